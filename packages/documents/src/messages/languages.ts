import type { Names } from '@tenfold/kernel';

/** The languages that the product speaks: English, Hong Kong's Chinese and the mainland's. */
export const languages = ['en', 'zh-Hant', 'zh-Hans'] as const;

export type Language = (typeof languages)[number];

/** Where a name is looked for: never turned from one script into the other by machine, for names have their own forms. */
const order: Readonly<Record<Language, readonly Language[]>> = {
  en: ['en', 'zh-Hant', 'zh-Hans'],
  'zh-Hant': ['zh-Hant', 'zh-Hans', 'en'],
  'zh-Hans': ['zh-Hans', 'zh-Hant', 'en'],
};

/** A recorded name in the language asked for, else in the next one that has it; `null` when nothing is recorded. */
export function nameIn(names: Names | null, language: Language): string | null {
  if (names === null) return null;
  const found = order[language].find((one) => names[one] !== undefined);
  return found === undefined ? null : (names[found] ?? null);
}

/** The language that a tag names, as `zh-Hant` or `ZH-hans`; `null` when it is none of the three. */
export function languageNamed(tag: string): Language | null {
  return languages.find((one) => one.toLowerCase() === tag.toLowerCase()) ?? null;
}

/**
 * The language of a locale as systems write it: `zh_HK.UTF-8` and `zh_TW` are Hong Kong's Chinese, any other `zh` the
 * mainland's, and whatever is not Chinese is English.
 */
export function languageOfLocale(locale: string): Language {
  const parts = locale.toLowerCase().split(/[^a-z]+/u);
  if (parts[0] !== 'zh') return 'en';
  const isTraditional = ['hant', 'hk', 'tw', 'mo'].some((part) => parts.includes(part));
  return isTraditional && !parts.includes('hans') ? 'zh-Hant' : 'zh-Hans';
}
