import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, noon, type } from '../run-command.ts';

const july = ['paper', 'monthly-return', 'examples/kanzhun.json', '--month', '2023-07'] as const;

describe('tenfold paper', () => {
  test('lists the kinds of paper, for a person and for a program', async () => {
    const page = await type(['paper', '--list']);
    expect(page.exit).toBe(0);
    expect(page.stdout).toContain('next-day-return');
    expect(page.stdout).toContain('--month');
    const { papers } = JSON.parse((await type(['paper', '--list', '--json'])).stdout);
    const listed = papers.map(({ kind, options }: { kind: string; options: string[] }) => [kind, options]);
    expect(listed).toContainEqual(['next-day-return', ['on', 'opening']]);
    expect(listed).toContainEqual(['monthly-return', ['month']]);
    expect(listed).toContainEqual(['beneficiary-certificate', ['from', 'to', 'person']]);
    expect(listed).toContainEqual(['committee-report', ['from', 'to', 'report']]);
    expect(listed).toContainEqual(['annual-report-section', ['from', 'to']]);
    expect(listed).toContainEqual(['conversion-notice', ['on', 'person']]);
    expect(listed).toContainEqual(['exchange-notice', ['from', 'to']]);
    expect(listed).toContainEqual(['undertaking', ['on', 'person']]);
    expect(listed).toContainEqual(['announcement', ['on']]);
    expect(listed).toContainEqual(['letter-before-action', ['on', 'person']]);
  });

  test('asks about the last month that is over where no month is named', async () => {
    // The tests run on 24 Nov 2026.
    const { stdout, exit } = await type(['paper', 'monthly-return', 'examples/kanzhun.json', '--json']);
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ month: '2026-10', opensOn: '2026-09-30', closesOn: '2026-10-31' });
  });

  test('counts only what was known at a moment', async () => {
    // The return of July 2023 came out on 4 Aug: before, neither cancellation nor conversion is recorded.
    const { stdout } = await type([...july, '--known', '2023-08-01T00:00:00+08:00', '--json']);
    const { classes, knownAt } = JSON.parse(stdout);
    expect(knownAt).toBe('2023-08-01T00:00:00+08:00');
    expect(classes.map(({ movements }: { movements: unknown[] }) => movements)).toEqual([[], []]);
  });

  test('of which something is missing ends with the code for what is undecided', async () => {
    const { exit } = await type(['paper', 'next-day-return', 'examples/ke.json', '--on', '2024-07-19']);
    expect(exit).toBe(3);
  });
});

describe('a paper as a file', () => {
  test.each(['.xlsx', '.json', '.html'])('%s is written, says so, and is the same when written again', async (end) => {
    const cwd = folderWith({});
    const path = join(import.meta.dirname, '../../../../examples/kanzhun.json');
    const words = ['paper', 'monthly-return', path, '--month', '2023-07', '--out', `july${end}`];
    const { exit, stdout, stderr } = await type(words, { cwd });
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    const first = readFileSync(join(cwd, `july${end}`));
    expect(stdout).toContain(`july${end}`);
    await type(words, { cwd, now: () => noon + 90 * 86_400_000 });
    expect(readFileSync(join(cwd, `july${end}`)).equals(first)).toBe(true);
  });

  test('in JSON is what --json prints, and in HTML shows the figures in the language', async () => {
    const cwd = folderWith({});
    const path = join(import.meta.dirname, '../../../../examples/kanzhun.json');
    const words = ['paper', 'monthly-return', path, '--month', '2023-07', '--lang', 'zh-Hant'];
    await type([...words, '--out', 'july.json'], { cwd });
    const { stdout } = await type([...words, '--json'], { cwd });
    expect(readFileSync(join(cwd, 'july.json'), 'utf8')).toBe(stdout);
    await type([...words, '--out', 'july.html'], { cwd });
    const html = readFileSync(join(cwd, 'july.html'), 'utf8');
    expect(html).toContain('<html lang="zh-Hant">');
    expect(html).toContain('727,867,391');
    expect(html).toContain('由B類轉換而來');
    expect(html).not.toContain('<script');
  });
});

describe('what cannot be is refused in one sentence', () => {
  test.each([
    [['paper'], 'KIND'],
    [['paper', 'monthly-return'], 'RECORD'],
    [['paper', 'montly-return', 'x.json'], 'Did you mean “monthly-return”?'],
    [['paper', 'poll', 'x.json'], 'There is next-day-return, monthly-return'],
    [['paper', 'monthly-return', 'x.json', '--on', '2024-01-01'], 'cannot be asked by “on”; it takes month'],
    [['paper', 'next-day-return', 'x.json', '--month', '2024-01'], 'it takes on and opening'],
    [['paper', 'monthly-return', 'x.json', '--month', '2024-00'], '“2024-00” is no month'],
    [
      ['paper', 'next-day-return', 'x.json', '--on', '2024-01-02', '--opening', '2024-01-02'],
      'a day before 2 Jan 2024',
    ],
    [['paper', 'monthly-return', 'x.json', '--person', 'ann'], 'cannot be asked by “person”; it takes month'],
    [['paper', 'committee-report', 'x.json', '--report', 'month'], '“month” is no report of the committee'],
    [
      ['paper', 'annual-report-section', 'x.json', '--from', '2025-02-01', '--to', '2025-01-31'],
      'begins on 1 Feb 2025',
    ],
    [
      ['paper', 'undertaking', 'examples/xiaomi.json', '--on', '2020-01-01'],
      'name one of lei-jun and lin-bin as person',
    ],
    [['paper', 'exchange-notice', 'examples/kanzhun.json', '--to', '2023-12-31'], 'there is nothing to notify'],
    [['paper', 'announcement', 'examples/sensetime.json', '--on', '2023-12-16'], 'there is nothing to announce'],
    [['paper', 'letter-before-action', 'examples/kanzhun.json', '--on', '2023-12-31'], 'shows no breach by zhao-peng'],
    [['paper', 'monthly-return', 'x.json', '--out', 'x.png'], '.pdf, .docx, .xlsx, .json and .html'],
    [['paper', 'monthly-return', 'examples/kanzhun.json', '--month', '2020-01'], 'The record begins on 22 Dec 2022'],
    [['paper', 'monthly-return', 'no-such.json', '--month', '2023-07'], 'no-such.json'],
    [[...july, '--out', 'package.json/x.json'], 'x.json'],
  ])('%j', async (words, expected) => {
    const { exit, stdout, stderr } = await type(words);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain(expected);
    expect(stderr.trim().split('\n').length).toBe(1);
  });
});
