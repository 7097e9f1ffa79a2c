import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { folderWith, noon, type, type Written } from '../run-command.ts';
import { entry, record } from '../small-record.ts';

const DAY = 86_400_000;

const bought = entry('bought', 'shares-bought-back', '2024-03-01', { class: 'B', shares: '100', for: 'cancellation' });

async function duties(contents: string, ...words: readonly string[]): Promise<Written> {
  return type(['duties', 'r.json', ...words], { cwd: folderWith({ 'r.json': contents }) });
}

interface Answer {
  readonly at: string;
  readonly period: unknown;
  readonly duties: readonly { readonly id: string; readonly state: string }[];
}

async function answered(...words: readonly string[]): Promise<Answer> {
  return JSON.parse((await duties(record(bought), ...words, '--json')).stdout) as Answer;
}

/** A return on the day of the purchase, from its last day on: nothing else is due then. */
const onlyReturn = ['--from', '2024-03-04', '--to', '2024-03-04'];

describe('the exit code', () => {
  test('says that something is late', async () => {
    const { exit, stdout } = await duties(record(bought), ...onlyReturn, '--on', '2024-03-04');
    expect(stdout).toContain('id 13.25A:2024-03-01');
    expect(exit).toBe(1);
  });

  test('says that something due before the days asked about is not done', async () => {
    const { exit, stdout } = await duties(
      record(bought),
      '--from',
      '2024-03-05',
      '--to',
      '2024-03-05',
      '--on',
      '2024-03-05',
    );
    expect(stdout).toContain('due before 5 Mar 2024');
    expect(exit).toBe(1);
  });

  test('says that nothing is late or due yet', async () => {
    const february = ['--from', '2024-02-01', '--to', '2024-02-29', '--on', '2024-01-03'];
    const { exit, stdout } = await duties(record(), ...february);
    // The return on January 2024, five business days after it: 1, 2, 5, 6 and 7 February.
    expect(stdout).toContain('by 7 Feb 2024, 08:30 (Hong Kong)');
    expect(exit).toBe(0);
  });

  test('says that a last day lies beyond the calendar', async () => {
    const { exit, stdout } = await duties(record(), '--from', '2028-02-01', '--to', '2028-02-29', '--on', '2024-01-03');
    expect(stdout).toContain('beyond the calendar · Kestrel Robotics');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('The trading calendar ends on 31 Dec 2027');
    expect(exit).toBe(3);
  });
});

describe('the instant of the question', () => {
  test('about today it is now: at 12:00 a return of 08:30 is late, one of tomorrow is open', async () => {
    const today = new Date(noon + 8 * 3_600_000).toISOString().slice(0, 10);
    const yesterday = new Date(noon + 8 * 3_600_000 - DAY).toISOString().slice(0, 10);
    const buys = (id: string, day: string): ReturnType<typeof entry> =>
      entry(id, 'shares-bought-back', day, { class: 'B', shares: '10', for: 'cancellation' });
    const written = await duties(record(buys('one', yesterday), buys('two', today)), '--json');
    const answer = JSON.parse(written.stdout) as Answer;
    expect(answer.at).toBe('2026-11-24T12:00:00+08:00');
    expect(answer.period).toEqual({ from: '2026-10-24', to: '2027-11-24' });
    const states = answer.duties.filter(({ id }) => id.startsWith('13.25A')).map(({ id, state }) => `${id} ${state}`);
    expect(states).toEqual(['13.25A:2026-11-23 late', '13.25A:2026-11-24 open']);
  });

  test('about another day it is the end of that day', async () => {
    expect((await answered(...onlyReturn, '--on', '2024-03-04')).at).toBe('2024-03-04T23:59:59+08:00');
  });
});

test('--ics writes a calendar that another program reads, and says how much is in it', async () => {
  const cwd = folderWith({ 'r.json': record(bought) });
  const words = ['duties', 'r.json', ...onlyReturn, '--on', '2024-03-04', '--ics', 'due.ics'];
  const { exit, stdout } = await type(words, { cwd });
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(cwd, 'due.ics'), 'utf8')));
  const items = [...calendar.getAllSubcomponents('vevent'), ...calendar.getAllSubcomponents('vtodo')];
  expect(items.map((one) => String(one.getFirstPropertyValue('uid')))).toContain(
    'kestrel/13.25A:2024-03-01@duties.tenfold',
  );
  expect(stdout).toBe(`Written: due.ics, ${items.length} ${items.length === 1 ? 'entry' : 'entries'}.\n`);
  expect(exit).toBe(1);
});

describe('what is typed amiss', () => {
  test.each([
    [['--from', '2024-02-30'], '“2024-02-30” is no day to begin from'],
    [['--to', 'soon'], '“soon” is no day to end with'],
    [['--from', '2024-03-05', '--to', '2024-03-04'], 'begin on 5 Mar 2024 and end on 4 Mar 2024'],
    [['--person', 'nobody'], 'nobody'],
    [['--ics', 'r.json/due.ics'], 'r.json/due.ics'],
  ])('%j', async (words, said) => {
    const { exit, stdout, stderr } = await duties(record(bought), ...words);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });
});
