import type { ClockedDuty } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { DAYS_LATE, remindedNow } from '../../src/reminders/index.ts';

function duty(dueAt: string | null, state: ClockedDuty['state']): ClockedDuty {
  return {
    id: 'one',
    who: 'kite',
    what: { key: 'reminder.done', figures: {} },
    provision: '13.25B',
    due: dueAt?.slice(0, 10) ?? null,
    discharged: null,
    kind: 'monthly-return',
    obliged: 'issuer',
    textStatus: 'not-checked',
    arisesOn: null,
    trigger: null,
    finding: null,
    dueAt,
    clock: [],
    state,
    dischargedBy: null,
  };
}

/** The stage of a duty due on 8 July 2026 at 08:30 in Hong Kong, at a moment there. */
function stageAt(
  at: string,
  state: ClockedDuty['state'] = 'open',
  dueAt: string | null = '2026-07-08T08:30:00+08:00',
): string {
  const [found] = remindedNow([duty(dueAt, state)], { at: `${at}+08:00`, daysBefore: 7 });
  return found?.stage ?? 'none';
}

describe('when one is reminded', () => {
  test.each([
    ['2026-06-30T23:59:59', 'none'],
    ['2026-07-01T00:00:00', 'before'],
    ['2026-07-07T23:59:59', 'before'],
    ['2026-07-08T00:00:00', 'on-the-day'],
    ['2026-07-08T08:30:00', 'on-the-day'],
    // A second after, also where the answer that says so was made before.
    ['2026-07-08T08:30:01', 'late'],
  ])('%s: %s', (at, expected) => {
    expect(stageAt(at)).toBe(expected);
  });

  test('what is late is told for a while only: before that, nobody was to be told', () => {
    expect(stageAt('2026-07-09T12:00:00', 'late')).toBe('late');
    const [last, after] = [new Date(Date.UTC(2026, 6, 8 + DAYS_LATE)), new Date(Date.UTC(2026, 6, 9 + DAYS_LATE))];
    expect(stageAt(last.toISOString().slice(0, 19), 'late')).toBe('late');
    expect(stageAt(after.toISOString().slice(0, 19), 'late')).toBe('none');
  });

  test.each(['done', 'done-late', 'beyond-calendar'] as const)('%s: never', (state) => {
    expect(stageAt('2026-07-08T00:00:00', state)).toBe('none');
  });

  test('without a last instant: never', () => {
    expect(stageAt('2026-07-08T00:00:00', 'open', null)).toBe('none');
  });

  test('on no day before where none is wished', () => {
    const its = [duty('2026-07-08T08:30:00+08:00', 'open')];
    expect(remindedNow(its, { at: '2026-07-07T12:00:00+08:00', daysBefore: 0 })).toEqual([]);
    expect(remindedNow(its, { at: '2026-07-08T07:00:00+08:00', daysBefore: 0 }).length).toBe(1);
  });
});
