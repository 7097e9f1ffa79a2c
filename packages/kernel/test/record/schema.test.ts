import { describe, expect, test } from 'vitest';
import { recordSchema } from '../../src/record/schema.ts';
import { decodeRecord } from '../../src/record/decode.ts';
import { eventKinds } from '../../src/register/entries/index.ts';
import type { JsonSchema } from '../../src/register/field.ts';

const schema = recordSchema();

/** A record of the entry, after one that a withdrawal may name. */
function recordOf(entry: unknown): Record<string, unknown> {
  const entries = [{ ...entryOf('issuer-applied', {}), id: 'wrong' }, entry];
  return { format: 'tenfold/record/1', issuer: { id: 'example', names: { en: 'Example' } }, entries };
}

function entryOf(kind: string, fields: unknown): Record<string, unknown> {
  const source = { title: 'Example', standing: 'assumed' };
  const correction = kind === 'entry-withdrawn' ? { supersedes: 'wrong' } : {};
  return {
    id: 'e',
    kind,
    effective: '2026-01-02',
    recorded: '2026-01-02T18:00:00+08:00',
    source,
    fields,
    ...correction,
  };
}

/** What of the JSON Schema vocabulary the schemas use, and no more: an unknown word in a schema fails the test. */
const vocabulary: Readonly<Record<string, (rule: never, json: unknown) => boolean>> = {
  type: (rule: string, json) => typeOf(json) === rule || (rule === 'integer' && Number.isInteger(json)),
  const: (rule: unknown, json) => rule === json,
  enum: (rule: readonly unknown[], json) => rule.includes(json),
  pattern: (rule: string, json) => typeof json !== 'string' || new RegExp(rule, 'u').test(json),
  minLength: (rule: number, json) => typeof json !== 'string' || json.length >= rule,
  minimum: (rule: number, json) => typeof json !== 'number' || json >= rule,
  minProperties: (rule: number, json) => typeOf(json) !== 'object' || Object.keys(json as object).length >= rule,
  required: (rule: readonly string[], json) =>
    typeOf(json) !== 'object' || rule.every((name) => Object.hasOwn(json as object, name)),
  items: (rule: JsonSchema, json) => !Array.isArray(json) || json.every((item) => fits(rule, item)),
  anyOf: (rule: readonly JsonSchema[], json) => rule.some((one) => fits(one, json)),
  oneOf: (rule: readonly JsonSchema[], json) => rule.filter((one) => fits(one, json)).length === 1,
  $ref: (rule: string, json) =>
    fits((schema['$defs'] as Record<string, JsonSchema>)[rule.slice('#/$defs/'.length)] as JsonSchema, json),
  format: (rule: string) => rule === 'date' || rule === 'date-time',
};

const remarks = new Set(['$schema', '$id', 'title', 'description', '$defs', 'properties', 'additionalProperties']);

function fits(rules: JsonSchema, json: unknown): boolean {
  const checks = Object.entries(rules).filter(([word]) => !remarks.has(word));
  for (const [word] of checks) expect(Object.keys(vocabulary)).toContain(word);
  return checks.every(([word, rule]) => vocabulary[word]?.(rule as never, json) === true) && membersFit(rules, json);
}

function membersFit({ properties = {}, additionalProperties = true }: JsonSchema, json: unknown): boolean {
  if (typeOf(json) !== 'object') return true;
  return Object.entries(json as object).every(([name, item]) => {
    if (Object.hasOwn(properties as object, name))
      return fits((properties as Record<string, JsonSchema>)[name] as JsonSchema, item);
    return typeof additionalProperties === 'boolean'
      ? additionalProperties
      : fits(additionalProperties as JsonSchema, item);
  });
}

function typeOf(json: unknown): string {
  if (json === null) return 'null';
  return Array.isArray(json) ? 'array' : typeof json;
}

test('it is a JSON Schema of 2020-12 for the format, with one branch for each kind', () => {
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'tenfold/record/1',
    required: ['format', 'issuer', 'entries'],
    additionalProperties: false,
  });
  expect(Object.keys(schema['$defs'] as object)).toEqual(eventKinds.map(({ type }) => type));
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
});

describe.each(eventKinds.map((kind) => [kind.type, kind] as const))(
  'an entry %s',
  (type, { sample, moreFields, fields }) => {
    test('with the sample of its kind fits, and is read', () => {
      const record = recordOf(entryOf(type, sample));
      expect(fits(schema, record)).toBe(true);
      const { problems } = decodeRecord(record);
      expect(problems).toEqual([]);
    });

    test('with a field more fits only where the format leaves the fields open', () => {
      const record = recordOf(entryOf(type, { ...sample, more: 'x' }));
      expect(fits(schema, record)).toBe(moreFields === 'kept');
      expect(decodeRecord(record).problems.length === 0).toBe(moreFields === 'kept');
    });

    test('without each field that it needs does not fit', () => {
      for (const name of Object.keys(sample)) {
        const rest = Object.fromEntries(Object.entries(sample).filter(([other]) => other !== name));
        expect(fits(schema, recordOf(entryOf(type, rest)))).toBe(fields[name]?.optional);
      }
    });

    test('without fields fits only where it needs none', () => {
      const isNeeded = Object.values(fields).some(({ optional }) => !optional);
      const bare = Object.entries(entryOf(type, {})).filter(([name]) => name !== 'fields');
      expect(fits(schema, recordOf(Object.fromEntries(bare)))).toBe(!isNeeded);
    });
  },
);

test.each([
  ['another format', { ...recordOf(entryOf('issuer-applied', {})), format: 'tenfold/record/2' }],
  ['a kind that there is not', recordOf(entryOf('shares-lost', {}))],
  ['a policy that there is not', { ...recordOf(entryOf('issuer-applied', {})), policies: { treasury: 'counted' } }],
  [
    'a choice of a policy that there is not',
    { ...recordOf(entryOf('issuer-applied', {})), policies: { reElection: 'perhaps' } },
  ],
  ['an entry without a source', recordOf({ ...entryOf('issuer-applied', {}), source: undefined })],
  ['a withdrawal of nothing', recordOf({ ...entryOf('entry-withdrawn', {}), supersedes: null })],
  ['an issuer without names', { ...recordOf(entryOf('issuer-applied', {})), issuer: { id: 'example', names: {} } }],
])('%s does not fit, and is not read', (_, record) => {
  expect(fits(schema, JSON.parse(JSON.stringify(record)))).toBe(false);
  expect(decodeRecord(JSON.parse(JSON.stringify(record))).record).toBeNull();
});

test('policies and remarks may be there', () => {
  const record = { ...recordOf(entryOf('issuer-applied', {})), policies: { reElection: 'gap' }, note: 'Invented.' };
  expect(fits(schema, record)).toBe(true);
  expect(decodeRecord(record).problems).toEqual([]);
});
