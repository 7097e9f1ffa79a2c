import type { Message } from '@tenfold/kernel';
import { assessmentAreas } from './assessment.ts';
import type { Sentences } from './catalogue.ts';
import type { Wording } from './format-figure.ts';
import { renderFrom } from './render.ts';

/**
 * The sentences that can be said. Those of an assessment are here from the start; the rest waits until `messages/index.ts` is
 * loaded, for most programs say little of it. A sentence never changes: it is either not loaded yet, or as its area has it.
 */
const loaded: Record<string, Sentences[string]> = Object.assign({}, ...assessmentAreas);

/** Lets the sentences of these areas be said from now on, in the languages in which they are given. */
export function addSentences(areas: readonly Sentences[]): void {
  for (const [key, texts] of areas.flatMap((area) => Object.entries(area))) loaded[key] = { ...loaded[key], ...texts };
}

/**
 * A message as text in one language. Throws `NoSentence` where its sentence is not loaded or there is none; for a figure that
 * was not given, what it throws is a fault of ours.
 */
export function render(what: Message, wording: Wording): string {
  return renderFrom(loaded, what, wording);
}

/** Whether there is a sentence for a key, of those that are loaded. */
export function hasSentence(key: string): boolean {
  return Object.hasOwn(loaded, key);
}
