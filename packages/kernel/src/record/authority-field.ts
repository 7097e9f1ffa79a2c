import { message } from '../finding/message.ts';
import type { Authority } from '../register/entry.ts';
import { dateField, type Field, isObject, listOf, optional, quoted, textField, unknownOr } from '../register/field.ts';
import { namedObject, wordOf } from './named-fields.ts';

/** What a legal authority can be, in the words of the format. */
export const authorityForms = ['board-minute', 'resolution', 'instrument', 'return', 'order', 'other'] as const;

const authorityObject = namedObject({
  form: wordOf(authorityForms),
  title: textField,
  on: optional(unknownOr(dateField)),
});

/** The legal authority of an entry: with its form, its title and its day, or in one text. */
export const authorityField: Field<Authority> = {
  optional: false,
  schema: { anyOf: [textField.schema, authorityObject.schema] },
  read(json, path, complain) {
    if (!isObject(json)) {
      const title = textField.read(json, path, complain);
      return title === undefined ? undefined : { form: null, title, on: null };
    }
    const authority = authorityObject.read(json, path, complain);
    return authority && { form: authority.form, title: authority.title, on: authority.on ?? null };
  },
};

/** The hash of a file: SHA-256 in lower-case hexadecimal. */
const hashField: Field<string> = {
  optional: false,
  schema: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  read(json, path, complain) {
    if (typeof json === 'string' && /^[0-9a-f]{64}$/.test(json)) return json;
    complain(path, message('record.no-hash', { quote: { quote: quoted(json) } }));
    return undefined;
  },
};

/** The files that an entry rests on, by their hashes. */
export const evidenceField: Field<readonly string[]> = listOf(hashField);
