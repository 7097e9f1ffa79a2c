import {
  anyField,
  choiceField,
  clauseKinds,
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
  promiseBases,
  provisionField,
  signingWays,
  textField,
  undertakingStates,
  unknownOr,
  unknownOrCount,
  unknownOrRatio,
  ratioField,
  verdicts,
} from '@tenfold/kernel';
import { checkFormat } from './check-json.ts';

export const dateOrNull = unknownOr(dateField);
const textOrNull = unknownOr(textField);
export const verdictField = choiceField(...verdicts);
export const textStatusField = choiceField('read-on-its-own-page', 'secondary-source', 'not-checked');
const standingField = choiceField('primary', 'secondary', 'assumed');
const ids = listOf(idField);

const boundsField = unknownOr(objectOf({ low: ratioField, high: unknownOrRatio }));
const bothVotes = objectOf({ ordinary: unknownOrRatio, reserved: unknownOrRatio });
const bothBounds = objectOf({ ordinary: boundsField, reserved: boundsField });

export const messageFields = { key: textField, text: textField, figures: mapOf(anyField) } as const;
export const reasonField = objectOf({ ...messageFields, entries: ids });

export const capitalField = objectOf({
  inIssue: mapOf(unknownOrCount),
  treasury: unknownOrCount,
  treasuryByClass: mapOf(unknownOrCount),
  boughtBack: countField,
  boughtBackByClass: mapOf(countField),
  votesPerShare: mapOf(unknownOrRatio),
  total: unknownOrCount,
  weighted: unknownOrCount,
  weightedBounds: boundsField,
  ratio: unknownOrRatio,
  ratchet: unknownOrRatio,
  ratchetBounds: unknownOr(listOf(unknownOrRatio)),
  registered: objectOf({ weighted: unknownOrCount, ratio: unknownOrRatio }),
  votes: bothVotes,
  votesBounds: bothBounds,
});

const endField = objectOf({ on: dateField, at: textField, cause: textField, entry: idField });

export const beneficiaryField = objectOf({
  person: idField,
  names: unknownOr(namesField),
  weightedShares: unknownOrRatio,
  weightedSharesBounds: boundsField,
  ordinaryShares: unknownOrRatio,
  ordinarySharesBounds: boundsField,
  controlled: objectOf({ weightedShares: unknownOrRatio, ordinaryShares: unknownOrRatio }),
  votes: bothVotes,
  votesBounds: bothBounds,
  partOfVotes: bothVotes,
  partOfCapital: unknownOrRatio,
  live: unknownOr(flagField),
  director: flagField,
  weightEnded: unknownOr(endField),
});

export const findingField = objectOf({
  id: textField,
  provision: provisionField,
  subject: idField,
  party: choiceField('issuer', 'beneficiary', 'vehicle'),
  verdict: verdictField,
  reasons: listOf(reasonField),
  textStatus: textStatusField,
  version: unknownOr(textField),
  standing: standingField,
  policies: listOf(
    objectOf({
      policy: textField,
      value: textField,
      otherwise: listOf(objectOf({ value: textField, verdict: verdictField, reasons: listOf(reasonField) })),
    }),
  ),
  waivers: ids,
  accrued: unknownOr(objectOf({ from: dateField, until: dateField })),
  duties: listOf(textField),
});

const clauseField = objectOf({
  id: textField,
  kind: choiceField(...clauseKinds),
  text: textField,
  strength: unknownOr(choiceField('absolute', 'best-endeavours', 'lesser-endeavours')),
  page: anyField,
  confidence: choiceField('certain', 'likely', 'doubtful'),
  nature: choiceField('promise', 'statement'),
  verdict: verdictField,
  reasons: listOf(reasonField),
  parts: listOf(objectOf({ provision: provisionField, verdict: verdictField, findings: listOf(textField) })),
  findings: listOf(textField),
});

const stepField = objectOf({
  state: choiceField(...undertakingStates, 'company-witnessed'),
  on: dateField,
  at: textField,
  entry: idField,
  way: unknownOr(choiceField(...signingWays)),
  document: textOrNull,
});

const undertakingField = objectOf({
  id: unknownOr(idField),
  beneficiary: idField,
  state: unknownOr(choiceField(...undertakingStates)),
  givenOn: dateOrNull,
  ended: unknownOr(
    objectOf({ on: dateField, at: textField, because: choiceField('delisted', 'ceased'), entry: idField }),
  ),
  wording: choiceField('paper', 'reading-version'),
  clauses: listOf(clauseField),
  accrued: listOf(textField),
  basis: unknownOr(choiceField(...promiseBases)),
  steps: listOf(stepField),
  lacking: listOf(reasonField),
  warnings: listOf(reasonField),
  questions: listOf(reasonField),
});

export const dutyField = objectOf({
  id: textField,
  who: idField,
  what: textField,
  message: objectOf(messageFields),
  provision: provisionField,
  due: dateOrNull,
  discharged: dateOrNull,
});

const differenceField = objectOf({
  entry: idField,
  on: dateField,
  figure: textField,
  of: textOrNull,
  shares: unknownOrCount,
  published: textOrNull,
  computed: textOrNull,
  between: unknownOr(objectOf({ low: textField, high: textOrNull })),
  agrees: choiceField('yes', 'no', 'not-computable', 'not-compared'),
  by: textOrNull,
});

/** What stands in a check/1, field by field: its schema is made from this, and a test reads every check with it. */
export const checkFields = {
  format: choiceField(checkFormat),
  issuer: idField,
  issuerNames: namesField,
  stockCode: textOrNull,
  status: unknownOr(choiceField('chapter-8a', 'grandfathered', 'secondary')),
  on: dateField,
  knownAt: unknownOr(instantField),
  language: choiceField('en', 'zh-Hant', 'zh-Hans'),
  policies: mapOf(textField),
  sources: mapOf(anyField),
  capital: capitalField,
  beneficiaries: listOf(beneficiaryField),
  findings: listOf(findingField),
  undertakings: listOf(undertakingField),
  duties: listOf(dutyField),
  differences: listOf(differenceField),
  published: listOf(differenceField),
} as const satisfies Readonly<Record<string, Field<unknown>>>;

/** The JSON Schema (2020-12) of check/1. */
export function checkSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:tenfold:check:1',
    title: checkFormat,
    ...objectOf(checkFields).schema,
  };
}
