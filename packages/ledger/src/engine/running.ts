import { readFileSync } from 'node:fs';
import { asRefusal } from './failure.ts';
import { layoutOf } from './data-folder.ts';
import { OWNER } from './initialise.ts';
import { isAlive } from './process-life.ts';
import { codeOf } from './refusal.ts';

/** Where the parts of the mark stand that a server keeps of itself: its process, its port, and how far it is. */
const [PID, PORT, STATUS] = [0, 3, 7];

/**
 * The address of the server that another product runs on a data folder, for its owner; `null` where none takes connections.
 * Throws an `EngineRefusal` where the folder may not be read.
 */
export function addressOfRunning(folder: string): string | null {
  const { data, password } = layoutOf(folder, null);
  try {
    const lines = readFileSync(`${data}/postmaster.pid`, 'utf8').split('\n');
    if (lines[STATUS]?.trim() !== 'ready' || !isAlive(Number(lines[PID]))) return null;
    return `postgres://${OWNER}:${readFileSync(password, 'utf8').trim()}@127.0.0.1:${Number(lines[PORT])}/postgres`;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw asRefusal(error, folder);
  }
}
