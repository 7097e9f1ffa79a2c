import type { JsonSchema } from '@tenfold/kernel';

/** What a field of a form takes, read off the JSON Schema of the entry. */
export type Model = (
  | { readonly type: 'count' | 'ratio' | 'id' | 'day' | 'time' | 'moment' | 'provision' | 'hash' | 'text' | 'page' }
  | { readonly type: 'flag' | 'any' }
  | { readonly type: 'choice'; readonly words: readonly string[] }
  | { readonly type: 'list'; readonly item: Model }
  | { readonly type: 'map'; readonly value: Model }
  | { readonly type: 'object'; readonly members: readonly Member[]; readonly isOpen: boolean }
  | { readonly type: 'either'; readonly options: readonly Model[] }
) & {
  /** Whether `null` may stand there for what is not known. */
  readonly mayBeUnknown?: true;
};

/** A member of an object: its name, what it takes, and whether it may be left out. */
export interface Member {
  readonly name: string;
  readonly model: Model;
  readonly optional: boolean;
}

type TextType = 'count' | 'ratio' | 'id' | 'provision' | 'hash';

/** The patterns of the format's texts, by what they hold. */
const patterns: Readonly<Record<string, TextType>> = {
  '^(0|[1-9][0-9]{0,29})$': 'count',
  '^(0|[1-9][0-9]*)(/[1-9][0-9]*)?$': 'ratio',
  '^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$': 'id',
  '^\\d{1,2}[A-Z]?\\.\\d{2}[A-Z]?(\\(\\d+\\))*$': 'provision',
  '^[0-9a-f]{64}$': 'hash',
};

/** What a field of a form takes, from its schema. A value that is sealed already is taken over and not typed. */
export function modelOf(schema: JsonSchema): Model {
  const { type, anyOf, enum: words, items } = schema;
  if (Array.isArray(anyOf)) return modelOfBranches(anyOf as readonly JsonSchema[]);
  if (Array.isArray(words)) return { type: 'choice', words: words as readonly string[] };
  if (type === 'string') return { type: typeOfText(schema) };
  if (type === 'boolean') return { type: 'flag' };
  if (type === 'integer') return { type: 'page' };
  if (type === 'array') return { type: 'list', item: modelOf(items as JsonSchema) };
  if (type === 'object') return modelOfObject(schema);
  return { type: 'any' };
}

function modelOfBranches(branches: readonly JsonSchema[]): Model {
  const flat = branches.flatMap((one) =>
    Array.isArray(one['anyOf']) ? (one['anyOf'] as readonly JsonSchema[]) : [one],
  );
  const unknown = flat.some(({ type }) => type === 'null');
  const models = flat.filter((one) => one['type'] !== 'null' && !isSealed(one)).map(modelOf);
  const model = oneOf(models);
  return unknown ? { ...model, mayBeUnknown: true } : model;
}

function oneOf(models: readonly Model[]): Model {
  const [first, second] = models;
  if (first === undefined) return { type: 'any' };
  if (second === undefined) return first;
  if (first.type === 'day' && second.type === 'moment') return { type: 'time' };
  return { type: 'either', options: models };
}

function isSealed({ properties }: JsonSchema): boolean {
  const names = Object.keys(properties ?? {});
  return names.length === 1 && names[0] === 'sealed';
}

function typeOfText({ pattern, format }: JsonSchema): TextType | 'day' | 'moment' | 'text' {
  if (typeof pattern === 'string') return patterns[pattern] ?? 'text';
  if (format === 'date') return 'day';
  return format === 'date-time' ? 'moment' : 'text';
}

function modelOfObject({ properties, required = [], additionalProperties }: JsonSchema): Model {
  if (properties === undefined) {
    return typeof additionalProperties === 'object'
      ? { type: 'map', value: modelOf(additionalProperties as Readonly<Record<string, unknown>>) }
      : { type: 'object', members: [], isOpen: true };
  }
  const members = Object.entries(properties as Readonly<Record<string, JsonSchema>>).map(([name, schema]) => ({
    name,
    model: modelOf(schema),
    optional: !(required as readonly string[]).includes(name),
  }));
  return { type: 'object', members, isOpen: additionalProperties === true };
}
