import { resolve } from 'node:path';
import { paragraph, plain, render } from '@tenfold/documents/assessment';
import { type DutiesAnswer, dutiesJson } from '@tenfold/documents/duties';
import { message } from '@tenfold/kernel';
import type { Given, Outcome } from '../commands/command.ts';
import type { ExitCode } from '../exit-code.ts';
import { replaceFile, writing } from '../seal/write-file.ts';

/** Writes a calendar file, and says how much stands in it. */
export async function writeCalendar(
  text: string,
  {
    file,
    answer,
    given,
    exit,
  }: { readonly file: string; readonly answer: DutiesAnswer; readonly given: Given; readonly exit: ExitCode },
): Promise<Outcome> {
  const { language, cwd } = given;
  const problem = await writing(file, () => replaceFile(resolve(cwd, file), text));
  if (problem !== null) return problem;
  const count = { number: BigInt(text.split('\r\nUID:').length - 1) };
  const said = message('duty.calendar-written', { file: { quote: file }, count });
  return {
    exit,
    json: () => dutiesJson(answer, language),
    page: () => [paragraph([plain(render(said, { language, names: () => null }))])],
  };
}
