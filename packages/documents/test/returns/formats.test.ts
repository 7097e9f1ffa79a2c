import { isObject, type Message, objectOf } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/messages/index.ts';
import { languages } from '../../src/messages/languages.ts';
import { movementKinds } from '../../src/returns/index.ts';
import { monthlyReturnFields, nextDayReturnFields } from '../../src/returns/return-schema.ts';
import { examples, exampleRecord } from '../check/example-record.ts';
import { madeFor, notForReturns, paperNamed, today } from './return-of.ts';

const fields = { 'next-day-return': nextDayReturnFields, 'monthly-return': monthlyReturnFields } as const;

const asked: readonly (readonly [kind: keyof typeof fields, record: string, options: Record<string, string>])[] =
  examples.flatMap((record) => [
    ['next-day-return', record, { on: '2026-11-01', opening: '2018-01-01' }],
    ['monthly-return', record, { month: '2026-10' }],
  ]);

/** What is wrong with a JSON by the declaration of its format. */
function problemsOf(kind: keyof typeof fields, json: unknown): readonly string[] {
  const problems: string[] = [];
  objectOf(fields[kind]).read(json, '', (path: string, { key }: Message) => void problems.push(`${path}: ${key}`));
  return problems;
}

describe('the JSON of a return is what its format declares', () => {
  test.each(asked)('%s of %s', (kind, record, options) => {
    for (const language of languages) {
      const json = madeFor(kind, exampleRecord(record), options).json(language);
      expect(problemsOf(kind, json)).toEqual([]);
      expect(isObject(json) && Object.keys(json).toSorted()).toEqual(Object.keys(fields[kind]).toSorted());
    }
  });

  test('and a wrong one is found', () => {
    const json = madeFor('monthly-return', exampleRecord('kanzhun'), { month: '2023-07' }).json('en') as object;
    expect(problemsOf('monthly-return', { ...json, month: 'July' })).toEqual(['.month: record.no-text']);
  });
});

test('every kind of movement has its words', () => {
  expect(movementKinds.filter((kind) => !Object.hasOwn(catalogue, `return.movement.${kind}`))).toEqual([]);
});

describe('the period that is asked for', () => {
  const dayReturn = paperNamed('next-day-return');
  const monthReturn = paperNamed('monthly-return');

  test.each([
    [{ on: '2024-03-01' }, { since: '2024-02-29', until: '2024-03-01', month: null }],
    [{}, { since: '2026-11-23', until: '2026-11-24', month: null }],
    [
      { on: '2025-11-20', opening: '2025-11-12' },
      { since: '2025-11-12', until: '2025-11-20', month: null },
    ],
  ])('next day disclosure return by %j', (options, expected) => {
    expect(dayReturn.period(new Map(Object.entries(options)), today)).toEqual(expected);
  });

  test.each([
    [{ month: '2024-02' }, { since: '2024-01-31', until: '2024-02-29', month: '2024-02' }],
    [{ month: '2024-01' }, { since: '2023-12-31', until: '2024-01-31', month: '2024-01' }],
    // Without a month, the last one that is over.
    [{}, { since: '2026-09-30', until: '2026-10-31', month: '2026-10' }],
  ])('monthly return by %j', (options, expected) => {
    expect(monthReturn.period(new Map(Object.entries(options)), today)).toEqual(expected);
  });

  test.each([
    [dayReturn, { on: '2024-02-30' }, 'cli.no-day'],
    [dayReturn, { on: '2024-02-01', opening: '2024-02-01' }, 'return.refused.opening'],
    [dayReturn, { opening: 'monday' }, 'cli.no-day'],
    [monthReturn, { month: '2024-13' }, 'return.refused.month'],
    [monthReturn, { month: '2024-1' }, 'return.refused.month'],
  ] as const)('is refused where there is none such (%#)', (paper, options, key) => {
    expect(paper.period(new Map(Object.entries(options)), today)).toMatchObject({ key });
  });

  test('a return of a day before there were shares is refused', () => {
    const { make } = dayReturn;
    const { issuer, policies } = exampleRecord('kanzhun');
    const period = { since: '2001-01-01', until: '2001-01-02', month: null };
    const nothing = { entries: [], asked: new Map<string, string>(), check: notForReturns };
    expect(make({ issuer, policies, period, knownAt: null, today, ...nothing })).toMatchObject({
      key: 'return.refused.no-class',
    });
  });
});
