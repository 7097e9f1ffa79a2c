import { open, readFile, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { message } from '@tenfold/kernel';
import { isJsonObject, readCheckpoint, readJson, type SignedCheckpoint } from '@tenfold/seal';
import { type Given, isRefused, type Outcome, type Refused } from '../commands/command.ts';
import { textOf } from '../seal/read-file.ts';
import { refusal, refusedAt } from '../seal/refuse.ts';
import { replaceFile, writing } from '../seal/write-file.ts';

const format = 'tenfold/witness/1';

/** What a witness remembers: its key, and of each log the last checkpoint that it co-signed. */
export interface WitnessState {
  /** The public key that the memory belongs to. */
  readonly key: string;
  /** Checkpoints by the names of their logs. */
  readonly logs: ReadonlyMap<string, SignedCheckpoint>;
}

/** The memory in a file, which must be that of the key. */
export async function readState(path: string, key: string, given: Given): Promise<WitnessState | Refused> {
  const text = await textOf(path, given);
  if (typeof text !== 'string') return text;
  const state = stateIn(text);
  if (state === undefined) return refusedAt(path, message('seal.refused.witness-state'));
  return state.key === key ? state : refusedAt(path, message('seal.refused.witness-state-of-another'));
}

/**
 * Writes the memory, all at once, and does not end before the disk has it: what is forgotten could be signed otherwise. Nothing
 * is signed for anybody before this.
 */
export async function writeState(path: string, { key, logs }: WitnessState, { cwd }: Given): Promise<Refused | null> {
  const file = { format, key, logs: [...logs.values()].map(({ text }) => text) };
  return writing(path, async () => {
    const at = resolve(cwd, path);
    await replaceFile(at, `${JSON.stringify(file, undefined, 2)}\n`);
    await using folder = await open(dirname(at), 'r');
    await folder.sync();
  });
}

/** Does something while nobody else uses the memory: two at once could each sign another continuation. */
export async function holdingState(path: string, given: Given, work: () => Promise<Outcome>): Promise<Outcome> {
  const lock = `${resolve(given.cwd, path)}.lock`;
  const held = await takeLock(lock, path);
  if (isRefused(held)) return held;
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function takeLock(lock: string, path: string): Promise<Refused | Record<never, never>> {
  for (;;) {
    try {
      await using file = await open(lock, 'wx', 0o600);
      await file.writeFile(String(process.pid));
      return {};
    } catch (error) {
      if (!isThere(error)) return (await writing(path, () => Promise.reject(error))) ?? {};
      const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
      if (isAlive(owner)) return refusal('witness-busy', { path: { quote: path }, process: { quote: String(owner) } });
      await rm(lock, { force: true });
    }
  }
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

/** Whether there is such a process; one that has not written its number yet is there. */
function isAlive(pid: number): boolean {
  if (pid === 0) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function stateIn(text: string): WitnessState | undefined {
  const json = readJson(text);
  const file = 'value' in json && isJsonObject(json.value) ? json.value : {};
  const { key, logs } = file;
  if (file['format'] !== format || typeof key !== 'string' || !Array.isArray(logs)) return undefined;
  const checkpoints: SignedCheckpoint[] = [];
  for (const one of logs as readonly unknown[]) {
    const read = typeof one === 'string' ? readCheckpoint(one) : undefined;
    if (read === undefined || 'problem' in read) return undefined;
    checkpoints.push(read.value);
  }
  return { key, logs: new Map(checkpoints.map((one) => [one.checkpoint.origin, one])) };
}
