import {
  choiceField,
  countField,
  dateField,
  type Field,
  isObject,
  type JsonSchema,
  listOf,
  objectOf,
  textField,
  unknownOr,
} from '@tenfold/kernel';
import { deductionCauses, publishedPollFields } from '@tenfold/kernel/poll';
import { wholeField } from '../parts-fields.ts';
import { printedFigures } from '../published/compared.ts';
import { announcementReadingFormat } from './reading-json.ts';

const lineField = objectOf({ at: choiceField('line'), page: unknownOr(wholeField), line: wholeField });
const cellField = objectOf({ at: choiceField('cell'), table: wholeField, row: wholeField, column: wholeField });

/** A line, of a page where there are pages, or a cell of a table. */
const placeField: Field<unknown> = {
  optional: false,
  schema: { anyOf: [lineField.schema, cellField.schema] },
  read: (json, path, complain) =>
    (isObject(json) && json['at'] === 'cell' ? cellField : lineField).read(json, path, complain),
};

const place = { place: placeField } as const;
const capacity = choiceField('auditors', 'share-registrar', 'accountants');
const remark = objectOf({ key: textField, text: textField, ...place });

const meetingField = objectOf({
  kind: unknownOr(choiceField('annual', 'extraordinary', 'class')),
  date: unknownOr(dateField),
  scrutineer: unknownOr(objectOf({ name: textField, capacity: unknownOr(capacity), ...place })),
  attended: unknownOr(objectOf({ present: listOf(textField), absent: listOf(textField) })),
  votesPerShare: listOf(objectOf({ class: textField, votes: textField, ...place })),
  oneVote: listOf(textField),
  inIssue: listOf(objectOf({ class: unknownOr(textField), shares: countField, ...place })),
  deductions: listOf(objectOf({ why: choiceField(...deductionCauses), shares: countField, ...place })),
  withdrawn: listOf(textField),
  thresholds: listOf(textField),
  conditions: listOf(objectOf({ text: textField, ...place })),
});

/** What stands in an announcement-reading/1, field by field. */
export const announcementReadingFields = {
  format: choiceField(announcementReadingFormat),
  language: choiceField('en', 'zh-Hant', 'zh-Hans'),
  part: unknownOr(objectOf({ number: wholeField, of: wholeField, title: unknownOr(textField) })),
  published: objectOf(publishedPollFields),
  printing: objectOf({
    decimals: unknownOr(wholeField),
    abstentions: unknownOr(choiceField('left-out', 'printed', 'in-denominator')),
  }),
  meeting: meetingField,
  figures: listOf(
    objectOf({
      resolution: unknownOr(textField),
      class: unknownOr(textField),
      figure: choiceField(...printedFigures),
      printed: textField,
      sureness: choiceField('certain', 'likely', 'doubtful'),
      ...place,
    }),
  ),
  slips: listOf(remark),
  unsure: listOf(remark),
} as const satisfies Readonly<Record<string, Field<unknown>>>;

/** The JSON Schema (2020-12) of an announcement as it was read. */
export function announcementReadingSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:tenfold:announcement-reading:1',
    title: announcementReadingFormat,
    ...objectOf(announcementReadingFields).schema,
  };
}
