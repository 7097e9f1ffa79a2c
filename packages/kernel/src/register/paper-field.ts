import { message } from '../finding/message.ts';
import {
  choiceField,
  type Field,
  flagField,
  listOf,
  optional,
  provisionField,
  quoted,
  quoteField,
  textField,
  unknownOr,
} from './field.ts';
import { openObjectOf } from './open-object.ts';
import { sealable } from './sealed.ts';

/** A page of a paper, counted from 1. */
const pageField: Field<number> = {
  optional: false,
  schema: { type: 'integer', minimum: 1 },
  read(json, path, complain) {
    if (typeof json === 'number' && Number.isSafeInteger(json) && json > 0) return json;
    complain(path, message('register.no-page', { quote: { quote: quoted(json) } }));
    return undefined;
  },
};

const textOrUnknown = optional(unknownOr(textField));

/** Of a person who signs, which may be sealed. */
const sealableText = optional(unknownOr(sealable(textField)));

/** A block for signing, as far as somebody wrote it down. */
export const blockField = openObjectOf({
  present: optional(flagField),
  signed: optional(choiceField('yes', 'no', 'not-visible')),
  name: sealableText,
  position: textOrUnknown,
  address: sealableText,
  occupation: sealableText,
  date: textOrUnknown,
});

/** A clause of an undertaking, as far as somebody wrote it down. */
export const clauseField = openObjectOf({
  id: textField,
  kind: textField,
  text: textField,
  strength: optional(unknownOr(choiceField('absolute', 'best-endeavours', 'lesser-endeavours'))),
  page: optional(pageField),
  confidence: optional(choiceField('certain', 'likely', 'doubtful')),
  provisions: optional(listOf(provisionField)),
});

const doubtField = openObjectOf({ text: quoteField, page: optional(pageField), why: textField });

const deviationField = openObjectOf({ clause: textOrUnknown, kind: textField, text: quoteField, effect: textField });

/** An undertaking as structure: its clauses must be there, the rest may be. */
export const paperField = openObjectOf({
  format: optional(choiceField('tenfold/instrument/1')),
  wording: optional(choiceField('paper', 'reading-version')),
  language: optional(choiceField('en', 'zh-Hant', 'zh-Hans')),
  issuer: textOrUnknown,
  beneficiary: textOrUnknown,
  provisions: optional(listOf(provisionField)),
  clauses: listOf(clauseField),
  execution: optional(
    openObjectOf({
      beneficiary: optional(blockField),
      witness: optional(blockField),
      company: optional(blockField),
      companyWitness: optional(blockField),
    }),
  ),
  missing: optional(listOf(textField)),
  doubtful: optional(listOf(doubtField)),
  deviations: optional(listOf(deviationField)),
});
