import { NoSentence } from '@tenfold/documents/assessment';
import type { Recompute, Recomputed, RecomputeReply } from './recompute.ts';
import { saidByRecord } from './said-by-record.ts';

/** The worker that applies the rules anew, beside the page. */
addEventListener('message', ({ data }: MessageEvent<Recompute>) => {
  void replyTo(data).then((reply) => postMessage(reply));
});

async function replyTo(asked: Recompute): Promise<RecomputeReply> {
  try {
    return { answer: await answerTo(asked) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** What is said seldom is loaded when it is. */
async function answerTo(asked: Recompute): Promise<Recomputed> {
  try {
    return saidByRecord(asked, Date.now());
  } catch (error) {
    if (!(error instanceof NoSentence)) throw error;
    await import('@tenfold/documents/messages');
    return saidByRecord(asked, Date.now());
  }
}
