import { type CustomTypesConfig, types } from 'pg';

/** What the database writes as text, by the number of its type, and what comes of it here. No count passes through a float. */
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  // bigint
  20: BigInt,
  // date
  1082: asWritten,
  // timestamp with time zone
  1184: asInstant,
  // numeric
  1700: asWritten,
};

/** How the columns of one pool are read: bigint as `bigint`, numeric and date as text, a moment as ISO 8601 text in UTC. */
export const typeParsers: CustomTypesConfig = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : parsers[id]) ??
    types.getTypeParser(id, format)) as CustomTypesConfig['getTypeParser'],
};

function asWritten(text: string): string {
  return text;
}

/** From `2026-11-24 08:20:00.123456+00`, exact to what was stored; `infinity` stays. Sessions of ours are set to UTC. */
function asInstant(text: string): string {
  return text.replace(' ', 'T').replace(/\+00$/, 'Z');
}
