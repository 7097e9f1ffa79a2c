import { message } from '../finding/message.ts';
import { namedObject, wordOf } from '../record/named-fields.ts';
import { anyField, dateField, type Field, listOf, optional, quoted, textField } from '../register/field.ts';
import type { Interval } from './planned-programme.ts';
import { planFields } from './read-plan.ts';

/** The format of a programme's file. */
export const programmeFormat = 'tenfold/programme/1';

const EVERY = /^(?:([1-9]\d{0,2}) )?(month|week|trading day)s?$/;

/** How far the dates of a repeated step lie apart: `month`, `2 weeks`, `5 trading days`. */
const intervalField: Field<Interval> = {
  optional: false,
  schema: { type: 'string', pattern: EVERY.source },
  read(json, path, complain) {
    const match = typeof json === 'string' ? EVERY.exec(json) : null;
    if (match !== null) return { count: Number(match[1] ?? '1'), unit: match[2] as Interval['unit'] };
    complain(path, message('programme.refused.no-interval', { quote: { quote: quoted(json) } }));
    return undefined;
  },
};

const DAYS = /^(?:0|[1-9]\d?)$/;

/** A few business days, `"3"`. */
const daysField: Field<number> = {
  optional: false,
  schema: { type: 'string', pattern: DAYS.source },
  read(json, path, complain) {
    if (typeof json === 'string' && DAYS.test(json)) return Number(json);
    complain(path, message('programme.refused.no-days', { quote: { quote: quoted(json) } }));
    return undefined;
  },
};

const repeatField = namedObject({
  act: textField,
  every: intervalField,
  from: dateField,
  to: dateField,
  cancelledAfter: optional(daysField),
  fields: optional(anyField),
  note: optional(textField),
});

/** What stands in a programme's file beside what a plan's has, field by field. */
export const programmeFields = {
  ...planFields,
  format: wordOf([programmeFormat]),
  name: optional(textField),
  repeat: optional(listOf(repeatField)),
  steps: optional(listOf(anyField)),
} as const;
