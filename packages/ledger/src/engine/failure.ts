import { codeOf, EngineRefusal, refuse } from './refusal.ts';

/** What codes of the system (errno) and of the database (SQLSTATE) come to, as keys of the catalogue. */
const meanings: Readonly<Record<string, string>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  '53100': 'disk-full',
  EROFS: 'disk-read-only',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  '28P01': 'wrong-password',
  '28000': 'not-let-in',
  '3D000': 'no-database',
  '42501': 'role-may-not',
  '53300': 'too-many-connections',
  '25006': 'read-only-server',
  '57P03': 'not-ready',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'connection-lost',
  EPIPE: 'connection-lost',
  ERR_STREAM_DESTROYED: 'connection-lost',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'unreachable',
  '57P01': 'connection-lost',
  '57P02': 'connection-lost',
  '57014': 'took-too-long',
  '55P03': 'took-too-long',
};

/** How the driver says that a connection ended, for which it has no code. */
const lost =
  /^Connection terminated|^Client (?:has encountered a connection error|was closed) and is not queryable$|^Query read timeout$|^timeout expired$|^timeout exceeded when trying to connect$/;

/**
 * The refusal for what the system or the database said, about `place`: a folder, or where a server was looked for. An error
 * that says nothing about either is a fault of ours and comes back as it is.
 */
export function asRefusal(error: unknown, place: string): unknown {
  if (error instanceof EngineRefusal) return error;
  const meaning = meaningOf(error);
  return meaning === undefined ? error : refuse(meaning, { place }, error);
}

/**
 * What the text of an error says of the disk: for a quota, a limit on the size of files and a read-only disk the database has
 * no code of their own (`errcode_for_file_access` in its source).
 */
const saidOfDisk: readonly (readonly [RegExp, string])[] = [
  [/No space left on device|Disk quota exceeded|File too large/, 'disk-full'],
  [/Read-only file system/, 'disk-read-only'],
];

function meaningOf(error: unknown): string | undefined {
  const text = error instanceof Error ? error.message : '';
  const [, ofDisk] = saidOfDisk.find(([pattern]) => pattern.test(text)) ?? [];
  return ofDisk ?? meanings[codeOf(error) ?? ''] ?? meaningOfText(error);
}

function meaningOfText(error: unknown): string | undefined {
  if (error instanceof AggregateError) return meanings[codeOf(error.errors[0]) ?? ''];
  return error instanceof Error && lost.test(error.message) ? 'connection-lost' : undefined;
}

/** Does `work`; where the system does not let it, throws the refusal about `place`. */
export async function refusing<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asRefusal(error, place);
  }
}

/** Whether the connection to the database is gone, so that nobody knows what became of the statement that was under way. */
export function isConnectionLost(error: unknown): boolean {
  if (error instanceof EngineRefusal) return error.refusal.key === 'ledger-engine.connection-lost';
  const code = codeOf(error) ?? '';
  return (meanings[code] ?? meaningOfText(error)) === 'connection-lost' || code.startsWith('08');
}
