import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LogSink } from '../observed/log.ts';
import type { Endings } from './endings.ts';

/** Where the log goes: to the end of a file that nobody but our account reads, or to stderr. */
export function logSink(file: string | null, endings: Endings): LogSink {
  if (file === null) return process.stderr;
  mkdirSync(dirname(file), { recursive: true });
  const stream = createWriteStream(file, { flags: 'a', mode: 0o600 });
  endings.add(() => new Promise<void>((resolve) => stream.end(resolve)));
  return stream;
}
