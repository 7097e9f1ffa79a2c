import { describe, expect, test } from 'vitest';
import type { DayOfEntries } from '../../src/engine/questions.ts';
import type { MeasureJson } from '../../src/format/capital.ts';
import type { CapitalJson } from '../../src/format/check.ts';
import { courseCsv } from '../../src/screens/capital/course/course-csv.ts';
import { courseRows, mainEntry } from '../../src/screens/capital/course/course-rows.ts';
import { stretchesOf } from '../../src/screens/capital/course/stretches.ts';
import { pictureOf } from '../../src/screens/capital/course/course-picture.ts';

const notBound: MeasureJson = { verdict: 'not-applicable', standing: null, value: null, threshold: null };

function ends(low: string, high: string | null = low): { readonly low: string; readonly high: string | null } {
  return { low, high };
}

function kept(value: MeasureJson['value'], threshold: MeasureJson['threshold'] = ends('1/10')): MeasureJson {
  return { verdict: 'kept', standing: 'primary', value, threshold };
}

function dayOf(day: string, proportion: MeasureJson, kinds: readonly string[] = ['shares-issued']): DayOfEntries {
  const entries = kinds.map((kind, index) => ({ id: `${day}-${index}`, kind, about: kind }));
  const course = { proportion, others: notBound, unknown: [] };
  return { day, entries, count: entries.length, changed: null, capital: {} as CapitalJson, course };
}

const days = [
  dayOf('2023-12-01', notBound, ['person-recorded']),
  dayOf('2024-01-01', kept(ends('1/10')), ['person-recorded', 'issuer-listed']),
  dayOf('2024-02-01', kept(ends('1/10')), ['figures-published']),
  dayOf('2024-03-01', kept(null), ['opening-position']),
  dayOf('2024-04-01', kept(ends('1/20', '1/12'))),
  dayOf('2024-05-01', { ...kept(ends('1/15')), verdict: 'breached' }),
];

describe('the rows of a course', () => {
  test('begin on the first day on which the rule binds, and tell the days on which something moved', () => {
    expect(courseRows(days, 'proportion').map(({ day, isStep }) => [day, isStep])).toEqual([
      ['2024-01-01', true],
      ['2024-02-01', false],
      ['2024-03-01', true],
      ['2024-04-01', true],
      ['2024-05-01', true],
    ]);
    expect(courseRows(days, 'others')).toEqual([]);
  });

  test('a day on which only the answer turns is a step', () => {
    const same = kept(ends('1/10'));
    const rows = courseRows(
      [dayOf('2024-01-01', same), dayOf('2024-01-02', { ...same, verdict: 'breached' })],
      'proportion',
    );
    expect(rows.map(({ isStep }) => isStep)).toEqual([true, true]);
  });

  test('a day is named after what says most of why its figures moved', () => {
    expect(courseRows(days, 'proportion').map((row) => mainEntry(row)?.kind)).toEqual([
      'issuer-listed',
      'figures-published',
      'opening-position',
      'shares-issued',
      'shares-issued',
    ]);
    expect(mainEntry({ entries: [] })).toBeUndefined();
  });
});

describe('steps', () => {
  test('each stretch reaches to the day on which the next begins, the last to the end', () => {
    const rows = courseRows(days, 'proportion').map(({ day, value }) => ({ day, ends: value }));
    expect(stretchesOf(rows, '2024-12-31')).toEqual([
      {
        kind: 'exact',
        corners: [
          { day: '2024-01-01', low: 10, high: 10 },
          { day: '2024-02-01', low: 10, high: 10 },
          { day: '2024-03-01', low: 10, high: 10 },
        ],
      },
      {
        kind: 'unknown',
        corners: [
          { day: '2024-03-01', low: 0, high: 100 },
          { day: '2024-04-01', low: 0, high: 100 },
        ],
      },
      {
        kind: 'bounds',
        corners: [
          { day: '2024-04-01', low: 5, high: 8.333333 },
          { day: '2024-05-01', low: 5, high: 8.333333 },
        ],
      },
      {
        kind: 'exact',
        corners: [
          { day: '2024-05-01', low: 6.666666, high: 6.666666 },
          { day: '2024-12-31', low: 6.666666, high: 6.666666 },
        ],
      },
    ]);
  });

  test.each([
    [ends('0', '1'), 'unknown'],
    [ends('0', null), 'unknown'],
    [ends('0'), 'exact'],
    [ends('0', '99/100'), 'bounds'],
    [ends('1/100', null), 'bounds'],
  ])('%j is %s: from nothing to all is no knowledge, and nothing that is known is no blank', (one, kind) => {
    expect(stretchesOf([{ day: '2024-01-01', ends: one }], '2024-01-02')[0]?.kind).toBe(kind);
  });
});

test('the picture has a point for each step, a tick for every other day, and names first what is not kept', () => {
  const rows = courseRows(days, 'proportion');
  const threshold = { text: '8A.13', side: 'above' as const };
  const picture = pictureOf({ rows, until: '2024-12-31', width: 800, threshold, nameOf: ({ day }) => day });
  expect(picture.points.map(({ day, isKnown }) => [day, isKnown])).toEqual([
    ['2024-01-01', true],
    ['2024-03-01', false],
    ['2024-04-01', true],
    ['2024-05-01', true],
  ]);
  expect(picture.ticks).toEqual(['2024-02-01']);
  expect(picture.labels.map(({ text }) => text)).toContain('2024-05-01');
  expect(picture.points.map(({ entry }) => entry)).toEqual([
    '2024-01-01-1',
    '2024-03-01-0',
    '2024-04-01-0',
    '2024-05-01-0',
  ]);
});

test('the file has exact fractions with their percentages cut, and blanks where nothing is known', () => {
  const rows = courseRows(days, 'proportion');
  expect(courseCsv('proportion', rows).split('\r\n')).toEqual([
    'day,measure,exact,percent_cut,at_least,at_most,threshold,threshold_at_least,threshold_at_most,verdict,entries,entry_count',
    '2024-01-01,proportion,1/10,10.000000,,,1/10,,,kept,2024-01-01-0 2024-01-01-1,2',
    '2024-02-01,proportion,1/10,10.000000,,,1/10,,,kept,2024-02-01-0,1',
    '2024-03-01,proportion,,,,,1/10,,,kept,2024-03-01-0,1',
    '2024-04-01,proportion,,,1/20,1/12,1/10,,,kept,2024-04-01-0,1',
    '2024-05-01,proportion,1/15,6.666666,,,1/10,,,breached,2024-05-01-0,1',
    '',
  ]);
});
