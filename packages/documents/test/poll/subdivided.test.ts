import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeRecord } from '@tenfold/kernel';
import { readMeeting } from '@tenfold/kernel/poll';
import { expect, test } from 'vitest';
import { openRecord } from '../../src/asked/open-record.ts';
import { announcedOf, announcementOf, openMeeting, pollAnswer } from '../../src/poll/index.ts';
import { nothingCounted } from './poll-case.ts';

const json = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../examples/invented.json'), 'utf8')) as {
  readonly entries: readonly unknown[];
};

const subdivided = {
  id: 'subdivided',
  kind: 'shares-subdivided',
  effective: '2026-05-18',
  recorded: '2026-05-18T09:00:00+08:00',
  source: { title: 'Announcement', url: null, standing: 'primary' },
  fields: { into: '10' },
};

test('an announcement gives the shares of the record date, and says that votes are of what they became', () => {
  const { record } = decodeRecord({ ...json, entries: [...json.entries, subdivided] });
  const read = readMeeting({
    format: 'tenfold/meeting/1',
    id: 'egm',
    kind: 'extraordinary',
    date: '2026-05-20',
    recordDate: '2026-05-14',
    resolutions: [{ number: '1', kind: 'ordinary', reserved: false }],
  });
  if (record === null || 'problems' in read) throw new Error('the example is not in order');
  const opened = openRecord(record, { on: '2026-05-20', knownAt: null, today: '2026-11-29' });
  if ('problems' in opened) throw new Error('the record does not open');
  const meeting = { meeting: read.meeting, atPoll: opened.world, atRecordDate: opened.worldOn('2026-05-14') };
  // In May 2026 a hundred million class A and 850 million class B shares may vote; each of them has become ten.
  const answer = pollAnswer(openMeeting(meeting), {
    ...nothingCounted,
    registerTotals: [
      { shareClass: 'A', shares: 1_000_000_000n, members: 3 },
      { shareClass: 'B', shares: 8_500_000_000n, members: 9 },
    ],
    held: [{ member: 'ho-tsz-kit', shareClass: 'A', shares: 200_000_000n }],
  });
  if ('problems' in answer) throw new Error('not counted');
  expect([answer.concerns, answer.result.resolutions[0]?.eligible.shares]).toEqual([[], 9_500_000_000n]);
  const { sections } = announcementOf(announcedOf(answer)).json('en') as {
    readonly sections: readonly { section: string; lines: readonly { what: { text: string } }[] }[];
  };
  const lines = sections.find(({ section }) => section === 'capital')?.lines.map(({ what }) => what.text) ?? [];
  expect(lines[0]).toMatch(/^On 14 May 2026 100,000,000 shares of class A were in issue/);
  expect(lines.at(-1)).toMatch(/^After 14 May 2026 shares were subdivided or consolidated: each of that day is 10 on/);
});
