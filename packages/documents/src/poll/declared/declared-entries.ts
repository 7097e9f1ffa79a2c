import { multiplyRatios, ratio, type Ratio, subtractRatios } from '@tenfold/kernel';
import type { ClassRow, PollMeeting, ResolutionResult, ResultRow, Side } from '@tenfold/kernel/poll';
import { isProvisional, type PollAnswer } from '../answer.ts';
import { isWeighted } from '../announcement/announced-poll.ts';
import { calledEntries } from './called-entries.ts';
import { type DeclaredEntry, type Declaring, type DeclaringOn, sourceSaying } from './declaring.ts';

/** What stands in the way of declaring a result: something about it is open, or nobody knows its day. */
export type NotDeclared = 'provisional' | 'no-day';

/**
 * The entries that declare a result: one for each resolution that was put to the vote. Where the record does not tell of the meeting,
 * those that call it and propose its resolutions stand before them.
 */
export function declaredEntries(answer: PollAnswer, of: Declaring): readonly DeclaredEntry[] | NotDeclared {
  const { meeting, result } = answer;
  if (isProvisional(answer)) return 'provisional';
  const { date, abstentions } = meeting;
  if (date === null) return 'no-day';
  const put = result.resolutions.filter(({ notPut }) => notPut === null);
  return [
    ...(of.isOnRecord ? [] : calledEntries(meeting, { ...of, date })),
    ...put.map((one) => declaredEntry(one, { ...of, meeting: meeting.id, abstentions, date })),
  ];
}

interface DeclaredOn extends DeclaringOn, Pick<PollMeeting, 'abstentions'> {
  readonly meeting: string;
}

function declaredEntry(one: ResolutionResult, of: DeclaredOn): DeclaredEntry {
  const { resolution, counted } = one;
  const { meeting, abstentions, date } = of;
  const hasAbstentions = abstentions !== 'left-out';
  return {
    id: of.idOf('poll-declared', resolution.number),
    kind: 'poll-declared',
    effective: date,
    source: sourceSaying(of.source),
    fields: {
      meeting,
      resolution: resolution.number,
      counted: isWeighted(one) ? 'weighted' : 'one-vote-a-share',
      ...votesOf(counted.all, hasAbstentions),
      ...(hasAbstentions ? { abstentions } : {}),
      perClass: counted.perClass.map((row) => classFields(row, hasAbstentions)),
    },
  };
}

function classFields(row: ClassRow, hasAbstentions: boolean): Readonly<Record<string, string>> {
  return {
    class: row.shareClass,
    sharesFor: `${row.for.shares}`,
    sharesAgainst: `${row.against.shares}`,
    ...(hasAbstentions ? { sharesAbstain: `${row.abstain.shares}` } : {}),
    ...votesOf(row, hasAbstentions),
    ...withOneVote(row, hasAbstentions),
  };
}

/** The record holds votes in whole numbers; a fraction of one is left out and not rounded. */
function votesOf(row: ResultRow, hasAbstentions: boolean): Readonly<Record<string, string>> {
  const votes = {
    votesFor: wholeOf(row.for.votes),
    votesAgainst: wholeOf(row.against.votes),
    votesAbstain: hasAbstentions ? wholeOf(row.abstain.votes) : null,
  };
  return Object.fromEntries(Object.entries(votes).filter((one): one is [string, string] => one[1] !== null));
}

function wholeOf({ numerator, denominator }: Ratio): string | null {
  return denominator === 1n ? `${numerator}` : null;
}

/** How many shares of a class with more votes had one vote each; nothing where none had. */
function withOneVote(row: ClassRow, hasAbstentions: boolean): Readonly<Record<string, string>> {
  const { votesPerShare: each } = row;
  if (each === null || each.numerator <= each.denominator) return {};
  const yes = lightOf(row.for, each);
  const against = lightOf(row.against, each);
  const abstain = hasAbstentions ? lightOf(row.abstain, each) : 0n;
  if (yes + against + abstain === 0n) return {};
  const cast = { oneVoteFor: `${yes}`, oneVoteAgainst: `${against}` };
  return hasAbstentions ? { ...cast, oneVoteAbstain: `${abstain}` } : cast;
}

/** Of some shares that come to some votes, those with one vote where the others have `each`: what lacks, by what each of them lacks. */
function lightOf({ shares, votes }: Pick<Side, 'shares' | 'votes'>, each: Ratio): bigint {
  const lacking = subtractRatios(multiplyRatios(ratio(shares, 1n), each), votes);
  const light = multiplyRatios(lacking, ratio(each.denominator, each.numerator - each.denominator));
  if (light.denominator !== 1n) throw new Error('fault: votes that no shares of one vote and of their class come to');
  return light.numerator;
}
