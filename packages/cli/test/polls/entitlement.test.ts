import { describe, expect, test } from 'vitest';
import { entry } from '../small-record.ts';
import { counted, lines, meeting, register, resolution, type Shown } from './kestrel.ts';

/** All that Bo may vote, in favour. */
const bo = lines('bo,A,1,300000,0,0');

const votesOf = ({ resolutions: [one] }: Shown): readonly (string | null | undefined)[] => [
  one?.votesFor,
  one?.byOtherMoment?.votesFor,
];

const transferred = (to: string, day: string): Readonly<Record<string, unknown>> =>
  entry('moved', 'shares-transferred', day, {
    class: 'A',
    shares: '100000',
    from: 'bo',
    to,
    passing: ['legal-title', 'beneficial-ownership', 'economic-interest', 'voting-control'],
  });

const convertedOn = (day: string): Readonly<Record<string, unknown>> =>
  entry('converted', 'weighted-shares-converted', day, { holder: 'bo', class: 'A', shares: '100000', into: 'B' });

describe('weight that ends', () => {
  // Three million at ten votes a share; 300,000 at one; 200,000 at ten and 100,000 at one.
  const [whole, none, part] = ['3000000', '300000', '2100000'];
  const died = (day: string): Readonly<Record<string, unknown>> => entry('died', 'person-died', day, { person: 'bo' });

  test.each([
    ['before the record date', died('2025-03-01'), none, undefined],
    ['between the record date and the poll', died('2025-05-16'), none, whole],
    ['after the poll', died('2025-05-21'), whole, undefined],
    [
      'by a transfer in between: who was on the register votes, and what has passed is light',
      transferred('zed', '2025-05-16'),
      part,
      whole,
    ],
    [
      'by a transfer in between to somebody whom the record does not name',
      transferred('others', '2025-05-16'),
      part,
      whole,
    ],
    ['by a conversion in between', convertedOn('2025-05-16'), part, whole],
    ['by a transfer on the day after the poll', transferred('zed', '2025-05-21'), whole, undefined],
  ])('%s', async (_, more, votes, otherwise) => {
    const shown = await counted({ more: [more], instructions: bo });
    expect([votesOf(shown), shown.exit]).toEqual([[votes, otherwise], 0]);
  });

  test('by the policy of the record, and by the option against it', async () => {
    const given = { more: [died('2025-05-16')], instructions: bo, policies: { pollWeightOn: 'record-date' } };
    expect(votesOf(await counted(given))).toEqual([whole, none]);
    expect(votesOf(await counted({ ...given, options: ['--weight-at', 'poll'] }))).toEqual([none, whole]);
  });

  test('which of several holders has lost it cannot be told: nothing is counted that may not exist', async () => {
    const toOwn = entry('own', 'shares-transferred', '2025-05-16', {
      class: 'A',
      shares: '50000',
      from: 'ann',
      to: 'ann-co',
      passing: ['legal-title', 'voting-control'],
    });
    const shown = await counted({
      more: [toOwn, convertedOn('2025-05-16')],
      instructions: lines('ann,A,1,400000,0,0'),
    });
    expect([shown.concerns, shown.resolutions[0]?.votesFor, shown.exit]).toEqual([['weight-moved'], '3550000', 3]);
  });

  test('shares that go into a vehicle of the same owner keep it', async () => {
    const toOwn = entry('own', 'shares-transferred', '2025-05-16', {
      class: 'A',
      shares: '50000',
      from: 'ann',
      to: 'ann-co',
      passing: ['legal-title', 'voting-control'],
    });
    const shown = await counted({ more: [toOwn], instructions: lines('ann,A,1,400000,0,0') });
    expect([votesOf(shown), shown.concerns]).toEqual([['4000000', undefined], []]);
  });
});

describe('a register that does not agree', () => {
  const bought = (away: string, day = '2025-02-01'): Readonly<Record<string, unknown>> =>
    entry('bought', 'shares-bought-back', day, { class: 'B', shares: '1000000', for: away });
  const cancelled = entry('cancelled', 'shares-cancelled', '2025-05-16', {
    class: 'B',
    shares: '1000000',
    from: 'bought-back',
  });
  const less = register.replace('zed,B,2999999', 'zed,B,1999999');
  const ofTrustee = meeting({ deductions: [{ class: 'B', shares: '1000000', why: 'trustee', member: 'ann' }] });

  test.each([
    [
      'still holds treasury shares',
      { more: [bought('treasury')] },
      'register-holds-deducted',
      'exactly the treasury shares',
    ],
    [
      'still holds what was bought back',
      { more: [bought('cancellation')] },
      'register-holds-deducted',
      'not yet cancelled',
    ],
    [
      'holds a nominee twice',
      { register: `${register}nom-2,B,5000000\n` },
      'register-holding',
      'what nom and nom-2 hold',
    ],
    [
      'is that of the day of the poll',
      { more: [bought('treasury', '2025-05-16')], register: less },
      'register-other-day',
      '20 May 2025',
    ],
    ['was cut twice', { register: less, meeting: ofTrustee }, 'register-deducted-twice', 'taken off twice'],
    [
      'has a share too many, and nobody knows why',
      { register: register.replace('one,B,1', 'one,B,4') },
      'register-more',
      'nothing explains it',
    ],
    ['has fewer, and nobody knows why', { register: register.replace('one,B,1\n', '') }, 'register-fewer', '1 fewer'],
  ])('%s', async (_, given, key, words) => {
    const shown = await counted({ ...given, instructions: lines('nom,B,1,1,0,0') });
    expect([shown.concerns, shown.exit]).toEqual([[key], 1]);
    expect(shown.texts[0]).toContain(words);
  });

  test.each([
    [
      'with shares bought back before the record date and cancelled after it',
      { more: [bought('cancellation'), cancelled], register: less },
      '8000000',
    ],
    ['with shares bought back after it', { more: [bought('cancellation', '2025-05-15')] }, '9000000'],
  ])('agrees %s', async (_, given, entitled) => {
    const shown = await counted({ ...given, instructions: lines('nom,B,1,1,0,0') });
    expect([shown.concerns, shown.classes[1]?.entitled]).toEqual([[], entitled]);
  });
});

describe('a subdivision between the record date and the poll', () => {
  const split = (into: string, of: object = {}): Readonly<Record<string, unknown>> =>
    entry('split', 'shares-subdivided', '2025-05-15', { into, ...of });
  const tenfold = register.replaceAll(/\d+$/gm, (count) => `${count}0`);
  const tenfoldInB = register.replaceAll(/(?<=,B,)\d+/g, (count) => `${count}0`);
  const boTenfold = lines('bo,A,1,3000000,0,0');
  /** What each share became, by the note that says so. */
  const into = ({ resolutions: [one] }: Shown): readonly string[] =>
    (one?.notes ?? []).map(({ text }) => /each share became (\S+)\./.exec(text)?.[1] ?? text);

  test('is no difference: a register of the shares that they became agrees at exactly that ratio', async () => {
    const shown = await counted({ more: [split('10')], register: tenfold, instructions: boTenfold });
    expect([shown.exit, shown.concerns, into(shown)]).toEqual([0, [], ['10']]);
    // Bo’s 300,000 of the record date are three million at ten votes each, of ten million and ninety million in all.
    expect([votesOf(shown), shown.classes.map(({ entitled }) => entitled)]).toEqual([
      ['30000000', undefined],
      ['10000000', '90000000'],
    ]);
  });

  test.each([
    ['ten', split('10')],
    ['a tenth', split('1/10')],
    ['ten, of the other class alone', split('10', { class: 'B' })],
  ])('into %s leaves a register of the record date as it is, and every share its weight', async (_, more) => {
    const whole = register.replace('zed,B,2999999', 'zed,B,3000000').replace('one,B,1\n', '');
    const shown = await counted({ more: [more], register: whole, instructions: bo });
    expect([shown.exit, shown.concerns, into(shown), votesOf(shown)]).toEqual([0, [], [], ['3000000', undefined]]);
  });

  test('and a conversion after it: of a share of which a part was converted the whole has lost its weight', async () => {
    const converted = entry('converted', 'weighted-shares-converted', '2025-05-16', {
      holder: 'bo',
      class: 'A',
      shares: '100005',
      into: 'B',
    });
    const given = { more: [split('10'), converted] };
    // 10,000.5 shares of the record date were converted: 10,001 at one vote and 289,999 at ten.
    expect(votesOf(await counted({ ...given, instructions: bo }))[0]).toBe('2909991');
    // In shares of the day of the poll exactly 100,005 at one vote and 2,899,995 at ten.
    const after = await counted({ ...given, register: tenfold, instructions: boTenfold });
    expect([after.concerns, votesOf(after)[0]]).toEqual([[], '29099955']);
  });

  test.each([
    [
      'a share too many',
      { more: [split('10')], register: tenfold.replace('one,B,10', 'one,B,11') },
      ['register-subdivided', 'register-more'],
    ],
    [
      'another ratio',
      { more: [split('10')], register: register.replaceAll(/\d+$/gm, (count) => `${5n * BigInt(count)}`) },
      ['register-more', 'register-more'],
    ],
    [
      'a class that became no more',
      { more: [split('10', { class: 'A' })], register: tenfold },
      ['register-subdivided', 'register-more'],
    ],
    [
      'a class that alone became more',
      { more: [split('10', { class: 'B' })], register: tenfoldInB },
      ['register-subdivided'],
    ],
    [
      'one class of the record date and one of the day of the poll',
      { more: [split('10')], register: tenfoldInB },
      ['register-subdivided'],
    ],
  ])('does not explain %s', async (_, given, concerns) => {
    const shown = await counted({ ...given, instructions: lines('nom,B,1,1,0,0') });
    expect([shown.concerns, into(shown), shown.exit]).toEqual([concerns, [], 1]);
  });
});

describe('a class meeting', () => {
  const ofB = 'member,class,shares\nnom,B,9000000\n';
  const votes = lines('nom,B,1,6,2,0');

  test.each([
    ['whose file names its class', meeting({ kind: 'class', classes: ['B'] })],
    ['whose class is the one that votes', meeting({ kind: 'class' })],
  ])('asks for no register of another class: %s', async (_, put) => {
    const shown = await counted({ meeting: put, register: ofB, instructions: votes });
    expect([shown.exit, shown.concerns, shown.resolutions[0]?.percentFor]).toEqual([0, [], '75.000000']);
    expect(shown.classes.map((one) => one.class)).toEqual(['B']);
  });

  test('of which nobody says whose it is, though two classes vote, is not final', async () => {
    const shown = await counted({
      meeting: meeting({ kind: 'class' }),
      instructions: lines('ann,A,1,5,0,0', 'nom,B,1,0,7,0'),
    });
    expect([shown.exit, shown.concerns]).toEqual([3, ['which-class']]);
  });
});

describe('a change of weight', () => {
  const subject = { en: 'To reduce the number of votes per class A share from ten to five' };
  const put = resolution('1', { kind: 'special', reserved: true, matter: 'class-rights', subject });
  const votes = lines('nom,B,1,4,0,0');
  const classMeeting = [
    entry('called', 'meeting-called', '2025-04-20', { meeting: 'class-a', meetingKind: 'class' }),
    entry('put', 'resolution-proposed', '2025-04-20', { meeting: 'class-a', resolution: '1', matter: 'class-rights' }),
  ];

  test('wants the consent of the class too', async () => {
    const shown = await counted({ meeting: meeting({ resolutions: [put] }), instructions: votes });
    expect([shown.exit, shown.concerns]).toEqual([3, ['class-poll-lacking']]);
  });

  test.each([
    [
      'is put to it in the same file',
      { meeting: meeting({ resolutions: [put, { ...put, number: '1A', classes: ['A'] }] }) },
    ],
    ['is put to it in a meeting of the record', { meeting: meeting({ resolutions: [put] }), more: classMeeting }],
  ])('that %s', async (_, given) => {
    const shown = await counted({ ...given, instructions: votes });
    expect([shown.exit, shown.concerns]).toEqual([0, []]);
  });

  test('by the class alone is not enough', async () => {
    const alone = meeting({ kind: 'class', classes: ['A'], resolutions: [put] });
    const shown = await counted({ meeting: alone, instructions: lines('ann,A,1,4,0,0') });
    expect([shown.exit, shown.concerns]).toEqual([3, ['general-poll-lacking']]);
  });

  test('that is named as class rights and by no words of weight asks for nothing', async () => {
    const named = resolution('1', { reserved: true, matter: 'class-rights' });
    const shown = await counted({ meeting: meeting({ resolutions: [named] }), instructions: votes });
    expect(shown.exit).toBe(0);
  });
});

test('somebody who had said how he votes and is not on the register is named', async () => {
  const intentions = [{ member: 'zedd', resolution: '1', how: 'against' }];
  const shown = await counted({ meeting: meeting({ intentions }), instructions: lines('zed,B,1,0,1,0') });
  expect([shown.exit, shown.concerns]).toEqual([1, ['intention-absent']]);
});

describe('what the record says of the meeting', () => {
  const deductions = [{ class: 'B', shares: '1000000', why: 'trustee', member: 'ann' }];
  const called = entry('called', 'meeting-called', '2025-04-20', {
    meeting: 'agm',
    date: '2025-05-20',
    recordDate: '2025-05-14',
    deductions,
  });
  const votes = lines('ann,B,1,1,0,0');

  test('takes its shares out where the file names none, and those of the file where it does', async () => {
    const byRecord = await counted({ more: [called], instructions: votes });
    expect([byRecord.classes[1]?.entitled, byRecord.exit]).toEqual(['8000000', 0]);
    expect(byRecord.refused.map(({ reason }) => reason)).toEqual(['shares-cannot-vote']);
    const own = meeting({ deductions: [{ ...deductions[0], shares: '500000' }] });
    expect((await counted({ more: [called], meeting: own, instructions: votes })).classes[1]?.entitled).toBe('8500000');
  });

  test('is held against the record date of the file', async () => {
    const shown = await counted({
      more: [called],
      meeting: meeting({ recordDate: '2025-05-15' }),
      instructions: lines('nom,B,1,1,0,0'),
    });
    expect([shown.exit, shown.concerns]).toEqual([1, ['record-date-differs']]);
  });
});
