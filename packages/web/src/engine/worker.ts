import { answer } from './answers.ts';
import { Refused } from './open-issuer.ts';
import type { Question, Reply } from './questions.ts';

/** The worker: it holds the records, applies the rules and answers one question after the other, beside the page. */
addEventListener('message', (event: MessageEvent<{ readonly id: number; readonly question: Question }>) => {
  const { id, question } = event.data;
  void replyTo(id, question).then((reply) => postMessage(reply));
});

async function replyTo(id: number, question: Question): Promise<Reply> {
  try {
    return { id, answer: await answer(question) };
  } catch (error) {
    if (error instanceof Refused) return { id, refused: error.sentences };
    return { id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
