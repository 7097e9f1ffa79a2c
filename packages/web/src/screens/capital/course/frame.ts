import { dateOfDayNumber, dayNumber } from '@tenfold/kernel';
import type { Stretch } from './stretches.ts';

/** Where on the picture a day and a percentage stand, in its own units. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly first: string;
  readonly last: string;
  readonly low: number;
  readonly high: number;
}

const margins = { left: 56, right: 66, top: 30, bottom: 30 };

const HEIGHT = 260;

/** The frame in which some stretches have room: from their first day to their last, with air above and below. */
export function frameOf(stretches: readonly Stretch[], width: number): Frame {
  const corners = stretches.flatMap((one) => one.corners);
  const seen = stretches.filter(({ kind }) => kind !== 'unknown').flatMap((one) => one.corners);
  const days = corners.map(({ day }) => day).toSorted();
  const [least, most] = [Math.min(...seen.map(({ low }) => low)), Math.max(...seen.map(({ high }) => high))];
  const [bottom, top] = seen.length === 0 ? [0, 100] : [least, most];
  const air = Math.max((top - bottom) * 0.14, top * 0.02, 0.01);
  return {
    width,
    height: HEIGHT,
    margins,
    first: days[0] ?? '',
    last: days.at(-1) ?? '',
    low: Math.max(0, bottom - air),
    high: Math.min(100, top + air),
  };
}

export function xOf({ width, margins: { left, right }, first, last }: Frame, day: string): number {
  const length = dayNumber(last) - dayNumber(first);
  const part = length === 0 ? 0.5 : (dayNumber(day) - dayNumber(first)) / length;
  return left + part * (width - left - right);
}

export function yOf({ height, margins: { top, bottom }, low, high }: Frame, percent: number): number {
  return height - bottom - ((percent - low) / (high - low)) * (height - top - bottom);
}

const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 25, 50];

const MOST_LINES = 5;

/** Round percentages between the ends, no more than there is room for. */
export function percentTicks({ low, high }: Pick<Frame, 'low' | 'high'>): readonly number[] {
  const step = steps.find((one) => (high - low) / one <= MOST_LINES) ?? 50;
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.floor(high / step + 1e-9) - first + 1;
  return Array.from({ length: count }, (_, index) => Number(((first + index) * step).toFixed(2)));
}

/** A day that the axis names, by its year or by its month. */
export interface DayTick {
  readonly day: string;
  readonly isYear: boolean;
}

const ROOM_FOR_A_TICK = 76;

const LONG = 800;

/** The first days of years, or of months where the time is short, no more than there is room for. */
export function dayTicks({ first, last, width, margins: { left, right } }: Frame): readonly DayTick[] {
  if (first === '') return [];
  const isYear = dayNumber(last) - dayNumber(first) > LONG;
  const all = isYear ? firstDays(first, last, 12) : firstDays(first, last, 1);
  const each = Math.max(1, Math.ceil(all.length / Math.max(1, Math.floor((width - left - right) / ROOM_FOR_A_TICK))));
  return all.filter((_, index) => index % each === 0).map((day) => ({ day, isYear }));
}

/** The first days of every so many months that lie within two days. */
function firstDays(first: string, last: string, months: number): readonly string[] {
  const days: string[] = [];
  let [year, month] = [Number(first.slice(0, 4)), months === 12 ? 1 : Number(first.slice(5, 7))];
  for (;;) {
    const day = `${year}-${String(month).padStart(2, '0')}-01`;
    if (day > last) return days;
    if (day >= first) days.push(day);
    month += months;
    if (month > 12) [year, month] = [year + 1, month - 12];
  }
}

/** The day that stands at a place on the picture. */
export function dayAt({ width, margins: { left, right }, first, last }: Frame, x: number): string {
  const part = Math.min(1, Math.max(0, (x - left) / (width - left - right)));
  return dateOfDayNumber(Math.round(dayNumber(first) + part * (dayNumber(last) - dayNumber(first))));
}
