import { type Language, type Say, sayIn } from '@tenfold/documents';

/** A way to say what speaks of nobody in particular: there are no names to look up. */
export function sayPlainly(language: Language): Say {
  return sayIn({ language, names: () => null });
}
