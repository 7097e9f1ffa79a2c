import { message, type Message } from '../finding/message.ts';
import { isCount } from '../numbers/shares.ts';
import { parseRatio, type Ratio } from '../numbers/ratio.ts';
import { isInstant } from '../time/instant.ts';
import { isPlainDate } from '../time/plain-date.ts';
import type { Names } from './entry.ts';

/** A JSON Schema (2020-12) as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** Takes the problems found while a value is read: the path of the field, and what is wrong with it. */
export type Complain = (path: string, problem: Message) => void;

/**
 * How one field of an entry is read and described. `read` gives the value, or complains once or more and gives
 * `undefined`. The JSON Schema is made from the same declaration, so the two can't disagree.
 */
export interface Field<Value> {
  readonly optional: boolean;
  readonly schema: JsonSchema;
  read(json: unknown, path: string, complain: Complain): Value | undefined;
}

/** The values of a set of fields. */
export type FieldValues<Fields> = {
  readonly [Name in keyof Fields]: Fields[Name] extends Field<infer Value> ? Value : never;
};

/** A count of shares or votes as decimal digits. */
export const countField: Field<bigint> = {
  optional: false,
  schema: { type: 'string', pattern: '^(0|[1-9][0-9]{0,29})$' },
  read(json, path, complain) {
    if (typeof json === 'string' && isCount(json)) return BigInt(json);
    complain(path, message(countProblem(json), { quote: { quote: quoted(json) } }));
    return undefined;
  },
};

/** A proportion as `"9/19"` or a whole number as `"10"`. */
export const ratioField: Field<Ratio> = {
  optional: false,
  schema: { type: 'string', pattern: '^(0|[1-9][0-9]*)(/[1-9][0-9]*)?$' },
  read(json, path, complain) {
    const value = typeof json === 'string' ? parseRatio(json) : null;
    if (value !== null) return value;
    complain(path, message('record.no-ratio', { quote: { quote: quoted(json) } }));
    return undefined;
  },
};

/** A count, or `null` when it is not known. */
export const unknownOrCount: Field<bigint | null> = unknownOr(countField);

/** A ratio, or `null` when it is not known. */
export const unknownOrRatio: Field<Ratio | null> = unknownOr(ratioField);

/** An id: lower-case words with hyphens, or a class letter. */
export const idField: Field<string> = textMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/, 'record.no-id');

/** A day of the calendar. */
export const dateField: Field<string> = checkedText(isPlainDate, { type: 'string', format: 'date' }, 'record.no-date');

/** A moment with its offset. */
export const instantField: Field<string> = checkedText(
  isInstant,
  { type: 'string', format: 'date-time' },
  'record.no-instant',
);

/** Any text that is not empty. */
export const textField: Field<string> = checkedText(
  (text) => text.trim() !== '',
  { type: 'string', minLength: 1 },
  'record.no-text',
);

/** A text as it stands somewhere else; empty where what it speaks of is not there. */
export const quoteField: Field<string> = checkedText(() => true, { type: 'string' }, 'record.no-text');

/** A provision of the Listing Rules, as `8A.15` or `2.04`. */
export const provisionField: Field<string> = textMatching(
  /^\d{1,2}[A-Z]?\.\d{2}[A-Z]?(\(\d+\))*$/,
  'record.no-provision',
);

/** `true` or `false`. */
export const flagField: Field<boolean> = {
  optional: false,
  schema: { type: 'boolean' },
  read(json, path, complain) {
    if (typeof json === 'boolean') return json;
    complain(path, message('record.no-flag', { quote: { quote: quoted(json) } }));
    return undefined;
  },
};

/** Names in one or more of the three languages. */
export const namesField: Field<Names> = {
  optional: false,
  schema: {
    type: 'object',
    properties: { en: { type: 'string' }, 'zh-Hant': { type: 'string' }, 'zh-Hans': { type: 'string' } },
    additionalProperties: false,
    minProperties: 1,
  },
  read(json, path, complain) {
    const languages = isObject(json) ? Object.keys(json) : [];
    const fine = languages.every((key) => key === 'en' || key === 'zh-Hant' || key === 'zh-Hans');
    if (isObject(json) && languages.length > 0 && fine && Object.values(json).every(isFilledText)) return json;
    complain(path, message('record.no-names'));
    return undefined;
  },
};

/** One of a few words. */
export function choiceField<const Choice extends string>(...choices: readonly Choice[]): Field<Choice> {
  return {
    optional: false,
    schema: { enum: choices },
    read(json, path, complain) {
      const found = choices.find((choice) => choice === json);
      if (found !== undefined) return found;
      complain(path, message('record.no-choice', { quote: { quote: quoted(json) }, choices: wordList(choices) }));
      return undefined;
    },
  };
}

/** The field, or nothing at all. */
export function optional<Value>(field: Field<Value>): Field<Value | undefined> {
  return { ...field, optional: true };
}

/** The field, or `null` for a figure that is not known. */
export function unknownOr<Value>(field: Field<Value>): Field<Value | null> {
  return {
    optional: field.optional,
    schema: { anyOf: [field.schema, { type: 'null' }] },
    read: (json, path, complain) => (json === null ? null : field.read(json, path, complain)),
  };
}

/** A list of values of one field. */
export function listOf<Value>(field: Field<Value>): Field<readonly Value[]> {
  return {
    optional: false,
    schema: { type: 'array', items: field.schema },
    read(json, path, complain) {
      if (!Array.isArray(json)) {
        complain(path, message('record.no-list', { quote: { quote: quoted(json) } }));
        return undefined;
      }
      const values = json.map((item, index) => field.read(item, `${path}[${index}]`, complain));
      return values.includes(undefined) ? undefined : (values as Value[]);
    },
  };
}

/** An object whose keys are ids and whose values are of one field: `{ "A": "100", "B": null }`. */
export function mapOf<Value>(field: Field<Value>): Field<ReadonlyMap<string, Value>> {
  return {
    optional: false,
    schema: { type: 'object', additionalProperties: field.schema },
    read(json, path, complain) {
      if (!isObject(json)) {
        complain(path, message('record.no-object', { quote: { quote: quoted(json) } }));
        return undefined;
      }
      const values = new Map<string, Value>();
      for (const [key, item] of Object.entries(json)) {
        const value = field.read(item, `${path}.${key}`, complain);
        if (value !== undefined) values.set(key, value);
      }
      return values.size === Object.keys(json).length ? values : undefined;
    },
  };
}

/** An object with the fields named. */
export function objectOf<Fields extends Readonly<Record<string, Field<unknown>>>>(
  fields: Fields,
): Field<FieldValues<Fields>> {
  return {
    optional: false,
    schema: objectSchema(fields),
    read: (json, path, complain) => readFields(fields, json, path, complain),
  };
}

/** Any JSON value, taken as it is; for what another reader reads. */
export const anyField: Field<unknown> = { optional: false, schema: {}, read: (json) => json };

/** The JSON Schema of an object with the fields named, and no others. */
export function objectSchema(fields: Readonly<Record<string, Field<unknown>>>): JsonSchema {
  const named = Object.entries(fields);
  return {
    type: 'object',
    properties: Object.fromEntries(named.map(([name, { schema }]) => [name, schema])),
    required: named.filter(([, field]) => !field.optional).map(([name]) => name),
    additionalProperties: false,
  };
}

/** Reads an object with the fields named; complains about each that is wrong, lacking or unknown. */
export function readFields<Fields extends Readonly<Record<string, Field<unknown>>>>(
  fields: Fields,
  json: unknown,
  path: string,
  complain: Complain,
): FieldValues<Fields> | undefined {
  if (!isObject(json)) {
    complain(path, message('record.no-object', { quote: { quote: quoted(json) } }));
    return undefined;
  }
  let sound = true;
  const values: Record<string, unknown> = {};
  for (const name in fields) {
    const field = fields[name] as Field<unknown>;
    const item = json[name];
    if (item === undefined) {
      if (field.optional) continue;
      complain(`${path}.${name}`, message('record.field-lacking'));
      sound = false;
      continue;
    }
    const value = field.read(item, `${path}.${name}`, complain);
    if (value === undefined) sound = false;
    values[name] = value;
  }
  for (const name in json) {
    if (Object.hasOwn(fields, name)) continue;
    complain(`${path}.${name}`, message('record.field-unknown', { known: wordList(Object.keys(fields)) }));
    sound = false;
  }
  return sound ? (values as FieldValues<Fields>) : undefined;
}

/** Whether a JSON value is an object with members. */
export function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** A JSON value as a sentence may quote it: short, on one line. */
export function quoted(json: unknown): string {
  const text = typeof json === 'string' ? json : (JSON.stringify(json) ?? 'nothing');
  const line = text.replaceAll(/[\u0000-\u001f\u007f]+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}

function countProblem(json: unknown): string {
  if (typeof json === 'number') return 'record.count-is-a-number';
  return json === null ? 'record.count-is-unknown' : 'record.no-count';
}

function wordList(words: readonly string[]): { readonly list: readonly { readonly quote: string }[] } {
  return { list: words.map((quote) => ({ quote })) };
}

function isFilledText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

/** A text that fits a pattern. */
export function textMatching(pattern: RegExp, problem: string): Field<string> {
  return checkedText((text) => pattern.test(text), { type: 'string', pattern: pattern.source }, problem);
}

function checkedText(fits: (text: string) => boolean, schema: JsonSchema, problem: string): Field<string> {
  return {
    optional: false,
    schema,
    read(json, path, complain) {
      if (typeof json === 'string' && fits(json)) return json;
      complain(path, message(problem, { quote: { quote: quoted(json) } }));
      return undefined;
    },
  };
}
