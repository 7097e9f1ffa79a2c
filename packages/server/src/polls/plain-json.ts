import type { JsonObject, JsonValue } from '@tenfold/seal';

/** The member by which a whole number without end stands in JSON. */
const WHOLE = '$whole';

/** A value with whole numbers without end in it, as JSON that has none: figures of messages are such. */
export function plainJson(value: unknown): JsonValue {
  return JSON.parse(plainText(value)) as JsonValue;
}

/** The same as text on one line. */
export function plainText(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? { [WHOLE]: `${one}` } : one));
}

/** The value that {@link plainText} was made of. */
export function valueOfText(text: string): unknown {
  return JSON.parse(text, (_, one: unknown) => (isWhole(one) ? BigInt(one[WHOLE]) : one));
}

/** The value that {@link plainJson} was made of. */
export function valueOfJson(json: JsonObject | JsonValue): unknown {
  return valueOfText(JSON.stringify(json));
}

function isWhole(value: unknown): value is { readonly [WHOLE]: string } {
  return typeof value === 'object' && value !== null && WHOLE in value;
}
