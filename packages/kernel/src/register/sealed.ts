import type { EventKind } from './event-kind.ts';
import type { Field, JsonSchema } from './field.ts';
import { isObject } from './field.ts';

/** What stands in an entry in the place of a value that is sealed: a salted commitment, from which nothing can be guessed. */
export interface Sealed {
  readonly sealed: string;
}

const commitment = /^sha256:[0-9a-f]{64}$/;

/** The JSON Schema of a sealed value. */
export const sealedSchema: JsonSchema = {
  type: 'object',
  properties: { sealed: { type: 'string', pattern: commitment.source } },
  required: ['sealed'],
  additionalProperties: false,
};

/** Whether a value stands for one that is sealed. */
export function isSealedValue(value: unknown): value is Sealed {
  if (!isObject(value) || Object.keys(value).length !== 1) return false;
  const { sealed } = value;
  return typeof sealed === 'string' && commitment.test(sealed);
}

/** The field, or a commitment in its place: of such a value the record says only that there is one. */
export function sealable<Value>(field: Field<Value>): Field<Value | Sealed> {
  return {
    optional: field.optional,
    schema: { anyOf: [field.schema, sealedSchema] },
    read: (json, path, complain) => (isSealedValue(json) ? json : field.read(json, path, complain)),
  };
}

/** A value that is known, or `null` where it was left out or is sealed. */
export function unlessSealed<Value>(value: Value | Sealed | undefined): Value | null {
  return value === undefined || isSealedValue(value) ? null : value;
}

/** Members that are personal of whoever an entry is about: a whole number of an identity document, a home, how to reach him. */
export const personalMembers: readonly string[] = ['/identity', '/address', '/contact'];

/**
 * Whether a value may be sealed where whoever proposes it wishes: the record is not worked out from it. `place` is a
 * JSON Pointer below the fields.
 */
export function maySeal(kind: EventKind, place: string): boolean {
  const { moreFields, fields, personal = [], sealable: places = [] } = kind;
  if ([...places, ...personal].some((known) => isAt(known, place))) return true;
  const [, name = ''] = place.split('/');
  return moreFields === 'kept' && name !== '' && !Object.hasOwn(fields, name);
}

function isAt(known: string, place: string): boolean {
  const [wanted, given] = [known.split('/'), place.split('/')];
  return wanted.length === given.length && wanted.every((name, at) => name === '*' || name === given[at]);
}
