import { compareRatios, formatRatio, multiplyRatios, ratio, type Ratio } from '../numbers/ratio.ts';
import type { RatioBounds } from '../numbers/ratio-bounds.ts';
import { roundedPercentage } from '../numbers/percentage.ts';
import type { PublishedFigure, PublishedFigures } from '../register/published.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { isPrintedInFull, type PrintedFigure, readPrinted, stepsOf } from './printed-figure.ts';
import { type Measure, publishedCounts } from './published-counts.ts';
import { publishedPercentages } from './published-percentages.ts';
import type { World } from './world.ts';

/** Whether a published figure is met, is not, can't be held against anything known, or is none that we compute. */
export type Agreement = 'yes' | 'no' | 'not-computable' | 'not-compared';

/** One published figure beside the one that the register gives for its day. */
export interface Difference {
  readonly entry: string;
  readonly on: PlainDate;
  readonly figure: string;
  readonly of: string | null;
  readonly shares: bigint | null;
  readonly published: string | null;
  /** A count in full, a percentage to the decimals printed; `null` where it is not known, or only within bounds. */
  readonly computed: string | null;
  /** The ends between which it lies, where no more is known; `high` is `null` when nothing bounds it. */
  readonly between: { readonly low: string; readonly high: string | null } | null;
  readonly agrees: Agreement;
  /** How many more the register has than were published, of a count that is printed in full and known. */
  readonly by: bigint | null;
}

/** Published figures, and the world on each day that they are about. */
export interface PublishedAgainst {
  readonly published: readonly PublishedFigures[];
  /** The world at the end of a day, as known when the question is asked. */
  worldOn(day: PlainDate): World;
}

/**
 * Holds every published figure against what the register gives at the end of its own day. A percentage agrees when the exact
 * fraction, rounded once half up, has the digits printed; so does a count printed in round numbers (policy A32).
 *
 * A figure is a name of {@link publishedCounts} or {@link publishedPercentages}. With `-enlarged` behind it, it is that
 * figure supposing that its `shares` ordinary shares were in issue as well; with `-without`, that they were not.
 */
export function differencesOf({ published, worldOn }: PublishedAgainst): readonly Difference[] {
  const worlds = new Map<PlainDate, World>();
  const worldFor = (day: PlainDate): World => {
    const world = worlds.get(day) ?? worldOn(day);
    worlds.set(day, world);
    return world;
  };
  return published.flatMap(({ entry, on, figures }) =>
    figures.map((figure) => ({ entry, on, ...asPrinted(figure), ...held(figure, () => worldFor(on)) })),
  );
}

function asPrinted({
  figure,
  of,
  shares,
  value,
}: PublishedFigure): Pick<Difference, 'figure' | 'of' | 'shares' | 'published'> {
  return { figure, of, shares, published: value };
}

/** What comes of holding one figure against a world. */
type Outcome = Pick<Difference, 'computed' | 'between' | 'agrees' | 'by'>;

const nothing = { computed: null, between: null, by: null } as const;

/** What the name of a figure asks for. */
interface FigureName {
  readonly unit: 'count' | 'percentage';
  readonly measure: Measure;
  /** Whether its shares are supposed to be in issue as well, supposed not to be, or neither. */
  readonly supposes: 'enlarged' | 'without' | null;
}

function figureAsked(name: string): FigureName | null {
  const [, base = '', supposes] =
    /^(.*?)(?:-(enlarged|without))?$/su.exec(name.replace('-percentage', '-percent')) ?? [];
  const given = { supposes: (supposes ?? null) as FigureName['supposes'] };
  if (Object.hasOwn(publishedCounts, base))
    return { ...given, unit: 'count', measure: publishedCounts[base] as Measure };
  if (!Object.hasOwn(publishedPercentages, base)) return null;
  return { ...given, unit: 'percentage', measure: publishedPercentages[base] as Measure };
}

function held(figure: PublishedFigure, world: () => World): Outcome {
  const asked = figureAsked(figure.figure);
  const printed = figure.value === null ? null : readPrinted(figure.value);
  if (asked === null || printed === null || !isOfUnit(printed, asked.unit))
    return { ...nothing, agrees: 'not-compared' };
  const added = supposedShares(figure, asked.supposes);
  const { of, shares } = figure;
  const found = added === null ? null : asked.measure({ world: world(), of, shares, added });
  if (found === null || found.low.numerator < 0n) return { ...nothing, agrees: 'not-computable' };
  return asked.unit === 'percentage' ? againstPercentage(printed, found) : againstCount(printed, found);
}

/** A percentage may have its sign behind it; a count has none, but may have a word for round numbers. */
function isOfUnit({ unit }: PrintedFigure, asked: FigureName['unit']): boolean {
  return asked === 'percentage' ? unit === '' || unit === '%' : unit !== '%';
}

function supposedShares({ shares }: PublishedFigure, supposes: FigureName['supposes']): bigint | null {
  if (supposes === null) return 0n;
  if (shares === null) return null;
  return supposes === 'enlarged' ? shares : -shares;
}

function againstPercentage(printed: PrintedFigure, { low, high }: RatioBounds): Outcome {
  const inHundred = (value: Ratio): Ratio => multiplyRatios(value, ratio(100n, 1n));
  const percentage = { low: inHundred(low), high: high === null ? null : inHundred(high) };
  return against(printed, percentage, (value) => writeRounded(value, printed.decimals));
}

function writeRounded(percentage: Ratio, decimals: number): string {
  return roundedPercentage(multiplyRatios(percentage, ratio(1n, 100n)), decimals);
}

function againstCount(printed: PrintedFigure, found: RatioBounds): Outcome {
  const result = against(printed, found, formatRatio);
  const isExact = found.high !== null && compareRatios(found.low, found.high) === 0 && found.low.denominator === 1n;
  return isExact && isPrintedInFull(printed) ? { ...result, by: found.low.numerator - printed.steps } : result;
}

/** Settled where both ends give the same digits, or where neither end can reach those printed; open otherwise. */
function against(printed: PrintedFigure, { low, high }: RatioBounds, write: (value: Ratio) => string): Outcome {
  const least = stepsOf(low, printed.step);
  const most = high === null ? null : stepsOf(high, printed.step);
  const written = { low: write(low), high: high === null ? null : write(high) };
  const isOne = written.low === written.high;
  const shown = { computed: isOne ? written.low : null, between: isOne ? null : written, by: null };
  if (least === most) return { ...shown, agrees: least === printed.steps ? 'yes' : 'no' };
  const isBeyond = printed.steps < least || (most !== null && printed.steps > most);
  return { ...shown, agrees: isBeyond ? 'no' : 'not-computable' };
}
