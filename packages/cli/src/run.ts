import { message, type Message, nearWord } from '@tenfold/kernel';
import { everywhere } from './arguments/options.ts';
import { type Arguments, parseArguments } from './arguments/parse.ts';
import { type Command, isRefused } from './commands/command.ts';
import { commands, findCommand } from './commands/index.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { printAnswer, printFault, printRefused } from './printing.ts';
import { firstSettings, type Settings, settingsOf } from './settings.ts';
import type { Surroundings } from './surroundings.ts';
import { version } from './version.ts';

/**
 * Runs one command: `argv` is what was typed behind the program's name. Gives the exit code; answers go to `stdout`,
 * refusals and progress to `stderr`. It touches nothing that is not handed in, but for the files that are named.
 */
export async function run(argv: readonly string[], around: Surroundings): Promise<ExitCode> {
  const first = firstSettings(argv, around);
  try {
    return await runWords(argv, first, around);
  } catch (error) {
    return printFault(error, first, around);
  }
}

async function runWords(argv: readonly string[], first: Settings, around: Surroundings): Promise<ExitCode> {
  if (argv[0] === '--version' || argv[0] === '-V') {
    around.stdout.write(`tenfold ${version}\n`);
    return exitCodes.nothingWrong;
  }
  const at = placeOfCommand(argv);
  const name = argv[at] ?? 'help';
  const command = findCommand(name);
  if (command === undefined) return printRefused(noSuchCommand(name), first, around);
  const words = argv.filter((_, index) => index !== at);
  const read = parseArguments(words, [...command.options, ...everywhere]);
  if ('key' in read) return printRefused(read, first, around);
  const settings = settingsOf(read.options, first, around);
  if ('key' in settings) return printRefused(settings, first, around);
  if (read.options.has('help')) return answer(findCommand('help') as Command, helpOn(command), { settings, around });
  return answer(command, read, { settings, around });
}

async function answer(
  command: Command,
  given: Arguments,
  { settings, around }: { readonly settings: Settings; readonly around: Surroundings },
): Promise<ExitCode> {
  const wrongUse = refuseOperands(command, given.positionals);
  if (wrongUse !== null) return printRefused(wrongUse, settings, around);
  const { run: runCommand } = await command.load();
  const outcome = await runCommand({ ...around, language: settings.language, commands, arguments: given });
  if (isRefused(outcome)) return printRefused(outcome, settings, around);
  const exit = await printAnswer(outcome, settings, around);
  return outcome.after === undefined ? exit : outcome.after();
}

/** Where the command stands: behind options that hold for every command, where some were typed first. */
function placeOfCommand(argv: readonly string[]): number {
  let at = 0;
  while (argv[at]?.startsWith('-') === true) {
    const option = everywhere.find(({ name }) => argv[at] === `--${name}`);
    at += option === undefined || option.value === null ? 1 : 2;
  }
  return at;
}

/** What `tenfold COMMAND --help` asks, in the words of `tenfold help COMMAND`. */
function helpOn({ name }: Command): Arguments {
  return { positionals: name === 'help' ? [] : [name], options: new Map() };
}

function noSuchCommand(name: string): Message {
  const command = { quote: name };
  const near = nearWord(
    name,
    commands.map((one) => one.name),
  );
  if (near === null) return message('cli.unknown-command', { command });
  return message('cli.unknown-command-near', { command, near: { quote: near } });
}

function refuseOperands({ name, operands }: Command, words: readonly string[]): Message | null {
  const command = { quote: name };
  const missing = operands.find(({ needed }, index) => needed === 'always' && words[index] === undefined);
  if (missing !== undefined) return message('cli.operand-missing', { command, operand: { quote: missing.name } });
  const extra = words[operands.length];
  return extra === undefined ? null : message('cli.operand-too-many', { command, word: { quote: extra } });
}
