import type { Finding, Message, Names, Verdict, World } from '@tenfold/kernel';
import { render } from '../messages/sentences.ts';
import type { Wording } from '../messages/format-figure.ts';
import type { Language } from '../messages/languages.ts';

export { marks } from './marks.ts';

/** Says a key of the catalogue in the language and with the names of one page. */
export interface Say {
  (key: string, figures?: Message['figures']): string;
  readonly language: Language;
}

/** A way to say things in one wording. */
export function sayIn(wording: Wording): Say {
  const say = (key: string, figures: Message['figures'] = {}): string => render({ key, figures }, wording);
  return Object.assign(say, { language: wording.language });
}

/** How the texts about a world are written: in one language, with the names that its register knows. */
export function wordingOf({ issuer, register }: World, language: Language): Wording {
  const names = (id: string): Names | null => {
    const found = register.people.get(id) ?? register.vehicles.get(id);
    if (found?.sealed === true) return sealedName(id, language);
    return found?.names ?? (id === issuer.id ? issuer.names : null);
  };
  return { language, names };
}

/** What stands for somebody whose names are sealed: the id, and that there is a name behind it. */
function sealedName(id: string, language: Language): Names {
  const text = render({ key: 'check.name-sealed', figures: { id: { quote: id } } }, { language, names: () => null });
  return { [language]: text };
}

/** The key of the word for an answer; of a breach that no primary source shows, it is not said that it is one. */
export function wordFor(verdict: Verdict, findings: readonly Finding[]): string {
  const breached = findings.filter((finding) => finding.verdict === 'breached');
  const isShown = breached.length === 0 || breached.some(({ standing }) => standing === 'primary');
  if (verdict !== 'breached' || isShown) return `verdict.${verdict}`;
  const isAssumed = breached.every(({ standing }) => standing === 'assumed');
  return isAssumed ? 'verdict.breached-on-assumption' : 'verdict.breached-on-published-figures';
}

/** A text with a capital where it begins, as English wants it; Chinese is left as it is. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
