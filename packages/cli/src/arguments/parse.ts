import { type Message, message, nearWord } from '@tenfold/kernel';
import type { Option } from './options.ts';

/** What was typed behind a command. A flag has an empty text. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

/** Reads the words behind a command by the options that it knows; a refusal names the word and what was probably meant. */
export function parseArguments(words: readonly string[], known: readonly Option[]): Arguments | Message {
  const positionals: string[] = [];
  const options = new Map<string, string>();
  const rest = [...words];
  while (rest.length > 0) {
    const word = rest.shift() as string;
    if (word === '--') return { positionals: [...positionals, ...rest], options };
    if (!isOption(word)) {
      positionals.push(word);
      continue;
    }
    const read = readOption(word, rest, known);
    if ('key' in read) return read;
    const before = options.get(read.name);
    if (before !== undefined && !mayRepeat(read.name, known))
      return message('cli.option-twice', { option: { quote: `--${read.name}` } });
    options.set(read.name, before === undefined ? read.value : `${before}\n${read.value}`);
  }
  return { positionals, options };
}

function mayRepeat(typed: string, known: readonly Option[]): boolean {
  return known.some(({ name, repeats }) => name === typed && repeats === true);
}

/** `-` alone is a file: the standard input. */
function isOption(word: string): boolean {
  return word.startsWith('-') && word !== '-';
}

/** One option with its value, which stands behind `=` or is the next word; that word is then taken from `rest`. */
function readOption(word: string, rest: string[], known: readonly Option[]): { name: string; value: string } | Message {
  const [, typed = '', inline] = /^--?([^=]*)(?:=(.*))?$/su.exec(word) ?? [];
  const option = known.find(({ name }) => name === typed || (typed === 'h' && name === 'help'));
  if (option === undefined) return unknownOption(word, typed, known);
  const quote = { quote: `--${option.name}` };
  if (option.value === null) {
    if (inline !== undefined) return message('cli.option-takes-nothing', { option: quote });
    return { name: option.name, value: '' };
  }
  const next = rest[0];
  if (inline === undefined && next !== undefined && !isOption(next)) rest.shift();
  const value = inline ?? (next === undefined || isOption(next) ? '' : next);
  if (value === '') return message('cli.option-needs-value', { option: quote, value: { quote: option.value } });
  return { name: option.name, value };
}

function unknownOption(word: string, typed: string, known: readonly Option[]): Message {
  const option = { quote: word.split('=')[0] ?? word };
  const near = nearWord(
    typed,
    known.map(({ name }) => name),
  );
  if (near === null) return message('cli.unknown-option', { option });
  return message('cli.unknown-option-near', { option, near: { quote: `--${near}` } });
}
