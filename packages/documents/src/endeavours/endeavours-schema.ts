import {
  anyField,
  choiceField,
  dateField,
  type Field,
  idField,
  instantField,
  type JsonSchema,
  listOf,
  namesField,
  objectOf,
  promisedActs,
  provisionField,
  textField,
  unknownOr,
} from '@tenfold/kernel';
import { dateOrNull } from '../check/check-schema.ts';
import { endeavoursFormat } from './endeavours-format.ts';

const textOrNull = unknownOr(textField);

const doneField = objectOf({
  on: dateField,
  at: textField,
  entry: idField,
  provision: unknownOr(provisionField),
  concerning: textOrNull,
  vehicle: unknownOr(idField),
  act: textOrNull,
  document: textOrNull,
  what: textField,
});

const actField = objectOf({
  sort: choiceField(...promisedActs),
  on: dateField,
  entry: idField,
  vehicle: unknownOr(idField),
  text: textField,
  provisions: listOf(provisionField),
  endeavours: listOf(idField),
});

const promiseField = objectOf({
  undertaking: unknownOr(idField),
  givenOn: dateOrNull,
  ended: unknownOr(
    objectOf({ on: dateField, at: textField, because: choiceField('delisted', 'ceased'), entry: idField }),
  ),
  acts: listOf(actField),
  open: anyField,
});

/** What stands in an endeavours/1, field by field: its schema is made from this, and a test reads answers with it. */
export const endeavoursFields = {
  format: choiceField(endeavoursFormat),
  issuer: idField,
  issuerNames: namesField,
  stockCode: textOrNull,
  on: dateField,
  knownAt: unknownOr(instantField),
  language: choiceField('en', 'zh-Hant', 'zh-Hans'),
  person: unknownOr(idField),
  note: textField,
  people: listOf(objectOf({ person: idField, promises: listOf(promiseField), log: listOf(doneField) })),
} as const satisfies Readonly<Record<string, Field<unknown>>>;

/** The JSON Schema (2020-12) of endeavours/1. */
export function endeavoursSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:tenfold:endeavours:1',
    title: endeavoursFormat,
    ...objectOf(endeavoursFields).schema,
  };
}
