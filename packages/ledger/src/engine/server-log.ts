import { type EngineRefusal, refuse } from './refusal.ts';

/** What the programs of PostgreSQL say when they can't go on, and what it comes to. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/No space left on device|Disk quota exceeded|File too large/, 'disk-full'],
  [/Read-only file system/, 'disk-read-only'],
  [/Permission denied|Operation not permitted/, 'not-allowed'],
  [/database files are incompatible with server/, 'other-layout'],
  [/lock file "postmaster\.pid" already exists|pre-existing shared memory block/, 'files-in-use'],
  [/could not bind .*Address already in use|could not create any TCP\/IP sockets/, 'port-taken'],
  [/error while loading shared libraries|cannot execute|version `GLIBC/, 'binaries-do-not-run'],
];

/** The refusal for what a program said before it gave up, about the folder of its data. */
export function refuseFrom(said: string, folder: string): EngineRefusal {
  const [, meaning = 'not-started'] = reasons.find(([pattern]) => pattern.test(said)) ?? [];
  return refuse(meaning, { place: folder, reason: lastReason(said) });
}

function lastReason(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const telling = lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? '';
  return telling.replace(/^.*?(?:FATAL|PANIC|error):\s*/, '');
}

/** Keeps the last of what a server writes to its log, so that the reason is at hand even when the disk is full. */
export class LogTail {
  readonly #most = 16_384;
  #text = '';

  add(text: string): void {
    this.#text = (this.#text + text).slice(-this.#most);
  }

  get text(): string {
    return this.#text;
  }
}
