import { describe, expect, test } from 'vitest';
import '../../src/messages/index.ts';
import { programmeCalendar } from '../../src/clearance/programme-calendar.ts';
import { programmeJson } from '../../src/clearance/programme-json.ts';
import { programmePage } from '../../src/clearance/programme-page.ts';
import { languages } from '../../src/messages/languages.ts';
import { exampleRecord } from '../check/example-record.ts';
import { plannedIn } from './cleared.ts';

const buyBacks = {
  act: 'buy-back',
  every: 'month',
  from: '2025-01-15',
  to: '2025-12-31',
  cancelledAfter: '3',
  fields: { class: 'B', shares: '1000003', for: 'cancellation' },
};
const planned = plannedIn(exampleRecord('invented'), { name: 'Buy-backs 2025', repeat: [buyBacks] });
const stamp = '2026-11-24T12:00:00+08:00';

describe('a year of monthly buy-backs', () => {
  test('as JSON: each day, the sum, one conversion at the end, and the other reading', () => {
    // A tenth is weighted: ⌈12 · 1,000,003 / 10⌉ = 1,200,004 in one; each alone rounds 100,000.3 up: eight shares more.
    expect(programmeJson(planned, 'en')).toMatchObject({
      format: 'tenfold/planned-programme/1',
      on: '2025-01-14',
      conversion: {
        byDay: '1200004',
        atTheEnd: '1200004',
        drift: '0',
        underOtherPolicy: { policy: 'ratchetAfterConversion', value: 'lowered', total: '1200012', drift: '8' },
      },
    });
  });

  test.each(languages)('as a page in %s, with a row for each day', (language) => {
    const tables = programmePage(planned, language).filter((block) => block.kind === 'table');
    expect(tables.at(-1)?.rows).toHaveLength(24);
  });
});

describe('its calendar file', () => {
  const text = programmeCalendar(planned, { language: 'en', stamp });
  const lines = text.split('\r\n');

  test('has an event for each day, by whole days', () => {
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(24);
    expect(lines).toContain('DTSTART;VALUE=DATE:20250120');
  });

  test('says who converts how much', () => {
    const unfolded = text.replaceAll('\r\n ', '');
    expect(unfolded).toContain(
      'SUMMARY:Beacon Cove Group Limited (invented): cancel 1\\,000\\,003 shares and convert 100\\,001 weighted shares',
    );
    expect(unfolded).toContain(
      'Lam Wai Yin (invented) converts 50\\,001 of class A\\, held by Lam Holdings Limited (invented).',
    );
  });

  test('ends its lines with CRLF and folds them at 75 octets', () => {
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const language of languages) {
      const all = programmeCalendar(planned, { language, stamp }).split('\r\n');
      expect(Math.max(...all.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    }
  });

  test('has the same identifiers whenever it is written, and no two alike', () => {
    const uids = (from: string): readonly string[] => from.split('\r\n').filter((line) => line.startsWith('UID:'));
    const later = programmeCalendar(planned, { language: 'zh-Hant', stamp: '2026-12-01T09:00:00+08:00' });
    expect(uids(later)).toEqual(uids(text));
    expect(new Set(uids(text)).size).toBe(24);
  });
});
