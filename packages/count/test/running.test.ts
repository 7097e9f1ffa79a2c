import { plainRuleBook } from '@tenfold/kernel/poll';
import { afterEach, expect, test, vi } from 'vitest';
import type { CountAsked } from '../src/asked.ts';
import { countInstructions } from '../src/count-instructions.ts';
import { Workplace } from '../src/core/workplace.ts';
import { BoxAdder } from '../src/fast/box-adder.ts';
import { BoxReader } from '../src/fast/box-reader.ts';
import { countFacts } from '../src/fast/count-facts.ts';
import { RunningCount } from '../src/fast/running-count.ts';
import { RunningTeller } from '../src/fast/running-teller.ts';
import { readRegisterTable } from '../src/register/read-register-table.ts';
import type { RunningTallies } from '../src/running.ts';
import { textSource } from '../src/source/file-source.ts';
import { asked, countedIn, header, meeting, resolution } from './support/asked.ts';

afterEach(() => vi.restoreAllMocks());

const members = 5000;

/** Some four megabytes of lines without a time, so that a later one counts: what has been told shows how far it was. */
const lines = Array.from({ length: 160_000 }, (_, nth) => `m${(nth * 7) % (members + 9)},B,1,${nth % 10},0,${nth % 2}`);

function pollOf(some: readonly string[]): CountAsked {
  return {
    sources: [textSource('votes.csv', `${[header, ...some].join('\n')}\n`)],
    register: {
      rows: Array.from({ length: members }, (_, nth) => ({ member: `m${nth}`, shareClass: 'B', shares: 10n })),
    },
    meeting: meeting([resolution('1')]),
    ruleBook: plainRuleBook,
    secondWay: 'never',
  };
}

test.each([1, 2])(
  'what is told while a count goes on is exactly what its lines come to, with %d threads',
  async (threads) => {
    const silent = countedIn(await countInstructions(pollOf(lines)));
    // A clock by which half a second passes whenever anybody looks.
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 500));
    const told: RunningTallies[] = [];
    const counted = countedIn(
      await countInstructions({ ...pollOf(lines), threads, onRunning: (running) => told.push(running) }),
    );
    clock.mockRestore();
    expect(told.length).toBeGreaterThan(0);
    for (const { lines: so, tallies, refusedPerCause } of told) {
      const part = countedIn(await countInstructions(pollOf(lines.slice(0, so))));
      expect({ tallies, refusedPerCause }).toEqual({ tallies: part.tallies, refusedPerCause: part.refusedPerCause });
    }
    expect(counted.tallies).toEqual(silent.tallies);
  },
);

test('nobody is told within half a second, nor sooner than twenty times as long as telling took', async () => {
  const given = asked([]);
  const workplace = new Workplace();
  const register = await readRegisterTable(given, workplace);
  if (register === null) throw new Error('no register');
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const boxes = new BoxReader(countFacts(register, given, workplace.ground).boxes);
  const adder = new BoxAdder({ register, boxes, resolutions: [], apart: new Set() }, workplace);
  const count = { register, boxes, adder, running: new RunningCount(given) };
  const teller = new RunningTeller(given, count, () => void (now += 100));
  const dueAt = (time: number): boolean => {
    now = time;
    return teller.isDue;
  };
  expect([dueAt(499), dueAt(500)]).toEqual([false, true]);
  teller.tell();
  // It took a hundred milliseconds, from 500 to 600.
  expect([dueAt(2599), dueAt(2600)]).toEqual([false, true]);
});
