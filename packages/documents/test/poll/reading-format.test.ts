import { type Message, objectOf } from '@tenfold/kernel';
import { expect, test } from 'vitest';
import { languages } from '../../src/messages/languages.ts';
import { announcementReadingFields, announcementReadingSchema } from '../../src/poll/index.ts';
import { readingJson } from '../../src/poll/reading/index.ts';
import { readLines } from './reading/lines-sheet.ts';

function problemsOf(json: unknown): readonly string[] {
  const problems: string[] = [];
  const complain = (at: string, { key }: Message): void => void problems.push(`${at} ${key}`);
  objectOf(announcementReadingFields).read(json, '', complain);
  return problems;
}

/** Each sentence says one of the things that a reading can hold; the last percentage of the table is wrong. */
const said = `POLL RESULTS OF THE ANNUAL GENERAL MEETING HELD ON JUNE 14, 2025
Resolutions | FOR | AGAINST
1. To sell | 3,000 (75.00%) | 1,000 (25.00%)
2(a). To buy | 1,000 (25.00%) | 3,000 (75.01%)
Resolution 1 was passed.
The total was 1,500,000 Shares, being 1,000,000 Class A Shares and 500,000 Class B Shares, entitling their holders to attend and vote.
The Company held 2,000,000 treasury shares.
Each Class A share has ten (10) votes and each Class B share one vote, save for resolution 1, in which case each has one (1) vote.
The auditor of the company, Brightwater and Lam LLP, was the scrutineer.
The directors Mr. Chan Tai Man and Dr. Li Lei attended.
Resolution 3 was withdrawn.`;

test.each(languages)('what is read of an announcement keeps its format, in %s', (language) => {
  const json = JSON.parse(JSON.stringify(readingJson(readLines(said), language))) as Record<string, readonly object[]>;
  expect(problemsOf(json)).toEqual([]);
  expect(Object.keys(json).toSorted()).toEqual(Object.keys(announcementReadingFields).toSorted());
  expect(json['slips']?.length).toBeGreaterThan(0);
  const moved = { ...json, slips: [{ ...json['slips']?.[0], place: { at: 'cell', row: 1 } }] };
  expect(problemsOf(moved)).toEqual([
    '.slips[0].place.table record.field-lacking',
    '.slips[0].place.column record.field-lacking',
  ]);
});

test('its schema is a closed one under the name of the format', () => {
  expect(announcementReadingSchema()).toMatchObject({
    $id: 'urn:tenfold:announcement-reading:1',
    title: 'tenfold/announcement-reading/1',
    additionalProperties: false,
  });
});
