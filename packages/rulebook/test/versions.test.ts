import { assess, versionOn } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { rules } from '../src/index.ts';
import { entry, listedLife, worldOn } from './world.ts';

/** The first day of every quarter from the start of Chapter 8A's year to the end of next year. */
const quarters = Array.from({ length: 40 }, (_, index) => {
  const month = `${(index % 4) * 3 + 1}`.padStart(2, '0');
  return `${2018 + Math.floor(index / 4)}-${month}-01`;
});

describe.each(rules.map((rule) => [rule.provision, rule] as const))('%s', (provision, { versions }) => {
  test('its versions follow each other in time and have names of their own', () => {
    const days = versions.map(({ from }) => from);
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual([...new Set(days)].toSorted());
    expect(versions.map(({ id }) => id)).toEqual(days.map((day) => `${provision}@${day}`));
  });

  test('a version gives the same parameters by name as the one before it', () => {
    const names = versions.map(({ parameters }) => Object.keys(parameters as object).toSorted());
    expect(names).toEqual(names.map(() => names[0]));
  });
});

test('the chapter is in force since 30 April 2018, its Rule 8A.46 since 1 January 2022', () => {
  const first = (day: string) =>
    rules.filter((rule) => versionOn(rule, day) !== null).map(({ provision }) => provision);
  expect(first('2018-04-29')).toEqual([]);
  expect(first('2018-04-30')).toEqual(rules.map(({ provision }) => provision).filter((one) => one !== '8A.46'));
  expect(first('2021-12-31')).not.toContain('8A.46');
  expect(first('2022-01-01')).toEqual(rules.map(({ provision }) => provision));
});

test.each([
  ['2024-06-10', 'not-mentioned'],
  ['2024-06-11', 'left-out'],
])('on %s the votes of treasury shares are %s for Rule 8A.23', (day, expected) => {
  const rule = rules.find(({ provision }) => provision === '8A.23');
  expect(rule && versionOn(rule, day)?.parameters).toMatchObject({ treasuryVotes: expected });
});

describe('every rule answers on every quarter day of an issuer’s life', () => {
  const lives = {
    'an issuer of which nothing is recorded': [],
    'an issuer with two beneficiaries, listed in 2022': listedLife,
    'a grandfathered issuer': [
      entry('2019-11-26', 'issuer-listed', { status: 'grandfathered' }),
      entry('2024-08-28', 'issuer-status-changed', { status: 'chapter-8a' }),
    ],
    'an issuer whose every count is unknown': [
      entry('2018-07-09', 'share-class-created', { class: 'A', votesPerShare: null, weighted: true, listed: false }),
      entry(
        '2018-07-09',
        'share-class-created',
        { class: 'B', votesPerShare: null, weighted: false, listed: true },
        { id: 'b' },
      ),
      entry('2018-07-09', 'opening-position', { inIssue: { A: null, B: null }, treasury: { A: null, B: null } }),
      entry('2018-07-09', 'issuer-listed', { status: 'chapter-8a' }),
      entry('2018-07-09', 'person-recorded', { person: 'chan', names: { en: 'Chan' } }),
      entry('2018-07-09', 'beneficiary-recognised', { person: 'chan' }),
    ],
  };

  test.each(Object.entries(lives))('%s', (_, life) => {
    for (const day of quarters) {
      const findings = assess(worldOn(day, life), rules);
      const ids = findings.map(({ id }) => id);
      expect(ids, day).toEqual([...new Set(ids)]);
      expect(new Set(findings.map(({ provision }) => provision)).size, day).toBeGreaterThan(rules.length - 7);
      expect(
        findings.filter(({ reasons }) => reasons.length === 0),
        day,
      ).toEqual([]);
    }
  });
});

test('before it is listed, after it was delisted and inside the carve-out no rule of the chapter is applied', () => {
  const delisted = [...listedLife, entry('2025-01-02', 'issuer-delisted')];
  const chapter = rules.filter(({ reach }) => reach === 'chapter-8a');
  const verdicts = (day: string, life: Parameters<typeof worldOn>[1]) =>
    new Set(
      assess(worldOn(day, life), chapter)
        .filter(({ id }) => !/^8A\.1[12]:/.test(id))
        .map(({ verdict }) => verdict),
    );
  expect(verdicts('2021-06-30', listedLife)).toEqual(new Set(['not-applicable']));
  expect(verdicts('2025-01-02', delisted)).toEqual(new Set(['not-applicable']));
  const secondary = [entry('2020-06-18', 'issuer-listed', { status: 'secondary' })];
  expect(verdicts('2020-06-18', secondary)).toEqual(new Set(['not-applicable']));
  expect(verdicts('2026-06-18', secondary)).toEqual(new Set(['not-applicable']));
});
