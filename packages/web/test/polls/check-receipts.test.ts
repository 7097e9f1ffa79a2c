import { createHash } from 'node:crypto';
import { hashOfInstruction, hexOf, nodeHash, type Receipt, receiptFormat, receiptsFormat } from '@tenfold/seal';
import { describe, expect, test } from 'vitest';
import { checkReceipts, receiptsIn } from '../../src/screens/polls/receipts/check.ts';

/** The hash of Node: the check in the browser has one of its own, and both have to agree. */
const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest());

const instruction = (member: string, shares: string) => ({
  meeting: 'agm',
  resolution: '1',
  member,
  class: 'B',
  for: shares,
  against: '0',
  abstain: '0',
  nonce: 'ab'.repeat(16),
});

/** A tree over two instructions (RFC 9162, 2.1.1): the root is the hash of both leaves, and each proves the other's way up. */
const [one, other] = [instruction('chan', '1200'), instruction('lau', '7')];
const [left, right] = [one, other].map((leaf) => hashOfInstruction(leaf, sha256)) as [Uint8Array, Uint8Array];
const root = hexOf(nodeHash({ left, right }, sha256));
const receipt: Receipt = { format: receiptFormat, instruction: one, index: 0, size: 2, proof: [hexOf(right)] };
const announced = { root, size: '2' };

describe('a receipt', () => {
  test('shows that its instruction is in the count that was announced', () => {
    expect(checkReceipts([receipt], announced)).toEqual([{ receipt, problem: null }]);
  });

  test('is held against what was announced however it is typed', () => {
    const spaced = ` ${root.toUpperCase().replace(/(.{8})/g, '$1 ')}`;
    expect(checkReceipts([receipt], { root: spaced, size: ' 2 ' })).toEqual([{ receipt, problem: null }]);
  });

  test.each(['for', 'against', 'abstain', 'member', 'resolution', 'class', 'nonce'] as const)(
    'in which “%s” was changed shows nothing',
    (part) => {
      const forged = { ...receipt, instruction: { ...one, [part]: part === 'nonce' ? 'cd'.repeat(16) : '9' } };
      expect(checkReceipts([forged], announced)).toMatchObject([{ problem: { key: 'receipt.problem.root' } }]);
    },
  );

  test('of another count shows nothing', () => {
    expect(checkReceipts([receipt], { root, size: '3' })).toMatchObject([
      { problem: { key: 'receipt.problem.another-size' } },
    ]);
    expect(checkReceipts([receipt], { root: '0'.repeat(64), size: '2' })).toMatchObject([
      { problem: { key: 'receipt.problem.root' } },
    ]);
  });

  test.each([
    { root: '', size: '' },
    { root, size: '' },
    { root: root.slice(1), size: '2' },
    { root, size: 'two' },
  ])('is not held against %j, which was announced by nobody', (typed) => {
    expect(checkReceipts([receipt], typed)).toBe('not-typed');
  });
});

describe('a file of receipts', () => {
  const bytes = (json: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(json));

  test('holds one or several', () => {
    expect(receiptsIn(bytes(receipt))).toEqual({ receipts: [receipt] });
    const several = { format: receiptsFormat, seal: { root, size: 2 }, receipts: [receipt] };
    expect(receiptsIn(bytes(several))).toEqual({ receipts: [receipt] });
  });

  test('that is something else is told to be so', () => {
    expect(receiptsIn(bytes({ format: 'tenfold/meeting/1' }))).toMatchObject({
      problem: { key: 'receipt.problem.format' },
    });
  });
});
