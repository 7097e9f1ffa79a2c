import { dayNumber } from '@tenfold/kernel';

/** The days that the bar reaches from and to. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

interface Looked {
  readonly on: string;
  readonly other: string | null;
  readonly today: string;
}

/** From the first day of which something is recorded to today, and to whatever is looked at beyond. */
export function spanOf(days: readonly { readonly day: string }[], { on, other, today }: Looked): Span {
  const all = [...days.map(({ day }) => day), on, today, ...(other === null ? [] : [other])].toSorted();
  return { first: all[0] ?? on, last: all.at(-1) ?? on };
}

/** Where a day lies in the span, in parts of a hundred. */
export function placeIn({ first, last }: Span, day: string): number {
  const length = dayNumber(last) - dayNumber(first);
  return length === 0 ? 50 : ((dayNumber(day) - dayNumber(first)) / length) * 100;
}

/** The first days of the years in the span, as many as there is room for. */
export function yearsIn({ first, last }: Span): readonly string[] {
  const [from, to] = [Number(first.slice(0, 4)) + 1, Number(last.slice(0, 4))];
  const each = Math.max(1, Math.ceil((to - from + 1) / 8));
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  return years.filter((_, index) => index % each === 0).map((year) => `${year}-01-01`);
}
