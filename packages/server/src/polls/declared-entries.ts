import { isProvisional, type PollAnswer } from '@tenfold/documents/poll';
import { message, type PlainDate, type Ratio } from '@tenfold/kernel';
import type { ClassRow, ResolutionResult, ResultRow } from '@tenfold/kernel/poll';
import type { EntryJson } from '@tenfold/ledger';
import { shortHash, sourceSaying } from '../execution/propose-step.ts';
import { type HttpProblem, problemOf } from '../problem/index.ts';
import type { CountKey } from './live-counts.ts';

/** Of what entries are made, and under which key of a request. */
export interface Declaring extends Pick<CountKey, 'meeting' | 'number'> {
  readonly key: string;
}

/** The entries that declare a result: one for each resolution that was put to the vote. A problem while it is not final. */
export function declaredEntries(answer: PollAnswer, of: Declaring): readonly EntryJson[] | HttpProblem {
  const { meeting, result, seal } = answer;
  const figures = { number: { number: of.number }, meeting: { quote: of.meeting } };
  if (isProvisional(answer)) return problemOf('conflict', 'poll-count.provisional', figures);
  if (meeting.date === null) return problemOf('conflict', 'poll-count.no-day', figures);
  const source = sourceSaying(message('poll-count.source', { ...figures, root: { quote: seal?.root ?? '' } }));
  const { date } = meeting;
  return result.resolutions
    .filter(({ notPut }) => notPut === null)
    .map((one) => declaredEntry(one, { ...of, date, source }));
}

function declaredEntry(
  one: ResolutionResult,
  { meeting, key, date, source }: Declaring & { readonly date: PlainDate; readonly source: object },
): EntryJson {
  const { resolution, counted } = one;
  return {
    // The same request makes the same id, and no two requests do.
    id: `poll-declared-${shortHash(JSON.stringify([meeting, resolution.number, key]))}`,
    kind: 'poll-declared',
    effective: date,
    source,
    fields: {
      meeting,
      resolution: resolution.number,
      counted: counted.perClass.some(isWeighted) ? 'weighted' : 'one-vote-a-share',
      ...votesOf(counted.all),
      perClass: counted.perClass.map((row) => ({
        class: row.shareClass,
        sharesFor: `${row.for.shares}`,
        sharesAgainst: `${row.against.shares}`,
        ...votesOf(row),
      })),
    },
  };
}

function isWeighted({ votesPerShare }: ClassRow): boolean {
  return votesPerShare !== null && votesPerShare.numerator > votesPerShare.denominator;
}

/** The record holds votes in whole numbers; a fraction of one is left out and not rounded. */
function votesOf({ for: yes, against }: ResultRow): Readonly<Record<string, string>> {
  const votes = { votesFor: wholeOf(yes.votes), votesAgainst: wholeOf(against.votes) };
  return Object.fromEntries(Object.entries(votes).filter((one): one is [string, string] => one[1] !== null));
}

function wholeOf({ numerator, denominator }: Ratio): string | null {
  return denominator === 1n ? `${numerator}` : null;
}
