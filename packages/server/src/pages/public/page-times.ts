import { epochMilliseconds, isInstant, message } from '@tenfold/kernel';
import { readBy, timesQuery } from '../../route/fields.ts';

/** A moment as the form of the page sends it: a day and a clock of Hong Kong, without its offset. */
const typedInForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/;

const HONG_KONG_OFFSET = 8 * 3_600_000;

/** The two times as an address or the form of the page gives them. */
export const pageTimes = {
  on: timesQuery.on,
  known: readBy((typed) => {
    const known = knownTyped(typed);
    return known === undefined || isInstant(known) ? null : message('cli.no-moment', { quote: { quote: typed } });
  }).optional(),
};

/** The moment that was typed; nothing for an empty field. */
export function knownTyped(typed: string | undefined): string | undefined {
  if (typed === undefined || typed === '') return undefined;
  if (!typedInForm.test(typed)) return typed;
  return `${typed}${typed.length === 'YYYY-MM-DDThh:mm'.length ? ':00' : ''}+08:00`;
}

/** The same moment as the field of the form holds it. */
export function knownInForm(known: string | null): string {
  if (known === null) return '';
  return new Date(epochMilliseconds(known) + HONG_KONG_OFFSET).toISOString().slice(0, 'YYYY-MM-DDThh:mm:ss'.length);
}
