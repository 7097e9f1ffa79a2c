import { type Message, message, type Problem } from '@tenfold/kernel';
import { asRefusal, EngineRefusal } from '@tenfold/ledger';

/**
 * What a server does not let a count do and a count says in other words than the ledger; each has a sentence `tally.problem.<name>`
 * in the catalogue. All else is said as the ledger says it.
 */
export const tallyProblems = [
  'url-unreadable',
  'unreachable',
  'wrong-password',
  'not-let-in',
  'no-database',
  'role-may-not',
  'read-only-server',
  'connection-lost',
  'took-too-long',
  'disk-full',
  'server-ended',
] as const;

/** That a server ended a count for a reason that only its own words tell. */
class ServerEnded extends Error {
  readonly said: Message;

  constructor(place: string, cause: Error) {
    super('a server ended the count', { cause });
    this.said = message('tally.problem.server-ended', { place: { quote: place }, said: { quote: cause.message } });
  }
}

/** What the server at `place` said, as it is thrown within a count; an error that is not about the server comes back as it is. */
export function asThrown(error: unknown, place: string): unknown {
  const refusal = asRefusal(error, place);
  return isOfServer(refusal) ? new ServerEnded(place, refusal) : refusal;
}

/** The problem that ended a count in a database; `null` for an error that is a fault of this program. */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof EngineRefusal) return problem(ofCount(error.refusal));
  return error instanceof ServerEnded ? problem(error.said) : null;
}

function ofCount(refusal: Message): Message {
  const name = refusal.key.slice('ledger-engine.'.length);
  return tallyProblems.some((one) => one === name) ? { ...refusal, key: `tally.problem.${name}` } : refusal;
}

/**
 * Whether the server says that it has no more of something, that somebody or a limit of time stepped in, or that its system failed
 * it (classes 53, 57 and 58 of SQLSTATE; 25P03 and 25P04).
 */
function isOfServer(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && /^(?:(?:53|57|58)[0-9A-Z]{3}|25P0[34])$/.test(String(error.code));
}

function problem(said: Message): Problem {
  return { entry: null, field: '', message: said };
}
