import {
  isJsonObject,
  type JsonObject,
  type KeyHistoryText,
  readCheckpoint,
  readJson,
  type SignedCheckpoint,
} from '@tenfold/seal';
import type { KeptLog } from './kept-log.ts';
import { Stopped } from './stopped.ts';

/** All that a check needs, as the server gave it. Nothing of it is believed yet. */
export interface Taken {
  /** The record, as text and as what it says. */
  readonly recordText: string;
  readonly record: JsonObject;
  readonly entries: readonly JsonObject[];
  readonly keys: KeyHistoryText;
  /** The proof of the last entry under the checkpoint, with the consistency with the one that was kept. */
  readonly proof: string;
  /** When the checkpoint was made, as the server says; `null` where it does not. */
  readonly madeAt: string | null;
}

/** Asks the server for a text; `path` is below the issuer. */
export type Ask = (path: string) => Promise<string>;

/** Takes record, keys and proof of an issuer. Throws {@link Stopped} where the server does not give them. */
export async function take(ask: Ask, kept: KeptLog | null): Promise<Taken> {
  const size = await sizeOfLog(ask);
  const recordText = await ask('/record');
  const record = objectIn(recordText, '/record');
  const entries = entriesOf(record);
  const [keys, last] = [objectIn(await ask('/log-keys'), '/log-keys'), entries[Math.min(size - 1, entries.length) - 1]];
  if (last === undefined) throw new Stopped('public-check.no-seal');
  const older = kept === null || kept.size < 1 || kept.size > size ? '' : `&older=${kept.size}`;
  const proof = await ask(`/entries/${encodeURIComponent(textOf(last['id']))}/proof?size=${size}${older}`);
  return {
    recordText,
    record,
    entries,
    keys: keys as unknown as KeyHistoryText,
    proof,
    madeAt: await madeAt(ask, size),
  };
}

/** How many leaves the log has under its latest checkpoint, as the server says. */
export async function sizeOfLog(ask: Ask): Promise<number> {
  return (await latestCheckpoint(ask)).checkpoint.size;
}

async function latestCheckpoint(ask: Ask): Promise<SignedCheckpoint> {
  const read = readCheckpoint(await ask('/checkpoint'));
  if ('problem' in read) throw new Stopped('public-check.no-answer', { what: { quote: '/checkpoint' } });
  return read.value;
}

async function madeAt(ask: Ask, size: number): Promise<string | null> {
  const { checkpoints } = objectIn(await ask(`/checkpoints?after=${size - 1}&limit=1`), '/checkpoints');
  const [first] = Array.isArray(checkpoints) ? checkpoints : [];
  return isJsonObject(first) && first['size'] === size ? textOf(first['madeAt']) : null;
}

function objectIn(text: string, what: string): JsonObject {
  const read = readJson(text);
  if ('problem' in read || !isJsonObject(read.value))
    throw new Stopped('public-check.no-answer', { what: { quote: what } });
  return read.value;
}

function entriesOf({ entries }: JsonObject): readonly JsonObject[] {
  if (!Array.isArray(entries)) return [];
  return entries.filter(isJsonObject);
}

/** A text in JSON; empty for what is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
