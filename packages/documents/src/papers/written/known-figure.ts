import { compareRatios, type Ratio, type RatioBounds } from '@tenfold/kernel';
import { formatFraction } from '../../messages/format-number.ts';
import { percentText } from '../../returns/percent-text.ts';
import type { Line, Unit } from './written.ts';

/** A figure whose ends meet; `null` for one that is not known. */
export function knownFigure(value: RatioBounds | null): Ratio | null {
  if (value === null || value.high === null) return null;
  return compareRatios(value.low, value.high) === 0 ? value.low : null;
}

/** Whether a line leaves something open that belongs on the paper: a figure that is not known, an answer that lacks facts. */
export function isOpen(line: Line): boolean {
  if (line.as === 'figure') return knownFigure(line.value) === null;
  return line.as === 'answer' && line.verdict === 'information-missing';
}

/** A figure as it is printed: a count with its groups, a part as a percentage rounded once. */
export function printedFigure(value: Ratio, unit: Unit): string {
  return unit === 'part' ? `${percentText(value)}%` : formatFraction(value);
}
