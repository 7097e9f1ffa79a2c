import { isPlainDate } from '@tenfold/kernel';
import type { Texts } from '../../../app/address.ts';
import type { Json } from '../json.ts';
import type { LedgerRow } from './ledger-row.ts';

/** Which entries are looked for; empty texts do not narrow the list. */
export interface Sought {
  readonly kind: string;
  readonly since: string;
  readonly until: string;
  readonly text: string;
}

/** What the address says is looked for. */
export function soughtIn({ kind = '', since = '', until = '', text = '' }: Texts): Sought {
  return { kind, since: isPlainDate(since) ? since : '', until: isPlainDate(until) ? until : '', text: text.trim() };
}

/** Whether anything narrows the list. */
export function isNarrowed({ kind, since, until, text }: Sought): boolean {
  return [kind, since, until, text].some((one) => one !== '');
}

/** The search as the API is asked. Digits are looked for as the ledger writes them, without the marks between. */
export function searchOf({ kind, since, until, text }: Sought): Readonly<Record<string, string>> {
  const asked = { kind, since, until, text: plainCount(text) };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''));
}

function plainCount(text: string): string {
  return /^\d{1,3}(?:,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text;
}

/** Whether an entry fits, by the same conditions as the ledger's own search. */
export function fits({ entry }: LedgerRow, { kind, since, until, text }: Sought): boolean {
  const day = entry.effective.slice(0, 10);
  if (kind !== '' && entry.kind !== kind) return false;
  if (since !== '' && day < since) return false;
  if (until !== '' && day > until) return false;
  return text === '' || holds(entry, plainCount(text).toLowerCase());
}

function holds(json: Json | undefined, text: string): boolean {
  if (typeof json === 'string') return json.toLowerCase().includes(text);
  if (typeof json !== 'object' || json === null) return false;
  return Object.values(json).some((inner) => holds(inner, text));
}
