import { expect, test } from 'vitest';
import { type } from '../run-command.ts';
import { caseNames, filesOfCase } from './case-files.ts';

/** Cases on which a person has something to do or to confirm first; of all others the exit code is 0. */
const exits: Readonly<Record<string, number>> = {
  // The issuer exchanged the headings of its totals.
  'bilibili-2023-06': 1,
  // Its notice was read, and nobody has confirmed that both resolutions are reserved.
  'nio-2023-06-26': 3,
};

interface Shown {
  readonly lines: number;
  readonly accepted: number;
  readonly refused: readonly unknown[];
  readonly concerns: readonly { readonly key: string }[];
  readonly published: { readonly differences: readonly { readonly outcome: string }[] };
}

test.each(caseNames)('%s, counted from instructions by the command', async (name) => {
  const folder = filesOfCase(name);
  const { exit, stdout, stderr } = await type([
    'poll',
    `${folder}/record.json`,
    `${folder}/meeting.json`,
    `${folder}/instructions.csv`,
    '--register',
    `${folder}/register.csv`,
    '--published',
    `${folder}/published.json`,
    '--json',
  ]);
  expect(stderr).toBe('');
  const shown = JSON.parse(stdout) as Shown;
  expect([shown.accepted, shown.refused]).toEqual([shown.lines, []]);
  const unlike = shown.published.differences.filter(({ outcome }) => outcome !== 'under-other-heading');
  expect([exit, unlike, shown.concerns.map(({ key }) => key)]).toEqual([
    exits[name] ?? 0,
    [],
    name.startsWith('nio') ? ['poll.concern.unconfirmed', 'poll.concern.unconfirmed'] : [],
  ]);
});
