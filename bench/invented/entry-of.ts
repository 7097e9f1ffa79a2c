import type { Entry, PlainDate } from '@tenfold/kernel';

/** What an entry says: its kind, and its fields as the reader of a record would give them. */
export type Happening = readonly [kind: string, fields: Readonly<Record<string, unknown>>];

/** An entry of an invented issuer. */
export function entryOf(id: string, [kind, fields]: Happening, on: PlainDate): Entry {
  const recorded = `${on}T18:00:00+08:00`;
  return {
    id,
    kind,
    effective: on,
    effectiveOn: on,
    recorded,
    recordedAt: Date.parse(recorded),
    supersedes: null,
    source: { title: 'Invented for a measurement', url: null, standing: 'primary' },
    fields,
  };
}
