import { type Say, sayIn } from '../check/words.ts';
import type { Language } from '../messages/languages.ts';

/** A way to say what speaks of nobody in particular: there are no names to look up. */
export function sayPlainly(language: Language): Say {
  return sayIn({ language, names: () => null });
}
