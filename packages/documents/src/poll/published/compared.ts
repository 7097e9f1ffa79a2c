import {
  addRatios,
  formatRatio,
  multiplyRatios,
  ratio,
  type Ratio,
  roundedPercentage,
  cutPercentage,
} from '@tenfold/kernel';
import type { Basis, PublishedPoll, PublishedResolution, PublishedRow, ResultRow } from '@tenfold/kernel/poll';
import type { PollAnswer } from '../answer.ts';
import { byClass, byNumber, byPerson } from './same-name.ts';

/** The figures of a row. */
export const printedFigures = [
  'votesFor',
  'votesAgainst',
  'votesAbstain',
  'sharesFor',
  'sharesAgainst',
  'sharesAbstain',
  'totalShares',
  'totalVotes',
  'percentFor',
  'percentAgainst',
  'percentAbstain',
  'carried',
  'entitled',
] as const;

export type PrintedFigure = (typeof printedFigures)[number];

/**
 * What a printed figure turned out to be: the same; another; right under the heading of another figure; a percentage that was
 * cut and not rounded, or one of another denominator; or a figure of something that was not counted.
 */
export type Outcome = 'same' | 'differs' | 'under-other-heading' | 'cut' | 'other-denominator' | 'not-counted';

/** A printed figure beside the counted one. */
export interface ComparedFigure {
  /** `null` for the shares entitled to vote, which are the meeting’s. */
  readonly resolution: string | null;
  /** `null` for all classes together. */
  readonly shareClass: string | null;
  readonly figure: PrintedFigure;
  readonly printed: string;
  readonly counted: string | null;
  readonly outcome: Outcome;
}

/** Every figure of a published announcement beside what was counted. */
export function comparedWith(
  { result, entitlement }: Pick<PollAnswer, 'result' | 'entitlement'>,
  published: PublishedPoll,
): readonly ComparedFigure[] {
  const ofResolutions = published.resolutions.flatMap((printed) => {
    const found =
      byNumber(result.resolutions, printed.number, ({ resolution }) => resolution.number) ??
      byPerson(result.resolutions, printed.number, ({ resolution }) => Object.values(resolution.subject ?? {}));
    return comparedResolution(printed, found?.counted ?? null);
  });
  return [...comparedEntitled(entitlement, published), ...ofResolutions];
}

function comparedEntitled(
  { classes }: PollAnswer['entitlement'],
  { entitled = null, entitledInAll = null }: PublishedPoll,
): readonly ComparedFigure[] {
  const own = (entitled ?? []).map(({ class: printed, shares }) => {
    const found = byClass(classes, printed);
    return entitledFigure(found?.shareClass ?? printed, shares, found?.entitled ?? null);
  });
  if (entitledInAll === null) return own;
  const all = classes.reduce<bigint | null>(
    (sum, one) => (sum === null || one.entitled === null ? null : sum + one.entitled),
    0n,
  );
  return [...own, entitledFigure(null, entitledInAll, all)];
}

function entitledFigure(shareClass: string | null, shares: bigint, counted: bigint | null): ComparedFigure {
  return compared({ resolution: null, shareClass, figure: 'entitled', printed: `${shares}` }, textOf(counted));
}

function comparedResolution(printed: PublishedResolution, basis: Basis | null): readonly ComparedFigure[] {
  const { number, perClass = null, carried = null } = printed;
  const rows = (perClass ?? []).flatMap((row) => {
    const counted = byClass(basis?.perClass ?? [], row.class) ?? null;
    return comparedRow({ resolution: number, shareClass: counted?.shareClass ?? row.class }, row, counted);
  });
  const outcome = basis === null ? null : `${basis.carried}`;
  const declared =
    carried === null
      ? []
      : [compared({ resolution: number, shareClass: null, figure: 'carried', printed: `${carried}` }, outcome)];
  return [...rows, ...comparedRow({ resolution: number, shareClass: null }, printed, basis?.all ?? null), ...declared];
}

type RowPlace = Pick<ComparedFigure, 'resolution' | 'shareClass'>;

function comparedRow(place: RowPlace, printed: PublishedRow, counted: ResultRow | null): readonly ComparedFigure[] {
  const counts = countFigures.flatMap((figure) => {
    const shown = printed[figure] ?? null;
    if (shown === null) return [];
    return [compared({ ...place, figure, printed: `${shown}` }, counted === null ? null : countOf(figure, counted))];
  });
  const percentages = (['percentFor', 'percentAgainst', 'percentAbstain'] as const).flatMap((figure) => {
    const shown = printed[figure] ?? null;
    return shown === null ? [] : [comparedPercent({ ...place, figure, printed: shown }, counted)];
  });
  return [...underOtherHeading(counts).map((one) => ofOtherDenominator(one, counted)), ...percentages];
}

const countFigures = [
  'votesFor',
  'votesAgainst',
  'votesAbstain',
  'sharesFor',
  'sharesAgainst',
  'sharesAbstain',
  'totalShares',
  'totalVotes',
] as const;

function countOf(figure: (typeof countFigures)[number], row: ResultRow): string {
  switch (figure) {
    case 'votesFor':
      return formatRatio(row.for.votes);
    case 'votesAgainst':
      return formatRatio(row.against.votes);
    case 'votesAbstain':
      return formatRatio(row.abstain.votes);
    case 'sharesFor':
      return `${row.for.shares}`;
    case 'sharesAgainst':
      return `${row.against.shares}`;
    case 'sharesAbstain':
      return `${row.abstain.shares}`;
    case 'totalShares':
      return `${row.total.shares}`;
    case 'totalVotes':
      return formatRatio(row.total.votes);
  }
}

type Printed = Pick<ComparedFigure, 'resolution' | 'shareClass' | 'figure' | 'printed'>;

function compared(printed: Printed, counted: string | null): ComparedFigure {
  if (counted === null) return { ...printed, counted, outcome: 'not-counted' };
  return { ...printed, counted, outcome: counted === printed.printed ? 'same' : 'differs' };
}

/** Shares and votes that stand under each other’s heading are told by their values. */
function underOtherHeading(figures: readonly ComparedFigure[]): readonly ComparedFigure[] {
  const [shares, votes] = ['totalShares', 'totalVotes'].map((name) => figures.find(({ figure }) => figure === name));
  const isSwapped =
    shares?.outcome === 'differs' && shares.printed === votes?.counted && votes.printed === shares.counted;
  if (!isSwapped) return figures;
  return figures.map((one) => (one === shares || one === votes ? { ...one, outcome: 'under-other-heading' } : one));
}

/** A total that is right with abstentions taken in, or left out. */
function ofOtherDenominator(one: ComparedFigure, row: ResultRow | null): ComparedFigure {
  if (row === null || one.outcome !== 'differs') return one;
  const { for: yes, against, abstain, total } = row;
  const cast = yes.shares + against.shares;
  const shares = total.shares === cast ? cast + abstain.shares : cast;
  const other = { totalShares: `${shares}`, totalVotes: formatRatio(denominators(row)[1]) }[one.figure as string];
  return one.printed === other ? { ...one, outcome: 'other-denominator' } : one;
}

type PercentFigure = 'percentFor' | 'percentAgainst' | 'percentAbstain';

const wayOf = { percentFor: 'for', percentAgainst: 'against', percentAbstain: 'abstain' } as const;

/** A percentage is held against the exact part at as many decimals as it was printed with. */
function comparedPercent(printed: Printed & { readonly figure: PercentFigure }, row: ResultRow | null): ComparedFigure {
  const decimals = printed.printed.split('.')[1]?.length ?? 0;
  const way = wayOf[printed.figure];
  if (row === null) return { ...printed, counted: null, outcome: 'not-counted' };
  const [own, other] = denominators(row);
  const part = partOf(row[way].votes, own);
  const counted = part === null ? null : roundedPercentage(part, decimals);
  if (counted === printed.printed) return { ...printed, counted, outcome: 'same' };
  // Where nothing was cast some print nothing and some print nought.
  if (part === null) return { ...printed, counted, outcome: /^0(?:\.0+)?$/.test(printed.printed) ? 'same' : 'differs' };
  if (cutPercentage(part, decimals) === printed.printed) return { ...printed, counted, outcome: 'cut' };
  const elsewhere = partOf(row[way].votes, other);
  const isElsewhere = elsewhere !== null && roundedPercentage(elsewhere, decimals) === printed.printed;
  return { ...printed, counted, outcome: isElsewhere ? 'other-denominator' : 'differs' };
}

/** The denominator of a row, and what it would be with abstentions on the other side. */
function denominators({ for: yes, against, abstain, total }: ResultRow): readonly [Ratio, Ratio] {
  const cast = addRatios(yes.votes, against.votes);
  const all = addRatios(cast, abstain.votes);
  return [total.votes, formatRatio(total.votes) === formatRatio(cast) ? all : cast];
}

function partOf(votes: Ratio, all: Ratio): Ratio | null {
  return all.numerator === 0n ? null : multiplyRatios(votes, ratio(all.denominator, all.numerator));
}

function textOf(count: bigint | null): string | null {
  return count === null ? null : `${count}`;
}
