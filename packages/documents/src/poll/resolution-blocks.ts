import { compareRatios, type Verdict } from '@tenfold/kernel';
import type {
  Basis,
  ClassRow,
  Majority,
  PollMeeting,
  ResolutionResult,
  ResultRow,
  Side,
  WeightMoment,
} from '@tenfold/kernel/poll';
import { capitalised, marks, type Say } from '../check/words.ts';
import { formatWhole } from '../messages/format-number.ts';
import { nameIn } from '../messages/languages.ts';
import { printable } from '../messages/printable.ts';
import {
  type Block,
  gap,
  keptWithNext,
  type Page,
  paragraph,
  plain,
  quiet,
  type Spans,
  strong,
  type TableRow,
  toned,
} from '../page/page.ts';
import { carriedWord, outcomeOf, votesText } from './words-of-poll.ts';

/** What a resolution is shown with. */
export interface ShownWith {
  readonly meeting: PollMeeting;
  readonly weightMoment: WeightMoment;
  readonly say: Say;
}

/** One resolution: how it came out, its votes class by class, and what is to be known of it. */
export function resolutionBlocks(one: ResolutionResult, { meeting, weightMoment, say }: ShownWith): Page {
  if (one.notPut !== null) return [titleBlock(one, say), gap];
  const title = keptWithNext(titleBlock(one, say));
  const table = votesTable(one.counted, { abstentions: meeting.abstentions, say });
  return [title, table, ...otherBases(one, weightMoment, say), ...remarks(one, say), gap];
}

function titleBlock(one: ResolutionResult, say: Say): Block {
  const { number, subject, withdrawn } = one.resolution;
  const tone = toneOf(one);
  const text = nameIn(subject, say.language);
  const why =
    one.notPut === 'withdrawn' && withdrawn !== null && withdrawn !== '' ? [[quiet(printable(withdrawn))]] : [];
  return {
    kind: 'item',
    mark: toned(marks[tone], tone),
    body: [
      [
        strong(say('poll.page.resolution', { number: { quote: number } })),
        quiet(' · '),
        toned(capitalised(say(outcomeOf(one))), tone),
      ],
      ...(text === null ? [] : [[plain(printable(text))]]),
      ...(one.notPut === null ? [[quiet(sortLine(one, say))]] : why),
    ],
    indent: 0,
  };
}

function toneOf({ notPut, elected, counted, concerns }: ResolutionResult): Verdict {
  if (concerns.some(({ verdict }) => verdict === 'breached')) return 'breached';
  if (notPut !== null) return 'not-applicable';
  if (elected === 'undecided') return 'needs-determination';
  return counted.carried && elected !== 'not-elected' ? 'kept' : 'ceased';
}

/** Of what kind it is, how it was counted, and what it needs. */
function sortLine({ resolution: { kind }, reserved, counted, majority }: ResolutionResult, say: Say): string {
  const isWeighted = counted.perClass.some(
    ({ votesPerShare }) => votesPerShare !== null && votesPerShare.numerator > votesPerShare.denominator,
  );
  const plainBasis = isWeighted ? 'poll.page.basis-weighted' : 'poll.page.basis-single';
  return capitalised(
    say('poll.page.sort', {
      sort: { message: `poll.page.sort-${kind}` },
      basis: { message: reserved ? 'poll.page.basis-reserved' : plainBasis },
      majority: { quote: neededText(majority, say) },
    }),
  );
}

/** The majority that is needed, as words. */
export function neededText({ part, mustExceed }: Majority, say: Say): string {
  return say(mustExceed ? 'poll.page.needs-more' : 'poll.page.needs', { part: { ratio: part } });
}

interface TableGiven extends Pick<PollMeeting, 'abstentions'> {
  readonly say: Say;
}

/** A column of votes each way, with its percentage where it has one. */
interface WayShown {
  readonly way: 'for' | 'against' | 'abstain';
  readonly hasPercent: boolean;
}

function votesTable({ perClass, all }: Basis, { abstentions, say }: TableGiven): Block {
  const abstain: WayShown = { way: 'abstain', hasPercent: abstentions === 'in-denominator' };
  const shown: readonly WayShown[] = [
    { way: 'for', hasPercent: true },
    { way: 'against', hasPercent: true },
    ...(abstentions === 'left-out' ? [] : [abstain]),
  ];
  const rows = perClass.length === 1 ? [] : perClass.map((row) => ({ name: className(row, say), row }));
  return {
    kind: 'table',
    head: [[], ...shown.flatMap(({ way, hasPercent }) => headCells(say(`poll.page.${way}`), hasPercent))],
    columns: ['left', ...shown.flatMap(({ hasPercent }) => (hasPercent ? pair : single))],
    rows: [...rows, { name: say('poll.page.all'), row: all }].map(({ name, row }) => rowOf(name, row, shown)),
    flexible: 0,
    indent: 2,
  };
}

const single = ['right'] as const;
const pair = ['right', 'point'] as const;

function headCells(name: string, hasPercent: boolean): readonly Spans[] {
  return hasPercent ? [[quiet(name)], [quiet('%')]] : [[quiet(name)]];
}

function className({ shareClass, votesPerShare }: ClassRow, say: Say): string {
  const of = { class: { name: shareClass } };
  if (votesPerShare === null) return say('poll.page.class', of);
  return say('poll.page.class-votes', { ...of, votes: { ratio: votesPerShare } });
}

function rowOf(name: string, row: ResultRow, shown: readonly WayShown[]): TableRow {
  return { cells: [[plain(name)], ...shown.flatMap(({ way, hasPercent }) => sideCells(row[way], hasPercent))] };
}

function sideCells({ votes, percent }: Side, hasPercent: boolean): readonly Spans[] {
  const count: Spans = [plain(votesText(votes))];
  return hasPercent ? [count, percent === null ? [] : [plain(percent)]] : [count];
}

/** What would have been on the other bases, where they give other figures. */
function otherBases(one: ResolutionResult, weightMoment: WeightMoment, say: Say): Page {
  const { counted, withoutWeighting, withWeighting, byOtherMoment } = one;
  const isOther = (basis: Basis): boolean => compareRatios(basis.all.total.votes, counted.all.total.votes) !== 0;
  const other = weightMoment === 'poll' ? 'poll.page.other-record-date' : 'poll.page.other-poll';
  return [
    ...(isOther(withoutWeighting) ? [basisLine('poll.page.one-vote', withoutWeighting, say)] : []),
    ...(withWeighting !== null && isOther(withWeighting)
      ? [basisLine('poll.page.with-weight', withWeighting, say)]
      : []),
    ...(byOtherMoment === null ? [] : [basisLine(other, byOtherMoment, say)]),
  ];
}

function basisLine(key: string, { all, carried }: Basis, say: Say): Block {
  return paragraph(
    [
      quiet(
        say(key, {
          for: { quote: votesText(all.for.votes) },
          against: { quote: votesText(all.against.votes) },
          percent: { quote: all.for.percent ?? say('poll.page.no-percent') },
          outcome: { message: carriedWord(carried) },
        }),
      ),
    ],
    2,
  );
}

function remarks({ resolution, proposal, eligible, concerns, notes, provisional }: ResolutionResult, say: Say): Page {
  const isBound = eligible.bound > 0n || eligible.notInFavour > 0n;
  const bound = {
    shares: { quote: eligible.shares === null ? say('poll.page.not-known') : formatWhole(eligible.shares) },
    bound: { shares: eligible.bound },
    unfavourable: { shares: eligible.notInFavour },
  };
  const why = provisional || resolution.reserved === null ? proposal.reasons : [];
  return [
    ...(isBound ? [paragraph([quiet(say('poll.page.could-vote', bound))], 2)] : []),
    ...why.map(({ key, figures }) => paragraph([quiet(say(key, figures))], 2)),
    ...notes.map(({ key, figures }) => paragraph([plain(say(key, figures))], 2)),
    ...concerns.map(({ verdict, message: { key, figures } }) => concernBlock(verdict, say(key, figures))),
  ];
}

/** Something that is not in order, with the mark of what it is. */
export function concernBlock(verdict: Verdict, text: string): Block {
  return { kind: 'item', mark: toned(marks[verdict], verdict), body: [[toned(text, verdict)]], indent: 2 };
}
