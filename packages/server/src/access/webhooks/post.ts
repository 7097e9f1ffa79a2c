import type { LookupAddress } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';

/** How long an address may take to answer, in milliseconds. */
const PATIENCE = 10_000;

/** A message to be sent. `to` is the address that was found for the URL and looked at. */
export interface Post {
  readonly url: URL;
  readonly to: LookupAddress;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends a message and gives the status of the answer, or `null` where none came. The answer is not read, nor followed. */
export async function post({ url, to, headers, body }: Post): Promise<number | null> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const bytes = Buffer.from(body, 'utf8');
  return new Promise((resolve) => {
    const sent = request(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'content-length': bytes.length },
      agent: false,
      signal: AbortSignal.timeout(PATIENCE),
      // The name is not asked for again: it may lead elsewhere by now.
      lookup: (_, { all }, give) => (all === true ? give(null, [to]) : give(null, to.address, to.family)),
    });
    sent.on('error', () => resolve(null));
    sent.on('response', (answer) => {
      answer.destroy();
      resolve(answer.statusCode ?? null);
    });
    sent.end(bytes);
  });
}
