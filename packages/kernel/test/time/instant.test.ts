import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochMilliseconds, hongKongDay, isInstant } from '../../src/time/instant.ts';

describe('a moment with its offset', () => {
  test.each([
    '2023-12-15T23:45:00+08:00',
    '2023-12-15T23:45+08:00',
    '2023-12-15T00:00:00Z',
    '2023-12-15T23:59:59.9Z',
    '2023-12-15T23:59:59.999-14:00',
    '2023-12-15T12:00:00+05:30',
  ])('%s is one', (text) => {
    expect(isInstant(text)).toBe(true);
  });

  test.each([
    '2023-12-15T23:45:00',
    '2023-12-15',
    '2023-02-29T10:00:00Z',
    '2023-12-15T24:00:00Z',
    '2023-12-15T23:60:00Z',
    '2023-12-15T23:59:60Z',
    '2023-12-15T23:59:59.1234Z',
    '2023-12-15T23:59:59.Z',
    '2023-12-15 23:45:00+08:00',
    '2023-12-15T23:45:00+15:00',
    '2023-12-15T23:45:00+0800',
    '2023-12-15T23:45:00+08',
    '2023-12-15T23:45:00+08:60',
    '2023-12-15T9:45:00Z',
    'x2023-12-15T23:45:00Z',
    '2023-12-15T23:45:00Zx',
    '',
  ])('%j is none', (text) => {
    expect(isInstant(text)).toBe(false);
  });

  test('a text without offset has no place in time', () => {
    const nowhere = '2023-12-15T23:45:00';
    expect(() => epochMilliseconds(nowhere)).toThrow(new RangeError(`not a moment with an offset: ${nowhere}`));
    expect(() => hongKongDay('yesterday')).toThrow(RangeError);
  });

  test.each([
    ['1970-01-01T00:00:00Z', 0],
    ['1970-01-01T08:00:00+08:00', 0],
    ['1969-12-31T19:00:00-05:00', 0],
    ['1970-01-01T00:00:00.5Z', 500],
    ['1970-01-01T00:00:00.05Z', 50],
    ['1970-01-01T00:00:00.005Z', 5],
    ['1970-01-01T01:02:03Z', 3_723_000],
    ['1970-01-01T05:30+05:30', 0],
    ['1970-01-01T00:00:00-03:30', 12_600_000],
  ])('%s is %i milliseconds after 1970 began', (text, milliseconds) => {
    expect(epochMilliseconds(text)).toBe(milliseconds);
  });

  test('agrees with the clock of the language, at any offset', () => {
    const offsets = fc.tuple(
      fc.constantFrom('+', '-'),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 59 }),
    );
    const moments = fc.integer({ min: -2_208_000_000_000, max: 7_250_000_000_000 });
    fc.assert(
      fc.property(moments, offsets, (moment, [sign, hours, minutes]) => {
        const text = `${new Date(moment).toISOString().slice(0, -1)}${sign}${`${hours}`.padStart(2, '0')}:${`${minutes}`.padStart(2, '0')}`;
        expect(epochMilliseconds(text)).toBe(new Date(text).getTime());
      }),
    );
  });
});

describe('the day in Hong Kong', () => {
  test.each([
    // A quarter to midnight in Hong Kong; the same moment in London and in New York.
    ['2023-12-15T23:45:00+08:00', '2023-12-15'],
    ['2023-12-15T15:45:00Z', '2023-12-15'],
    ['2023-12-15T10:45:00-05:00', '2023-12-15'],
    ['2023-12-15T15:59:59.999Z', '2023-12-15'],
    ['2023-12-15T16:00:00Z', '2023-12-16'],
    ['2023-12-31T16:00:00Z', '2024-01-01'],
    ['2024-02-28T18:00:00-07:00', '2024-02-29'],
    ['1969-12-31T15:59:00Z', '1969-12-31'],
    ['1969-12-31T16:00:00Z', '1970-01-01'],
  ])('%s falls on %s', (instant, day) => {
    expect(hongKongDay(instant)).toBe(day);
  });
});
