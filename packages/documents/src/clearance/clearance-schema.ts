import {
  anyField,
  choiceField,
  countField,
  dateField,
  type Field,
  idField,
  instantField,
  type JsonSchema,
  listOf,
  mapOf,
  namesField,
  objectOf,
  ratioField,
  textField,
  unknownOr,
  unknownOrCount,
  unknownOrRatio,
} from '@tenfold/kernel';
import {
  beneficiaryField,
  capitalField,
  dateOrNull,
  dutyField,
  findingField,
  messageFields,
  reasonField,
  textStatusField,
  verdictField,
} from '../check/check-schema.ts';
import { clearanceFormat } from './clearance-json.ts';

const messageField = objectOf(messageFields);
const boundsField = objectOf({ low: countField, high: unknownOrCount });
const splitField = choiceField('largest-remainder', 'each-rounded-up', 'agreed', 'volunteer');

const partField = objectOf({
  person: idField,
  holder: idField,
  class: idField,
  shares: countField,
  exact: ratioField,
  votesGivenUp: unknownOrRatio,
});

const conversionField = objectOf({
  minimum: unknownOrCount,
  bounds: unknownOr(boundsField),
  reason: reasonField,
  split: splitField,
  due: dateOrNull,
  allocation: listOf(partField),
  warnings: listOf(messageField),
});

const headroomField = objectOf({
  buyBackWithoutConversion: unknownOrCount,
  buyBackWithinFloor: unknownOrCount,
  weightedIssue: unknownOrCount,
  beneficiaryPurchase: unknownOrCount,
  repairConversion: unknownOrCount,
  bounds: mapOf(boundsField),
});

const positionField = objectOf({ on: dateField, capital: capitalField, beneficiaries: listOf(beneficiaryField) });

const requirementField = objectOf({
  id: textField,
  type: choiceField('approval', 'waiver', 'notice', 'paper', 'meeting', 'advice'),
  provision: textField,
  textStatus: textStatusField,
  who: idField,
  what: messageField,
  by: dateOrNull,
  clock: listOf(messageField),
  met: unknownOr(idField),
});

const stepField = objectOf({
  act: textField,
  on: dateField,
  fields: mapOf(anyField),
  verdict: verdictField,
  conversion: conversionField,
  requirements: listOf(requirementField),
  pointers: listOf(objectOf({ provision: textField, textStatus: textStatusField, reason: reasonField })),
  findings: listOf(textField),
  ended: listOf(objectOf({ holder: idField, shares: unknownOrCount, reason: reasonField })),
});

const turnField = objectOf({
  policy: textField,
  value: textField,
  otherwise: listOf(objectOf({ value: textField, verdict: verdictField, reasons: listOf(reasonField) })),
});

/** What stands in a clearance/1, field by field: its schema is made from this, and a test reads every clearance with it. */
export const clearanceFields = {
  format: choiceField(clearanceFormat),
  issuer: idField,
  issuerNames: namesField,
  stockCode: unknownOr(textField),
  on: dateField,
  knownAt: unknownOr(instantField),
  language: choiceField('en', 'zh-Hant', 'zh-Hans'),
  policies: mapOf(textField),
  assumptions: listOf(messageField),
  act: anyField,
  verdict: verdictField,
  conversion: conversionField,
  headroom: headroomField,
  before: positionField,
  after: positionField,
  steps: listOf(stepField),
  findings: listOf(findingField),
  changed: listOf(objectOf({ id: textField, before: unknownOr(verdictField), after: verdictField })),
  duties: listOf(dutyField),
  alternatives: listOf(
    objectOf({
      id: textField,
      what: messageField,
      act: anyField,
      conversion: unknownOrCount,
      votesGivenUp: unknownOrRatio,
    }),
  ),
  underOtherPolicies: listOf(objectOf({ policy: textField, value: textField, minimum: unknownOrCount })),
  turns: listOf(turnField),
} as const satisfies Readonly<Record<string, Field<unknown>>>;

/** The JSON Schema (2020-12) of clearance/1. */
export function clearanceSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:tenfold:clearance:1',
    title: clearanceFormat,
    ...objectOf(clearanceFields).schema,
  };
}
