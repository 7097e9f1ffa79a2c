import { isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';

/** What a value of a file must be: as a question to the value, and as JSON Schema for whoever reads the file elsewhere. */
export interface Shape {
  readonly schema: JsonObject;
  holds(value: JsonValue): boolean;
}

/** A member of an object: what it must be, and whether it may be left out. */
export interface Member extends Shape {
  readonly optional?: true;
}

export type Members = Readonly<Record<string, Member>>;

export const anything: Shape = { schema: {}, holds: () => true };
export const aText: Shape = { schema: { type: 'string' }, holds: (value) => typeof value === 'string' };
export const aCount: Shape = {
  schema: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
  holds: (value) => typeof value === 'number' && value >= 0,
};
export const anObject: Shape = { schema: { type: 'object' }, holds: isJsonObject };

export const aFlag: Shape = { schema: { type: 'boolean' }, holds: (value) => typeof value === 'boolean' };

/** One text and no other. */
export function constant(text: string): Shape {
  return { schema: { const: text }, holds: (value) => value === text };
}

/** A text of a form that a regular expression states. */
export function textOfForm(pattern: string): Shape {
  const form = new RegExp(`^(?:${pattern})$`, 'u');
  return {
    schema: { type: 'string', pattern: form.source },
    holds: (value) => typeof value === 'string' && form.test(value),
  };
}

/** The same shape, or null. */
export function orNull(shape: Shape): Shape {
  return {
    schema: { anyOf: [shape.schema, { type: 'null' }] },
    holds: (value) => value === null || shape.holds(value),
  };
}

/** An object with members of one shape under any names. */
export function mapOf(item: Shape): Shape {
  return {
    schema: { type: 'object', additionalProperties: item.schema },
    holds: (value) => isJsonObject(value) && Object.values(value).every((one) => item.holds(one)),
  };
}

/** A list of values of one shape. */
export function listOf(item: Shape): Shape {
  return {
    schema: { type: 'array', items: item.schema },
    holds: (value) => Array.isArray(value) && value.every((one) => item.holds(one)),
  };
}

/** An object with these members and no others. */
export function objectOf(members: Members): Shape {
  const needed = Object.keys(members).filter((name) => members[name]?.optional !== true);
  const properties = Object.fromEntries(Object.entries(members).map(([name, { schema }]) => [name, schema]));
  return {
    schema: { type: 'object', properties, required: needed, additionalProperties: false },
    holds: (value) =>
      isJsonObject(value) && wrongMember(value, members) === undefined && strangeMember(value, members) === undefined,
  };
}

/** The same shape where the member may be left out. */
export function optional(shape: Shape): Member {
  return { ...shape, optional: true };
}

/** The name of the first member that is missing or not of its shape. */
export function wrongMember(value: JsonObject, expected: Members): string | undefined {
  return Object.entries(expected).find(([name, member]) => {
    const found = Object.hasOwn(value, name) ? value[name] : undefined;
    return found === undefined ? member.optional !== true : !member.holds(found);
  })?.[0];
}

/** The name of the first member that is not expected. */
export function strangeMember(value: JsonObject, expected: Members): string | undefined {
  return Object.keys(value).find((name) => !Object.hasOwn(expected, name));
}
