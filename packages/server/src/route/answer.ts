import type { Readable } from 'node:stream';

/** What a route gives: JSON, or bytes of some media type, or a file to be saved, or a stream of events. */
export type Answer =
  | { readonly json: unknown; readonly status?: 200 | 201; readonly location?: string }
  | { readonly bytes: Uint8Array | string; readonly type: string; readonly policy?: string }
  | { readonly file: Uint8Array | string | Readable; readonly type: string; readonly name: string }
  | { readonly events: Readable };

/** An answer in JSON. */
export function answered(json: unknown): Answer {
  return { json };
}

/** An answer in JSON to a request that has made something, with the address at which it is. */
export function made(json: unknown, location: string): Answer {
  return { json, status: 201, location };
}
