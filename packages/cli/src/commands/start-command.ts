import { join, relative } from 'node:path';
import { gap, type Language, type Page, paragraph, plain, quiet, render, verbatim } from '@tenfold/documents';
import { message } from '@tenfold/kernel';
import { exitCodes } from '../exit-code.ts';
import { program } from '../program.ts';
import { projectRoot } from '../project-root.ts';
import { serving } from '../serving.ts';
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
 * `tenfold start`: the living undertakings of the example that comes with the project, in short, what to try next, and then
 * the product itself until it is ended. It shows, and does not judge: whatever is found, it has done what was asked.
 */
export async function run(given: Given): Promise<Outcome> {
  const root = projectRoot(import.meta.dirname);
  const path = relative(given.cwd, join(root, example));
  const asked = { ...given, arguments: { positionals: [path], options: new Map<string, string>() } };
  const outcome = await runCheck(asked);
  if (isRefused(outcome)) return outcome;
  return {
    exit: exitCodes.nothingWrong,
    // One object on stdout, as `serve --json` has it: the server itself says where it is, once it is there.
    json: () => undefined,
    page: () => [...inShort(outcome.page()), ...nextPage(given.language), gap],
    ...serving({ root, settings: { TENFOLD_LOG: 'server.log' } }, given),
  };
}

/** A page up to its second heading: who has promised, and how that stands. */
function inShort(page: Page): Page {
  const headings = page.flatMap((block, index) => (block.kind === 'heading' ? [index] : []));
  return page.slice(0, headings[1] ?? page.length);
}

function nextPage(language: Language): Page {
  const say = (key: string): string => render(message(key), { language, names: () => null });
  return [
    paragraph([plain(say('cli.next'))]),
    ...next.flatMap(([words, about]) => [verbatim(`${program} ${words}`, 2), paragraph([quiet(say(about))], 4)]),
  ];
}
