import { formatRatio, type Ratio } from '../numbers/ratio.ts';
import type { Entry } from '../register/entry.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** A value of a field that can be stored and compared: counts as decimal digits, ratios as `9/19`. */
export type PlainValue = string | boolean | null | readonly PlainValue[] | { readonly [name: string]: PlainValue };

/** An entry as a plan drafts it, as it is kept: what is to be recorded once the act is done. */
export interface KeptDraft {
  readonly kind: string;
  readonly on: PlainDate;
  readonly fields: Readonly<Record<string, PlainValue>>;
}

/** What an entry says, without its id, its times of recording and its sources. */
export function keptDraft({ kind, effectiveOn, fields }: Pick<Entry, 'kind' | 'effectiveOn' | 'fields'>): KeptDraft {
  return { kind, on: effectiveOn, fields: plainValue(fields) as KeptDraft['fields'] };
}

function plainValue(value: unknown): PlainValue {
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (Array.isArray(value)) return value.map(plainValue);
  if (value instanceof Map) return inOrder([...value] as [string, unknown][]);
  if (typeof value !== 'object') throw new Error('fault: a field of an entry holds plain values only');
  return isRatio(value) ? formatRatio(value) : inOrder(Object.entries(value));
}

function inOrder(members: readonly (readonly [string, unknown])[]): PlainValue {
  const known = members.filter(([, value]) => value !== undefined);
  const sorted = known.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, value]) => [name, plainValue(value)]));
}

function isRatio(value: object): value is Ratio {
  const { numerator, denominator } = value as Partial<Ratio>;
  return typeof numerator === 'bigint' && typeof denominator === 'bigint';
}
