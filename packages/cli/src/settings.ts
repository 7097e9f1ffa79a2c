import { type Language, languageNamed, languageOfLocale, languages } from '@tenfold/documents/assessment';
import { type Message, message, nearWord } from '@tenfold/kernel';
import type { Surroundings } from './surroundings.ts';
import { NARROWEST } from './terminal/lay-out.ts';

/** How a command is to answer. */
export interface Settings {
  readonly language: Language;
  /** Columns of a line of output. */
  readonly width: number;
  readonly isColoured: boolean;
  readonly isJson: boolean;
}

/** A page is set for this many columns, on a wider terminal too: longer lines are hard to read. */
const USUAL_WIDTH = 80;
const WIDEST = 400;

/** What is settled before anything was read: the language for refusals, which may be of the very words typed. */
export function firstSettings(argv: readonly string[], { env, columns }: Surroundings): Settings {
  const typed =
    argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length) ?? argv[argv.indexOf('--lang') + 1];
  const language = languageNamed(typed ?? '') ?? languageOfLocale(localeOf(env));
  return { language, width: usualWidth(columns), isColoured: false, isJson: false };
}

/** The settings that the options ask for, or what is wrong with one of them. */
export function settingsOf(
  options: ReadonlyMap<string, string>,
  first: Settings,
  { env, isTerminal }: Surroundings,
): Settings | Message {
  const language = languageNamed(options.get('lang') ?? first.language);
  if (language === null) return noSuchLanguage(options.get('lang') ?? '');
  const width = widthOf(options.get('width') ?? `${first.width}`);
  if (width === null) return noWidth(options.get('width') ?? '');
  const wantsColour = isTerminal.stdout && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return { language, width, isColoured: wantsColour && !options.has('no-color'), isJson: options.has('json') };
}

/** A terminal that does not know its columns says that it has none. */
function usualWidth(columns: number | undefined): number {
  return Math.max(Math.min(columns || USUAL_WIDTH, USUAL_WIDTH), NARROWEST);
}

function localeOf(env: Surroundings['env']): string {
  return env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
}

function widthOf(typed: string): number | null {
  if (!/^\d{1,4}$/.test(typed)) return null;
  const width = Number(typed);
  return width >= NARROWEST && width <= WIDEST ? width : null;
}

function noWidth(typed: string): Message {
  const [least, most] = [{ number: BigInt(NARROWEST) }, { number: BigInt(WIDEST) }];
  return message('cli.no-width', { quote: { quote: typed }, least, most });
}

function noSuchLanguage(typed: string): Message {
  const near = nearWord(typed, languages) ?? (typed === '' ? null : nearestScript(typed));
  const quote = { quote: typed };
  if (near !== null) return message('cli.unknown-language-near', { quote, near: { quote: near } });
  return message('cli.unknown-language', { quote, known: { list: languages.map((one) => ({ quote: one })) } });
}

/** `zh`, `zh_TW` and their like are near one of ours, though not by their letters. */
function nearestScript(typed: string): Language | null {
  return /^zh/i.test(typed) ? languageOfLocale(typed) : null;
}
