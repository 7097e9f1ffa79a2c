import { message } from '../finding/message.ts';
import {
  type Field,
  idField,
  instantField,
  isObject,
  optional,
  quoted,
  textField,
  unknownOr,
} from '../register/field.ts';
import { hongKongDay, isInstant } from '../time/instant.ts';
import { isPlainDate } from '../time/plain-date.ts';
import { authorityField, evidenceField } from './authority-field.ts';
import { namedObject, wordOf } from './named-fields.ts';
import { standings } from './source-reader.ts';

/** A day, or a moment with its offset. */
export const timeField: Field<string> = {
  optional: false,
  schema: {
    anyOf: [
      { type: 'string', format: 'date' },
      { type: 'string', format: 'date-time' },
    ],
  },
  read(json, path, complain) {
    if (typeof json === 'string' && isPlainDate(isInstant(json) ? hongKongDay(json) : json)) return json;
    complain(path, message('record-file.no-time', { quote: { quote: quoted(json) } }));
    return undefined;
  },
};

/** The fields of the kind. They are read by the kind's own declaration, once the kind is known. */
const fieldsOfKind: Field<Record<string, unknown>> = {
  optional: false,
  schema: { type: 'object' },
  read(json, path, complain) {
    if (isObject(json)) return json;
    complain(path, message('record.no-object', { quote: { quote: quoted(json) } }));
    return undefined;
  },
};

/** Where a fact was read, as the format writes it. */
export const sourceFields = {
  title: textField,
  url: optional(unknownOr(textField)),
  standing: wordOf(standings),
} as const;

/** What every entry has beside the fields of its kind. */
export const entryFields = {
  id: idField,
  kind: textField,
  effective: timeField,
  recorded: instantField,
  source: namedObject(sourceFields),
  supersedes: optional(unknownOr(idField)),
  /** Under which board minute, resolution, instrument or return it was done. */
  authority: optional(authorityField),
  /** The files that it rests on, by the SHA-256 of their bytes. */
  evidence: optional(evidenceField),
  /** A remark for the reader of the file. */
  note: optional(textField),
  fields: optional(fieldsOfKind),
} as const;
