import {
  anyField,
  choiceField,
  claimantKinds,
  claimEnds,
  claimSteps,
  countField,
  dateField,
  type Field,
  flagField,
  idField,
  instantField,
  type JsonSchema,
  listOf,
  namesField,
  objectOf,
  provisionField,
  remedies,
  textField,
  unknownOr,
} from '@tenfold/kernel';
import { dateOrNull, reasonField, textStatusField, verdictField } from '../check/check-schema.ts';
import { claimsFormat } from './claims-format.ts';

const textOrNull = unknownOr(textField);
const reading = choiceField('simple-contract', 'deed');

const watchField = objectOf({
  reading,
  years: anyField,
  counted: dateOrNull,
  lastDay: dateOrNull,
  passed: unknownOr(flagField),
  why: reasonField,
});

const breachField = objectOf({
  finding: textField,
  undertaking: unknownOr(idField),
  beneficiary: idField,
  nature: choiceField('own', 'endeavours'),
  provision: provisionField,
  subject: idField,
  party: choiceField('issuer', 'beneficiary', 'vehicle'),
  verdict: verdictField,
  textStatus: textStatusField,
  standing: choiceField('primary', 'secondary', 'assumed'),
  from: dateOrNull,
  until: dateOrNull,
  clauses: listOf(
    objectOf({
      id: textField,
      strength: unknownOr(choiceField('absolute', 'best-endeavours', 'lesser-endeavours')),
    }),
  ),
  reasons: listOf(reasonField),
  limitation: listOf(watchField),
  claims: listOf(idField),
});

const standingField = objectOf({
  at: choiceField('party', 'breach', 'filing'),
  date: dateOrNull,
  shareClass: textOrNull,
  shares: unknownOr(countField),
  through: unknownOr(choiceField('register', 'nominee')),
  evidence: textOrNull,
  fact: reasonField,
  question: reasonField,
});

const stepField = objectOf({
  on: dateField,
  at: textField,
  entry: idField,
  step: choiceField(...claimSteps),
  what: textOrNull,
  document: textOrNull,
});

const claimField = objectOf({
  id: idField,
  entry: idField,
  undertaking: idField,
  beneficiary: idField,
  claimant: textOrNull,
  claimantKind: unknownOr(choiceField(...claimantKinds)),
  madeOn: dateField,
  at: textField,
  state: choiceField('open', 'closed'),
  provisions: listOf(provisionField),
  breaches: listOf(breachField),
  remedies: listOf(choiceField(...remedies)),
  remedy: textOrNull,
  standing: listOf(standingField),
  limitation: listOf(watchField),
  steps: listOf(stepField),
  outcome: unknownOr(
    objectOf({ on: dateField, entry: idField, outcome: textOrNull, how: unknownOr(choiceField(...claimEnds)) }),
  ),
  holdsOpen: flagField,
  notes: listOf(reasonField),
});

const lawField = objectOf({
  title: textField,
  textStatus: textStatusField,
  versions: listOf(objectOf({ id: textField, from: dateField, years: anyField, source: textField })),
  doubts: listOf(objectOf({ key: textField, text: textField })),
});

/** What stands in a claims/1, field by field: its schema is made from this, and a test reads answers with it. */
export const claimsFields = {
  format: choiceField(claimsFormat),
  issuer: idField,
  issuerNames: namesField,
  stockCode: textOrNull,
  on: dateField,
  knownAt: unknownOr(instantField),
  language: choiceField('en', 'zh-Hant', 'zh-Hans'),
  claim: unknownOr(idField),
  claims: listOf(claimField),
  unclaimed: listOf(breachField),
  law: lawField,
} as const satisfies Readonly<Record<string, Field<unknown>>>;

/** The JSON Schema (2020-12) of claims/1. */
export function claimsSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:tenfold:claims:1',
    title: claimsFormat,
    ...objectOf(claimsFields).schema,
  };
}
