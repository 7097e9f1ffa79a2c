import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { entriesFromCsv } from '@tenfold/documents';
import { message } from '@tenfold/kernel';
import { type EntryDisclosure, type EntryJson, strayPaths } from '@tenfold/ledger';
import type { JsonObject } from '@tenfold/seal';
import { refusedRecord } from '../check/load-record.ts';
import { showProgress } from '../check/progress.ts';
import { filePlace } from '../commands/file-place.ts';
import { type Given, isRefused, type Refused, refused } from '../commands/command.ts';
import { systemProblem } from '../record/file-problem.ts';
import { readRecordChunks } from '../record/read-record-file.ts';
import { pathsTyped, readDisclosures } from './disclosures-file.ts';

/** What a file brings into the ledger. */
export interface Imported {
  readonly issuer: string;
  /** The record without its entries; `null` for a file that has entries only. */
  readonly header: JsonObject | null;
  readonly entries: readonly EntryJson[];
  /** What is to be sealed of them beside what is personal anyway. */
  readonly sealing: readonly string[];
  /** What opens values of theirs that are sealed already. */
  readonly disclosures: readonly EntryDisclosure[];
  /** The SHA-256 of all that was given: the same file with the same wishes is the same request. */
  readonly hash: string;
  /** The line on which an entry begins, by its id, where that is known. */
  readonly lines: ReadonlyMap<string, number>;
}

/** Reads a record file or a CSV file; what is wrong with it is refused with its line. */
export async function readImport(path: string, given: Given): Promise<Imported | Refused> {
  const bytes = await bytesOf(path, given);
  if (isRefused(bytes)) return bytes;
  const isCsv = /\.csv$/i.test(path) || given.arguments.options.has('issuer');
  const read = isCsv ? fromCsv(path, bytes, given) : await fromRecord(path, bytes, given);
  if (isRefused(read)) return read;
  const { options } = given.arguments;
  const sealing = pathsTyped(options.get('private'));
  const [stray] = strayPaths(read.entries, sealing);
  if (stray !== undefined) return refused(message('ledger.seals-nothing', { path: { quote: stray } }));
  const beside = options.get('disclosures');
  const disclosures = beside === undefined ? [] : await readDisclosures(beside, read.issuer, given);
  if (isRefused(disclosures)) return disclosures;
  return { ...read, sealing, disclosures, hash: hashOf(bytes, { sealing, disclosures }) };
}

function hashOf(bytes: Buffer, { sealing, disclosures }: Pick<Imported, 'sealing' | 'disclosures'>): string {
  const hash = createHash('sha256').update(bytes);
  if (sealing.length + disclosures.length > 0)
    hash.update(JSON.stringify([sealing, disclosures.map(({ salt }) => salt)]));
  return hash.digest('hex');
}

async function bytesOf(path: string, { stdin, cwd }: Given): Promise<Buffer | Refused> {
  try {
    return path === '-' ? await buffer(stdin) : await readFile(resolve(cwd, path));
  } catch (error) {
    return refusedRecord(path, [{ entry: null, field: '', message: systemProblem(error, path) }]);
  }
}

type Read = Omit<Imported, 'hash' | 'sealing' | 'disclosures'> | Refused;

async function fromRecord(path: string, bytes: Buffer, given: Given): Promise<Read> {
  const progress = showProgress(given);
  const { record, problems, furtherProblems } = await readRecordChunks(oneChunk(bytes), progress);
  progress.end();
  if (record === null) return refusedRecord(path, problems, furtherProblems);
  const { entries, ...header } = JSON.parse(textOf(bytes)) as JsonObject & { readonly entries: readonly EntryJson[] };
  return { issuer: record.issuer.id, header, entries, lines: new Map() };
}

async function* oneChunk(bytes: Buffer): AsyncIterable<Uint8Array> {
  yield bytes;
}

function fromCsv(path: string, bytes: Buffer, { arguments: { options } }: Given): Read {
  const issuer = options.get('issuer');
  if (issuer === undefined) return refused(message('cli.csv-issuer-missing'));
  const text = decoded(bytes);
  if (text === null) return refused(message('record-file.not-utf-8'));
  const { entries, problems } = entriesFromCsv(text);
  if (problems.length > 0) {
    const refusals = problems.map((problem) => ({
      place: [filePlace(path), message('cli.place.line', { line: { number: BigInt(problem.line) } })],
      message: problem.message,
    }));
    return { refusals, further: 0 };
  }
  const lines = new Map(entries.map(({ line, json }) => [String(json['id']), line]));
  return { issuer, header: null, entries: entries.map(({ json }) => json), lines };
}

function decoded(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Some programs put a mark before UTF-8. */
function textOf(bytes: Buffer): string {
  return new TextDecoder().decode(bytes);
}
