import { resolve } from 'node:path';
import { paragraph, plain, render } from '@tenfold/documents';
import type { MadePaper } from '@tenfold/documents/papers';
import { message } from '@tenfold/kernel';
import { type Given, type Outcome, refused } from '../commands/command.ts';
import type { ExitCode } from '../exit-code.ts';
import { replaceFile, writing } from '../seal/write-file.ts';
import { findForm } from './forms.ts';

/** Writes a paper into the file that was named, and says so. */
export async function writePaper(
  made: MadePaper,
  { out, given, exit }: { readonly out: string; readonly given: Given; readonly exit: ExitCode },
): Promise<Outcome> {
  const { language, cwd } = given;
  const form = findForm(out);
  if (form === null || 'key' in form) return refused(form ?? message('paper.no-form', { file: { quote: out } }));
  const contents = await form(made, language);
  const bytes = { number: BigInt(Buffer.byteLength(contents)) };
  const problem = await writing(out, () => replaceFile(resolve(cwd, out), contents));
  if (problem !== null) return problem;
  const said = message('paper.written', { file: { quote: out }, bytes });
  return {
    exit,
    json: () => made.json(language),
    page: () => [paragraph([plain(render(said, { language, names: () => null }))])],
  };
}
