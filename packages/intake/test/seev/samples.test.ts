import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { confirmationOfSeev007, meetingOfSeev001, resultOfSeev008, statusesOfSeev006 } from '@tenfold/documents/seev';
import { expect, test } from 'vitest';
import { documentOf, problemsOf } from './support.ts';

// Each message as somebody else might send it, written by hand: with prefixes, with what is passed over, and with other numbers
// of decimals than this product writes.
const sample = (name: string): string => readFileSync(join(import.meta.dirname, 'samples', name), 'utf8');

test('a notice of a class meeting, of a later version', async () => {
  const document = await documentOf(sample('notice.xml'), 'seev.001');
  const read = meetingOfSeev001(document, new Map([['KYG000000001', 'B']]));
  expect(read).toMatchObject({
    meeting: {
      id: 'class-meeting-1',
      kind: 'class',
      date: '2026-06-20',
      recordDate: '2026-06-15',
      classes: ['B'],
      resolutions: [
        {
          number: '1',
          kind: 'special',
          subject: { en: 'To vary the rights of the class' },
          // 66.6667 per cent, which is not two thirds.
          majority: { numerator: 666_667n, denominator: 1_000_000n },
          withdrawn: null,
          reserved: null,
        },
        { number: '2', kind: 'ordinary', withdrawn: '' },
      ],
    },
  });
});

test('a notice of a contest, and one of a day that nobody knows, are refused where it stands', async () => {
  const contest = sample('notice.xml').replace('<n:Tp>SPCL</n:Tp>', '<n:ListgGrpRsltnLabl>L1</n:ListgGrpRsltnLabl>');
  expect(meetingOfSeev001(await documentOf(contest, 'seev.001'))).toMatchObject({
    problems: [{ message: { key: 'seev.problem.contest', figures: { line: { number: 30n } } } }],
  });
  const undated = sample('notice.xml').replace(/<n:DtOrDtTm>.*Z.*<\/n:DtOrDtTm>/, '<n:DtCd>UKWN</n:DtCd>');
  expect(meetingOfSeev001(await documentOf(undated, 'seev.001'))).toMatchObject({
    problems: [{ message: { key: 'seev.problem.date-unknown', figures: { line: { number: 16n } } } }],
  });
});

test('statuses that somebody else wrote', async () => {
  const statuses = statusesOfSeev006(await documentOf(sample('status.xml'), 'seev.006'));
  expect(statuses).toMatchObject([
    { id: '0042-1', member: 'central-nominees', outcome: 'accepted', cause: null },
    { id: '0042-2', outcome: 'refused', cause: null, code: 'LATE', said: 'Received after the closing' },
    { id: '0042-3', outcome: 'other' },
  ]);
});

test('a confirmation; a moment without an offset is of Hong Kong', async () => {
  expect(confirmationOfSeev007(await documentOf(sample('confirmation.xml'), 'seev.007'))).toMatchObject({
    confirmation: {
      instruction: '0042',
      member: 'central-nominees',
      counted: [
        {
          received: '2026-05-18T09:04:00+08:00',
          votes: [{ resolution: '1', for: 520_000_000n, against: 1_200_000n, abstain: 0n }],
        },
      ],
    },
  });
});

test('a result, with an addition of somebody else', async () => {
  const read = resultOfSeev008(await documentOf(sample('result.xml'), 'seev.008'));
  expect(read).toMatchObject({
    published: {
      resolutions: [
        { number: '2(a)', votesFor: 70n, votesAgainst: 430n, votesAbstain: null, carried: false, perClass: null },
        { number: '2(b)', votesFor: null, carried: null },
      ],
    },
  });
});

test('half a vote is no vote, and an addition within the message itself is none', async () => {
  const half = await documentOf(sample('result.xml').replace('430.00', '430.5'), 'seev.008');
  expect(resultOfSeev008(half)).toMatchObject({
    problems: [{ message: { key: 'seev.problem.no-whole-count', figures: { line: { number: 10n } } } }],
  });
  const within = sample('result.xml')
    .replace('<x:Other xmlns:x="urn:somebody-else">', '<Other>')
    .replace('</x:Other>', '</Other>');
  expect(await problemsOf(within.replaceAll('x:Anything', 'Anything'))).toEqual(['unknown:17']);
});
