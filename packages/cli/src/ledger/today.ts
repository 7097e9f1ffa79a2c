import { type Times, timesOf } from '@tenfold/documents';
import type { PlainDate } from '@tenfold/kernel';
import type { Surroundings } from '../surroundings.ts';

/** The day it is in Hong Kong. */
export function todayIn({ now }: Pick<Surroundings, 'now'>): PlainDate {
  return (timesOf(new Map(), now()) as Times).today;
}
