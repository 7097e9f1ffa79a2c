import { type Field, type FieldValues, isObject, type JsonSchema, objectSchema, readFields } from './field.ts';

type NamedFields = Readonly<Record<string, Field<unknown>>>;

/** An object with the fields named; what else it has is not read, for others may say more than is asked. */
export function openObjectOf<Fields extends NamedFields>(fields: Fields): Field<FieldValues<Fields>> {
  return {
    optional: false,
    schema: openSchema(fields),
    read: (json, path, complain) => readFields(fields, onlyNamed(fields, json), path, complain),
  };
}

/** The JSON Schema of an object with the fields named and any others. */
export function openSchema(fields: NamedFields): JsonSchema {
  return { ...objectSchema(fields), additionalProperties: true };
}

/** The members of a JSON object that `fields` name; anything but an object is given back as it is. */
export function onlyNamed(fields: NamedFields, json: unknown): unknown {
  if (!isObject(json)) return json;
  return Object.fromEntries(Object.entries(json).filter(([name]) => Object.hasOwn(fields, name)));
}
