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
  ratioField,
  textField,
  unknownOr,
} from '@tenfold/kernel';
import { pollResultsFormat } from './announcement-json.ts';

const said = objectOf({
  as: choiceField('text', 'blank'),
  what: objectOf({ key: textField, text: textField, figures: mapOf(anyField) }),
});

const row = {
  votesFor: ratioField,
  percentFor: unknownOr(textField),
  votesAgainst: ratioField,
  percentAgainst: unknownOr(textField),
  votesAbstain: unknownOr(ratioField),
  percentAbstain: unknownOr(textField),
  totalShares: countField,
  totalVotes: ratioField,
} as const;

/** What stands in the JSON of an announcement, field by field. */
export const announcementFields = {
  format: choiceField(pollResultsFormat),
  issuer: idField,
  issuerNames: namesField,
  stockCode: unknownOr(textField),
  meeting: idField,
  date: unknownOr(dateField),
  knownAt: unknownOr(instantField),
  language: choiceField('en', 'zh-Hant', 'zh-Hans'),
  draft: flagField,
  complete: flagField,
  announceBy: unknownOr(instantField),
  title: textField,
  opening: listOf(said),
  results: listOf(
    objectOf({
      number: textField,
      subject: unknownOr(namesField),
      kind: choiceField('ordinary', 'special'),
      reserved: flagField,
      notPut: unknownOr(choiceField('withdrawn', 'condition-not-met', 'condition-open')),
      carried: flagField,
      perClass: listOf(objectOf({ class: idField, ...row })),
      all: objectOf(row),
    }),
  ),
  sections: listOf(objectOf({ section: textField, lines: listOf(said) })),
} as const satisfies Readonly<Record<string, Field<unknown>>>;

/** The JSON Schema (2020-12) of an announcement. */
export function announcementSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:tenfold:poll-results:1',
    title: pollResultsFormat,
    ...objectOf(announcementFields).schema,
  };
}
