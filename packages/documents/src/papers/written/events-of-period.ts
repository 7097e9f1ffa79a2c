import { type Entry, type Figure, message, type Message, type PlainDate } from '@tenfold/kernel';
import type { PaperPeriod } from '../paper.ts';
import { type Line, text } from './written.ts';

/** Whether a day lies in the period. */
export function isWithin({ since, until }: Pick<PaperPeriod, 'since' | 'until'>, day: PlainDate): boolean {
  return day > since && day <= until;
}

/** What happened in the period, an entry a line in the order of their days; one line that says so where nothing did. */
export function eventLines(entries: readonly Entry[], period: PaperPeriod): readonly Line[] {
  const lines = entries
    .filter(({ effectiveOn }) => isWithin(period, effectiveOn))
    .map((entry) => text(eventMessage(entry), [entry.id]));
  return lines.length === 0 ? [text(message('written.no-event'))] : lines;
}

/** An entry in a few words: its day, what kind of thing it is, and of how many shares. */
export function eventMessage({ kind, effectiveOn, fields }: Entry): Message {
  const { shares, class: shareClass } = fields as { readonly shares?: bigint | null; readonly class?: string };
  const figures: Record<string, Figure> = { on: { date: effectiveOn }, what: { message: `entry-kind.${kind}` } };
  if (shareClass === undefined || shares === undefined) return message('written.event', figures);
  const counted = { ...figures, class: { name: shareClass } };
  if (shares === null) return message('written.event-uncounted', counted);
  return message('written.event-shares', { ...counted, shares: { shares } });
}
