import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventKinds } from '@tenfold/kernel';
import { entryFieldKey, entryWordKey, hasScreenText } from '@tenfold/documents/screens';
import { describe, expect, test } from 'vitest';
import { entryFrom, entryModel, lacking } from '../src/screens/entries/form/entry-model.ts';
import type { Member, Model } from '../src/screens/entries/form/model.ts';
import { placeName, valueAt, withValue } from '../src/screens/entries/form/places.ts';
import { toJson } from '../src/screens/entries/form/to-json.ts';
import { isMembers, type Json, type JsonMembers } from '../src/screens/entries/json.ts';
import { without } from '../src/screens/entries/without-member.ts';
import { kindGroups } from '../src/screens/entries/kind-groups.ts';

const kinds = eventKinds.map(({ type, sample }) => [type, sample as JsonMembers] as const);
const source = { title: 'A return', standing: 'primary' };

/** Every place of a value that has no parts, with what stands there. */
function leaves(json: Json, place: readonly (string | number)[] = []): readonly (readonly [typeof place, Json])[] {
  if (Array.isArray(json)) return (json as Json[]).flatMap((item, at) => leaves(item, [...place, at]));
  if (isMembers(json)) return Object.entries(json).flatMap(([name, item]) => leaves(item ?? null, [...place, name]));
  return [[place, json]];
}

/** A value as a person types it: counts with marks between their digits. */
function typed(json: Json): Json {
  return typeof json === 'string' && /^\d{4,}$/.test(json) ? BigInt(json).toLocaleString('en') : json;
}

describe('a form is made for every kind of entry', () => {
  test.each(kinds)('%s: what is typed field by field is the sample', (kind, sample) => {
    let draft: Json | undefined;
    // A published figure is typed as it was printed.
    const asTyped = kind === 'figures-published' ? (value: Json) => value : typed;
    for (const [place, value] of leaves(sample)) draft = withValue(draft, ['fields', ...place], asTyped(value));
    const whole = { ...(draft as JsonMembers | undefined), id: 'one', effective: '2026-03-05', source };
    const { fields = {}, ...beside } = entryFrom(kind, whole);
    expect(fields).toEqual(sample);
    expect(beside).toEqual({ id: 'one', kind, effective: '2026-03-05', source });
  });

  test.each(kinds)('%s: the sample lacks nothing, and without a field that is needed it does', (kind, sample) => {
    const { fields, corrects } = entryModel(kind);
    const whole: JsonMembers = { id: 'one', effective: '2026-03-05', source, fields: sample };
    expect(lacking(kind, whole)).toEqual(corrects ? ['supersedes'] : []);
    for (const { name } of fields.filter(({ optional }) => !optional)) {
      const shorter = withValue(whole, ['fields', name], undefined) as JsonMembers;
      expect(lacking(kind, shorter)).toContain(`fields.${name}`);
    }
  });
});

test('every entry of the examples goes through the form unchanged', () => {
  const folder = join(import.meta.dirname, '../../../examples');
  const records = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const entries = records.flatMap(
    (name) =>
      (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { entries?: readonly JsonMembers[] }).entries ?? [],
  );
  expect(entries.length).toBeGreaterThan(200);
  for (const entry of entries) {
    // The ledger says when it is recorded.
    const given = without(entry, 'recorded') as JsonMembers;
    expect(entryFrom(given['kind'] as string, given)).toEqual({ ...given, fields: given['fields'] ?? {} });
  }
});

describe('what is typed', () => {
  const count: Model = { type: 'count' };

  test.each([
    ['1,442,852', '1442852'],
    [' 1 442 852 ', '1442852'],
    ['１４４２', '1442'],
    ['007', '7'],
    ['0', '0'],
    ['', undefined],
    ['about 5', 'about 5'],
    ['1.5', '1.5'],
    ['-3', '-3'],
  ])('as a count, “%s”', (text, written) => expect(toJson(count, text)).toBe(written));

  test('of 30 digits keeps every one of them', () => {
    expect(toJson(count, '123,456,789,012,345,678,901,234,567,890')).toBe('123456789012345678901234567890');
  });

  test('is put and taken away at its place, and an object that is left empty goes too', () => {
    const one = withValue(undefined, ['fields', 'inIssue', 'A'], '5');
    expect(one).toEqual({ fields: { inIssue: { A: '5' } } });
    expect(withValue(one, ['fields', 'inIssue', 'A'], undefined)).toBeUndefined();
    const list = withValue({ a: ['x', 'y'] }, ['a', 1], 'z');
    expect(list).toEqual({ a: ['x', 'z'] });
    expect(valueAt(list, ['a', 1])).toBe('z');
    expect(placeName(['fields', 'holdings', 0, 'in-favour-of'])).toBe('fields.holdings[0].in-favour-of');
  });
});

describe('all that a form says has a text', () => {
  test('each kind once, in one group', () => {
    const grouped = kindGroups.flatMap(({ kinds: own }) => own as readonly string[]);
    expect(grouped.toSorted()).toEqual(kinds.map(([kind]) => kind).toSorted());
    expect(kindGroups.filter(({ group }) => !hasScreenText(`entry-group.${group}`))).toEqual([]);
    expect(grouped.filter((kind) => !hasScreenText(`entry-kind.${kind}`))).toEqual([]);
  });

  test('each field and each word, at any depth', () => {
    const keys = kinds.flatMap(([kind]) => {
      const { fields, every } = entryModel(kind);
      return [...fields, ...Object.values(every)].flatMap((member) => keysOf(kind, member));
    });
    expect([...new Set(keys)].filter((key) => !hasScreenText(key))).toEqual([]);
    expect(new Set(keys).size).toBeGreaterThan(150);
  });
});

function keysOf(kind: string, { name, model }: Member): readonly string[] {
  return [entryFieldKey(kind, name), ...keysWithin(kind, name, model)];
}

function keysWithin(kind: string, name: string, model: Model): readonly string[] {
  if (model.type === 'choice') return model.words.map((word) => entryWordKey(name, word));
  if (model.type === 'list') return keysWithin(kind, name, model.item);
  if (model.type === 'map') return keysWithin(kind, name, model.value);
  if (model.type === 'either') return model.options.flatMap((option) => keysWithin(kind, name, option));
  if (model.type === 'object') return model.members.flatMap((member) => keysOf(kind, member));
  return [];
}
