import {
  anyField,
  choiceField,
  dateField,
  type Field,
  flagField,
  idField,
  instantField,
  type JsonSchema,
  listOf,
  namesField,
  objectOf,
  ratioField,
  textField,
  unknownOr,
} from '@tenfold/kernel';
import { meetingNoticeFormat } from './notice-json.ts';
import { capitalFields, proposalField, said } from '../parts-fields.ts';

const verdictField = choiceField('breached', 'action-required', 'information-missing');

const resolutionField = objectOf({
  number: textField,
  subject: unknownOr(namesField),
  kind: choiceField('ordinary', 'special'),
  reserved: unknownOr(flagField),
  confirmed: unknownOr(objectOf({ by: textField, on: unknownOr(dateField) })),
  proposal: proposalField,
  majority: unknownOr(objectOf({ part: ratioField, mustExceed: flagField })),
  withdrawn: unknownOr(textField),
  condition: unknownOr(objectOf({ on: textField, outcome: choiceField('carried', 'not-carried') })),
});

/** What stands in a meeting-notice/1, field by field; `counts` is added by whoever keeps counts. */
export const meetingNoticeFields = {
  format: choiceField(meetingNoticeFormat),
  issuer: idField,
  issuerNames: namesField,
  stockCode: unknownOr(textField),
  language: choiceField('en', 'zh-Hant', 'zh-Hans'),
  knownAt: unknownOr(instantField),
  meeting: anyField,
  resolutions: listOf(resolutionField),
  classes: listOf(objectOf(capitalFields)),
  concerns: listOf(objectOf({ verdict: verdictField, ...said })),
  announceBy: unknownOr(instantField),
} as const satisfies Readonly<Record<string, Field<unknown>>>;

/** The JSON Schema (2020-12) of a meeting before its poll. */
export function meetingNoticeSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:tenfold:meeting-notice:1',
    title: meetingNoticeFormat,
    ...objectOf(meetingNoticeFields).schema,
  };
}
