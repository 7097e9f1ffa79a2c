import { eventKinds } from '../register/entries/index.ts';
import type { EventKind } from '../register/event-kind.ts';
import { type Field, idField, type JsonSchema, objectSchema, optional, textField } from '../register/field.ts';
import { openSchema } from '../register/open-object.ts';
import { entryFields } from './entry-fields.ts';
import { issuerField, policiesField } from './header-fields.ts';
import { recordFormats } from './issuer-record.ts';

/**
 * The JSON Schema (2020-12) of a record, made from the declarations that a record is read with; one branch for each kind
 * of entry. It says how a record is written. That an entry says what cannot be, as a cancellation of more shares than
 * there are, only reading it can tell.
 */
export function recordSchema(kinds: readonly EventKind[] = eventKinds): JsonSchema {
  const entry = { oneOf: kinds.map(({ type }) => ({ $ref: `#/$defs/${type}` })) };
  const record = objectSchema({
    format: described({ enum: recordFormats }),
    issuer: issuerField,
    policies: optional(policiesField),
    note: optional(textField),
    entries: described({ type: 'array', items: entry }),
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:tenfold:record:1',
    title: recordFormats[0],
    ...record,
    $defs: Object.fromEntries(kinds.map((kind) => [kind.type, entrySchema(kind)])),
  };
}

function entrySchema({ type, about, fields, moreFields, supersedes }: EventKind): JsonSchema {
  const schema = moreFields === 'kept' ? openSchema(fields) : objectSchema(fields);
  const isNeeded = Object.values(fields).some((field) => !field.optional);
  const entry = objectSchema({
    ...entryFields,
    kind: described({ const: type }),
    fields: isNeeded ? described(schema) : optional(described(schema)),
    supersedes: supersedes === 'always' ? idField : entryFields.supersedes,
  });
  return { title: type, description: about.en, ...entry };
}

/** A field of which only its description is asked for. */
function described(schema: JsonSchema): Field<unknown> {
  return { optional: false, schema, read: (json) => json };
}
