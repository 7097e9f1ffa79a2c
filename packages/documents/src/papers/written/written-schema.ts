import {
  anyField,
  choiceField,
  dateField,
  type Field,
  flagField,
  idField,
  instantField,
  type JsonSchema,
  listOf,
  mapOf,
  namesField,
  objectOf,
  optional,
  ratioField,
  textField,
  unknownOr,
  verdicts,
} from '@tenfold/kernel';

const said = { key: textField, text: textField, figures: mapOf(anyField) } as const;

const line = objectOf({
  as: choiceField('text', 'remark', 'answer', 'figure', 'blank'),
  what: objectOf(said),
  entries: listOf(idField),
  unit: optional(choiceField('shares', 'votes', 'part')),
  value: optional(unknownOr(ratioField)),
  bounds: optional(unknownOr(objectOf({ low: ratioField, high: unknownOr(ratioField) }))),
  verdict: optional(choiceField(...verdicts)),
  provision: optional(unknownOr(textField)),
  standing: optional(unknownOr(choiceField('primary', 'secondary', 'assumed'))),
  why: optional(unknownOr(objectOf({ ...said, entries: listOf(idField) }))),
});

/** What stands in the JSON of a written paper, field by field. */
export function writtenFields(kind: string): Readonly<Record<string, Field<unknown>>> {
  return {
    format: choiceField(`tenfold/${kind}/1`),
    issuer: idField,
    issuerNames: namesField,
    stockCode: unknownOr(textField),
    since: dateField,
    until: dateField,
    knownAt: unknownOr(instantField),
    language: choiceField('en', 'zh-Hant', 'zh-Hans'),
    person: unknownOr(idField),
    draft: flagField,
    complete: flagField,
    title: objectOf(said),
    opening: listOf(line),
    sections: listOf(objectOf({ section: textField, heading: objectOf(said), lines: listOf(line) })),
    notes: listOf(objectOf(said)),
  };
}

/** The JSON Schema (2020-12) of a kind of written paper. */
export function writtenSchema(kind: string): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:tenfold:${kind}:1`,
    title: `tenfold/${kind}/1`,
    ...objectOf(writtenFields(kind)).schema,
  };
}
