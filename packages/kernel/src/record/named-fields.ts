import { type Figure, type Message, message } from '../finding/message.ts';
import { type Complain, type Field, type FieldValues, isObject, objectSchema, quoted } from '../register/field.ts';
import { nearWord } from './near-word.ts';

export type NamedFields = Readonly<Record<string, Field<unknown>>>;

/**
 * Reads an object with the fields named and complains about all that is wrong with it: a field that lacks, one that cannot
 * be read, one that does not belong there, with the name that was probably meant. `others` says what becomes of the last.
 */
export function readNamed<Fields extends NamedFields>(
  fields: Fields,
  json: unknown,
  {
    path,
    others,
    complain,
  }: { readonly path: string; readonly others: 'refused' | 'kept'; readonly complain: Complain },
): FieldValues<Fields> | undefined {
  if (!isObject(json)) {
    complain(path, message('record.no-object', { quote: { quote: quoted(json) } }));
    return undefined;
  }
  let sound = true;
  const values: Record<string, unknown> = {};
  const unsound: Complain = (place, problem) => {
    sound = false;
    complain(place, problem);
  };
  const names = Object.keys(fields);
  const strangers = others === 'kept' ? [] : Object.keys(json).filter((name) => !Object.hasOwn(fields, name));
  const meant = new Set(strangers.map((name) => nearWord(name, names)));
  for (const [name, field] of Object.entries(fields)) {
    if (Object.hasOwn(json, name)) values[name] = field.read(json[name], pathTo(path, name), unsound);
    // What stands there under a name that is slightly wrong is not missing as well.
    else if (!field.optional && !meant.has(name)) unsound(pathTo(path, name), message('record.field-lacking'));
  }
  for (const name of strangers) unsound(pathTo(path, quoted(name)), noSuchField(name, names));
  return sound ? (values as FieldValues<Fields>) : undefined;
}

/** An object with the fields named, whose problems are told as {@link readNamed} tells them. */
export function namedObject<Fields extends NamedFields>(fields: Fields): Field<FieldValues<Fields>> {
  return {
    optional: false,
    schema: objectSchema(fields),
    read: (json, path, complain) => readNamed(fields, json, { path, others: 'refused', complain }),
  };
}

/** One of a few words; for another word, says which was probably meant. */
export function wordOf<const Word extends string>(words: readonly Word[]): Field<Word> {
  return {
    optional: false,
    schema: { enum: words },
    read(json, path, complain) {
      const found = words.find((word) => word === json);
      if (found !== undefined) return found;
      complain(path, noSuchWord(json, words));
      return undefined;
    },
  };
}

/** That `json` is none of `words`, with the near one where there is one, else with all of them. */
export function noSuchWord(json: unknown, words: readonly string[]): Message {
  const near = typeof json === 'string' ? nearWord(json, words) : null;
  const quote = { quote: quoted(json) };
  if (near !== null) return message('record-file.word-near', { quote, near: { quote: near } });
  return message('record.no-choice', { quote, choices: wordList(words) });
}

/** That no field is called `name`, with the one that was probably meant, else with all that there are. */
export function noSuchField(name: string, known: readonly string[]): Message {
  if (known.length === 0) return message('record-file.field-none');
  const near = nearWord(name, known);
  if (near === null) return message('record.field-unknown', { known: wordList(known) });
  return message('record-file.field-near', { near: { quote: near } });
}

/** The path of a member of what stands at `path`. */
export function pathTo(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

export function wordList(words: readonly string[]): Figure {
  return { list: words.map((quote) => ({ quote })) };
}
