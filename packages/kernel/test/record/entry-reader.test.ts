import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/register/entry.ts';
import { explainEntry } from '../../src/record/entry-problems.ts';
import { EntryReader } from '../../src/record/entry-reader.ts';
import { isEntryId } from '../../src/record/entry-text.ts';
import { countMembers } from '../../src/record/json/members.ts';
import { kindReadings } from '../../src/record/kind-reading.ts';
import { eventKinds } from '../../src/register/entries/index.ts';
import { idField } from '../../src/register/field.ts';
import { entry } from './entries.ts';

const readings = kindReadings(eventKinds);

/** The entry as it is read quickly; `null` when it is not in order. */
function read(json: unknown): unknown {
  return new EntryReader(readings).read(json, countMembers(json));
}

/** What is wrong with an entry, each with its path. */
function problemsOf(json: unknown): readonly string[] {
  const problems: string[] = [];
  explainEntry(json, readings, (path, { key }) => problems.push(`${path}: ${key}`));
  return problems;
}

const samples = eventKinds.map(({ type, sample }) =>
  entry({ kind: type, fields: sample, ...(type === 'entry-withdrawn' ? { supersedes: 'wrong' } : {}) }),
);

/** An entry of any kind in which a member or two, at any depth, are taken out, changed or put in. */
const changedEntries = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.array(
      fc.tuple(
        fc.nat({ max: 40 }),
        fc.oneof(
          fc.constant(undefined),
          fc.constantFrom(null, '', ' ', 'B', '12', '9/19', '2024-06-26', '2024-06-27', true, 12, 0.5, 2 ** 60, [], {}),
          fc.jsonValue({ maxDepth: 2 }),
        ),
        fc.constantFrom('more', 'note', 'authority', 'evidence', 'supersedes', 'toString', '__proto__'),
      ),
      { maxLength: 2 },
    ),
  )
  .map(([sample, changes]) =>
    changes.reduce((json, [nth, value, name]) => changed(json, { nth, value, name }), sample),
  );

test('what is read quickly is exactly what nothing is wrong with', () => {
  fc.assert(
    fc.property(changedEntries, (json) => {
      expect([json, read(json) === null]).toEqual([json, problemsOf(json).length > 0]);
    }),
    { numRuns: 5000 },
  );
});

/** Changes the member that comes `nth` in a walk over all, or puts in one called `name` where the walk ends before. */
function changed(
  json: Record<string, unknown>,
  { nth, value, name }: { readonly nth: number; readonly value: unknown; readonly name: string },
): Record<string, unknown> {
  const copy = JSON.parse(JSON.stringify(json)) as Record<string, unknown>;
  const places = placesIn(copy);
  const [object, member] = places[nth] ?? [places[nth % places.length]?.[0] ?? copy, name];
  if (Array.isArray(object)) object.splice(0, 1, ...(value === undefined ? [] : [value]));
  else if (value === undefined) delete object[member];
  else Object.defineProperty(object, member, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

function placesIn(json: unknown): readonly (readonly [Record<string, unknown>, string])[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([name, value]) => [
    [json as Record<string, unknown>, name] as const,
    ...placesIn(value),
  ]);
}

describe('an entry in order', () => {
  test('is given with its times worked out', () => {
    const json = entry({ effective: '2024-06-26T07:30:00Z', recorded: '2024-06-26T10:00:00Z', supersedes: 'before' });
    expect(read(json)).toEqual({
      id: 'placing',
      kind: 'shares-issued',
      effective: '2024-06-26T07:30:00Z',
      effectiveOn: '2024-06-26',
      recorded: '2024-06-26T10:00:00Z',
      recordedAt: 1_719_396_000_000,
      supersedes: 'before',
      source: { title: 'Next Day Disclosure Return', url: 'https://example.com/return.pdf', standing: 'primary' },
      fields: { class: 'B', shares: 1_666_667_000n, way: 'placing' },
    });
  });

  test('may do without url, fields and remarks, or have them', () => {
    const source = { title: 'Announcement', standing: 'secondary' };
    const json = entry({ kind: 'issuer-delisted', source, fields: undefined, note: 'n', authority: 'a' });
    expect(read(json)).toMatchObject({ source: { ...source, url: null }, fields: {}, supersedes: null });
  });

  test('has its legal authority, in one text or with form and day; one that names none has none', () => {
    const minute = { form: 'board-minute', title: 'Minute 12', on: '2024-06-20' };
    const authorityOf = (authority: unknown): Entry['authority'] => (read(entry({ authority })) as Entry).authority;
    expect(authorityOf('Minute 12')).toEqual({ form: null, title: 'Minute 12', on: null });
    expect(authorityOf(minute)).toEqual(minute);
    expect(authorityOf({ form: 'return', title: 'Next Day' })).toEqual({ form: 'return', title: 'Next Day', on: null });
    expect(authorityOf(undefined)).toBeUndefined();
    expect(read(entry({ evidence: ['0'.repeat(64)] }))).toEqual(read(entry()));
  });

  test('shares its source and its texts with others like it', () => {
    const reader = new EntryReader(readings);
    const one = entry({ fields: { class: 'B', shares: '1', way: 'placing', to: 'a-holder-with-a-name' } });
    const [first, second] = [one, structuredClone(one)].map((json) => reader.read(json, countMembers(json)));
    expect(second?.source).toBe(first?.source);
  });

  test('is given its own source, whatever others came before', () => {
    const sources = fc.record({
      title: fc.constantFrom('a', 'b'),
      url: fc.constantFrom(null, 'https://example.com/1', 'https://example.com/2'),
      standing: fc.constantFrom('primary', 'secondary', 'assumed'),
    });
    fc.assert(
      fc.property(fc.array(sources), (given) => {
        const reader = new EntryReader(readings);
        const entries = given.map((source) => entry({ source }));
        expect(entries.map((json) => reader.read(json, countMembers(json))?.source)).toEqual(given);
      }),
    );
  });
});

test('a name more in the text than was read is not passed over', () => {
  const json = entry();
  expect(new EntryReader(readings).read(json, countMembers(json) + 1)).toBeNull();
});

test('an id is read as the kernel reads ids', () => {
  const letters = fc.constantFrom('a', 'Z', '0', '9', '-', '.', ':', '_', ' ', 'é', '/', '@', '[', '`', '{', '承');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: letters, maxLength: 4 }),
        fc.integer({ min: 98, max: 103 }).map((n) => 'a'.repeat(n)),
      ),
      (text) => {
        const value = idField.read(text, '', () => undefined);
        expect(isEntryId(text)).toBe(value !== undefined);
      },
    ),
    { numRuns: 2000 },
  );
});
