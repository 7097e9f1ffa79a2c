import { isObject, type Message, objectOf } from '@tenfold/kernel';
import { hongKongCalendar } from '@tenfold/rulebook/calendar';
import { describe, expect, test } from 'vitest';
import { dutyPeriodOf, instantOfQuestion } from '../../src/asked/duties.ts';
import { dutiesFields, dutiesJson, dutiesPage } from '../../src/duties/index.ts';
import { catalogue } from '../../src/messages/index.ts';
import { languages } from '../../src/messages/languages.ts';
import { examples, exampleJson, exampleRecord } from '../check/example-record.ts';
import { dutiesOf } from './duties-of.ts';

// SHEIN was listed in September 2026.
const years = { from: '2018-01-01', to: '2026-11-23' };

/** What is wrong with a JSON by the declaration of its format. */
function problemsOf(json: unknown): readonly string[] {
  const problems: string[] = [];
  objectOf(dutiesFields).read(json, '', (path: string, { key }: Message) => void problems.push(`${path}: ${key}`));
  return problems;
}

describe('duties/1 is what its format declares', () => {
  test.each(examples)('%s, in every language', (name) => {
    const answer = dutiesOf(exampleRecord(name), years);
    expect(answer.duties.length).toBeGreaterThan(1);
    for (const language of languages) {
      const json = dutiesJson(answer, language);
      expect(problemsOf(json)).toEqual([]);
      expect(isObject(json) && Object.keys(json)).toEqual(Object.keys(dutiesFields));
      expect(dutiesPage(answer, language).length).toBeGreaterThan(5);
    }
  });

  test('a wrong one is found', () => {
    const json = dutiesJson(dutiesOf(exampleRecord('kanzhun'), years), 'en') as object;
    expect(problemsOf({ ...json, at: 'noon' })).toEqual(['.at: record.no-instant']);
  });

  test('no id stands twice, and ids stay as they are whatever the period', () => {
    const record = exampleRecord('sensetime');
    const all = dutiesOf(record, years).duties.map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
    const some = dutiesOf(record, { from: '2026-01-01', to: '2026-11-23' }).duties.map(({ id }) => id);
    expect(some.filter((id) => !all.includes(id))).toEqual([]);
  });
});

describe('each person sees his own', () => {
  test('the conversions that he owes, and nothing of the issuer', () => {
    const answer = dutiesOf(exampleRecord('kanzhun'), { from: '2023-01-01', to: '2023-12-31', person: 'zhao-peng' });
    expect(answer.duties.map(({ id, state }) => `${id} ${state}`)).toEqual([
      '8A.15:zhao-peng:cancellation-2023-07 done',
    ]);
    expect(answer.lateBefore).toEqual([]);
  });
});

test('an entry that names a duty shows it done, with the entry', () => {
  const json = exampleJson('sensetime');
  const last = json.entries.at(-1);
  const filed = {
    ...last,
    id: 'filed',
    kind: 'duty-discharged',
    effective: '2025-08-01T08:11:00+08:00',
    recorded: '2026-01-02T09:00:00+08:00',
    fields: { duty: '13.25A:2025-07-31', evidence: 'Return of 1 August 2025' },
  };
  const at = json.entries.findIndex(({ id }) => id === 'balances-2025-12');
  const entries = [...json.entries.slice(0, at), filed, ...json.entries.slice(at)];
  const { duties } = dutiesOf(exampleRecord('sensetime', { ...json, entries }), {
    from: '2025-07-01',
    to: '2025-12-31',
  });
  expect(duties.find(({ id }) => id === '13.25A:2025-07-31')).toMatchObject({ state: 'done', dischargedBy: 'filed' });
});

test('every holiday, half-day and warning of the calendar has its name', () => {
  const names = hongKongCalendar.years.flatMap(({ holidays, halfDays, severeWeather }) => [
    ...holidays.map(({ name }) => `calendar.holiday.${name}`),
    ...halfDays.map(({ name }) => `calendar.half-day.${name}`),
    ...severeWeather.map(({ warning }) => `calendar.${warning}`),
  ]);
  expect([...new Set(names)].filter((key) => !Object.hasOwn(catalogue, key))).toEqual([]);
});

describe('the days that are asked for', () => {
  test.each([
    [
      { from: undefined, to: undefined },
      { from: '2026-01-23', to: '2027-02-23' },
    ],
    [
      { from: '2026-01-01', to: undefined },
      { from: '2026-01-01', to: '2027-02-23' },
    ],
    [
      { from: undefined, to: '2025-12-31' },
      { from: '2025-12-31', to: '2025-12-31' },
    ],
    [
      { from: '2030-01-01', to: undefined },
      { from: '2030-01-01', to: '2030-01-01' },
    ],
  ])('%j', (typed, expected) => {
    expect(dutyPeriodOf(typed, '2026-02-23')).toEqual(expected);
  });

  test('at the end of what the formats can write there is no day beyond', () => {
    const typed = { from: undefined, to: undefined };
    expect(dutyPeriodOf(typed, '2199-12-31')).toEqual({ from: '2199-11-30', to: '2199-12-31' });
  });

  test.each([
    [{ from: '2026-02-30', to: undefined }, 'cli.duties-no-from'],
    [{ from: undefined, to: 'soon' }, 'cli.duties-no-to'],
    [{ from: '2026-02-02', to: '2026-02-01' }, 'cli.duties-backwards'],
    [{ from: '1990-01-01', to: '2026-02-01' }, 'cli.duties-too-long'],
  ])('%j is refused: %s', (typed, key) => {
    expect(dutyPeriodOf(typed, '2026-02-23')).toMatchObject({ key });
  });

  test('a question about today is one of this moment, about another day one of its end', () => {
    const now = Date.parse('2026-02-23T01:02:03Z');
    const times = { knownAt: null, today: '2026-02-23' };
    expect(instantOfQuestion({ ...times, on: '2026-02-23' }, now)).toBe('2026-02-23T09:02:03+08:00');
    expect(instantOfQuestion({ ...times, on: '2026-02-22' }, now)).toBe('2026-02-22T23:59:59+08:00');
  });
});
