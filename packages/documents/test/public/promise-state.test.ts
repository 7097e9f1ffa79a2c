import type { Finding } from '@tenfold/kernel';
import { expect, test } from 'vitest';
import { findingsById } from '../../src/public/findings-by-id.ts';
import { verdictNow } from '../../src/public/promise-state.ts';

const over = { from: '2024-03-05', until: '2024-03-05' };

function finding(id: string, verdict: Finding['verdict'], accrued: Finding['accrued']): Finding {
  return { id, verdict, accrued } as Finding;
}

const byId = findingsById([
  finding('poll', 'breached', over),
  finding('other-poll', 'breached', null),
  finding('waiting', 'action-required', null),
]);

function now(...findings: readonly string[]): string {
  return verdictNow({ provision: '8A.24', verdict: 'breached', findings }, byId);
}

test('a provision of which every breach is over is kept again', () => {
  expect(now('poll')).toBe('kept');
});

test('one breach that is not over is one', () => {
  expect(now('poll', 'other-poll')).toBe('breached');
});

test('beside a breach that is over, what else is found counts', () => {
  expect(now('poll', 'waiting')).toBe('action-required');
});

test('an answer that is no breach stays what it is', () => {
  expect(verdictNow({ provision: '8A.09', verdict: 'information-missing', findings: ['poll'] }, byId)).toBe(
    'information-missing',
  );
});
