import { type Language, render } from '@tenfold/documents';
import { message } from '@tenfold/kernel';
import { everywhere } from '../arguments/options.ts';
import type { Command } from '../commands/command.ts';
import { program } from '../program.ts';
import { typed, usageOf } from './help-page.ts';

/** The commands with their options, for a program that calls this one. */
export function helpJson(commands: readonly Command[], language: Language): unknown {
  const say = (key: string): string => render(message(key), { language, names: () => null });
  return {
    format: 'tenfold/help/1',
    commands: commands.map((command) => ({
      name: command.name,
      about: say(command.about),
      usage: usageOf(command),
      options: [...command.options, ...everywhere].map((option) => ({
        typed: typed(option),
        about: say(option.about),
      })),
      example: `${program} ${command.example}`,
    })),
  };
}
