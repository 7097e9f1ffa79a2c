import { readMeeting } from '@tenfold/kernel/poll';
import { describe, expect, test } from 'vitest';
import { hasForm, seevMessages, seevNames, type SeevElement } from '../../src/seev/index.ts';
import { decimalOf } from '../../src/seev/write/parts-of-message.ts';
import { type Content, writeMessage, type Written } from '../../src/seev/write/write-message.ts';
import { writeSeev001 } from '../../src/seev/write/write-001.ts';
import { writeSeev004 } from '../../src/seev/write/write-004.ts';

const resolutions = [{ number: '1', kind: 'ordinary' }];

function about(changed: object = {}) {
  const json = {
    format: 'tenfold/meeting/1',
    id: 'egm',
    kind: 'extraordinary',
    date: '2026-06-20',
    resolutions,
    ...changed,
  };
  const read = readMeeting(json);
  if ('problems' in read) throw new Error('the meeting is not in order');
  return { meeting: read.meeting, issuer: { name: 'Kestrel', lei: null }, classes: [{ shareClass: 'B', isin: null }] };
}

function keysOf(written: Written): readonly string[] {
  return 'problems' in written ? written.problems.map(({ message }) => message.key) : [];
}

const instruction = (member: string) => [
  { id: '1', member, shareClass: 'B', proxy: null, votes: [{ resolution: '1', for: 1n, against: 0n, abstain: 0n }] },
];

describe('what does not fit is named and not written', () => {
  test.each([
    ['a'.repeat(36), 'seev.refused.too-long'],
    ['𠮷'.repeat(35), undefined],
    ['a\u0001b', 'seev.refused.character'],
    ['a\ud800b', 'seev.refused.character'],
    ['a\nb', 'seev.refused.form'],
    ['', 'seev.refused.form'],
    [']]>&<"\'', undefined],
  ])('%j', (member, key) => {
    expect(keysOf(writeSeev004(about(), instruction(member)))).toEqual(key === undefined ? [] : [key]);
  });

  test('a meeting without a day, and one without a class', () => {
    expect(keysOf(writeSeev001(about({ date: null })))).toEqual(['seev.refused.no-date']);
    expect(keysOf(writeSeev001({ ...about(), classes: [] }))).toEqual(['seev.refused.no-class']);
  });

  test('more than eighteen digits', () => {
    const votes = [{ resolution: '1', for: 10n ** 18n, against: 0n, abstain: 0n }];
    const [one] = instruction('ann');
    if (one === undefined) throw new Error('no instruction');
    // Both the votes and the balance that they come to.
    expect(keysOf(writeSeev004(about(), [{ ...one, votes }]))).toContain('seev.refused.form');
  });
});

test('marks of XML stand as what they mean', () => {
  const written = writeSeev004(about(), instruction('a&b<c>]]>"d"'));
  expect('xml' in written && written.xml).toContain('<AcctId>a&amp;b&lt;c&gt;]]&gt;"d"</AcctId>');
});

test('what the profile does not know, lacks or has once is a fault of ours', () => {
  const message = seevMessages['seev.007'];
  const body: Content = { MtgInstrId: 'egm' };
  expect(() => writeMessage(message, { ...body, Frobnicate: 'x' })).toThrow(/knows no/);
  expect(() => writeMessage(message, body)).toThrow(/is needed/);
  expect(() => writeMessage(message, { MtgInstrId: ['a', 'b'] })).toThrow(/stands there once/);
});

test('a notice says what it had to leave out', () => {
  const [one] = resolutions;
  const reserved = { ...one, reserved: true, majority: '2/3', abstain: ['ann'] };
  expect(writeSeev001(about({ resolutions: [reserved], abstentions: 'printed' })).leftOut).toEqual([
    'abstentions',
    'resolutions.reserved',
    'resolutions.majority',
    'resolutions.abstain',
  ]);
});

// By hand: 1/3 has no end, 1/8 is 0.125.
test.each([
  [10n, 1n, '10'],
  [1n, 8n, '0.125'],
  [-0n, 7n, '0'],
  [5n, 2n, '2.5'],
  [1n, 3n, null],
])('%d/%d as a decimal', (numerator, denominator, expected) => {
  expect(decimalOf({ numerator, denominator }, 17)).toBe(expected);
});

test.each([
  ['quantity', '123456789012345678', true],
  ['quantity', '1234567890123456789', false],
  ['quantity', '1.', true],
  ['quantity', '1e5', false],
  ['quantity', '-1', false],
  ['date-time', '2026-06-20T10:00:00', true],
  ['date-time', '2026-06-20T10:00:00.5+08:00', true],
  ['date-time', '2026-06-31T10:00:00Z', false],
  ['date', '2026-02-30', false],
  ['isin', 'KYG000000001', true],
  ['isin', 'KYG00000000A', false],
  ['text-35', 'a\tb', false],
] as const)('%s %j', (type, text, expected) => {
  expect(hasForm(type, text)).toBe(expected);
});

describe('each profile', () => {
  const everything = (element: SeevElement): readonly SeevElement[] => [element, ...element.within.flatMap(everything)];

  test.each(seevNames)('%s says of each element what it is, and names none twice in one place', (name) => {
    for (const { is, within, type } of everything(seevMessages[name].document)) {
      expect(is).not.toBe('');
      expect(is).not.toMatch(/[|\n]/);
      expect(new Set(within.map((one) => one.name)).size).toBe(within.length);
      expect(within.length > 0).toBe(type === 'group' || type === 'choice');
    }
  });
});
