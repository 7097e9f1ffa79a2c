import { sessionRefused, sessionSettled, sessionState } from './session-state.ts';

/** One thing that is wrong with a request, where it is. */
export interface ToldProblem {
  readonly key: string;
  readonly text: string;
  readonly entry: string | null;
  readonly field: string | null;
  readonly position: number | null;
  readonly line: number | null;
}

/** Why the server did not do what it was asked: problem details (RFC 9457), in the language in which it was asked. */
export class RequestRefused extends Error {
  readonly status: number;
  readonly title: string;
  readonly problems: readonly ToldProblem[];
  readonly furtherProblems: number;

  constructor(status: number, details: Partial<Omit<RequestRefused, 'status'>> & { readonly detail?: string }) {
    super(details.detail ?? details.title ?? String(status));
    this.status = status;
    this.title = details.title ?? '';
    this.problems = details.problems ?? [];
    this.furtherProblems = details.furtherProblems ?? 0;
  }
}

/** Says that the server could not be reached at all. */
export class Unreachable extends Error {}

export interface Asked {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';
  readonly json?: unknown;
  /** A file to be sent, with its media type. */
  readonly file?: { readonly bytes: Blob; readonly type: string };
  /** Names a request that writes; the same key sent again is the same request. */
  readonly key?: string;
  readonly language: string;
  readonly signal?: AbortSignal;
}

/**
 * Asks the API at a path below `/api/v1` and gives its JSON. Throws {@link RequestRefused} with the sentences of the answer
 * where it says no, and {@link Unreachable} where there is no answer. What only reads waits while a session that has ended
 * is begun anew, so that no screen loses what stands on it.
 */
export async function call<Answer>(path: string, asked: Asked): Promise<Answer> {
  return send(`/api/v1${path}`, asked);
}

/** Asks the product at an address of its own, as {@link call} does. */
export async function send<Answer>(address: string, asked: Asked): Promise<Answer> {
  const response = await reach(address, asked);
  if (response.status === 401) sessionRefused();
  if (response.status === 401 && (asked.method ?? 'GET') === 'GET' && sessionState().hasEnded) {
    await sessionSettled(asked.signal);
    return send(address, asked);
  }
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok) {
    throw new RequestRefused(response.status, type.includes('json') ? ((await response.json()) as object) : {});
  }
  return (type.includes('json') ? await response.json() : undefined) as Answer;
}

async function reach(address: string, { method = 'GET', json, file, key, language, signal }: Asked): Promise<Response> {
  // A page of elsewhere can't send this header, so that no other site writes in a person's name.
  const headers = new Headers({ 'accept-language': language, 'x-tenfold-request': '1' });
  if (json !== undefined) headers.set('content-type', 'application/json');
  if (file !== undefined) headers.set('content-type', file.type);
  if (key !== undefined) headers.set('idempotency-key', key);
  const body = file?.bytes ?? (json === undefined ? null : JSON.stringify(json));
  try {
    return await fetch(address, { method, headers, body, ...(signal === undefined ? {} : { signal }) });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new Unreachable('the ledger can’t be reached', { cause: error });
  }
}

/** A path with its parts escaped: ``at`/issuers/${id}/entries` ``. */
export function at(texts: TemplateStringsArray, ...parts: readonly string[]): string {
  return texts
    .map((text, index) => text + (index < parts.length ? encodeURIComponent(parts[index] ?? '') : ''))
    .join('');
}
