import { addSentences, NoSentence } from '@tenfold/documents/assessment';
import { coverageMessages } from '@tenfold/documents/messages/coverage';
import { doubtMessages } from '@tenfold/documents/messages/doubts';
import { rulebookPageMessages } from '@tenfold/documents/messages/rulebook-page';
import { answer } from './answers.ts';
import { forget } from './open-issuer.ts';
import type { Question, Reply } from './questions.ts';
import { Refused } from './refusal.ts';

// What the rulebook says beside the findings; all else that is said seldom is loaded when it is.
addSentences([coverageMessages, doubtMessages, rulebookPageMessages]);

/** The worker: it holds the records, applies the rules and answers one question after the other, beside the page. */
addEventListener('message', ({ data }: MessageEvent<Told>) => {
  if ('forget' in data) forget(data.forget);
  else void replyTo(data.id, data.question).then((reply) => postMessage(reply));
});

/** A question, or that something was recorded of an issuer since it was read. */
type Told = { readonly id: number; readonly question: Question } | { readonly forget: string };

async function replyTo(id: number, question: Question): Promise<Reply> {
  try {
    return { id, answer: await answer(question) };
  } catch (error) {
    if (error instanceof NoSentence && (await loadAllSentences())) return replyTo(id, question);
    if (error instanceof Refused) return { id, refused: error.sentences };
    return { id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

let isAllLoaded = false;

/** Loads every sentence of the product; `false` where they are loaded already, and one that is missing is missing for good. */
async function loadAllSentences(): Promise<boolean> {
  if (isAllLoaded) return false;
  await import('@tenfold/documents/messages');
  isAllLoaded = true;
  return true;
}
