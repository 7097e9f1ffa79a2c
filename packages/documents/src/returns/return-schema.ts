import {
  anyField,
  choiceField,
  countField,
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
  textField,
  unknownOr,
} from '@tenfold/kernel';
import { movementKinds } from './movement.ts';
import { returnFormats } from './return-formats.ts';

/** A count that may be a fall: decimal digits, with a minus before a fall. */
const change = signed(/^(?:0|-?[1-9]\d{0,29})$/);

/** A part that may be a fall: `9/19`, `-9/19`. */
const signedRatio = signed(/^-?(?:0|[1-9]\d*)(?:\/[1-9]\d*)?$/);

const percent = signed(/^-?\d+\.\d+$/);

const changes = objectOf({ issued: unknownOr(change), treasury: unknownOr(change), total: unknownOr(change) });
const part = unknownOr(objectOf({ exact: signedRatio, printed: percent }));
const parts = objectOf({ ofAll: part, ofClass: part });

const movement = objectOf({
  kind: choiceField(...movementKinds),
  text: textField,
  on: dateField,
  part: choiceField('A', 'D', 'E'),
  other: unknownOr(idField),
  change: changes,
  percent: parts,
  entry: idField,
});

const purchase = objectOf({
  on: unknownOr(dateField),
  shares: countField,
  new: flagField,
  percent: parts,
  entry: idField,
});

const classField = objectOf({
  class: idField,
  names: unknownOr(namesField),
  weighted: flagField,
  listed: flagField,
  onForm: objectOf({ class: textField, type: textField, listed: flagField }),
  opening: changes,
  movements: listOf(movement),
  partTotals: mapOf(changes),
  change: changes,
  closing: changes,
  notCancelled: listOf(purchase),
  notCancelledTotal: countField,
});

const common = {
  issuer: idField,
  issuerNames: namesField,
  stockCode: unknownOr(textField),
  opensOn: dateField,
  closesOn: dateField,
  knownAt: unknownOr(instantField),
  language: choiceField('en', 'zh-Hant', 'zh-Hans'),
  classes: listOf(classField),
  all: objectOf({ opening: changes, closing: changes }),
  notes: listOf(objectOf({ key: textField, text: textField, figures: mapOf(anyField) })),
} as const satisfies Readonly<Record<string, Field<unknown>>>;

/** What stands in a next-day-return/1, field by field. */
export const nextDayReturnFields = { format: choiceField(returnFormats['next-day-return']), ...common } as const;

/** What stands in a monthly-return/1, field by field. */
export const monthlyReturnFields = {
  format: choiceField(returnFormats['monthly-return']),
  month: signed(/^\d{4}-\d{2}$/),
  ...common,
} as const;

/** The JSON Schema (2020-12) of next-day-return/1. */
export function nextDayReturnSchema(): JsonSchema {
  return schemaOf('next-day-return', nextDayReturnFields);
}

/** The JSON Schema (2020-12) of monthly-return/1. */
export function monthlyReturnSchema(): JsonSchema {
  return schemaOf('monthly-return', monthlyReturnFields);
}

function schemaOf(name: keyof typeof returnFormats, fields: Readonly<Record<string, Field<unknown>>>): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:tenfold:${name}:1`,
    title: returnFormats[name],
    ...objectOf(fields).schema,
  };
}

function signed(form: RegExp): Field<string> {
  return {
    optional: false,
    schema: { type: 'string', pattern: form.source },
    read(json, path, complain) {
      if (typeof json === 'string' && form.test(json)) return json;
      complain(path, { key: 'record.no-text', figures: { quote: { quote: String(json) } } });
      return undefined;
    },
  };
}
