import { message, type Message } from '@tenfold/kernel';
import type { ReturnGiven } from './figures-of.ts';

/** A return of nothing would say that there is nothing. */
export function refuseEmpty({ entries, period }: Pick<ReturnGiven, 'entries' | 'period'>): Message | null {
  const isThere = entries.some(
    ({ kind, effectiveOn }) => kind === 'share-class-created' && effectiveOn <= period.until,
  );
  return isThere ? null : message('return.refused.no-class', { until: { date: period.until } });
}
