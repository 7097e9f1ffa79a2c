import type { About, Question, QuestionName, Questions, Reply } from './questions.ts';

/** Why a question has no answer: sentences for a person, in the language in which he asked. */
export class AnswerRefused extends Error {
  readonly sentences: readonly string[];

  constructor(sentences: readonly string[]) {
    super(sentences.join(' '));
    this.sentences = sentences;
  }
}

interface Waiting {
  /** When it was asked, for the browser's own timeline. */
  readonly name: QuestionName;
  readonly since: number;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

const waiting = new Map<number, Waiting>();
let started: Worker | null = null;
let last = 0;

/** Asks the engine, which works beside the page. Rejects with {@link AnswerRefused} where the record says nothing of it. */
export async function ask<Name extends QuestionName>(
  name: Name,
  about: About,
  given: Questions[Name]['given'],
): Promise<Questions[Name]['answer']> {
  last += 1;
  const id = last;
  const question = { name, about, given } as unknown as Question;
  return new Promise((resolve, reject) => {
    waiting.set(id, { name, since: performance.now(), resolve: resolve as Waiting['resolve'], reject });
    // A worker has no other side that could listen.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    engine().postMessage({ id, question });
  });
}

/** Tells the engine that something was recorded of an issuer: what it holds of it is looked at anew. */
export function tellRecorded(issuer: string): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  started?.postMessage({ forget: issuer });
}

function engine(): Worker {
  if (started !== null) return started;
  started = new Worker(new URL('worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', (event: MessageEvent<Reply>) => settle(event.data));
  started.addEventListener('error', (event) => failAll(new Error(event.message)));
  return started;
}

function settle(reply: Reply): void {
  const asked = waiting.get(reply.id);
  waiting.delete(reply.id);
  if (asked !== undefined) performance.measure(`answered: ${asked.name}`, { start: asked.since });
  if ('answer' in reply) asked?.resolve(reply.answer);
  else if ('refused' in reply) asked?.reject(new AnswerRefused(reply.refused));
  else asked?.reject(new Error(reply.fault));
}

/** A worker that could not be loaded answers nothing: whoever waits is told, and the next question starts another. */
function failAll(error: Error): void {
  started?.terminate();
  started = null;
  for (const { reject } of waiting.values()) reject(error);
  waiting.clear();
}
