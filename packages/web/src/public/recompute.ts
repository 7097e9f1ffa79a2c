import type { Said } from '@tenfold/documents/public';
import { Stopped } from './stopped.ts';

/** What is worked out anew, from which record. */
export interface Recompute {
  readonly record: string;
  readonly on: string;
  readonly known: string | null;
  readonly language: string;
}

/** What a page says by the record, and how many entries its findings rest on. */
export interface Recomputed {
  readonly said: readonly Said[];
  readonly entries: number;
}

export type RecomputeReply = { readonly answer: Recomputed } | { readonly fault: string };

/** Works out in a worker what the page says by the record. Throws {@link Stopped} where the rules can't be applied. */
export async function recompute(asked: Recompute): Promise<Recomputed> {
  const worker = new Worker(new URL('recompute-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('error', ({ message }) =>
        reject(new Stopped('public-check.no-rules', { why: { quote: message } })),
      );
      worker.addEventListener('message', ({ data }: MessageEvent<RecomputeReply>) => {
        if ('answer' in data) resolve(data.answer);
        else reject(new Stopped('public-check.no-rules', { why: { quote: data.fault } }));
      });
      // A worker has no other side that could listen.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage(asked);
    });
  } finally {
    worker.terminate();
  }
}
