import { compareRatios, formatRatio, multiplyRatios, ratio, type Ratio } from '../numbers/ratio.ts';
import type { RatioBounds } from '../numbers/ratio-bounds.ts';
import { roundedPercentage } from '../numbers/percentage.ts';
import type { PublishedFigure, PublishedFigures } from '../register/published.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { isPrintedInFull, type PrintedFigure, readPrinted, stepsOf } from './printed-figure.ts';
import { type AskedFigure, type Measure, publishedCounts } from './published-counts.ts';
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
  /** Counts in full, percentages to the decimals printed; two ends where only those are known, `null` where nothing is. */
  readonly computed: string | null;
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
  return published.flatMap(({ entry, on, figures }) =>
    figures.map((figure) => {
      const asked = figureAsked(figure.figure);
      if (asked === null)
        return { ...said(entry, on, figure), computed: null, agrees: 'not-compared' as const, by: null };
      const world = worlds.get(on) ?? worldOn(on);
      worlds.set(on, world);
      return { ...said(entry, on, figure), ...compared(figure, asked, world) };
    }),
  );
}

function said(entry: string, on: PlainDate, { figure, of, shares, value }: PublishedFigure): Omit<Difference, Outcome> {
  return { entry, on, figure, of, shares, published: value };
}

type Outcome = 'computed' | 'agrees' | 'by';

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

function compared(
  figure: PublishedFigure,
  { unit, measure, supposes }: FigureName,
  world: World,
): Pick<Difference, Outcome> {
  const printed = figure.value === null ? null : readPrinted(figure.value);
  const isOurs = printed !== null && (unit === 'percentage' ? /^%?$/u.test(printed.unit) : printed.unit !== '%');
  if (!isOurs) return { computed: null, agrees: 'not-compared', by: null };
  const added = supposedShares(figure, supposes);
  const found =
    added === null ? null : measure({ world, of: figure.of, shares: figure.shares, added } satisfies AskedFigure);
  if (found === null || found.low.numerator < 0n) return { computed: null, agrees: 'not-computable', by: null };
  return unit === 'percentage' ? percentageAgainst(printed, found) : countAgainst(printed, found);
}

function supposedShares({ shares }: PublishedFigure, supposes: FigureName['supposes']): bigint | null {
  if (supposes === null) return 0n;
  if (shares === null) return null;
  return supposes === 'enlarged' ? shares : -shares;
}

function percentageAgainst(printed: PrintedFigure, found: RatioBounds): Pick<Difference, Outcome> {
  const hundred = ratio(100n, 1n);
  const scaled = {
    low: multiplyRatios(found.low, hundred),
    high: found.high === null ? null : multiplyRatios(found.high, hundred),
  };
  return outcome(printed, scaled, (value) =>
    roundedPercentage(multiplyRatios(value, ratio(1n, 100n)), printed.decimals),
  );
}

function countAgainst(printed: PrintedFigure, found: RatioBounds): Pick<Difference, Outcome> {
  const compared = outcome(printed, found, formatRatio);
  const isExact = found.high !== null && compareRatios(found.low, found.high) === 0 && found.low.denominator === 1n;
  return isExact && isPrintedInFull(printed) ? { ...compared, by: found.low.numerator - printed.steps } : compared;
}

/** Agreed or not where both ends give the same digits, or where neither end can reach those printed; else it is open. */
function outcome(
  printed: PrintedFigure,
  { low, high }: RatioBounds,
  write: (value: Ratio) => string,
): Pick<Difference, Outcome> {
  const least = stepsOf(low, printed.step);
  const most = high === null ? null : stepsOf(high, printed.step);
  if (high !== null && least === most) {
    return { computed: write(high), agrees: least === printed.steps ? 'yes' : 'no', by: null };
  }
  const isBeyond = printed.steps < least || (most !== null && printed.steps > most);
  const computed = high === null ? null : `${write(low)}–${write(high)}`;
  return { computed, agrees: isBeyond ? 'no' : 'not-computable', by: null };
}
