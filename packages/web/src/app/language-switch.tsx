import type { Language } from '@tenfold/documents/screens';
import type { JSX } from 'react';
import '../language/fonts-of-names.css';
import { languages, useSay } from '../language/say.tsx';

/** Each language in itself. */
const names: Readonly<Record<Language, { readonly short: string; readonly whole: string }>> = {
  en: { short: 'EN', whole: 'English' },
  'zh-Hant': { short: '繁', whole: '繁體中文' },
  'zh-Hans': { short: '简', whole: '简体中文' },
};

/** Changes the language of every screen; the choice stays. */
export function LanguageSwitch(): JSX.Element {
  const { say, language, setLanguage } = useSay();
  return (
    <div className="languages" role="group" aria-label={say('shell.language')}>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          title={names[one].whole}
          aria-pressed={one === language}
          onClick={() => setLanguage(one)}
        >
          {names[one].short}
        </button>
      ))}
    </div>
  );
}
