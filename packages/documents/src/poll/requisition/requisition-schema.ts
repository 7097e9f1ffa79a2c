import {
  choiceField,
  countField,
  dateField,
  flagField,
  idField,
  instantField,
  type JsonSchema,
  listOf,
  objectOf,
  provisionField,
  ratioField,
  textField,
  unknownOr,
} from '@tenfold/kernel';
import { requisitionFormat } from './requisition-json.ts';

/** What stands in a requisition/1, field by field. */
export const requisitionFields = {
  format: choiceField(requisitionFormat),
  issuer: idField,
  on: dateField,
  knownAt: unknownOr(instantField),
  language: choiceField('en', 'zh-Hant', 'zh-Hans'),
  provision: provisionField,
  holdings: listOf(objectOf({ member: textField, class: idField, shares: countField })),
  held: countField,
  base: unknownOr(countField),
  stake: ratioField,
  articles: unknownOr(objectOf({ stake: ratioField, entry: idField })),
  articlesTooHigh: flagField,
  needed: unknownOr(countField),
  enough: unknownOr(flagField),
} as const;

/** The JSON Schema (2020-12) of requisition/1. */
export function requisitionSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:tenfold:requisition:1',
    title: requisitionFormat,
    ...objectOf(requisitionFields).schema,
  };
}
