import {
  choiceField,
  countField,
  type Field,
  flagField,
  idField,
  type JsonSchema,
  listOf,
  objectOf,
  ratioField,
  textField,
  unknownOr,
} from '@tenfold/kernel';
import { refusalCauses } from '@tenfold/kernel/poll';
import { said, wholeField } from '../parts-fields.ts';
import { recountFormat } from './recount-json.ts';

const placeFields = { file: textField, line: wholeField } as const;
const splitFields = { for: countField, against: countField, abstain: countField } as const;

const whatDiffers = choiceField(
  ...(['meeting', 'classes', 'resolutions', 'withheld', 'ruleBook', 'holders'] as const),
  ...(['order', 'file', 'sum'] as const),
);

const instructionField = objectOf({
  index: wholeField,
  member: textField,
  class: idField,
  resolution: textField,
  counted: objectOf(splitFields),
  found: unknownOr(objectOf({ ...placeFields, ...splitFields })),
  agrees: flagField,
});

const lineField = objectOf({
  index: wholeField,
  ...placeFields,
  member: unknownOr(textField),
  class: unknownOr(textField),
  resolution: unknownOr(textField),
  outcome: choiceField('counts', 'replaced', ...refusalCauses),
  by: unknownOr(objectOf(placeFields)),
  agrees: flagField,
});

const sampleField = objectOf({
  seed: textField,
  ofInstructions: wholeField,
  instructions: listOf(instructionField),
  largest: listOf(instructionField),
  ofShares: countField,
  ofLines: wholeField,
  lines: listOf(lineField),
  chances: listOf(objectOf({ wrong: wholeField, missed: ratioField })),
});

/** What stands in a recount/1, field by field. */
export const recountFields = {
  format: choiceField(recountFormat),
  meeting: idField,
  same: flagField,
  sealed: objectOf({ root: textField, size: wholeField, digest: textField }),
  found: objectOf({ root: unknownOr(textField), size: wholeField }),
  files: listOf(objectOf({ name: textField, bytes: wholeField, sha256: textField })),
  differences: listOf(objectOf({ what: whatDiffers, ...said })),
  countedTwice: flagField,
  sample: unknownOr(sampleField),
} as const satisfies Readonly<Record<string, Field<unknown>>>;

/** The JSON Schema (2020-12) of a count that was made again. */
export function recountSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:tenfold:recount:1',
    title: recountFormat,
    ...objectOf(recountFields).schema,
  };
}
