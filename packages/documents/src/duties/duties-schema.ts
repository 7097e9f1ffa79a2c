import {
  anyField,
  choiceField,
  dateField,
  type Field,
  idField,
  instantField,
  type JsonSchema,
  listOf,
  mapOf,
  namesField,
  objectOf,
  textField,
  unknownOr,
} from '@tenfold/kernel';
import { dutiesFormat } from './duties-format.ts';

const dateOrNull = unknownOr(dateField);
const messageField = objectOf({ key: textField, text: textField, figures: mapOf(anyField) });

const dutyField = objectOf({
  id: textField,
  who: idField,
  what: textField,
  message: messageField,
  provision: textField,
  due: dateOrNull,
  discharged: dateOrNull,
  kind: textField,
  title: textField,
  obliged: choiceField('issuer', 'beneficiary', 'vehicle', 'committee'),
  textStatus: choiceField('read-on-its-own-page', 'secondary-source', 'not-checked'),
  arisesOn: dateOrNull,
  trigger: unknownOr(idField),
  finding: unknownOr(textField),
  dueAt: unknownOr(instantField),
  clock: listOf(messageField),
  state: choiceField('open', 'late', 'done', 'done-late', 'beyond-calendar'),
  dischargedBy: unknownOr(idField),
});

/** What stands in a duties/1, field by field: its schema is made from this, and a test reads answers with it. */
export const dutiesFields = {
  format: choiceField(dutiesFormat),
  issuer: idField,
  issuerNames: namesField,
  stockCode: unknownOr(textField),
  on: dateField,
  knownAt: unknownOr(instantField),
  at: instantField,
  language: choiceField('en', 'zh-Hant', 'zh-Hans'),
  period: objectOf({ from: dateField, to: dateField }),
  person: unknownOr(idField),
  calendar: objectOf({ id: idField, first: dateField, last: dateField }),
  lateBefore: listOf(objectOf({ id: textField, due: dateField })),
  duties: listOf(dutyField),
} as const satisfies Readonly<Record<string, Field<unknown>>>;

/** The JSON Schema (2020-12) of duties/1. */
export function dutiesSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:tenfold:duties:1',
    title: dutiesFormat,
    ...objectOf(dutiesFields).schema,
  };
}
