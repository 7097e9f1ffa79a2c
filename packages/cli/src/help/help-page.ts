import {
  gap,
  heading,
  type Language,
  type Page,
  paragraph,
  plain,
  quiet,
  render,
  type TableRow,
  verbatim,
} from '@tenfold/documents';
import { message } from '@tenfold/kernel';
import { everywhere, type Option } from '../arguments/options.ts';
import type { Command } from '../commands/command.ts';
import { exitCodes } from '../exit-code.ts';
import { program } from '../program.ts';

/** All commands, the options that every one takes, and the exit codes. */
export function generalHelp(commands: readonly Command[], language: Language): Page {
  const say = sayIn(language);
  const codes = Object.values(exitCodes).map((code) => term(`${code}`, say(`cli.exit.${code}`)));
  return [
    paragraph([plain(say('cli.tagline'))]),
    gap,
    heading(say('cli.heading.usage')),
    paragraph([plain('tenfold COMMAND [OPTION …]')], 2),
    gap,
    ...terms(
      say('cli.heading.commands'),
      commands.map((one) => term(shortUsage(one), say(one.about))),
    ),
    ...terms(
      say('cli.heading.options'),
      everywhere.map((option) => term(typed(option), say(option.about))),
    ),
    ...terms(say('cli.heading.exit'), codes),
    paragraph([plain(say('cli.more-help'))]),
    paragraph([quiet(say('cli.not-advice'))]),
  ];
}

/** One command: how it is called, what its options do, and an example. */
export function commandHelp(command: Command, language: Language): Page {
  const say = sayIn(language);
  const options = [...command.options, ...everywhere].map((option) => term(typed(option), say(option.about)));
  return [
    paragraph([plain(say(command.about))]),
    gap,
    heading(say('cli.heading.usage')),
    paragraph([plain(usageOf(command))], 2),
    gap,
    ...terms(say('cli.heading.options'), options),
    heading(say('cli.heading.example')),
    verbatim(`${program} ${command.example}`, 2),
    paragraph([quiet(say(command.exampleAbout))], 4),
  ];
}

/** How a command is called, with its operands and its own options. */
export function usageOf(command: Command): string {
  return ['tenfold', shortUsage(command), ...command.options.map((option) => `[${typed(option)}]`)].join(' ');
}

function shortUsage({ name, operands }: Command): string {
  return [name, ...operands.map(({ name: word, needed }) => (needed === 'always' ? word : `[${word}]`))].join(' ');
}

/** An option as it is typed: `--on DATE`. */
export function typed({ name, value }: Option): string {
  return value === null ? `--${name}` : `--${name} ${value}`;
}

function term(word: string, about: string): TableRow {
  return { cells: [[plain(word)], [plain(about)]] };
}

function terms(title: string, rows: readonly TableRow[]): Page {
  return [heading(title), { kind: 'table', head: null, columns: ['left', 'left'], rows, flexible: 1, indent: 2 }, gap];
}

function sayIn(language: Language): (key: string) => string {
  return (key) => render(message(key), { language, names: () => null });
}
