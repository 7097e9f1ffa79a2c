import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeRecord, type IssuerRecord } from '@tenfold/kernel';
import {
  type ClassTally,
  type MemberHolding,
  plainRuleBook,
  type PollMeeting,
  type PublishedPoll,
  type PublishedResolution,
  readMeeting,
  readPublishedPoll,
  refusalCauses,
  type RefusalCause,
} from '@tenfold/kernel/poll';
import { openRecord } from '../../src/asked/open-record.ts';
import { besidePublished, type CountedPoll, openMeeting, type PollAnswer, pollAnswer } from '../../src/poll/index.ts';

/** A published poll: the record as far as it was seen, the meeting, and what the issuer printed. */
export interface PollCase {
  readonly about: string;
  readonly record: IssuerRecord;
  readonly meeting: PollMeeting;
  readonly published: PublishedPoll;
}

const folder = join(import.meta.dirname, 'cases');

/** The names of all cases. */
export const caseNames = readdirSync(folder).map((name) => name.replace('.json', ''));

/** A case as JSON, for who writes it into files. */
export function caseJson(name: string): Record<'about' | 'record' | 'meeting' | 'published', unknown> {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
}

/** Reads a case; throws on what is not in order. */
export function readCase(name: string): PollCase {
  const json = caseJson(name);
  const { record, problems } = decodeRecord(json.record);
  if (record === null) throw new Error(JSON.stringify(problems));
  return {
    about: String(json.about),
    record,
    meeting: soundly(readMeeting(json.meeting)).meeting,
    published: publishedFrom(json.published),
  };
}

/** Reads a published announcement; throws on what is not in order. */
export function publishedFrom(json: unknown): PublishedPoll {
  return soundly(readPublishedPoll(json)).published;
}

function soundly<Read extends object>(
  read: Read | { readonly problems: unknown },
): Exclude<Read, { problems: unknown }> {
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read as Exclude<Read, { problems: unknown }>;
}

/** The day on which everything in a case stands. */
export function dayOf({ record }: PollCase): string {
  return record.entries[0]?.effectiveOn ?? '';
}

/** The shares that must have been voted for the votes that were printed: votes divided by the votes of a share. */
function talliesOf({ record, published }: PollCase): CountedPoll['tallies'] {
  const votes = new Map(
    record.entries.flatMap(({ kind, fields }) => {
      const { class: id, votesPerShare } = fields as { class?: string; votesPerShare?: { numerator: bigint } };
      return kind === 'share-class-created' ? [[id ?? '', votesPerShare?.numerator ?? 1n] as const] : [];
    }),
  );
  const [only = ''] = votes.keys();
  return published.resolutions.map((printed) => ({
    resolution: printed.number,
    perClass: (printed.perClass ?? [{ class: only, ...printed }]).map((row) =>
      tallyOf(row, votes.get(row.class) ?? 1n),
    ),
  }));
}

type Row = Pick<PublishedResolution, 'votesFor' | 'votesAgainst' | 'votesAbstain'> & { readonly class: string };

function tallyOf(row: Row, votes: bigint): ClassTally {
  const shares = (count: bigint | null | undefined): bigint => (count ?? 0n) / votes;
  return {
    shareClass: row.class,
    member: null,
    for: shares(row.votesFor),
    against: shares(row.votesAgainst),
    abstain: shares(row.votesAbstain),
  };
}

/** Nothing counted, and nothing refused. */
export const nothingCounted: CountedPoll = {
  tallies: [],
  refused: [],
  lines: 0,
  accepted: 0,
  replaced: 0,
  ruleBook: plainRuleBook,
  refusedPerCause: Object.fromEntries(refusalCauses.map((cause) => [cause, 0])) as Record<RefusalCause, number>,
  refusedLeftOut: 0,
  registerTotals: [],
  held: [],
  scaled: 0,
  contested: {},
  secondLook: null,
  isCountedTwice: false,
};

/** The answer to a case, counted from the votes that were printed, beside what was printed. */
export function answerOf(one: PollCase, held: readonly MemberHolding[] = []): PollAnswer {
  const day = dayOf(one);
  const opened = openRecord(one.record, { on: day, knownAt: null, today: '2026-11-29' });
  if ('problems' in opened) throw new Error(JSON.stringify(opened.problems));
  const { world } = opened;
  const meeting = openMeeting({ meeting: one.meeting, atRecordDate: world, atPoll: world });
  const answer = pollAnswer(meeting, { ...nothingCounted, tallies: talliesOf(one), held });
  if ('problems' in answer) throw new Error(JSON.stringify(answer.problems));
  return besidePublished(answer, one.published);
}
