import { describe, expect, test } from 'vitest';
import {
  correctionOf,
  draftFrom,
  emptyDraft,
  entriesOf,
  idsOf,
  lackingIn,
  withEntry,
  withTyped,
} from '../src/screens/entries/draft/draft.ts';
import { keepDraft, keptDraft } from '../src/screens/entries/draft/keep-draft.ts';
import type { LedgerRow } from '../src/screens/entries/ledger/ledger-row.ts';
import { rowsOfRecord } from '../src/screens/entries/ledger/ledger-row.ts';
import { fits, searchOf, soughtIn } from '../src/screens/entries/ledger/sought.ts';
import { numberAt, numberTyped, pageOf, placeOf, volumeWith } from '../src/screens/entries/ledger/volume.ts';
import { saidBy } from '../src/screens/entries/say/said.ts';
import { renderScreen } from '@tenfold/documents/screens';
import { message } from '@tenfold/kernel';

const source = { title: 'A return', standing: 'primary' } as const;

describe('a ledger of a million lines is shown in volumes', () => {
  const size = 1_000_000;

  test.each([
    [1, 1, 100_000],
    [100_000, 1, 100_000],
    [100_001, 100_001, 200_000],
    [999_999, 900_001, 1_000_000],
    [5_000_000, 900_001, 1_000_000],
    [0, 1, 100_000],
  ])('number %i stands in that from %i to %i', (number, first, last) => {
    expect(volumeWith(number, size)).toEqual({ first, last });
  });

  test('every number has one place in it, in either order, and one page', () => {
    const volume = volumeWith(123_456, 123_460);
    expect(volume).toEqual({ first: 100_001, last: 123_460 });
    for (const newestFirst of [true, false]) {
      for (const number of [100_001, 111_111, 123_460]) {
        expect(numberAt(volume, placeOf(volume, number, newestFirst), newestFirst)).toBe(number);
      }
    }
    expect(placeOf(volume, 123_460, true)).toBe(0);
    expect([1, 200, 201].map(pageOf)).toEqual([0, 0, 1]);
  });

  test('of nothing is empty', () => {
    expect(volumeWith(1, 0)).toEqual({ first: 1, last: 0 });
  });

  test.each([
    ['5', 5],
    ['1,000,000', 1_000_000],
    [' ４２ ', 42],
    ['0', null],
    ['1000001', null],
    ['-1', null],
    ['1e3', null],
    ['', null],
  ])('a number is gone to as it is typed: “%s”', (typed, number) => expect(numberTyped(typed, size)).toBe(number));
});

describe('entries of the public record', () => {
  const entry = (id: string, more: object = {}): LedgerRow['entry'] => ({
    id,
    kind: 'shares-issued',
    effective: '2024-03-01',
    source,
    fields: { class: 'B', shares: '1442852', way: 'placing' },
    ...more,
  });
  const rows = rowsOfRecord([entry('a'), entry('b', { supersedes: 'a', effective: '2024-03-05T18:00:00+08:00' })]);

  test('are numbered, marked where they were corrected, and say nothing of people', () => {
    expect(rows.map(({ number, correctedBy, enteredBy }) => [number, correctedBy, enteredBy])).toEqual([
      ['1', 'b', null],
      ['2', null, null],
    ]);
  });

  test.each([
    [{ kind: 'shares-issued' }, 2],
    [{ kind: 'shares-cancelled' }, 0],
    [{ since: '2024-03-05' }, 1],
    [{ until: '2024-03-04' }, 1],
    [{ text: 'PLACING' }, 2],
    [{ text: '1,442,852' }, 2],
    [{ text: 'shares' }, 2],
    [{ text: 'fields' }, 0],
    [{ since: 'yesterday' }, 2],
  ])('are found by %j', (texts, count) => {
    expect(rows.filter((row) => fits(row, soughtIn(texts))).length).toBe(count);
  });

  test('and the ledger is asked for the same', () => {
    expect(searchOf(soughtIn({ text: ' 1,442,852 ', until: '2024-02-30' }))).toEqual({ text: '1442852' });
  });
});

describe('what an entry says', () => {
  const speaker = {
    say: (key: string, figures = {}) => renderScreen(message(key, figures), { language: 'en', names: () => null }),
    language: 'en',
    nameOf: (id: string) => (id === 'ann' ? 'Chan Wing Sze' : id),
  } as const;
  const said = (kind: string, fields: object): readonly string[] =>
    saidBy(kind, fields as never, speaker).map(({ label, value }) => `${label}: ${value}`);

  test('is read in words, with names and grouped counts, and no JSON', () => {
    expect(said('weighted-shares-converted', { shares: '1200000', holder: 'ann', class: 'A', into: 'B' })).toEqual([
      'Holder: Chan Wing Sze',
      'Class: A',
      'Shares: 1,200,000',
      'Into: B',
    ]);
    expect(said('opening-position', { inIssue: { A: '100', B: null } })).toEqual(['In issue: A 100, B not known']);
    expect(
      said('governance-committee-composed', { members: [{ person: 'ann', independent: true, chair: false }] }),
    ).toEqual(['Members: Person Chan Wing Sze, Independent yes, Chair no']);
  });

  test('also where a value is sealed, unknown to the kind, or to the form', () => {
    const sealed = { sealed: `sha256:${'0'.repeat(64)}` };
    expect(said('person-recorded', { person: 'ann', names: sealed, more: 'kept' })).toEqual([
      'Person: Chan Wing Sze',
      'Names: sealed',
      'more: kept',
    ]);
    expect(said('shares-transferred', { to: 'others', shares: 'about 5' })).toEqual(['Shares: about 5', 'To: others']);
  });
});

describe('a draft', () => {
  const typed = { effective: '2024-03-01', source, fields: { class: 'B', shares: '1,442,852', way: 'placing' } };
  const begun = withEntry(emptyDraft('key'), 0, withTyped({ kind: 'shares-issued', byKind: {} }, typed));

  test('is kept by issuer and person, and read again as it was', () => {
    const store = memory();
    keepDraft({ issuer: 'kestrel', person: 'mei' }, begun, store);
    expect(keptDraft({ issuer: 'kestrel', person: 'mei' }, store)).toEqual(begun);
    expect(keptDraft({ issuer: 'kestrel', person: 'paul' }, store).entries).toEqual([{ kind: null, byKind: {} }]);
    keepDraft({ issuer: 'kestrel', person: 'mei' }, emptyDraft('other'), store);
    expect(store.length).toBe(0);
  });

  test('that can’t be read is none', () => {
    for (const text of [null, '', '{', '[]', '{"key":"k"}', '{"key":"k","entries":[]}'])
      expect(draftFrom(text)).toBeNull();
    expect(draftFrom(JSON.stringify({ ...begun, entries: [{ kind: 'no-such-kind', byKind: {} }] }))).toBeNull();
  });

  test('keeps what was typed of another kind', () => {
    const [entry] = begun.entries;
    const other = withTyped({ kind: 'shares-cancelled', byKind: entry?.byKind ?? {} }, { effective: '2024-03-02' });
    expect(other.byKind['shares-issued']).toEqual(typed);
  });

  test('names its entries by kind and day, and no two alike', () => {
    const entry = begun.entries[0];
    const twice = { ...begun, entries: [entry, entry, { kind: null, byKind: {} }] } as typeof begun;
    expect(idsOf(twice.entries)).toEqual(['shares-issued-2024-03-01', 'shares-issued-2024-03-01-2', '']);
    expect(lackingIn(twice)).toEqual([[], [], ['kind']]);
    expect(entriesOf(twice)).toMatchObject([{ fields: { shares: '1442852' } }, { id: 'shares-issued-2024-03-01-2' }]);
  });

  test('corrects an entry by one that says the same and names it', () => {
    const entry = { id: 'placing', kind: 'shares-issued', recorded: '2024-03-02T00:00:00Z', ...typed };
    const corrected = { ...emptyDraft('key'), entries: [correctionOf(entry)] };
    expect(entriesOf(corrected)).toEqual([
      {
        id: 'placing-corrected',
        kind: 'shares-issued',
        supersedes: 'placing',
        effective: '2024-03-01',
        source,
        fields: { ...typed.fields, shares: '1442852' },
      },
    ]);
  });
});

/** A store of a browser, in memory. */
function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
    key: (at) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  };
}
