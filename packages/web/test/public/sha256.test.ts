import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/public/sha256.ts';

function byNode(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function bytesOf(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => (index * 131 + length) % 256);
}

test('is that of FIPS 180-4 at every length about the ends of its blocks', () => {
  for (let length = 0; length < 260; length += 1) {
    const bytes = bytesOf(length);
    expect(Buffer.from(sha256(bytes)).toString('hex'), `${length}`).toBe(byNode(bytes));
  }
});

test('takes a part of a larger buffer for itself alone', () => {
  const part = bytesOf(500).subarray(17, 300);
  expect(Buffer.from(sha256(part)).toString('hex')).toBe(byNode(part));
});

test('is that of a long text', () => {
  const bytes = bytesOf(1_000_003);
  expect(Buffer.from(sha256(bytes)).toString('hex')).toBe(byNode(bytes));
});
