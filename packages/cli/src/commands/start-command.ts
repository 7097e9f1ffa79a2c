import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Language, type Page, paragraph, plain, quiet, render, verbatim } from '@tenfold/documents';
import { message } from '@tenfold/kernel';
import { exitCodes } from '../exit-code.ts';
import { program } from '../program.ts';
import { run as runCheck } from './check-command.ts';
import { type Given, isRefused, type Outcome } from './command.ts';

const example = 'examples/sensetime.json';

/** What to try next: the words to type, and the key of the text that says what they show. */
const next: readonly (readonly [words: string, about: string])[] = [
  [`check ${example} --on 2023-12-18`, 'cli.next.check'],
  [`explain ${example} 8A.17:tang-xiaoou`, 'cli.next.explain'],
  ['read examples/undertaking-example.txt', 'cli.next.read'],
  ['rules 8A.15', 'cli.next.rules'],
];

/**
 * `tenfold start`: the living undertaking of the example that comes with the project, and what to try next. It shows, and
 * does not judge: whatever is found, it has done what was asked.
 */
export async function run(given: Given): Promise<Outcome> {
  const root = rootOf(import.meta.dirname);
  const path = relative(given.cwd, join(root, example));
  const asked = { ...given, arguments: { positionals: [path], options: new Map<string, string>() } };
  const outcome = await runCheck(asked);
  if (isRefused(outcome)) return outcome;
  return { ...outcome, exit: exitCodes.nothingWrong, page: () => [...outcome.page(), ...nextPage(given.language)] };
}

function nextPage(language: Language): Page {
  const say = (key: string): string => render(message(key), { language, names: () => null });
  return [
    { kind: 'gap' },
    paragraph([plain(say('cli.next'))]),
    ...next.flatMap(([words, about]) => [verbatim(`${program} ${words}`, 2), paragraph([quiet(say(about))], 4)]),
  ];
}

/** The folder of the project: the nearest one above the code that has the example, also when the code was bundled. */
function rootOf(folder: string): string {
  const above = dirname(folder);
  if (existsSync(join(folder, example)) || above === folder) return folder;
  return rootOf(above);
}
