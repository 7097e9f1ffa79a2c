import { instrumentField, type JsonSchema, message, type Message, nearWord, recordSchema } from '@tenfold/kernel';
import { checkSchema } from '../check/check-schema.ts';
import { claimsSchema } from '../claims/claims-schema.ts';
import { dutiesSchema } from '../duties/duties-schema.ts';
import { endeavoursSchema } from '../endeavours/endeavours-schema.ts';
import { writtenKinds } from '../papers/written/written-kinds.ts';
import { writtenSchema } from '../papers/written/written-schema.ts';
import { monthlyReturnSchema, nextDayReturnSchema } from '../returns/return-schema.ts';

/** The schema of each format, made from the declaration that it is read or written with. */
export const schemas: Readonly<Record<string, () => JsonSchema>> = {
  record: () => recordSchema(),
  check: () => checkSchema(),
  duties: dutiesSchema,
  claims: claimsSchema,
  endeavours: endeavoursSchema,
  'next-day-return': nextDayReturnSchema,
  'monthly-return': monthlyReturnSchema,
  ...Object.fromEntries(writtenKinds.map((kind) => [kind, () => writtenSchema(kind)])),
  instrument: () => ({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:tenfold:instrument:1',
    title: 'tenfold/instrument/1',
    ...instrumentField.schema,
  }),
};

/** Whether what was found of a format is that there is none. */
export function isNoSchema(found: JsonSchema | Message): found is Message {
  return typeof found['key'] === 'string' && 'figures' in found;
}

/**
 * The schema of a format by its name, `record` as well as `tenfold/record/1`; a refusal when there is none such. `more` are
 * formats of packages that this one may not know.
 */
export function findSchema(typed: string, more: typeof schemas = {}): JsonSchema | Message {
  const known = { ...schemas, ...more };
  // `tenfold/record/1` is what stands in a file, `record` what one types.
  const name = /^tenfold\/([a-z-]+)\/1$/.exec(typed)?.[1] ?? typed;
  const schema = Object.hasOwn(known, name) ? known[name] : undefined;
  return schema === undefined ? noSuchFormat(typed, Object.keys(known)) : schema();
}

function noSuchFormat(typed: string, known: readonly string[]): Message {
  const near = nearWord(typed, known);
  const quote = { quote: typed };
  if (near !== null) return message('cli.unknown-format-near', { quote, near: { quote: near } });
  return message('cli.unknown-format', { quote, known: { list: known.map((name) => ({ quote: name })) } });
}
