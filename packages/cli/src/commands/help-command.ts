import { message, nearWord } from '@tenfold/kernel';
import { exitCodes } from '../exit-code.ts';
import { commandHelp, generalHelp } from '../help/help-page.ts';
import { helpJson } from '../help/help-json.ts';
import { type Given, type Outcome, refused } from './command.ts';

/** `tenfold help [COMMAND]`: what there is to type. */
export async function run({ arguments: { positionals }, commands, language }: Given): Promise<Outcome> {
  const [name] = positionals;
  const command = commands.find((one) => one.name === name);
  if (name !== undefined && command === undefined) {
    const near = nearWord(
      name,
      commands.map((one) => one.name),
    );
    const figures = { command: { quote: name } };
    if (near === null) return refused(message('cli.unknown-command', figures));
    return refused(message('cli.unknown-command-near', { ...figures, near: { quote: near } }));
  }
  const shown = command === undefined ? commands : [command];
  return {
    exit: exitCodes.nothingWrong,
    page: () => (command === undefined ? generalHelp(commands, language) : commandHelp(command, language)),
    json: () => helpJson(shown, language),
  };
}
