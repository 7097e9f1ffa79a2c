import type { PollFile } from '../format/meeting.ts';
import { at, RequestRefused, Unreachable } from './call.ts';

interface Sending {
  readonly issuer: string;
  readonly file: File;
  readonly language: string;
  readonly key: string;
  readonly signal: AbortSignal;
  /** Is told how many of the bytes have gone. */
  readonly onSent: (bytes: number) => void;
}

/**
 * Sends a file of instructions or a register of members, of any size, and gives what the server holds then. What is sent is read
 * from the disk while it goes. Throws as {@link RequestRefused} and {@link Unreachable} say, and the signal’s reason where
 * it is called off.
 */
export async function sendPollFile(sending: Sending): Promise<PollFile> {
  const { issuer, file, language, key, signal, onSent } = sending;
  // Only this way to ask tells how far it has come.
  const request = new XMLHttpRequest();
  const path = `${at`/issuers/${issuer}/poll-files`}?${new URLSearchParams({ name: file.name }).toString()}`;
  request.open('POST', `/api/v1${path}`);
  request.setRequestHeader('accept-language', language);
  request.setRequestHeader('x-tenfold-request', '1');
  request.setRequestHeader('content-type', typeOf(file.name));
  request.setRequestHeader('idempotency-key', key);
  request.upload.addEventListener('progress', ({ loaded }) => onSent(loaded));
  signal.addEventListener('abort', () => request.abort(), { once: true });
  await new Promise<void>((resolve, reject) => {
    request.addEventListener('load', () => resolve());
    request.addEventListener('error', () => reject(new Unreachable('the ledger can’t be reached')));
    request.addEventListener('abort', () => reject(signal.reason as Error));
    request.send(file);
  });
  return answerOf(request);
}

function answerOf({ status, responseText }: XMLHttpRequest): PollFile {
  const json = jsonOf(responseText);
  if (status < 200 || status >= 300) throw new RequestRefused(status, json);
  return json as PollFile;
}

/** What is no JSON says nothing; its status does. */
function jsonOf(text: string): object {
  try {
    return JSON.parse(text) as object;
  } catch {
    return {};
  }
}

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  gz: 'application/gzip',
  parquet: 'application/vnd.apache.parquet',
  xml: 'application/xml',
};

/** The media type by the end of a file’s name: systems do not know all of them. The server looks into the bytes anyway. */
export function typeOf(name: string): string {
  return types[name.toLowerCase().split('.').at(-1) ?? ''] ?? 'application/octet-stream';
}
