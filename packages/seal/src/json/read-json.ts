import { type Outcome, type Problem, refused } from '../problem.ts';
import type { JsonObject, JsonValue } from './json-value.ts';

/** How deep lists and objects may stand in one another. */
const deepest = 64;

const space = /[ \t\n\r]*/y;
const letters = /[^"\\\u0000-\u001f]*/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const word = /true|false|null/y;

/** What stops the reading; thrown inside this file only. */
class Unreadable extends Error {
  readonly problem: Problem;

  constructor({ problem }: { readonly problem: Problem }) {
    super(problem.key);
    this.problem = problem;
  }
}

/**
 * A JSON text as a value, read so strictly that no other reader can see another value in it: a name twice in one object, a
 * number that is no safe integer, half of a surrogate pair, and more than 64 levels are refused beside what RFC 8259 refuses.
 */
export function readJson(source: string): Outcome<JsonValue> {
  try {
    const reader = { source, at: 0 };
    const value = readValue(reader, 0);
    if (reader.at !== source.length) throw syntaxAt(reader);
    return { value };
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.problem };
    throw error;
  }
}

interface Reader {
  readonly source: string;
  at: number;
}

function readValue(reader: Reader, depth: number): JsonValue {
  take(reader, space);
  const value = readBare(reader, depth);
  take(reader, space);
  return value;
}

function readBare(reader: Reader, depth: number): JsonValue {
  const next = reader.source.charAt(reader.at);
  if (next === '{') return readObject(reader, depth + 1);
  if (next === '[') return readList(reader, depth + 1);
  if (next === '"') return readText(reader);
  const literal = take(reader, word);
  if (literal !== undefined) return literal === 'null' ? null : literal === 'true';
  return readNumber(reader);
}

function readObject(reader: Reader, depth: number): JsonObject {
  const members = new Map<string, JsonValue>();
  for (let more = open(reader, { depth, close: '}' }); more; more = hasMore(reader, '}')) {
    take(reader, space);
    const name = readText(reader);
    if (members.has(name)) throw new Unreadable(refused('seal.problem.json-duplicate', { name: { quote: name } }));
    take(reader, space);
    if (!skip(reader, ':')) throw syntaxAt(reader);
    members.set(name, readValue(reader, depth));
  }
  return Object.fromEntries(members);
}

function readList(reader: Reader, depth: number): JsonValue {
  const items: JsonValue[] = [];
  for (let more = open(reader, { depth, close: ']' }); more; more = hasMore(reader, ']')) {
    items.push(readValue(reader, depth));
  }
  return items;
}

/** Steps over an opening bracket; whether anything stands before the closing one. */
function open(reader: Reader, { depth, close }: { readonly depth: number; readonly close: string }): boolean {
  if (depth > deepest)
    throw new Unreadable(refused('seal.problem.json-depth', { levels: { number: BigInt(deepest) } }));
  reader.at += 1;
  take(reader, space);
  return !skip(reader, close);
}

function hasMore(reader: Reader, close: string): boolean {
  if (skip(reader, ',')) return true;
  if (!skip(reader, close)) throw syntaxAt(reader);
  return false;
}

function readText(reader: Reader): string {
  const begin = reader.at;
  if (!skip(reader, '"')) throw syntaxAt(reader);
  // One pattern for a whole text would overflow the engine's stack on a text of millions of escapes.
  do take(reader, letters);
  while (take(reader, escape) !== undefined);
  if (!skip(reader, '"')) throw syntaxAt(reader);
  const value: string = JSON.parse(reader.source.slice(begin, reader.at));
  if (!value.isWellFormed()) throw new Unreadable(refused('seal.problem.json-surrogate'));
  return value;
}

function readNumber(reader: Reader): number {
  const digits = take(reader, number);
  if (digits === undefined) throw syntaxAt(reader);
  const value = Number(digits);
  if (/^-?[0-9]+$/.test(digits) && digits !== '-0' && Number.isSafeInteger(value)) return value;
  throw new Unreadable(refused('seal.problem.json-number', { number: { quote: digits.slice(0, 40) } }));
}

/** What `pattern` finds at the place of the reader, which steps over it; nothing where it does not match. */
function take(reader: Reader, pattern: RegExp): string | undefined {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.source)?.[0];
  if (found === undefined) return undefined;
  reader.at += found.length;
  return found;
}

function skip(reader: Reader, character: string): boolean {
  if (reader.source.charAt(reader.at) !== character) return false;
  reader.at += 1;
  return true;
}

function syntaxAt({ at }: Reader): Unreadable {
  return new Unreadable(refused('seal.problem.json-syntax', { place: { number: BigInt(at + 1) } }));
}
