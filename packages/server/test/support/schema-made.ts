import fc from 'fast-check';
import type { OpenApi, Schema } from '../../src/open-api/open-api.ts';

/** Values that fit a schema of an OpenAPI document, as far as the parts of JSON Schema go that ours use. */
export function schemaMade(schema: Schema, document: OpenApi, depth = 0): fc.Arbitrary<unknown> {
  const { $ref, anyOf, oneOf, allOf, enum: words, const: only, type } = schema;
  const inner = (one: unknown): fc.Arbitrary<unknown> => schemaMade(one as Schema, document, depth + 1);
  if (depth > 6) return fc.constant(null);
  if (typeof $ref === 'string') return inner(named($ref, document));
  const either = anyOf ?? oneOf;
  if (Array.isArray(either)) return fc.oneof(...either.map(inner));
  if (Array.isArray(allOf))
    return fc.tuple(...allOf.map(inner)).map((all) => Object.assign({}, ...(all as object[])) as unknown);
  if (Array.isArray(words)) return fc.constantFrom(...(words as unknown[]));
  if (only !== undefined) return fc.constant(only);
  switch (type) {
    case 'string':
      return textMade(schema);
    case 'integer':
    case 'number':
      return fc.integer({
        min: Number(schema['minimum'] ?? -5),
        max: Math.min(Number(schema['maximum'] ?? 5000), 1e9),
      });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(inner(schema['items'] ?? {}), { minLength: Number(schema['minItems'] ?? 0), maxLength: 3 });
    case 'object':
      return objectMade(schema, inner);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function textMade({ pattern, minLength, maxLength, format }: Schema): fc.Arbitrary<string> {
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern), { size: 'small' });
  if (format === 'date') return fc.constantFrom('2024-01-02', '2024-06-30', '2026-11-24', '2199-12-31');
  if (format === 'date-time') return fc.constantFrom('2024-03-01T00:00:00+08:00', '2026-01-01T00:00:00Z');
  return fc.string({
    minLength: Number(minLength ?? 0),
    maxLength: Math.min(Number(maxLength ?? 20), 60),
    unit: 'grapheme',
  });
}

function objectMade(
  { properties = {}, required = [], additionalProperties }: Schema,
  inner: (schema: unknown) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(
    Object.entries(properties as Record<string, unknown>).map(([name, schema]) => [name, inner(schema)]),
  );
  const declared = fc.record(fields, { requiredKeys: (required as string[]).filter((name) => name in fields) });
  if (typeof additionalProperties !== 'object') return declared;
  const others = fc.dictionary(fc.string({ maxLength: 10 }), inner(additionalProperties), { maxKeys: 4 });
  return fc.tuple(declared, others).map(([own, more]) => ({ ...more, ...(own as object) }));
}

function named(ref: string, document: OpenApi): Schema {
  const steps = ref.replace(/^#\//, '').split('/');
  return steps.reduce<unknown>((value, step) => (value as Schema)[step], document) as Schema;
}
