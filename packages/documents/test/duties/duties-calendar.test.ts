import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarText } from '../../src/calendar-file/calendar-text.ts';
import { folded } from '../../src/calendar-file/lines.ts';
import { dutiesCalendar } from '../../src/duties/index.ts';
import { languages } from '../../src/messages/languages.ts';
import { examples, exampleRecord } from '../check/example-record.ts';
import { dutiesOf } from './duties-of.ts';

const stamp = '2026-11-23T20:15:00+08:00';

/** What another reader of the format (ical.js) finds in a calendar. It throws where the text is none. */
function read(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text));
}

function valueOf(component: ICAL.Component, name: string): string {
  return String(component.getFirstPropertyValue(name) ?? '');
}

describe('a second reader takes the calendar of every example', () => {
  test.each(examples)('%s, in every language', (name) => {
    const answer = dutiesOf(exampleRecord(name), { from: '2024-01-01', to: '2026-11-23' });
    for (const language of languages) {
      const calendar = read(dutiesCalendar(answer, { language, stamp }));
      const events = calendar.getAllSubcomponents('vevent');
      const todos = calendar.getAllSubcomponents('vtodo');
      expect(events).toHaveLength(answer.duties.filter(({ due }) => due !== null).length);
      expect(todos).toHaveLength(answer.duties.filter(({ due, state }) => due === null && state === 'open').length);
      const uids = [...events, ...todos].map((one) => valueOf(one, 'uid'));
      expect(new Set(uids).size).toBe(uids.length);
      for (const one of [...events, ...todos]) {
        expect(valueOf(one, 'dtstamp')).toBe('2026-11-23T12:15:00Z');
        expect(valueOf(one, 'summary')).not.toBe('');
      }
    }
  });

  test('a deadline stands at its instant in UTC, one of a whole day on its day', () => {
    const answer = dutiesOf(exampleRecord('sensetime'), { from: '2025-07-01', to: '2025-12-31' });
    const events = read(dutiesCalendar(answer, { language: 'en', stamp })).getAllSubcomponents('vevent');
    const of = (id: string): ICAL.Component | undefined =>
      events.find((one) => valueOf(one, 'uid') === `sensetime/${id}@duties.tenfold`);
    const [nextDay, results] = [of('13.25A:2025-07-31'), of('13.49:half-year:2025-06-30')];
    expect(nextDay && valueOf(nextDay, 'dtstart')).toBe('2025-08-01T00:30:00Z');
    expect(results && [valueOf(results, 'dtstart'), valueOf(results, 'dtend')]).toEqual(['2025-08-31', '2025-09-01']);
    expect(nextDay && valueOf(nextDay, 'summary')).toBe(
      'Late: Submit the next day disclosure return for 31 Jul 2025 (placing).',
    );
    expect(nextDay && valueOf(nextDay, 'description').split('\n').at(-1)).toBe('id 13.25A:2025-07-31');
  });

  test('a duty keeps its UID once it is done', () => {
    const uidsOn = (to: string): readonly string[] => {
      const answer = dutiesOf(exampleRecord('kanzhun'), { from: '2023-07-01', to });
      return read(dutiesCalendar(answer, { language: 'en', stamp }))
        .getAllSubcomponents('vevent')
        .map((one) => valueOf(one, 'uid'));
    };
    const later = uidsOn('2023-12-31');
    expect(uidsOn('2023-07-31').filter((uid) => !later.includes(uid))).toEqual([]);
  });
});

describe('the text of a calendar', () => {
  const item = {
    uid: 'x',
    time: { day: '2026-02-28' },
    summary: 'a, b; c\\d\r\ne',
    description: '',
    categories: ['one, two', 'three'],
    isDone: false,
    alarm: true,
  };

  test('what would mean something else is escaped and comes back, line breaks as line breaks', () => {
    const text = calendarText({ name: 'n', stamp, items: [item] });
    expect(text).toContain('SUMMARY:a\\, b\\; c\\\\d\\ne\r\n');
    const [event] = read(text).getAllSubcomponents('vevent');
    expect(event && valueOf(event, 'summary')).toBe('a, b; c\\d\ne');
    expect(event?.getFirstProperty('categories')?.getValues()).toEqual(['one, two', 'three']);
    expect(event?.getAllSubcomponents('valarm')).toHaveLength(1);
  });

  test('every line ends in CRLF and none is longer than 75 octets, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (summary) => {
        const text = calendarText({ name: 'n', stamp, items: [{ ...item, summary }] });
        expect(text.endsWith('\r\n')).toBe(true);
        const lines = text.split('\r\n');
        expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
        expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
      }),
    );
  });

  test('folding cuts no letter, and unfolding gives the line back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (line) => {
        expect(folded(line).replaceAll('\r\n ', '')).toBe(line);
      }),
    );
    // 75 letters of one octet are one line, the 76th begins another.
    expect(folded('a'.repeat(75))).not.toContain('\r\n');
    expect(folded('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
    expect(folded('商'.repeat(26))).toBe(`${'商'.repeat(25)}\r\n 商`);
  });
});
