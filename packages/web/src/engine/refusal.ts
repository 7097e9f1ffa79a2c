import { type Language, render } from '@tenfold/documents/assessment';
import type { Message } from '@tenfold/kernel';

/** Says that a question has no answer, in sentences for whoever asked. */
export class Refused extends Error {
  readonly sentences: readonly string[];

  constructor(sentences: readonly string[]) {
    super(sentences.join(' '));
    this.sentences = sentences;
  }
}

/** A refusal in the language in which the question was asked. */
export function refusal(messages: readonly Message[], language: Language): Refused {
  return new Refused(messages.map((one) => render(one, { language, names: () => null })));
}
