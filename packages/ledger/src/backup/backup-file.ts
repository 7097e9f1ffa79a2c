import { linkSync, rmSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { asRefusal } from '../engine/failure.ts';
import { codeOf } from '../engine/refusal.ts';
import { refuseBackup } from './refuse-backup.ts';
import { type Backup, writeBackup } from './write-backup.ts';

/**
 * Backs the ledger at `url` up into a new file that only its owner may read. It appears under its name when it is whole and
 * on the disk. Throws an `EngineRefusal`: there is such a file already, it can't be written, or what `writeBackup` throws.
 */
export async function backUpToFile(url: string, path: string): Promise<Backup> {
  const unfinished = `${path}.${process.pid}.unfinished`;
  try {
    const backup = await written(url, unfinished);
    // A link takes no name that is taken, whoever took it meanwhile.
    linkSync(unfinished, path);
    await syncFolder(dirname(path));
    return backup;
  } catch (error) {
    throw codeOf(error) === 'EEXIST' ? refuseBackup('file-there', { path: { quote: path } }) : asRefusal(error, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

async function written(url: string, path: string): Promise<Backup> {
  await using file = await open(path, 'wx', 0o600);
  const backup = await writeBackup(url, (text) => writeAll(file, text));
  await file.sync();
  return backup;
}

async function writeAll(file: FileHandle, text: string): Promise<void> {
  await file.appendFile(text, 'utf8');
}

/** The name of a new file is on the disk when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  await using opened = await open(folder, 'r');
  await opened.sync();
}
