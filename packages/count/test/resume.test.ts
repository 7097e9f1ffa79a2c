import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RefusedLine, plainRuleBook } from '@tenfold/kernel/poll';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CountAsked } from '../src/asked.ts';
import { countInstructions } from '../src/count-instructions.ts';
import type { Counted } from '../src/counted.ts';
import { textSource } from '../src/source/file-source.ts';
import { countedIn, header, meeting, resolution } from './support/asked.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenfold-count-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const members = 400;

/** Two files of some three megabytes each, without times, so that the place of every line matters. */
function longPoll(change = ''): CountAsked {
  const rows = Array.from({ length: members }, (_, nth) => ({
    member: `member-${nth}`,
    shareClass: 'B',
    shares: BigInt(nth),
  }));
  const files = [0, 1].map((file) => {
    const lines = Array.from(
      { length: 80_000 },
      (_, nth) => `member-${(nth * 37 + file) % (members + 4)},B,${1 + (nth % 2)},${nth % 9},${nth % 5},${file}`,
    );
    return textSource(`${file}.csv`, [header, ...lines, ''].join('\n').replace('member-5,', `member-5${change},`));
  });
  return {
    sources: files,
    register: { rows },
    meeting: meeting([resolution('1'), resolution('2')]),
    ruleBook: plainRuleBook,
    secondWay: 'never',
    threads: 1,
  };
}

function told({ holdings: _, standing, ...result }: Counted): unknown {
  return { ...result, standing: [...standing()] };
}

/** Counts until so many pieces are counted, then is called off. */
async function stopAfter(pieces: number, asked: CountAsked): Promise<void> {
  const caller = new AbortController();
  let heard = 0;
  const onProgress = (): void => {
    heard += 1;
    if (heard === pieces) caller.abort();
  };
  const outcome = await countInstructions({ ...asked, onProgress, signal: caller.signal });
  expect(outcome).toMatchObject({ problems: [{ message: { key: 'count.problem.cancelled' } }] });
}

test.each([1, 2])('a count that is stopped again and again comes to the same, with %d threads', async (threads) => {
  const whole = told(countedIn(await countInstructions(longPoll())));
  const path = join(folder, `stopped-${threads}`);
  const asked = { ...longPoll(), threads, checkpoint: { path } };
  await stopAfter(1, asked);
  const first = readFileSync(path, 'latin1').slice(0, 400);
  expect(JSON.parse(first)).toMatchObject({ format: 'tenfold/count-checkpoint/1' });
  // With two threads all pieces may have been under way when it was stopped.
  if (threads === 1) await stopAfter(1, asked);
  const heard: RefusedLine[] = [];
  const counted = countedIn(await countInstructions({ ...asked, onRefused: (line) => heard.push(line) }));
  expect(told(counted)).toEqual(whole);
  expect(heard).toEqual(counted.refused);
  expect(existsSync(path) || existsSync(`${path}.refused`)).toBe(false);
});

test('a count that is stopped while it is counted a second time need not be counted a first time again', async () => {
  const path = join(folder, 'second');
  const asked: CountAsked = { ...longPoll(), secondWay: 'always', checkpoint: { path } };
  const caller = new AbortController();
  let linesOfFirst = 0;
  const sources = longPoll().sources.map((source) => ({
    ...source,
    // The second way does not tell of bytes that it has read.
    open: (onRead?: (bytes: number) => void) => {
      if (onRead === undefined) caller.abort();
      return source.open(onRead);
    },
  }));
  const onProgress = ({ lines }: { readonly lines: number }): void => void (linesOfFirst = lines);
  const outcome = await countInstructions({ ...asked, sources, signal: caller.signal, onProgress });
  expect([outcome, linesOfFirst]).toMatchObject([
    { problems: [{ message: { key: 'count.problem.cancelled' } }] },
    160_000,
  ]);
  let counted = 0;
  const again = await countInstructions({ ...asked, onProgress: () => void (counted += 1) });
  // No piece was counted anew, and both ways were taken.
  expect(counted).toBe(0);
  expect(told(countedIn(again))).toEqual({
    ...(told(countedIn(await countInstructions(longPoll()))) as object),
    ways: 2,
  });
  expect(existsSync(path)).toBe(false);
});

test('a count keeps where it is while it goes on', async () => {
  const path = join(folder, 'kept');
  let wasThere = false;
  const onProgress = (): void => {
    wasThere ||= existsSync(path);
  };
  const asked = { ...longPoll(), onProgress, checkpoint: { path, everyMilliseconds: 0 } };
  expect(told(countedIn(await countInstructions(asked)))).toEqual(told(countedIn(await countInstructions(longPoll()))));
  expect(wasThere).toBe(true);
});

test('it does not go on with other files, another rule book, or fewer lines', async () => {
  const path = join(folder, 'other');
  const asked = { ...longPoll(), checkpoint: { path } };
  await stopAfter(2, asked);
  const others: readonly Partial<CountAsked>[] = [
    { sources: longPoll('x').sources },
    { ruleBook: { ...plainRuleBook, overVote: 'in-proportion' } },
    { register: { rows: [{ member: 'member-1', shareClass: 'B', shares: 1n }] } },
    { sources: [textSource('0.csv', `${header}\n`)] },
  ];
  for (const other of others) {
    const outcome = await countInstructions({ ...asked, ...other });
    expect(outcome, Object.keys(other).join('')).toMatchObject({
      problems: [{ message: { key: 'count.problem.resume-differs' } }],
    });
  }
  expect(existsSync(path)).toBe(true);
});

test('a file that is no checkpoint is begun anew', async () => {
  const path = join(folder, 'broken');
  writeFileSync(path, 'half a file');
  const counted = countedIn(await countInstructions({ ...longPoll(), checkpoint: { path } }));
  expect(told(counted)).toEqual(told(countedIn(await countInstructions(longPoll()))));
});
