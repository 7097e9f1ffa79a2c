import { instructionKinds, plainRuleBook, type RuleBook } from '@tenfold/kernel/poll';
import fc from 'fast-check';
import type { CountAsked, LineSource } from '../../src/asked.ts';
import { textSource } from '../../src/source/file-source.ts';
import { header, meeting, resolution } from './asked.ts';

/** Names that look alike to whoever compares carelessly: prefixes of each other, and around sixteen bytes long. */
const members = [
  'm',
  'm1',
  'm10',
  'M1',
  'nominee-of-sixteen'.slice(0, 16),
  'nominee-of-sixteen',
  'nominee-of-sixteem',
  '"q"',
  'é',
];
const strangers = ['m2', 'nominee-of-sixte', 'nominee-of-sixteenth', ''];
const classes = ['A', 'B', 'AB'];
const numbers = ['1', '2(A)(i)', 'special resolution 3'];

const holdings = members.flatMap((member, nth) =>
  classes
    .slice(0, 1 + (nth % 3))
    .map((shareClass, at) => ({ member, shareClass, shares: 10n ** BigInt(nth * 2) + BigInt(at) })),
);

/** Counts as they may be written, right and wrong, near the holdings and far above them. */
const count = fc.oneof(
  fc.constantFrom(
    '0',
    '1',
    '5',
    '9',
    '10',
    '99',
    '101',
    '999999999',
    '1000000000',
    '999999999999999',
    '1000000000000000',
  ),
  fc.constantFrom(
    '9007199254740993',
    '18446744073709551615',
    '123456789012345678901234567890',
    '',
    '01',
    '-1',
    '1.0',
    'x',
    ' 1',
  ),
  fc.bigInt({ min: 0n, max: 10n ** 16n }).map(String),
);

const moment = fc.constantFrom(
  '2026-06-20T10:00:00+08:00',
  '2026-06-20T02:00:00Z',
  '2026-06-20T10:00:00.5+08:00',
  '2026-06-20T10:00:01+08:00',
  '2026-06-19T23:59+08:00',
  '2026-06-21T00:00:00-05:30',
  '',
  '2026-06-20',
  '2026-02-29T10:00:00+08:00',
  '2026-06-20T24:00:00Z',
  '2026-06-20T10:00:00+15:00',
);

/** A line as its fields, in the order of the columns; time and kind are left out where a file has no such columns. */
export interface InventedLine {
  readonly fields: readonly string[];
  readonly received: string;
  readonly kind: string;
  /** Something that breaks the line. */
  readonly broken: string;
}

export const inventedLine: fc.Arbitrary<InventedLine> = fc.record({
  fields: fc.tuple(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...members) }, fc.constantFrom(...strangers)),
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...classes) }, fc.constantFrom('C', '')),
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...numbers) }, fc.constantFrom('9', '')),
    count,
    count,
    count,
  ),
  received: moment,
  kind: fc.constantFrom('', '', ...instructionKinds, 'by-post', 'taken-back'),
  broken: fc.oneof({ weight: 30, arbitrary: fc.constant('') }, fc.constantFrom(',', '"', '\n"', '\u0000')),
});

/** Lines of the form that almost all have, of few members, so that many of them meet in one box: what the core reads by itself. */
export const usualLine: fc.Arbitrary<InventedLine> = fc.record({
  fields: fc.tuple(
    fc.constantFrom('m', 'm1', 'm10', 'M1', 'é', 'nominee-of-six', 'm2'),
    fc.constantFrom('A', 'A', 'B', 'C'),
    fc.constantFrom(...numbers, '9'),
    fc.constantFrom(
      '0',
      '1',
      '2',
      '9',
      '12',
      '1234567',
      '12345678',
      '123456789',
      '999999999999999',
      '9007199254740993',
      '07',
    ),
    fc.constantFrom('0', '1', '2', '12345678'),
    fc.constantFrom('0', '1', '3'),
  ),
  received: fc.constantFrom(
    '2026-06-20T10:00:00+08:00',
    '2026-06-20T02:00:00Z',
    '2026-06-20T02:00:01Z',
    '2026-06-19T23:59:59-05:30',
    '',
    '2026-06-20T24:00:00Z',
    '2026-06-20T10:60:00Z',
    '2026-06-20T10:00:60Z',
    '2026-06-20T10;00:00Z',
    '2026-06-31T10:00:00Z',
  ),
  kind: fc.constantFrom('', '', ...instructionKinds, 'by-post', 'taken-back'),
  broken: fc.constant(''),
});

/** The ways in which files of such lines are written. */
export const usualWriting: fc.Arbitrary<Writing> = fc.record({
  end: fc.constantFrom('\n', '\r\n', '\r'),
  isQuoted: fc.constant(false),
  columns: fc.constantFrom('none', 'received', 'received-and-kind'),
});

/** A register of one file in which lines of the usual form and others stand among each other, some of them twice. */
export const registerText: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom('m', 'm1', 'm10', 'M1', 'é', 'nominee-of-sixteen', '"m2"', 'nominee-of-six', ''),
      fc.constantFrom('A', 'B', 'AB', 'É'),
      fc.oneof(
        fc.nat(2 ** 31 - 1).map(String),
        fc.constantFrom('0', '12345678', '4294967296', '18446744073709551615', '07'),
      ),
    ),
    { maxLength: 12 },
  )
  .map((lines) => ['member,class,shares', ...lines.map((fields) => fields.join(','))].join('\n'));

/** How a file is written. */
export interface Writing {
  readonly end: string;
  readonly isQuoted: boolean;
  readonly columns: 'none' | 'received' | 'received-and-kind' | 'kind-first';
}

export const writing: fc.Arbitrary<Writing> = fc.record({
  end: fc.constantFrom('\n', '\r\n', '\r'),
  isQuoted: fc.boolean(),
  columns: fc.constantFrom('none', 'received', 'received-and-kind', 'kind-first'),
});

/** A file of lines, written in a way. */
export function fileOf(name: string, lines: readonly InventedLine[], { end, isQuoted, columns }: Writing): LineSource {
  const heads = {
    none: header,
    received: `${header},received`,
    'received-and-kind': `${header},received,kind`,
    'kind-first': `kind,${header},received`,
  };
  const rows = lines.map(({ fields, received, kind, broken }) => {
    const cells = {
      none: fields,
      received: [...fields, received],
      'received-and-kind': [...fields, received, kind],
      'kind-first': [kind, ...fields, received],
    };
    return cells[columns].map((cell) => written(cell, isQuoted)).join(',') + broken;
  });
  return textSource(name, [heads[columns], ...rows, ''].join(end));
}

function written(cell: string, isQuoted: boolean): string {
  return isQuoted || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export const ruleBook: fc.Arbitrary<RuleBook> = fc.record({
  id: fc.constant('invented'),
  version: fc.constant('1'),
  replacing: fc.constantFrom('last-received', 'first-received'),
  overVote: fc.constantFrom('refuse', 'in-proportion'),
  precedence: fc.constantFrom([], ['in-the-room', 'proxy'] as const, instructionKinds),
  closesAt: fc.constantFrom(null, '2026-06-20T02:00:00Z'),
});

/** All that is asked, but for the sources. */
export function inventedPoll(others: Partial<CountAsked> = {}): Omit<CountAsked, 'sources'> {
  return {
    register: { rows: holdings },
    meeting: meeting([
      resolution('1', { abstain: ['m10'], notInFavour: ['m1', 'm10'] }),
      resolution('2(A)(i)', { classes: ['A', 'B'] }),
      resolution('special resolution 3'),
    ]),
    ruleBook: plainRuleBook,
    // Tests that compare the two ways ask for each by itself.
    secondWay: 'never',
    apart: new Set(['nominee-of-sixteen', 'nobody']),
    withheld: [
      { member: 'm', shareClass: 'A', shares: 1n },
      { member: 'nominee-of-sixteem', shareClass: 'A', shares: 1000n },
    ],
    ...others,
  };
}
