import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../packages/cli/src/run.ts';
import { root } from '../setup/places.mjs';

/** What the README shows being typed, by the name of the mark that it stands under. */
const transcripts = {
  read: ['read', 'examples/undertaking-example.txt'],
  check: ['check', 'examples/sensetime.json', '--on', '2023-12-18', '--person', 'tang-xiaoou'],
};

/** The README with each transcript as the commands print it today. */
export async function readmePage() {
  let page = readFileSync(join(root, 'README.md'), 'utf8');
  for (const [name, words] of Object.entries(transcripts)) {
    const typed = `$ ./tenfold ${words.join(' ')}`;
    const shown = ['```text', typed, '', (await output(words)).trimEnd(), '```'].join('\n');
    const between = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`, 'u');
    page = page.replace(between, (_, before, after) => `${before}${shown}\n${after}`);
  }
  return page;
}

/** @param {readonly string[]} words */
async function output(words) {
  let text = '';
  await run(words, {
    stdin: (async function* () {})(),
    stdout: { write: (part) => void (text += part) },
    stderr: { write: (part) => void (text += part) },
    env: {},
    cwd: root,
    now: () => Date.UTC(2026, 10, 24),
    isTerminal: { stdout: false, stderr: false },
    columns: 80,
  });
  return text;
}
