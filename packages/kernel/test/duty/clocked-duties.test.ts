import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockedDuties, lateBefore } from '../../src/duty/clocked-duties.ts';
import type { ClockedDuty } from '../../src/duty/clocked-duty.ts';
import { dueBeforeSessions, dueOnNoDay } from '../../src/duty/due.ts';
import { dutyKind, type OwedDuty } from '../../src/duty/duty-kind.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { message } from '../../src/finding/message.ts';
import type { Entry } from '../../src/register/entry.ts';
import { type World, worldOf } from '../../src/world/world.ts';
import { smallCalendar } from '../calendar/small-calendar.ts';
import { applied, listedLife, on, refusal } from '../register/life.ts';

const calendar = smallCalendar;
const issuer = { id: 'example', names: { en: 'Example' }, stockCode: null, placeOfIncorporation: null };
const period = { from: '2024-01-01', to: '2024-12-31' };
const due = dueBeforeSessions(calendar, { after: '2024-03-29', count: 1, minutes: 30, because: message('why') });

function world(...more: readonly Entry[]): World {
  const entries = [...listedLife, ...more];
  return worldOf({ issuer, on: '2024-06-30', knownAt: null, register: applied(entries), entries });
}

const owed: OwedDuty = {
  id: 'return:2024-03-29',
  who: 'example',
  obliged: 'issuer',
  what: message('what'),
  arisesOn: '2024-03-29',
  trigger: null,
  finding: null,
  due,
  done: null,
  paper: { kind: 'next-day-return', from: '2024-03-29T16:00:00+08:00', until: '2024-04-02' },
};

function kindOf(...duties: readonly OwedDuty[]): ReturnType<typeof dutyKind> {
  const text = { en: 'x', 'zh-Hant': 'x', 'zh-Hans': 'x' };
  return dutyKind({
    name: 'return',
    provision: '13.25A',
    title: text,
    paraphrase: text,
    textStatus: 'not-checked',
    source: 'invented',
    owed: () => duties,
  });
}

function asked(given: {
  readonly world?: World;
  readonly at?: string;
  readonly duties?: readonly OwedDuty[];
  readonly findings?: readonly Finding[];
}): readonly ClockedDuty[] {
  const { at = '2024-04-02T08:30:00+08:00', duties = [owed], findings = [] } = given;
  return clockedDuties({ world: given.world ?? world(), findings, kinds: [kindOf(...duties)], calendar, period, at });
}

function state(...more: readonly Entry[]): string {
  const [duty] = asked({ world: world(...more), at: '2024-06-30T12:00:00+08:00' });
  return `${duty?.state} ${duty?.discharged} ${duty?.dischargedBy}`;
}

describe('open and late', () => {
  test('at the last instant it is open, a second later it is late, whatever the offset of the question', () => {
    expect(asked({ at: '2024-04-02T08:30:00+08:00' })[0]?.state).toBe('open');
    expect(asked({ at: '2024-04-02T00:30:00Z' })[0]?.state).toBe('open');
    expect(asked({ at: '2024-04-02T08:30:01+08:00' })[0]?.state).toBe('late');
  });

  test('without a day it stays open; beyond the calendar it says so', () => {
    const noDay = { ...owed, due: dueOnNoDay(message('why')) };
    const late = dueBeforeSessions(calendar, { after: '2025-12-31', count: 1, minutes: 30, because: message('why') });
    expect(asked({ duties: [noDay], at: '2099-01-01T00:00:00Z' })[0]?.state).toBe('open');
    expect(asked({ duties: [{ ...owed, due: late }], at: '2099-01-01T00:00:00Z' })[0]?.state).toBe('beyond-calendar');
  });
});

describe('done, by an entry that names the duty', () => {
  const discharged = (at: string): Entry => on(at, 'duty-discharged', { duty: owed.id }, { id: 'filed' });

  test.each([
    ['2024-04-02T08:30:00+08:00', 'done 2024-04-02 filed'],
    ['2024-04-02T08:30:01+08:00', 'done-late 2024-04-02 filed'],
    ['2024-04-02T01:00:00Z', 'done-late 2024-04-02 filed'],
    ['2024-04-02', 'done 2024-04-02 filed'],
    ['2024-04-03', 'done-late 2024-04-03 filed'],
  ])('at %s: %s', (at, expected) => {
    expect(state(discharged(at))).toBe(expected);
  });

  test('a day without an hour, where an hour is asked, is told', () => {
    const [duty] = asked({ world: world(discharged('2024-04-02')) });
    expect(duty?.clock.at(-1)?.key).toBe('duty.clock.hour-not-recorded');
  });

  test('a duty is discharged once', () => {
    const twice = [...listedLife, discharged('2024-04-02'), on('2024-04-03', 'duty-discharged', { duty: owed.id })];
    expect(refusal(twice)).toMatchObject({
      field: 'fields.duty',
      message: { key: 'register.duty-discharged-already' },
    });
  });

  test('always: whatever was late is late for ever', () => {
    const minutes = fc.integer({ min: 0, max: 1440 * 5 });
    fc.assert(
      fc.property(minutes, minutes, (doneAfter, askedAfter) => {
        const at = (after: number): string => {
          const day = 2 + Math.floor(after / 1440);
          const left = after % 1440;
          const two = (value: number): string => `${value}`.padStart(2, '0');
          return `2024-04-${two(day)}T${two(Math.floor(left / 60))}:${two(left % 60)}:00+08:00`;
        };
        const [duty] = asked({ world: world(discharged(at(doneAfter))), at: at(askedAfter) });
        // Minutes are counted from midnight of 2 April; half past eight is the 510th.
        expect(duty?.state).toBe(doneAfter > 510 ? 'done-late' : 'done');
      }),
    );
  });
});

describe('done, by the paper that was published', () => {
  const published = (at: string, paper = 'next-day-return'): Entry =>
    on(at, 'figures-published', { figures: {}, paper }, { id: 'published' });

  test.each([
    ['2024-03-29T18:00:00+08:00', 'done 2024-03-29 published'],
    ['2024-04-02T08:12:00+08:00', 'done 2024-04-02 published'],
    ['2024-04-02T08:31:00+08:00', 'done-late 2024-04-02 published'],
    // Before the day's trading ended, it is the return on another day; so it may be on a day without an hour.
    ['2024-03-29T08:12:00+08:00', 'late null null'],
    ['2024-03-29', 'late null null'],
    // Later than the day on which it is due, only an entry that names the duty tells which return it is.
    ['2024-04-03T08:12:00+08:00', 'late null null'],
  ])('at %s: %s', (at, expected) => {
    expect(state(published(at))).toBe(expected);
  });

  test('another paper does nothing', () => {
    expect(state(published('2024-04-02T08:12:00+08:00', 'monthly-return'))).toBe('late null null');
  });
});

describe('what findings ask for', () => {
  const finding = (given: Partial<Finding>): Finding => ({
    id: '8A.19:vale',
    provision: '8A.19',
    subject: 'example',
    party: 'issuer',
    verdict: 'ceased',
    reasons: [{ key: 'why', figures: {}, entries: ['interests'] }],
    textStatus: 'secondary-source',
    version: '8A.19@2018-04-30',
    policies: [],
    waivers: [],
    standing: 'primary',
    accrued: null,
    duties: [],
    ...given,
  });
  const duty = (id: string, who: string, day: string | null): Finding['duties'][number] => ({
    id,
    who,
    what: message('what'),
    provision: '8A.19',
    due: day,
    discharged: null,
  });
  const only = (findings: readonly Finding[]): readonly ClockedDuty[] => asked({ duties: [], findings });

  test('its duties come in under their own ids, with the trigger and the text that it stands on', () => {
    const given = finding({
      duties: [duty('8A.19:vale:issuer', 'example', null), duty('8A.19:vale:pat', 'pat', '2024-05-02')],
    });
    expect(only([given])).toMatchObject([
      { id: '8A.19:vale:pat', obliged: 'beneficiary', due: '2024-05-02', dueAt: '2024-05-02T23:59:59+08:00' },
      {
        id: '8A.19:vale:issuer',
        obliged: 'issuer',
        kind: 'finding',
        dueAt: null,
        textStatus: 'secondary-source',
        trigger: 'interests',
        finding: '8A.19:vale',
      },
    ]);
  });

  test.each([
    ['needs-determination', 1],
    ['needs-approval', 1],
    ['action-required', 1],
    ['breached', 1],
    ['kept', 0],
    ['information-missing', 0],
    ['not-applicable', 0],
    ['ceased', 0],
  ] as const)('one that is %s and names no duty asks for %i', (verdict, count) => {
    expect(only([finding({ verdict })])).toHaveLength(count);
  });

  test('a breach that was cured asks for nothing more', () => {
    const accrued = { from: '2024-01-02', until: '2024-01-03' };
    expect(only([finding({ verdict: 'breached', accrued })])).toEqual([]);
  });

  test('a kind and a finding that speak of one duty give it once, by the kind', () => {
    const given = finding({ duties: [duty(owed.id, 'example', null)] });
    expect(asked({ findings: [given] }).map(({ id, kind }) => `${id} ${kind}`)).toEqual(['return:2024-03-29 return']);
  });
});

describe('the period', () => {
  const given = { world: world(), findings: [], kinds: [kindOf(owed)], calendar, at: '2024-06-30T12:00:00+08:00' };

  test.each([
    ['2024-04-02', '2024-04-02', 1, 0],
    ['2024-04-03', '2024-12-31', 0, 1],
    ['2024-01-01', '2024-04-01', 0, 0],
  ])('from %s to %s there are %i, and %i before', (from, to, inPeriod, before) => {
    expect(clockedDuties({ ...given, period: { from, to } })).toHaveLength(inPeriod);
    expect(lateBefore({ ...given, period: { from, to } })).toHaveLength(before);
  });

  test('one without a day stands in the period in which it arises, and in every later one while it is open', () => {
    const noDay = { ...given, kinds: [kindOf({ ...owed, due: dueOnNoDay(message('why')) })] };
    const done = { ...noDay, world: world(on('2024-04-05', 'duty-discharged', { duty: owed.id })) };
    const later = { from: '2024-05-01', to: '2024-12-31' };
    expect(clockedDuties({ ...noDay, period: { from: '2024-01-01', to: '2024-03-28' } })).toHaveLength(0);
    expect(clockedDuties({ ...noDay, period: later })).toHaveLength(1);
    expect(clockedDuties({ ...done, period: later })).toHaveLength(0);
    expect(clockedDuties({ ...done, period })).toHaveLength(1);
  });
});
