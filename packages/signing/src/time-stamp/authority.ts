import type { Query } from './query.ts';
import { refusedStamp, type TimeStamped } from './refusal.ts';

/** How an authority is asked. */
export interface Asking {
  /** The authority's address, `http:` or `https:`. */
  readonly url: string;
  /** How long to wait for the whole answer. */
  readonly milliseconds: number;
}

/** No answer with a token comes near this: one that is longer is not read to its end. */
const LONGEST_ANSWER = 1_000_000;

/** Sends a query to a time-stamping authority over HTTP (RFC 3161 3.4) and gives the bytes of its answer. */
export async function askAuthority(query: Query, { url, milliseconds }: Asking): Promise<TimeStamped<Uint8Array>> {
  const signal = AbortSignal.timeout(milliseconds);
  const where = { url: { quote: url } };
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) return refusedStamp('no-address', where);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: Uint8Array.from(query.bytes),
      redirect: 'error',
      signal,
    });
    return await readAnswer(response, url);
  } catch (error) {
    if (signal.aborted)
      return refusedStamp('too-slow', { ...where, seconds: { number: BigInt(milliseconds) / 1000n } });
    return refusedStamp('unreachable', { ...where, reason: { quote: reasonOf(error) } });
  }
}

async function readAnswer(response: Response, url: string): Promise<TimeStamped<Uint8Array>> {
  const where = { url: { quote: url } };
  if (response.status !== 200) {
    await response.body?.cancel();
    return refusedStamp('http-status', { ...where, status: { quote: String(response.status) } });
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LONGEST_ANSWER) return refusedStamp('answer-unreadable');
  }
  return { value: Buffer.concat(chunks) };
}

/** What the system says of a connection that failed stands in the cause of what `fetch` throws. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return cause instanceof Error ? cause.message : String(cause);
}
