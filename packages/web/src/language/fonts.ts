import type { Language } from '@tenfold/documents/screens';

/** The letters of a language, which are loaded when it is first shown: of Chinese only the slices that a page uses. */
const letters: Readonly<Record<Language, () => Promise<unknown>>> = {
  en: async () => undefined,
  'zh-Hant': async () => import('./fonts-zh-hant.ts'),
  'zh-Hans': async () => import('./fonts-zh-hans.ts'),
};

/** Loads the letters of a language; until they are there the system's own are shown. */
export async function loadFonts(language: Language): Promise<void> {
  await letters[language]();
}
