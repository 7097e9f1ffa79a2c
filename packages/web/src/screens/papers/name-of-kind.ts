import { hasScreenText } from '@tenfold/documents/screens';
import type { PaperKind } from '../../engine/paper-answers.ts';
import type { Say } from '../../language/say.tsx';

/** What a kind of paper is called in a list; one that has no short name is called by what it is. */
export function nameOfKind({ kind, about }: PaperKind, say: Say): string {
  const key = `papers-screen.kind.${kind}`;
  return hasScreenText(key) ? say(key) : about;
}
