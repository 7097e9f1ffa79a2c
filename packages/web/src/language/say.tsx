import {
  type Language,
  languageNamed,
  languageOfLocale,
  languages,
  nameIn,
  renderScreen,
} from '@tenfold/documents/screens';
import { type Message, message, type Names } from '@tenfold/kernel';
import { createContext, type JSX, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { loadFonts } from './fonts.ts';

/** Says a sentence of the screens' catalogue in the language that is shown. */
export type Say = (key: string, figures?: Message['figures']) => string;

interface Speaking {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly say: Say;
  /** Says it with the names that a record gives to its people and vehicles. */
  readonly sayWith: (names: Readonly<Record<string, Names>>) => Say;
}

const KEPT_AS = 'tenfold-language';

const SpeakingContext = createContext<Speaking | null>(null);

/** Lets everything inside speak one language, which is kept in this browser. */
export function LanguageProvider({ children }: { readonly children: ReactNode }): JSX.Element {
  const [language, set] = useState(firstLanguage);
  const setLanguage = useCallback((next: Language) => {
    localStorage.setItem(KEPT_AS, next);
    set(next);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
    void loadFonts(language);
  }, [language]);
  const speaking = useMemo(() => {
    const sayWith =
      (names: Readonly<Record<string, Names>>): Say =>
      (key, figures = {}) =>
        renderScreen(message(key, figures), { language, names: (id) => names[id] ?? null });
    return { language, setLanguage, say: sayWith({}), sayWith };
  }, [language, setLanguage]);
  return <SpeakingContext value={speaking}>{children}</SpeakingContext>;
}

/** The language that is spoken, and how to say something in it. */
export function useSay(): Speaking {
  const speaking = useContext(SpeakingContext);
  if (speaking === null) throw new Error('fault: nothing is said outside of a LanguageProvider');
  return speaking;
}

/** A recorded name in the language that is shown, else the id. */
export function useName(): (names: Names | null | undefined, id: string) => string {
  const { language } = useSay();
  return (names, id) => nameIn(names ?? null, language) ?? id;
}

/** What the address names, else what was chosen here before, else what the browser wishes. */
function firstLanguage(): Language {
  const named = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(KEPT_AS) ?? '';
  return languageNamed(named) ?? languageOfLocale(navigator.language);
}

export { languages };
