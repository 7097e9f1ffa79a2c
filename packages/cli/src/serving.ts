import type { Language } from '@tenfold/documents/assessment';
import type { Answer, Given } from './commands/command.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import type { ServeWish } from './surroundings.ts';

/** How a locale is called that speaks one of our languages: the server takes its language from there. */
const locales: Readonly<Record<Language, string>> = {
  en: 'en_GB.UTF-8',
  'zh-Hant': 'zh_HK.UTF-8',
  'zh-Hans': 'zh_CN.UTF-8',
};

/** That an answer goes on with the server, where there is one to run. */
export function serving(
  { root, settings }: ServeWish,
  { serve, language, arguments: { options } }: Pick<Given, 'serve' | 'language' | 'arguments'>,
): Pick<Answer, 'after'> {
  if (serve === undefined) return {};
  const greeting = options.has('json') ? { TENFOLD_GREETING: 'json' } : {};
  const wish = { root, settings: { ...settings, ...greeting, LC_ALL: locales[language] } };
  return { after: async () => exitCodeFrom(await serve(wish)) };
}

function exitCodeFrom(code: number): ExitCode {
  return Object.values(exitCodes).find((known) => known === code) ?? exitCodes.fault;
}
