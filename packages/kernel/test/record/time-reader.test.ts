import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { TimeReader } from '../../src/record/time-reader.ts';
import { epochMilliseconds, hongKongDay, isInstant } from '../../src/time/instant.ts';
import { dayNumber, isPlainDate } from '../../src/time/plain-date.ts';

const digits = (count: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 10 ** count - 1 }).map((number) => `${number}`.padStart(count, '0'));

/** Texts that look like moments; about half of them are. */
const moments = fc
  .tuple(
    fc.constantFrom('2023-12-15', '2024-02-29', '2023-02-29', '1900-01-01', '2199-12-31', '2200-01-01', '2023-1-15'),
    fc.constantFrom('T', ' ', 't'),
    fc.tuple(digits(2), digits(2), digits(2)).map((parts) => parts.join(':')),
    fc.constantFrom('', '', '', '.5', '.123'),
    fc.oneof(
      fc.constantFrom('Z', '+08:00', '+08:00', '-05:30', '+14:59', '+15:00', '*08:00', '+0800', ''),
      fc
        .tuple(fc.constantFrom('+', '-'), digits(2), digits(2))
        .map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`),
    ),
  )
  .map((parts) => parts.join(''));

test('a moment is read as the kernel reads moments, again and again', () => {
  const times = new TimeReader();
  fc.assert(
    fc.property(moments, (text) => {
      const milliseconds = isInstant(text) ? epochMilliseconds(text) : 0;
      const day = Math.floor((milliseconds / 3_600_000 + 8) / 24);
      const expected = isInstant(text) ? { text, milliseconds, day } : null;
      expect(times.recorded(text)).toEqual(expected);
      expect(times.recorded(text)).toEqual(expected);
    }),
    { numRuns: 5000 },
  );
});

test('what took effect on a day, or at a moment, took effect on its day in Hong Kong', () => {
  const times = new TimeReader();
  fc.assert(
    fc.property(fc.oneof(moments, fc.constantFrom('2023-12-15', '2024-02-30', '2024-02-29', '')), (text) => {
      const on = isInstant(text) ? hongKongDay(text) : text;
      const expected = isPlainDate(on) ? { text, on, day: dayNumber(on) } : null;
      expect(times.effective(text)).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});

test('a moment late in the evening elsewhere is the next day in Hong Kong', () => {
  const times = new TimeReader();
  expect(times.effective('2023-12-15T23:30:00Z')?.on).toBe('2023-12-16');
  expect(times.effective('2023-12-15T23:30:00+08:00')?.on).toBe('2023-12-15');
});

test('more moments than are remembered are read alike', () => {
  const times = new TimeReader();
  for (let minute = 0; minute < 10_000; minute += 1) {
    const text = `2023-12-15T${`${Math.floor(minute / 60) % 24}`.padStart(2, '0')}:${`${minute % 60}`.padStart(2, '0')}:${`${minute % 59}`.padStart(2, '0')}+08:00`;
    expect(times.recorded(text)?.milliseconds).toBe(epochMilliseconds(text));
  }
});
