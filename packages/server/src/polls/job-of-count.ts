import { type MeetingOpened, membersApart, membersOnRecord, sharesWithheld } from '@tenfold/documents/poll';
import { isRefused, type PollFile, type WholeCount } from '@tenfold/ledger';
import type { Context } from '../context.ts';
import { problemFromLedger } from '../problem/from-ledger.ts';
import { type HttpProblem, isProblem, problemOf } from '../problem/index.ts';
import { askedOf } from './asked-count.ts';
import type { CountJob, FileOfJob } from './process/job.ts';

/** A count of an issuer that is to be done, with its meeting as it was opened. */
export interface ToCount {
  readonly issuer: string;
  readonly count: WholeCount;
  readonly opened: MeetingOpened;
}

/** The job of a count; a problem where a file of it does not lie here any more. */
export async function jobOfCount(
  { issuer, count, opened }: ToCount,
  wanted: CountJob['wanted'],
  { ledger, polls }: Pick<Context, 'ledger' | 'polls'>,
): Promise<CountJob | HttpProblem> {
  const filesOf = (files: readonly PollFile[]): readonly FileOfJob[] | HttpProblem => placed(issuer, files, polls);
  const instructions = filesOf(count.instructions);
  if (isProblem(instructions)) return instructions;
  const register = count.register === null ? { rows: membersOnRecord(opened) } : filesOf(count.register);
  if (isProblem(register)) return register;
  const secret = await ledger.polls.secret(issuer, count);
  if (secret === null) throw new Error('fault: a count without a secret');
  if (isRefused(secret)) return problemFromLedger(secret);
  const { meetingText, ruleBook, classes, twice } = askedOf(count);
  return {
    meeting: meetingText,
    ruleBook,
    instructions,
    register,
    apart: [...membersApart(opened)],
    withheld: sharesWithheld(opened),
    expected: expectedOf(opened),
    classes,
    twice,
    threads: polls.threads,
    secret: Buffer.from(secret).toString('hex'),
    wanted,
  };
}

function placed(
  issuer: string,
  files: readonly PollFile[],
  { files: lying }: Pick<Context['polls'], 'files'>,
): readonly FileOfJob[] | HttpProblem {
  const all = files.map(({ sha256, name }) => ({ path: lying.find(issuer, sha256), name }));
  const gone = all.find(({ path }) => path === null);
  if (gone !== undefined) return problemOf('conflict', 'poll-file.gone', { file: { quote: gone.name } });
  return all.flatMap(({ path, name }) => (path === null ? [] : [{ path, name }]));
}

/** What may vote, and what stands on the register in somebody’s name and may not. */
function expectedOf({ entitlement }: MeetingOpened): CountJob['expected'] {
  return entitlement.classes.flatMap(({ shareClass, entitled, deductions }) => {
    if (entitled === null) return [];
    const named = deductions.reduce((sum, { member, shares }) => (member === null ? sum : sum + shares), 0n);
    return [{ shareClass, shares: entitled + named }];
  });
}
