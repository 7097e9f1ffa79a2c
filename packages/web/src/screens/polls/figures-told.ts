import { formatRatio } from '@tenfold/kernel';
import { formatWhole } from '@tenfold/documents/screens';
import { ratioFrom } from '../../format/exact.ts';

/** A count of shares, or of votes that may be a fraction, as it is read: whole numbers grouped. */
export function told(count: string): string {
  const ratio = ratioFrom(count);
  return ratio.denominator === 1n ? formatWhole(ratio.numerator) : formatRatio(ratio);
}

/** A percentage as it is printed; a stroke where nothing was cast. */
export function toldPercent(percent: string | null): string {
  return percent === null ? '–' : `${percent}%`;
}

/** A number of lines as it is read. */
export function toldLines(lines: number): string {
  return formatWhole(BigInt(Math.max(0, Math.round(lines))));
}

const steps = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** The size of a file in the largest unit of which it has one, cut to one decimal: 1,234,567 bytes are 1.2 MB. */
export function toldBytes(bytes: string): string {
  const all = BigInt(bytes);
  const digits = `${all}`.length;
  const step = Math.min(steps.length - 1, Math.floor((digits - 1) / 3));
  const unit = 1000n ** BigInt(step);
  if (step === 0) return `${all} ${steps[0]}`;
  return `${all / unit}.${((all % unit) * 10n) / unit} ${steps[step] ?? ''}`;
}

/** How many hundredths one count is of another, for drawing only; nought of nothing. */
export function hundredths(count: string, of: string): number {
  const [part, whole] = [BigInt(count), BigInt(of)];
  return whole === 0n ? 0 : Number((part * 100_000n) / whole) / 1000;
}
