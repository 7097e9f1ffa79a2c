import { languages } from '@tenfold/documents';
import { type } from '../run-command.ts';
import { refusalsPage } from './refusals.ts';

/** The pages that are kept as they were last read by a person, each by its name in this folder. */
export async function goldenPages(): Promise<Readonly<Record<string, string>>> {
  const pages: Record<string, string> = { 'refusals.md': refusalsPage() };
  for (const language of languages) {
    const said = ['--lang', language];
    pages[`check-invented.${language}.txt`] = await stdoutOf('check', 'examples/invented.json', '--on', '2026-06-15', ...said);
    pages[`explain-invented.${language}.txt`] = await stdoutOf('explain', 'examples/invented.json', '8A.13', '--on', '2026-06-15', ...said);
    pages[`help.${language}.txt`] = await stdoutOf('help', ...said);
    pages[`rule.${language}.txt`] = await stdoutOf('rules', '8A.15', ...said);
  }
  pages['check-invented.json'] = await stdoutOf('check', 'examples/invented.json', '--on', '2026-06-15', '--json', '--lang', 'en');
  return pages;
}

async function stdoutOf(...words: readonly string[]): Promise<string> {
  const { stdout, stderr } = await type(words);
  if (stderr !== '') throw new Error(stderr);
  return stdout;
}
