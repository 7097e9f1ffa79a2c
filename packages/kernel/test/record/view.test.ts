import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesAt } from '../../src/record/view.ts';
import type { Entry } from '../../src/register/entry.ts';
import { epochMilliseconds } from '../../src/time/instant.ts';

const END = '2199-12-31';

/** An entry of which only its times, its id and what it corrects are asked. */
function line(id: string, effectiveOn: string, recorded: string, supersedes: string | null = null): Entry {
  const source = { title: 't', url: null, standing: 'primary' as const };
  const recordedAt = epochMilliseconds(recorded);
  return { id, kind: 'k', effective: effectiveOn, effectiveOn, recorded, recordedAt, supersedes, source, fields: {} };
}

const day = (nth: number): string => `2024-06-${`${nth}`.padStart(2, '0')}`;
const hour = (nth: number): string => `2024-07-01T${`${nth}`.padStart(2, '0')}:00:00+08:00`;

/** Entries in any order, some of which correct another that was recorded no later and that nothing else corrects. */
const ledgers = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 9 }), fc.option(fc.nat({ max: 12 }))), {
    maxLength: 12,
  })
  .map((lines) => {
    const entries: Entry[] = [];
    for (const [nth, [on, at, target]] of lines.entries()) {
      const corrected = target === null ? undefined : entries[target];
      const isFree = corrected !== undefined && !entries.some(({ supersedes }) => supersedes === corrected.id);
      const mayCorrect = isFree && corrected.recordedAt <= epochMilliseconds(hour(at));
      entries.push(line(`e${nth}`, day(on), hour(at), mayCorrect ? corrected.id : null));
    }
    return entries;
  });

const hours = fc.integer({ min: 0, max: 10 });
const ids = (entries: readonly Entry[]): readonly string[] => entries.map(({ id }) => id);

describe('what was known at a moment', () => {
  test('is still known later, unless something known by then corrects it', () => {
    fc.assert(
      fc.property(ledgers, hours, hours, (entries, a, b) => {
        const [early, late] = [hour(Math.min(a, b)), hour(Math.max(a, b))];
        const before = entriesAt(entries, { on: END, knownAt: early });
        const after = new Set(ids(entriesAt(entries, { on: END, knownAt: late })));
        for (const { id } of before) {
          const isCorrected = entries.some((one) => one.supersedes === id && one.recordedAt <= epochMilliseconds(late));
          expect(after.has(id)).toBe(!isCorrected);
        }
      }),
    );
  });

  test('is what was recorded by then, and nothing that was not', () => {
    fc.assert(
      fc.property(ledgers, hours, (entries, at) => {
        const seen = entriesAt(entries, { on: END, knownAt: hour(at) });
        expect(seen.every(({ recordedAt }) => recordedAt <= epochMilliseconds(hour(at)))).toBe(true);
        const known = entries.filter(({ recordedAt }) => recordedAt <= epochMilliseconds(hour(at)));
        // Every chain of corrections has one end.
        expect(seen).toHaveLength(known.filter(({ supersedes }) => supersedes === null).length);
      }),
    );
  });

  test('once all is recorded is all there is', () => {
    fc.assert(
      fc.property(ledgers, (entries) => {
        expect(entriesAt(entries, { on: END, knownAt: hour(10) })).toEqual(
          entriesAt(entries, { on: END, knownAt: null }),
        );
      }),
    );
  });
});

describe('the order', () => {
  test('is that of the days, and within a day that of the file', () => {
    fc.assert(
      fc.property(ledgers, (entries) => {
        const seen = entriesAt(entries, { on: END, knownAt: null });
        const place = new Map(entries.map(({ id }, index) => [id, index]));
        const keys = seen.map(({ id, effectiveOn }) => `${effectiveOn} ${`${place.get(id)}`.padStart(3, '0')}`);
        expect(keys).toEqual(keys.toSorted());
      }),
    );
  });

  test('of days in the file does not matter', () => {
    fc.assert(
      fc.property(ledgers, (entries) => {
        const byDay = entries.toSorted((a, b) =>
          a.effectiveOn < b.effectiveOn ? -1 : Number(a.effectiveOn > b.effectiveOn),
        );
        expect(ids(entriesAt(byDay, { on: END, knownAt: null }))).toEqual(
          ids(entriesAt(entries, { on: END, knownAt: null })),
        );
      }),
    );
  });

  test('of entries that stand in order needs no second list', () => {
    const entries = [line('a', day(1), hour(1)), line('b', day(1), hour(2)), line('c', day(2), hour(0))];
    expect(entriesAt(entries, { on: day(2), knownAt: hour(2) })).toBe(entries);
  });
});

describe('a correction', () => {
  const wrong = line('wrong', day(3), hour(1));
  const right = line('right', day(1), hour(2), 'wrong');
  const newest = line('newest', day(5), hour(3), 'right');
  const entries = [wrong, right, newest];

  test.each([
    ['before it was recorded, what it corrects is in force', hour(1), ['wrong']],
    ['from the moment it was recorded, it is in force', hour(2), ['right']],
    ['once it is itself corrected, only the newest is', hour(3), ['newest']],
  ])('%s', (_, knownAt, expected) => {
    expect(ids(entriesAt(entries, { on: END, knownAt }))).toEqual(expected);
  });

  test('takes effect on its own day, and what it corrects is gone from every day', () => {
    expect(ids(entriesAt(entries, { on: day(1), knownAt: hour(2) }))).toEqual(['right']);
    expect(ids(entriesAt(entries, { on: day(4), knownAt: hour(3) }))).toEqual([]);
    expect(ids(entriesAt(entries, { on: day(5), knownAt: hour(3) }))).toEqual(['newest']);
  });
});

test('the day asked about is part of the answer', () => {
  const entries = [line('a', day(1), hour(1)), line('b', day(2), hour(1)), line('c', day(3), hour(1))];
  expect(ids(entriesAt(entries, { on: day(2), knownAt: null }))).toEqual(['a', 'b']);
});
