import { namedObject, wordOf } from '../record/named-fields.ts';
import { isObject, namesField, type Field, type FieldValues, quoted } from '../register/field.ts';
import {
  countField,
  dateField,
  flagField,
  idField,
  listOf,
  optional,
  ratioField,
  textField,
  unknownOr,
} from '../register/field.ts';
import { message } from '../finding/message.ts';
import type { Ratio } from '../numbers/ratio.ts';
import type { Names } from '../register/entry.ts';
import { abstentionWays, deductionCauses } from './meeting.ts';

/** The format of a file that says what is put to a meeting. */
export const meetingFormat = 'tenfold/meeting/1';

/** The names under which the format is known: whoever writes the file by hand leaves the product's out. */
export const meetingFormats = [meetingFormat, 'meeting/1'] as const;

/** A name or a wording: in one language as plain text, which is taken as English, or in several. */
const wordingField: Field<Names> = {
  optional: false,
  schema: { anyOf: [textField.schema, namesField.schema] },
  read(json, path, complain) {
    if (isObject(json)) return namesField.read(json, path, complain);
    const text = textField.read(json, path, complain);
    return text === undefined ? undefined : { en: text };
  },
};

const matterField: Field<readonly string[]> = {
  optional: false,
  schema: { anyOf: [textField.schema, { type: 'array', items: textField.schema }, { type: 'null' }] },
  read(json, path, complain) {
    if (json === null) return [];
    if (Array.isArray(json)) return listOf(textField).read(json, path, complain);
    const text = textField.read(json, path, complain);
    return text === undefined ? undefined : [text];
  },
};

/** `true`, or why; `false` and `null` are none. */
const withdrawnField: Field<string | null> = {
  optional: false,
  schema: { anyOf: [flagField.schema, textField.schema, { type: 'null' }] },
  read(json, path, complain) {
    if (json === null || json === false) return null;
    return json === true ? '' : textField.read(json, path, complain);
  },
};

const mostDecimals = 12;

const decimalsField: Field<number> = {
  optional: false,
  schema: {
    anyOf: [
      { type: 'integer', minimum: 0, maximum: mostDecimals },
      { type: 'string', pattern: '^(\\d|1[0-2])$' },
    ],
  },
  read(json, path, complain) {
    const value = typeof json === 'string' && /^\d{1,2}$/.test(json) ? Number(json) : json;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= mostDecimals) return value;
    const figures = { quote: { quote: quoted(json) }, most: { number: BigInt(mostDecimals) } };
    complain(path, message('poll.refused.decimals', figures));
    return undefined;
  },
};

const seatsField: Field<number> = {
  optional: false,
  schema: { type: 'integer', minimum: 1 },
  read(json, path, complain) {
    if (typeof json === 'number' && Number.isInteger(json) && json >= 1) return json;
    complain(path, message('poll.refused.seats', { quote: { quote: quoted(json) } }));
    return undefined;
  },
};

const resolutionFields = {
  number: textField,
  subject: optional(unknownOr(wordingField)),
  kind: wordOf(['ordinary', 'special']),
  reserved: optional(unknownOr(flagField)),
  confirmed: optional(unknownOr(namedObject({ by: textField, on: optional(unknownOr(dateField)) }))),
  matter: optional(matterField),
  classes: optional(unknownOr(listOf(idField))),
  majority: optional(unknownOr(ratioField)),
  abstain: optional(listOf(textField)),
  notInFavour: optional(listOf(textField)),
  withdrawn: optional(withdrawnField),
  condition: optional(unknownOr(namedObject({ on: textField, outcome: wordOf(['carried', 'not-carried']) }))),
  contest: optional(unknownOr(namedObject({ id: textField, seats: seatsField }))),
} as const;

/** Votes of a share: `"10"`, or the number 10 as many write it. */
const votesField: Field<Ratio> = {
  optional: false,
  schema: { anyOf: [ratioField.schema, { type: 'integer', minimum: 1 }] },
  read(json, path, complain) {
    return ratioField.read(typeof json === 'number' && Number.isInteger(json) ? `${json}` : json, path, complain);
  },
};

const votesFields = {
  class: idField,
  matter: optional(unknownOr(textField)),
  votes: votesField,
} as const;

const deductionFields = {
  class: idField,
  shares: countField,
  why: wordOf(deductionCauses),
  member: optional(unknownOr(textField)),
  note: optional(textField),
} as const;

const scrutineerFields = {
  names: wordingField,
  capacity: optional(unknownOr(wordOf(['auditors', 'share-registrar', 'accountants']))),
} as const;

const attendedFields = { present: listOf(wordingField), absent: optional(listOf(wordingField)) } as const;

const intentionFields = { member: textField, resolution: textField, how: wordOf(['against', 'abstain']) } as const;

/** What stands in a meeting's file, field by field. */
export const meetingFields = {
  format: wordOf(meetingFormats),
  id: idField,
  kind: wordOf(['annual', 'extraordinary', 'class']),
  names: optional(unknownOr(wordingField)),
  date: optional(unknownOr(dateField)),
  recordDate: optional(unknownOr(dateField)),
  classes: optional(unknownOr(listOf(idField))),
  resolutions: listOf(namedObject(resolutionFields)),
  specialMajority: optional(unknownOr(ratioField)),
  percentDecimals: optional(decimalsField),
  abstentions: optional(wordOf(abstentionWays)),
  votesPerShare: optional(unknownOr(listOf(namedObject(votesFields)))),
  deductions: optional(listOf(namedObject(deductionFields))),
  scrutineer: optional(unknownOr(namedObject(scrutineerFields))),
  attended: optional(unknownOr(namedObject(attendedFields))),
  intentions: optional(listOf(namedObject(intentionFields))),
  note: optional(textField),
} as const;

export type MeetingGiven = FieldValues<typeof meetingFields>;

export type ResolutionGiven = MeetingGiven['resolutions'][number];
