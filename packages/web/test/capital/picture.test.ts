import { describe, expect, test } from 'vitest';
import {
  dayAt,
  dayTicks,
  type Frame,
  frameOf,
  percentTicks,
  xOf,
  yOf,
} from '../../src/screens/capital/course/frame.ts';
import { placeLabels, widthOf } from '../../src/screens/capital/course/labels.ts';

const frame: Frame = {
  width: 800,
  height: 260,
  margins: { left: 50, right: 50, top: 30, bottom: 30 },
  first: '2022-01-01',
  last: '2026-01-01',
  low: 0,
  high: 20,
};

describe('places', () => {
  test('the first day and the last stand at the ends, and a place is its day again', () => {
    expect([xOf(frame, '2022-01-01'), xOf(frame, '2026-01-01')]).toEqual([50, 750]);
    expect([yOf(frame, 0), yOf(frame, 20), yOf(frame, 10)]).toEqual([230, 30, 130]);
    for (const day of ['2022-01-01', '2023-12-15', '2025-07-31']) expect(dayAt(frame, xOf(frame, day))).toBe(day);
    expect(dayAt(frame, -10)).toBe('2022-01-01');
  });

  test('a frame has air above and below what is known, and none under nothing or over all', () => {
    const corners = [
      { day: '2024-01-01', low: 8, high: 8 },
      { day: '2024-06-01', low: 10, high: 10 },
    ];
    const framed = frameOf(
      [
        { kind: 'exact', corners },
        { kind: 'unknown', corners: [{ day: '2025-01-01', low: 0, high: 100 }] },
      ],
      500,
    );
    expect([framed.first, framed.last]).toEqual(['2024-01-01', '2025-01-01']);
    expect(framed.low).toBeGreaterThan(7);
    expect(framed.low).toBeLessThan(8);
    expect(framed.high).toBeGreaterThan(10);
    const all = frameOf([{ kind: 'bounds', corners: [{ day: '2024-01-01', low: 0, high: 100 }] }], 500);
    expect([all.low, all.high]).toEqual([0, 100]);
  });
});

test.each([
  [0, 20, [0, 5, 10, 15, 20]],
  [7.7, 10.3, [8, 9, 10]],
  [26.2, 26.3, [26.2, 26.25, 26.3]],
  [0, 100, [0, 20, 40, 60, 80, 100]],
])('from %d to %d the axis has round percentages', (low, high, ticks) => {
  expect(percentTicks({ low, high })).toEqual(ticks);
});

test('long times are told in years, short ones in months, no more than there is room for', () => {
  expect(dayTicks(frame)).toEqual(
    ['2022', '2023', '2024', '2025', '2026'].map((year) => ({ day: `${year}-01-01`, isYear: true })),
  );
  const months = dayTicks({ ...frame, first: '2025-11-15', last: '2026-03-10' });
  expect(months.map(({ day }) => day)).toEqual(['2025-12-01', '2026-01-01', '2026-02-01', '2026-03-01']);
  expect(dayTicks({ ...frame, width: 260 }).length).toBeLessThan(3);
});

describe('labels', () => {
  const within = { left: 0, right: 400, top: 0, bottom: 200 };
  const at = (id: number, x: number, y: number, weight = 1): Parameters<typeof placeLabels>[0][number] => ({
    id,
    x,
    y,
    text: 'Shares issued',
    weight,
  });

  test('of two that would cover each other the weightier stands to the right of its point', () => {
    const placed = placeLabels([at(1, 200, 100, 1), at(2, 210, 100, 5)], { within });
    expect(placed.find(({ id }) => id === 2)).toMatchObject({ anchor: 'start', x: 218 });
    expect(placed.find(({ id }) => id === 1)).toMatchObject({ anchor: 'end', x: 192 });
  });

  test('one without room is left out, at the right edge it stands to the left', () => {
    expect(placeLabels([at(1, 390, 100)], { within })).toMatchObject([{ anchor: 'end' }]);
    expect(placeLabels([at(1, 200, 100), at(2, 200, 100), at(3, 200, 100)], { within })).toHaveLength(2);
    expect(placeLabels([at(1, 200, 100)], { within, taken: [within] })).toEqual([]);
  });

  test('a Chinese text is reckoned as wide as it is', () => {
    expect(widthOf('發行股份')).toBeGreaterThan(widthOf('abcd') * 1.5);
  });
});
