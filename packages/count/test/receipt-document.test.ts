import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReceipts, receiptProblem, receiptProblems } from '@tenfold/seal';
import { expect, test } from 'vitest';
import { sha256 } from '../src/receipt/hashes.ts';
import { noncesFrom } from '../src/receipt/nonces.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/vote-receipts.md'), 'utf8');

test('the example on the page holds against the root on the page, and its nonce is made as the page says', () => {
  const [, text = ''] = /```json\n([^]*?)```/.exec(page) ?? [];
  const [, root = '', size = ''] = /root `([0-9a-f]{64})` over (\d+) instructions was announced/.exec(page) ?? [];
  const read = readReceipts(Buffer.from(text));
  const receipts = 'receipts' in read ? read.receipts : [];
  expect(receipts.map((one) => receiptProblem(one, { root, size: Number(size) }, sha256))).toEqual([undefined]);
  const secret = Buffer.alloc(32, 7);
  const [, words = ''] = /of `(\["agm-2026".*?\])`/.exec(page) ?? [];
  const nonce = createHmac('sha256', secret).update(words).digest('hex');
  expect(receipts[0]?.instruction.nonce).toBe(nonce);
  const made = noncesFrom({ secret, meeting: 'agm-2026' })({ member: 'ann', shareClass: 'B', resolution: '2(a)' });
  expect(made).toBe(nonce);
});

test('the page names every problem', () => {
  expect(receiptProblems.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
