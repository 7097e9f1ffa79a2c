import { randomBytes } from 'node:crypto';
import { type CountedPoll, pollAnswer } from '@tenfold/documents/poll';
import { hongKongDay } from '@tenfold/kernel';
import { plainRuleBook, readMeeting, type RefusalCause, refusalCauses } from '@tenfold/kernel/poll';
import { isRefused } from '@tenfold/ledger';
import type { JsonObject } from '@tenfold/seal';
import type { Context } from '../context.ts';
import { problemFromLedger } from '../problem/from-ledger.ts';
import { type HttpProblem, isProblem, problemOf, type Told } from '../problem/index.ts';
import { type AskedJson, askedFormat, withConfirmed } from './asked-count.ts';
import { readyCount } from './begin-count.ts';
import { findCount } from './find-count.ts';
import { momentBefore } from './moment-before.ts';
import { openMeetingOf } from './open-meeting-of.ts';
import { placed, refuseTexts } from './read-asked.ts';

/** What is asked to be counted. */
export interface CountWish {
  readonly meeting: JsonObject;
  readonly ruleBook?: JsonObject | undefined;
  readonly published?: JsonObject | undefined;
  readonly instructions: readonly string[];
  readonly register: readonly string[] | null;
  readonly weightAt: AskedJson['weightAt'];
  readonly twice: boolean;
  readonly isins: Readonly<Record<string, string>>;
}

/** Who asks to count which meeting, and under which key of a request. */
export interface CountAsking {
  readonly issuer: string;
  readonly meeting: string;
  readonly by: string;
  readonly key: string;
}

/** Keeps what is asked to be counted under the next number of the meeting, and begins. The same request again counts once. */
export async function askCount(
  wish: CountWish,
  { issuer, meeting, by, key }: CountAsking,
  context: Pick<Context, 'ledger' | 'polls' | 'now'>,
): Promise<{ readonly number: bigint } | HttpProblem> {
  const { ledger, now } = context;
  const asked = { by, key, wish: { ...wish, of: meeting } as unknown as JsonObject };
  const before = await ledger.polls.countedBefore(issuer, asked);
  if (before !== null) return isRefused(before) ? problemFromLedger(before) : before;
  const knownAt = momentBefore(now());
  const refusal =
    refuseTexts(wish, meeting) ??
    (await refuseFiles(issuer, wish, context)) ??
    (await refuseMeeting({ issuer, wish, knownAt }, context));
  if (refusal !== null) return refusal;
  const { instructions, register } = wish;
  const json = askedJson(wish, { by, on: hongKongDay(knownAt) }) as unknown as JsonObject;
  const given = { meeting, asked: json, knownAt, secret: randomBytes(SECRET), instructions, register };
  const kept = await ledger.polls.ask(issuer, asked, given);
  if (isRefused(kept)) return problemFromLedger(kept);
  const count = await findCount(issuer, { meeting, number: kept.number }, context);
  if (isProblem(count)) return count;
  // Of two requests with one key that came together the other one has begun it, and it may have ended since.
  if (count.last !== null) return kept;
  const ready = await readyCount({ issuer, count }, context);
  if (isProblem(ready)) return ready;
  ready.begin();
  return kept;
}

const SECRET = 32;

function askedJson(wish: CountWish, confirmed: { readonly by: string; readonly on: string }): AskedJson {
  return {
    format: askedFormat,
    meeting: withConfirmed(wish.meeting, confirmed),
    ruleBook: wish.ruleBook ?? null,
    published: wish.published ?? null,
    weightAt: wish.weightAt,
    twice: wish.twice,
    classes: Object.fromEntries(Object.entries(wish.isins).map(([shareClass, isin]) => [isin, shareClass])),
  };
}

/** Files that did not come in, or that lie here no more. One that came in for another issuer did not come in. */
async function refuseFiles(
  issuer: string,
  { instructions, register }: CountWish,
  { ledger, polls }: Pick<Context, 'ledger' | 'polls'>,
): Promise<HttpProblem | null> {
  const known = await ledger.polls.files(issuer, [...instructions, ...(register ?? [])]);
  if (isRefused(known)) return problemFromLedger(known);
  const isHere = (hash: string): boolean =>
    known.some(({ sha256 }) => sha256 === hash) && polls.files.find(issuer, hash) !== null;
  const problems = Object.entries({ instructions, register: register ?? [] }).flatMap(([name, hashes]) =>
    hashes.flatMap((hash, at): readonly Told[] => {
      if (isHere(hash)) return [];
      const { problems: told } = problemOf('unknown', 'poll-file.unknown', { file: { quote: hash } });
      return told.map((one) => ({ ...one, field: `${name}[${at}]` }));
    }),
  );
  return problems.length === 0 ? null : { problem: 'unknown', problems };
}

/** What can't be so of a meeting whatever is counted: that a class is unknown, or which majority is needed. */
async function refuseMeeting(
  { issuer, wish, knownAt }: { readonly issuer: string; readonly wish: CountWish; readonly knownAt: string },
  { ledger, now }: Pick<Context, 'ledger' | 'now'>,
): Promise<HttpProblem | null> {
  const read = readMeeting(wish.meeting);
  if ('problems' in read) throw new Error('fault: a meeting that was looked at is not in order');
  const opened = await openMeetingOf({ issuer, meeting: read.meeting, knownAt }, { ledger, now: now() });
  if (isProblem(opened)) return opened;
  const made = pollAnswer(opened, nothingCounted, wish.weightAt ?? undefined);
  if (!('problems' in made)) return null;
  return {
    problem: 'invalid',
    problems: made.problems.map((one) => ({ ...one, field: placed('meeting', one.field) })),
  };
}

const noneRefused = Object.fromEntries(refusalCauses.map((cause) => [cause, 0])) as Record<RefusalCause, number>;

/** A count of no instruction, by which a meeting is looked at before anything is counted. */
const nothingCounted: CountedPoll = {
  ruleBook: plainRuleBook,
  tallies: [],
  refused: [],
  lines: 0,
  accepted: 0,
  replaced: 0,
  refusedPerCause: noneRefused,
  refusedLeftOut: 0,
  registerTotals: [],
  held: [],
  scaled: 0,
  contested: {},
  secondLook: null,
  isCountedTwice: false,
};
