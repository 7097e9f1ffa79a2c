import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeRecord, message, type Names } from '@tenfold/kernel';
import { readMeeting } from '@tenfold/kernel/poll';
import { describe, expect, test } from 'vitest';
import { openRecord } from '../../src/asked/open-record.ts';
import { announcementJson } from '../../src/poll/announcement/announcement-json.ts';
import { announcementWorkbook } from '../../src/poll/announcement/announcement-workbook.ts';
import {
  announcedOf,
  declaredEntries,
  type DeclaredEntry,
  openMeeting,
  type PollAnswer,
  pollAnswer,
} from '../../src/poll/index.ts';
import { recordedPoll } from '../../src/poll/recorded/recorded-poll.ts';
import type { Cell } from '../../src/workbook/workbook.ts';
import { nothingCounted } from './poll-case.ts';

const json = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../examples/invented.json'), 'utf8')) as {
  readonly entries: readonly unknown[];
};

const times = { on: '2026-05-20', knownAt: null, today: '2026-11-29' };

function openWith(entries: readonly DeclaredEntry[]) {
  const recorded = entries.map((one) => ({ ...one, recorded: '2026-05-20T20:00:00+08:00' }));
  const { record, problems } = decodeRecord({ ...json, entries: [...json.entries, ...recorded] });
  if (record === null) throw new Error(JSON.stringify(problems));
  const opened = openRecord(record, times);
  if ('problems' in opened) throw new Error(JSON.stringify(opened.problems));
  return { ...opened, entries: record.entries };
}

/** What a meeting has otherwise than usual. */
interface Unusual {
  readonly kind?: 'extraordinary' | 'class';
  readonly subject?: Names;
}

/** A poll of the example: of Ho Tsz Kit’s 20 million shares, whose weight has ended, not all are voted the same way. */
function answered(
  abstentions: string,
  { kind = 'extraordinary', subject = { 'zh-Hant': '一般授權' } }: Unusual = {},
): PollAnswer {
  const resolutions = [{ number: '1', kind: 'ordinary', reserved: false, subject }];
  const read = readMeeting({
    format: 'tenfold/meeting/1',
    id: 'egm',
    kind,
    date: '2026-05-20',
    recordDate: '2026-05-14',
    abstentions,
    resolutions,
  });
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const { world, worldOn } = openWith([]);
  const opened = openMeeting({ meeting: read.meeting, atPoll: world, atRecordDate: worldOn('2026-05-14') });
  const rows = [
    { shareClass: 'A', member: null, for: 50_000_000n, against: 20_000_000n, abstain: 0n },
    { shareClass: 'A', member: 'ho-tsz-kit', for: 5_000_000n, against: 12_000_000n, abstain: 3_000_000n },
    { shareClass: 'B', member: null, for: 300_000_000n, against: 90_000_000n, abstain: 7_000_001n },
  ];
  const perClass = rows.filter(({ shareClass }) => kind !== 'class' || shareClass === 'A');
  const made = pollAnswer(opened, {
    ...nothingCounted,
    tallies: [{ resolution: '1', perClass }],
    registerTotals: [
      { shareClass: 'A', shares: 100_000_000n, members: 3 },
      { shareClass: 'B', shares: 850_000_000n, members: 9 },
    ],
    held: [{ member: 'ho-tsz-kit', shareClass: 'A', shares: 20_000_000n }],
  });
  if ('problems' in made) throw new Error(JSON.stringify(made.problems));
  return made;
}

function entriesOf(answer: PollAnswer): readonly DeclaredEntry[] {
  const made = declaredEntries(answer, {
    isOnRecord: false,
    source: message('poll.declared.count', { meeting: { quote: 'egm' } }),
    idOf: (kind, of) => `${kind}-${of}-egm`,
  });
  if (typeof made === 'string') throw new Error(made);
  return made;
}

/** The announcement of the meeting that entries tell of, or why there is none. */
function announcedFrom(entries: readonly DeclaredEntry[]): ReturnType<typeof recordedPoll> {
  const { world, entries: all } = openWith(entries);
  const meeting = world.register.meetings.get('egm');
  if (meeting === undefined) throw new Error('the meeting is not on the record');
  return recordedPoll(world, meeting, all);
}

/** The results of an announcement, or why there is none. */
function resultsOf(poll: ReturnType<typeof recordedPoll>): unknown {
  if ('key' in poll) return poll.key;
  return (announcementJson(poll, 'en') as { readonly results: readonly object[] }).results;
}

/** What a cell of a workbook shows. */
function shownIn(cell: Cell): unknown {
  if (cell === null) return null;
  if ('count' in cell) return cell.count;
  return 'percent' in cell ? cell.percent : 'text' in cell ? cell.text : cell;
}

/** The same entries, the result without some of its fields. */
function without(entries: readonly DeclaredEntry[], names: RegExp): readonly DeclaredEntry[] {
  const text = JSON.stringify(entries, (name, value: unknown) => (names.test(name) ? undefined : value));
  return JSON.parse(text) as readonly DeclaredEntry[];
}

describe('a meeting that was counted and is proposed for the record', () => {
  test('is called by its notice and by nothing else', () => {
    const [called, proposed] = entriesOf(answered('left-out'));
    expect(called).toMatchObject({
      kind: 'meeting-called',
      effective: '2026-05-20',
      note: 'The day on which the meeting was called is not known; it had been called by its own day.',
    });
    expect(called?.fields).toEqual({
      meeting: 'egm',
      date: '2026-05-20',
      meetingKind: 'extraordinary',
      recordDate: '2026-05-14',
    });
    // What a person calls not reserved is of no matter that Rule 8A.24 reserves.
    expect(proposed?.fields).toEqual({
      meeting: 'egm',
      resolution: '1',
      subject: '一般授權',
      subjectNames: { 'zh-Hant': '一般授權' },
      matters: ['other'],
      resolutionKind: 'ordinary',
    });
  });

  test.each(['left-out', 'printed', 'in-denominator'])(
    'prints what the count prints, abstentions %s',
    (abstentions) => {
      const answer = answered(abstentions);
      const counted = resultsOf(announcedOf(answer)) as readonly { readonly all: object }[];
      expect(resultsOf(announcedFrom(entriesOf(answer)))).toEqual(counted);
      // 50 million at ten votes and 5 at one, and 300 of class B.
      // Abstentions that are left out are not declared, and nobody reads a nought for them.
      const votesAbstain = abstentions === 'left-out' ? null : '10000001';
      expect(counted[0]?.all).toMatchObject({ votesFor: '805000000', votesAbstain });
    },
  );

  test.each<Names>([
    { en: 'General mandate' },
    { 'zh-Hans': '一般授权' },
    { en: 'General mandate', 'zh-Hant': '一般授權', 'zh-Hans': '一般授权' },
  ])('prints its subject in the languages in which it was put: %o', (subject) => {
    const announced = announcedFrom(entriesOf(answered('printed', { subject })));
    expect((resultsOf(announced) as readonly { readonly subject: Names }[])[0]?.subject).toEqual(subject);
  });

  test.each([
    ['left-out', {}],
    ['printed', { Abstained: 10_000_001n, '% abstained': null }],
  ])('its workbook has columns for abstentions only where they are printed: %s', (abstentions, abstained) => {
    const announced = announcedFrom(entriesOf(answered(abstentions)));
    if ('key' in announced) throw new Error(announced.key);
    const [, heads = [], ...rows] = announcementWorkbook(announced, 'en').sheets[0]?.rows ?? [];
    const all = heads.map((head, at) => [shownIn(head), shownIn(rows.at(-1)?.[at] ?? null)]);
    expect(Object.fromEntries(all)).toEqual({
      Number: '1',
      Resolution: null,
      Class: 'All',
      // 50 million at ten votes and 5 at one, and 300 of class B; against 20 at ten, 12 at one and 90: 805 parts of 1,107.
      'Votes for': 805_000_000n,
      '% for': '72.719061',
      'Votes against': 302_000_000n,
      '% against': '27.280939',
      ...abstained,
      // 55 and 300 million shares for, 32 and 90 million against.
      'Total shares': 477_000_000n,
      'Total votes': 1_107_000_000n,
      Outcome: 'Carried',
    });
  });

  test('prints what the count prints, a meeting of one class, where each share has one vote', () => {
    const answer = answered('printed', { kind: 'class' });
    const announced = announcedFrom(entriesOf(answer));
    expect(resultsOf(announced)).toEqual(resultsOf(announcedOf(answer)));
    // 55 million for and 32 against, of class A alone.
    expect(resultsOf(announced)).toMatchObject([{ all: { votesFor: '55000000', votesAgainst: '32000000' } }]);
    expect('key' in announced ? null : announced.entitlement.classes.map((one) => one.shareClass)).toEqual(['A']);
  });

  test.each([
    ['how many shares had one vote each', /^oneVote/, 'paper.refused.poll-other-votes'],
    ['the shares that abstained', /^sharesAbstain$/, 'paper.refused.poll-without-classes'],
  ])('is not announced without %s', (_, names, key) => {
    expect(resultsOf(announcedFrom(without(entriesOf(answered('printed')), names)))).toBe(key);
  });
});

test('polls of one meeting that print abstentions in different ways stand in no one announcement', () => {
  const entries = entriesOf(answered('printed'));
  const [last] = entries.slice(-1);
  const [proposed] = entries.filter(({ kind }) => kind === 'resolution-proposed');
  if (last === undefined || proposed === undefined) throw new Error('no result');
  const again = (one: DeclaredEntry, fields: object): DeclaredEntry => {
    return { ...one, id: `${one.id}-2`, fields: { ...one.fields, resolution: '2', ...fields } };
  };
  const other = [again(proposed, {}), again(last, { abstentions: 'in-denominator' })];
  expect(resultsOf(announcedFrom([...entries, ...other]))).toBe('paper.refused.poll-abstentions-differ');
});
