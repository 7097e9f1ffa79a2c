import { compareRatios, multiplyRatios, ratio, type Ratio } from '../numbers/ratio.ts';

/** A figure as print gives it: so many steps, a step being what one of its last digit stands for. */
export interface PrintedFigure {
  /** `75.20 million` is 7520 steps. */
  readonly steps: bigint;
  /** Of 10,000 each. */
  readonly step: Ratio;
  /** The digits printed after the point. */
  readonly decimals: number;
  /** The word or sign behind the digits; empty when there is none. */
  readonly unit: string;
}

const FIGURE = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s*(\D*)$/u;

/** The words for round numbers, with the power of ten that each stands for. */
const powers: ReadonlyMap<string, bigint> = new Map([
  ['', 0n],
  ['%', 0n],
  ['thousand', 3n],
  ['million', 6n],
  ['billion', 9n],
  ['trillion', 12n],
  ['千', 3n],
  ['萬', 4n],
  ['万', 4n],
  ['百萬', 6n],
  ['百万', 6n],
  ['千萬', 7n],
  ['千万', 7n],
  ['億', 8n],
  ['亿', 8n],
  ['十億', 9n],
  ['十亿', 9n],
  ['萬億', 12n],
  ['万亿', 12n],
]);

/** Reads a figure as printed, `15.75`, `25,949,000,000` or `7520 million`; `null` for what is none. */
export function readPrinted(text: string): PrintedFigure | null {
  const match = FIGURE.exec(text.trim());
  if (match === null) return null;
  const [, whole = '', fraction = '', unit = ''] = match;
  const power = powers.get(unit.trim().toLowerCase());
  if (power === undefined) return null;
  return {
    steps: BigInt(whole.replaceAll(',', '') + fraction),
    step: ratio(10n ** power, 10n ** BigInt(fraction.length)),
    decimals: fraction.length,
    unit: unit.trim(),
  };
}

/** How many steps `value` comes to, rounded once, half up, from the exact fraction (policy A32). */
export function stepsOf(value: Ratio, step: Ratio): bigint {
  const { numerator, denominator } = multiplyRatios(value, ratio(step.denominator, step.numerator));
  return (2n * numerator + denominator) / (2n * denominator);
}

/** Whether every figure is printed in full, so that it must be met to the last share. */
export function isPrintedInFull({ step }: PrintedFigure): boolean {
  return compareRatios(step, ratio(1n, 1n)) === 0;
}
