import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeRecord, formatRatio } from '@tenfold/kernel';
import { type ClassTally, readMeeting } from '@tenfold/kernel/poll';
import { describe, expect, test } from 'vitest';
import { openRecord } from '../../src/asked/open-record.ts';
import { type CountedPoll, membersOnRecord, openMeeting, type PollAnswer, pollAnswer } from '../../src/poll/index.ts';
import { nothingCounted } from './poll-case.ts';

const examples = join(import.meta.dirname, '../../../../examples');
const { record } = decodeRecord(JSON.parse(readFileSync(join(examples, 'invented.json'), 'utf8')));
if (record === null) throw new Error('the example is not in order');

const plain = {
  format: 'tenfold/meeting/1',
  id: 'agm',
  kind: 'annual',
  date: '2026-05-20',
  recordDate: '2026-05-14',
  resolutions: [{ number: '1', kind: 'ordinary', reserved: false }],
};

function openedWith(changed: Readonly<Record<string, unknown>>): ReturnType<typeof openMeeting> {
  const read = readMeeting({ ...plain, ...changed });
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const { meeting } = read;
  const opened = openRecord(record as NonNullable<typeof record>, {
    on: meeting.date ?? '2026-05-20',
    knownAt: null,
    today: '2026-11-29',
  });
  if ('problems' in opened) throw new Error(JSON.stringify(opened.problems));
  const { world, worldOn } = opened;
  return openMeeting({ meeting, atPoll: world, atRecordDate: worldOn(meeting.recordDate ?? world.on) });
}

function answered(changed: Readonly<Record<string, unknown>>, counted: Partial<CountedPoll> = {}): PollAnswer {
  const answer = pollAnswer(openedWith(changed), { ...nothingCounted, ...registers, ...counted });
  if ('problems' in answer) throw new Error(JSON.stringify(answer.problems));
  return answer;
}

/** The register of members that agrees with the record in May 2026. */
const registers = {
  registerTotals: [
    { shareClass: 'A', shares: 100_000_000n, members: 3 },
    { shareClass: 'B', shares: 850_000_000n, members: 9 },
  ],
  held: [{ member: 'ho-tsz-kit', shareClass: 'A', shares: 20_000_000n }],
};

function voted(shareClass: string, yes: bigint, no: bigint): ClassTally {
  return { shareClass, member: null, for: yes, against: no, abstain: 0n };
}

const concernKeys = ({ concerns }: PollAnswer): readonly string[] => concerns.map(({ message }) => message.key);

describe('who may vote', () => {
  test('is what was in issue at the record date, not what is on the day of the poll', () => {
    // 50 million class B shares bought back on 11 May 2026 were cancelled on 15 June.
    const { classes } = openedWith({ date: '2026-06-20' }).entitlement;
    expect(classes.map(({ inIssue, entitled }) => [inIssue, entitled])).toEqual([
      [100_000_000n, 100_000_000n],
      [900_000_000n, 850_000_000n],
    ]);
  });

  test('knows treasury shares once, though record and meeting both name them, and says where they differ', () => {
    const stated = (shares: string): Readonly<Record<string, unknown>> => ({
      deductions: [{ class: 'B', shares, why: 'bought-back', member: 'broker' }],
    });
    const total = [registers.registerTotals[0], { shareClass: 'B', shares: 900_000_000n, members: 9 }];
    const same = answered(stated('50000000'), { registerTotals: total as CountedPoll['registerTotals'] });
    expect([concernKeys(same), same.reconciliation[1]?.onRegister]).toEqual([[], 50_000_000n]);
    expect(concernKeys(answered(stated('49999999')))).toEqual(['poll.concern.differs-bought-back']);
  });

  test('is what is on the register of members where nobody knows what is in issue', () => {
    const opened = openedWith({});
    const classes = opened.entitlement.classes.map((one) => ({
      ...one,
      inIssue: null,
      entitled: null,
      deductions: [],
    }));
    const made = pollAnswer(
      { ...opened, entitlement: { ...opened.entitlement, classes } },
      { ...nothingCounted, ...registers },
    );
    if ('problems' in made) throw new Error('refused');
    expect(made.result.resolutions[0]?.eligible.shares).toBe(950_000_000n);
  });

  test('of the record alone are its holders, and all others under one name', () => {
    expect(membersOnRecord(openedWith({}))).toEqual([
      { member: 'lam-holdings', shareClass: 'A', shares: 50_000_000n },
      { member: 'ho-tsz-kit', shareClass: 'A', shares: 20_000_000n },
      { member: 'cheng-mei-fong', shareClass: 'A', shares: 30_000_000n },
      { member: 'lam-wai-yin', shareClass: 'B', shares: 30_000_000n },
      { member: 'others', shareClass: 'B', shares: 820_000_000n },
    ]);
  });

  test('a class of which the record knows nothing at the record date is taken from the day of the poll, and it is said', () => {
    expect(concernKeys(answered({ recordDate: '2024-06-01' }))).toEqual([
      'poll.concern.class-known-later',
      'poll.concern.class-known-later',
    ]);
  });
});

describe('a class meeting', () => {
  const tallies = [{ resolution: '1', perClass: [voted('A', 60n, 20n)] }];

  test('is that of the one class that gave instructions, each share one vote among its holders', () => {
    const { result } = answered({ kind: 'class' }, { tallies });
    const [only] = result.resolutions;
    expect([result.meeting.classes, only?.counted.perClass.length]).toEqual([['A'], 1]);
    expect([
      formatRatio(only?.counted.all.for.votes ?? { numerator: 0n, denominator: 1n }),
      only?.eligible.shares,
    ]).toEqual(['60', 100_000_000n]);
  });
});

describe('a special majority', () => {
  test('is that of the articles where the meeting states none', () => {
    const resolutions = [{ number: '1', kind: 'special', reserved: true }];
    const [only] = answered({ resolutions }).result.resolutions;
    expect(formatRatio(only?.majority.part ?? { numerator: 0n, denominator: 1n })).toBe('3/4');
  });
});

describe('somebody who is bound', () => {
  const resolutions = [{ number: '1', kind: 'ordinary', reserved: false, abstain: ['lam-holdings'] }];
  const held = [...registers.held, { member: 'lam-holdings', shareClass: 'A', shares: 50_000_000n }];

  test('in the name of a vehicle: what he holds in his own name would vote', () => {
    const { concerns } = answered({ resolutions }, { held });
    expect(concerns.map(({ message }) => message)).toEqual([
      {
        key: 'poll.concern.bound-vehicle',
        figures: { resolution: { quote: '1' }, member: { name: 'lam-holdings' }, holder: { name: 'lam-wai-yin' } },
      },
    ]);
  });

  test('and is not on the register binds nobody', () => {
    expect(concernKeys(answered({ resolutions: [{ ...resolutions[0], abstain: ['brightwater'] }] }))).toEqual([
      'poll.concern.bound-absent',
    ]);
  });
});

test('votes of a class that the record does not have are refused, never lost', () => {
  const tallies = [{ resolution: '1', perClass: [voted('C', 5n, 0n)] }];
  const made = pollAnswer(openedWith({}), { ...nothingCounted, ...registers, tallies });
  expect('problems' in made ? made.problems.map(({ message }) => message.key) : []).toEqual([
    'poll.refused.class-unknown',
  ]);
});
