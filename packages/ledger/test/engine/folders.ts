import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../src/engine/embedded-server.ts';

/** As much as the folders of one file take, and twice that. */
const ENOUGH = 2 ** 31;

/** Where the folders of the file lie that is run at the moment; nowhere as long as it has none. */
let root: string | undefined;
let made = 0;
let pattern: Promise<string> | undefined;

/** In memory where there is room: what is killed here loses no memory, and a busy disk takes seconds for every start. */
function makeRoot(): string {
  const folder = mkdtempSync(join(hasRoom('/dev/shm') ? '/dev/shm' : tmpdir(), 'tenfold-engine-'));
  // Where the tests run as root, the server runs as somebody else, who must be able to enter.
  chmodSync(folder, 0o755);
  return folder;
}

/** Deletes every folder that a file of tests made: for its end, as folders-setup.ts sees to. */
export function deleteFolders(): void {
  if (root !== undefined) rmSync(root, { recursive: true, force: true });
  [root, made, pattern] = [undefined, 0, undefined];
}

function hasRoom(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > ENOUGH;
  } catch {
    return false;
  }
}

/** A path for a data folder that is not there yet; it is gone after the file's last test. */
export function newFolder(): string {
  root ??= makeRoot();
  made += 1;
  return join(root, `data-${made}`);
}

/** A data folder with an empty database: a copy of one that is made once a file, for making one takes a second and more. */
export async function folderWithDatabase(): Promise<string> {
  pattern ??= makePattern();
  return copyOfFolder(await pattern);
}

/** A copy of a data folder that no server uses, with its owners and rights. */
export function copyOfFolder(source: string): string {
  const folder = newFolder();
  const { status, stderr } = spawnSync('cp', ['-a', source, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`cp: ${stderr}`);
  return folder;
}

async function makePattern(): Promise<string> {
  const folder = newFolder();
  const server = await startEmbedded({ folder });
  await server.stop();
  return folder;
}
