import { checkOpened } from '../asked/check-opened.ts';
import type { Opened } from '../asked/opened.ts';
import type { Times } from '../asked/times.ts';
import type { Check } from '../check/check.ts';
import type { Language } from '../messages/languages.ts';
import type { PaperGiven } from './paper.ts';

/** What the rules find of an issuer that was opened, looked for when a paper first asks, and once for each language. */
export function checkOnDemand(opened: Opened, times: Times): PaperGiven['check'] {
  const made = new Map<Language, Check>();
  return (language) => {
    const found = made.get(language) ?? checkOpened(opened, { times, language, papers: new Map() });
    made.set(language, found);
    return found;
  };
}
