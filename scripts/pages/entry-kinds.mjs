import {
  authorityForms,
  countField,
  dateField,
  eventKinds,
  idField,
  provisionField,
  ratioField,
  sealedSchema,
  textField,
} from '@tenfold/kernel';

const opening = `# Kinds of entry

Made by \`npm run generate\` from the declarations in \`packages/kernel/src/register/entries\`; change those and not this page.

Every entry also has an \`id\`, a \`kind\`, the two times \`effective\` and \`recorded\`, a \`source\` and, where it corrects another,
\`supersedes\`. It may have a \`note\` and name its \`evidence\`: a list of files by the SHA-256 of their bytes. Its \`authority\` is
the board minute, resolution, instrument or return under which the thing was done: a text, or an object of \`form\`
(${authorityForms.map((form) => `\`${form}\``).join(', ')}), \`title\` and, where it is
known, the day \`on\`. An entry that states or moves counts of shares and names none is listed. A count is written as digits in
quotes, \`"1442852"\`; a ratio as \`"9/19"\` or \`"10"\`; \`null\` says that a figure is not known. A sealed value is
\`{ "sealed": "sha256:…" }\`; the ledger seals what is personal and keeps what opens it apart, where it can be erased.
`;

/** Every kind of entry with its fields and a sample, for those who write records. */
export function entryKindsPage() {
  const kinds = eventKinds.toSorted((a, b) => (a.type < b.type ? -1 : 1));
  return [opening, ...kinds.map(kindSection)].join('\n');
}

/** @param {import('@tenfold/kernel').EventKind} kind */
function kindSection({ type, about, fields, planned, personal = [], sample }) {
  const rows = Object.entries(fields).map(
    ([name, { optional, schema }]) => `| \`${name}\`${optional ? ', may be left out' : ''} | ${formOf(schema)} |`,
  );
  const table = rows.length === 0 ? [] : ['| field | form |', '|---|---|', ...rows, ''];
  const later = planned === undefined ? '' : ' It may be recorded before it takes effect.';
  return [
    `## ${type}`,
    '',
    `${about.en}${later}`,
    '',
    ...table,
    ...personalLines(personal),
    '```json',
    JSON.stringify(sample, null, 2),
    '```',
    '',
  ].join('\n');
}

/** @param {readonly string[]} places */
function personalLines(places) {
  if (places.length === 0) return [];
  return [`The ledger always seals ${places.map((place) => `\`${place}\``).join(', ')}.`, ''];
}

/** @type {ReadonlyMap<unknown, string>} */
const forms = new Map([
  [countField.schema, 'count'],
  [ratioField.schema, 'ratio'],
  [idField.schema, 'id'],
  [provisionField.schema, 'provision, as `8A.15`'],
  [dateField.schema, 'day'],
  [textField.schema, 'text'],
  [sealedSchema, 'a sealed value'],
]);

/**
 * What of JSON Schema the fields of entries use.
 *
 * @typedef {object} FieldSchema
 * @property {readonly string[]} [enum]
 * @property {readonly FieldSchema[]} [anyOf]
 * @property {FieldSchema} [items]
 * @property {Readonly<Record<string, FieldSchema>>} [properties]
 * @property {FieldSchema} [additionalProperties]
 * @property {string} [type]
 */

/**
 * The form of a field in a few words, from its JSON Schema.
 *
 * @param {FieldSchema} schema
 * @returns {string}
 */
function formOf(schema) {
  const known = forms.get(schema);
  if (known !== undefined) return known;
  const { enum: choices, anyOf, type, items, properties, additionalProperties } = schema;
  if (choices !== undefined) return choices.map((choice) => `\`${choice}\``).join(', ');
  if (anyOf !== undefined) return anyOf.map((one) => (one.type === 'null' ? '`null`' : formOf(one))).join(' or ');
  if (items !== undefined) return `list, each: ${formOf(items)}`;
  if (properties !== undefined)
    return `object of ${Object.keys(properties)
      .map((name) => `\`${name}\``)
      .join(', ')}`;
  if (additionalProperties !== undefined) return `object from an id to: ${formOf(additionalProperties)}`;
  return type === 'boolean' ? '`true` or `false`' : (type ?? 'any JSON');
}
