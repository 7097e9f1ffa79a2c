import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Published, Refused, Seal } from '@tenfold/ledger';

/** The published logs: static files that anyone may mirror, each log below the id of its issuer. */
export interface LogFiles {
  /** Writes what is new of a log up to its latest checkpoint. */
  publish(issuer: string): Promise<Published | Refused>;
  /** The bytes of a file; nothing where there is none. `path` has been held against {@link logPath}. */
  read(issuer: string, path: string): Promise<Buffer | undefined>;
}

/** The paths of a published log (C2SP tlog-tiles, and its keys), and nothing else: no step of them leads out of its folder. */
export const logPath: RegExp =
  /^(?:checkpoint|keys\.json|long\/[0-9a-f]{64}|tile\/(?:entries|[0-9]{1,2})\/(?:x[0-9]{3}\/){0,6}[0-9]{3}(?:\.p\/[0-9]{1,3})?)$/;

/** Logs that are published in a folder. */
export function logFolder(folder: string, seal: Seal): LogFiles {
  return {
    publish: async (issuer) => seal.publish(issuer, join(folder, nameOf(issuer))),
    read: async (issuer, path) => readIfThere(join(folder, nameOf(issuer), path)),
  };
}

/** Ids may hold a colon, which not every file system takes, and none begins with a dot. */
function nameOf(issuer: string): string {
  return encodeURIComponent(issuer);
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
    throw error;
  }
}
