import { expect, test } from 'vitest';
import type { CountAsked } from '../src/asked.ts';
import { countInstructions } from '../src/count-instructions.ts';
import type { Counted } from '../src/counted.ts';
import { countPlainly } from '../src/plain/count-plainly.ts';
import type { CountProgress } from '../src/progress.ts';
import { textSource } from '../src/source/file-source.ts';
import { countedIn, header, meeting, resolution } from './support/asked.ts';
import { plainRuleBook } from '@tenfold/kernel/poll';

const members = 1500;
const lines = 50_000;

/** Enough lines for three pieces, so that threads are at work at once on boxes that they share. */
function longPoll(isTimed: boolean): CountAsked {
  const rows = Array.from({ length: members }, (_, nth) => ({
    member: `holder-on-record-${nth}`,
    shareClass: 'B',
    shares: BigInt(nth * 1000),
  }));
  const text = Array.from({ length: lines }, (_, nth) => lineOf(nth, isTimed));
  return {
    sources: [textSource('votes.csv', [isTimed ? `${header},received` : header, ...text].join('\n'))],
    register: { rows },
    meeting: meeting([resolution('1'), resolution('2')]),
    ruleBook: plainRuleBook,
    secondWay: 'never',
  };
}

/** Members come again and again, in an order that runs through all of them; the first have no shares. */
function lineOf(nth: number, isTimed: boolean): string {
  const member = (nth * 7919) % (members + 50);
  const shares = ((nth * 31) % 1001) * Math.min(member, 700);
  const second = String((nth * 17) % 60).padStart(2, '0');
  const time = isTimed ? `,2026-06-20T10:${String((nth * 13) % 60).padStart(2, '0')}:${second}+08:00` : '';
  return `holder-on-record-${member},B,${1 + (nth % 2)},${shares},${nth % 3},${' '.repeat(Number(nth % 5000 === 0))}0${time}`;
}

function told({ holdings: _, standing, ...result }: Counted): unknown {
  return { ...result, standing: [...standing()] };
}

test.each([[true], [false]])('any number of threads gives the same count; with times: %s', async (isTimed) => {
  const asked = longPoll(isTimed);
  const plain = told(countedIn(await countPlainly(asked)));
  for (const threads of [1, 2, 4])
    expect(told(countedIn(await countInstructions({ ...asked, threads })))).toEqual(plain);
});

test('what somebody does with a refused line or with progress ends the count where it fails', async () => {
  const failing = (): never => {
    throw new Error('the disk is full');
  };
  for (const threads of [1, 2]) {
    await expect(countInstructions({ ...longPoll(false), threads, onRefused: failing })).rejects.toThrow(
      'the disk is full',
    );
    await expect(countInstructions({ ...longPoll(false), threads, onProgress: failing })).rejects.toThrow(
      'the disk is full',
    );
  }
});

test('progress is told with lines, bytes, rate and time left, and comes to the end', async () => {
  const heard: CountProgress[] = [];
  const asked = longPoll(true);
  await countInstructions({ ...asked, threads: 2, onProgress: (progress) => heard.push(progress) });
  const size = asked.sources[0]?.size ?? 0;
  expect(heard.length).toBeGreaterThan(1);
  expect(heard.every(({ of }) => of === size)).toBe(true);
  expect(heard.map(({ lines: sofar }) => sofar)).toEqual(
    heard.map(({ lines: sofar }) => sofar).toSorted((a, b) => a - b),
  );
  expect(heard.at(-1)).toMatchObject({ bytes: size, lines, left: 0 });
  expect(heard.every(({ rate }) => rate > 0)).toBe(true);
});

test('a count that is called off is no count', async () => {
  for (const threads of [1, 2]) {
    const caller = new AbortController();
    const onProgress = (): void => caller.abort();
    const outcome = await countInstructions({ ...longPoll(true), threads, onProgress, signal: caller.signal });
    expect(outcome).toMatchObject({ problems: [{ message: { key: 'count.problem.cancelled' } }] });
  }
});
