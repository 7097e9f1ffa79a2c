import { plain, render, type Spans } from '@tenfold/documents/assessment';
import { message, type Message } from '@tenfold/kernel';
import type { Answer, Refused, RefusedInput } from './commands/command.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { said } from './sentences.ts';
import type { Settings } from './settings.ts';
import type { Surroundings } from './surroundings.ts';
import { layOut } from './terminal/lay-out.ts';
import { paint } from './terminal/paint.ts';
import { wrap } from './terminal/wrap.ts';

/** Prints an answer to `stdout`, as JSON or as a page, and gives its exit code. */
export async function printAnswer(answer: Answer, settings: Settings, { stdout }: Surroundings): Promise<ExitCode> {
  if (settings.isJson) {
    const json = await said(() => answer.json());
    if (json !== undefined) stdout.write(`${JSON.stringify(json, null, 2)}\n`);
    return answer.exit;
  }
  const page = await said(() => answer.page());
  const lines = layOut(page, settings.width).map((line) => paint(line, settings));
  if (lines.length > 0) stdout.write(`${lines.join('\n')}\n`);
  return answer.exit;
}

/** Prints what was not accepted to `stderr`, a sentence each. Lines are broken only for a person's terminal. */
export async function printRefused(
  given: Refused | Message,
  settings: Settings,
  around: Surroundings,
): Promise<ExitCode> {
  const { refusals, further } = 'key' in given ? { refusals: [{ place: [], message: given }], further: 0 } : given;
  const more = further > 0 ? [message('cli.further-problems', { count: { number: BigInt(further) } })] : [];
  const sentences = await said(() => [
    ...refusals.map((one) => sentenceOf(one, settings)),
    ...more.map((one) => text(one, settings)),
  ]);
  print(sentences, settings, around);
  return exitCodes.badInput;
}

/** Prints that we are at fault. What was thrown is given as it is: it is meant for whoever mends it. */
export async function printFault(error: unknown, settings: Settings, around: Surroundings): Promise<ExitCode> {
  const what = error instanceof Error ? error.message : String(error);
  const sentence = await said(() => text(message('cli.fault', { what: { quote: what } }), settings));
  print([sentence], settings, around);
  if (around.env['TENFOLD_TRACE'] && error instanceof Error) around.stderr.write(`${error.stack}\n`);
  return exitCodes.fault;
}

function print(sentences: readonly string[], { width }: Settings, { stderr, isTerminal }: Surroundings): void {
  const lines = sentences.flatMap((one): readonly Spans[] =>
    isTerminal.stderr ? wrap([plain(one)], width) : [[plain(one)]],
  );
  stderr.write(lines.map((line) => `${paint(line, { isColoured: false })}\n`).join(''));
}

function sentenceOf({ place, message: what }: RefusedInput, settings: Settings): string {
  if (place.length === 0) return text(what, settings);
  const where = place.map((one) => text(one, settings)).join(text(message('cli.between-places'), settings));
  return `${where}${text(message('cli.after-place'), settings)}${text(what, settings)}`;
}

/** Refusals name things by the ids of the file: whoever mends it looks for those. */
function text(what: Message, { language }: Settings): string {
  return render(what, { language, names: () => null });
}
