import type { ClearanceGiven } from '../../src/clearance/kept-clearance.ts';

/** A clearance of a small issuer as the server keeps one: its parts are text and numbers to the ledger, nothing more. */
export const clearanceGiven: ClearanceGiven = {
  plan: {
    format: 'tenfold/plan/1',
    steps: [{ act: 'buy-back', on: '2025-02-03', fields: { class: 'B', shares: '90', for: 'cancellation' } }],
  },
  day: '2025-02-02',
  size: 7n,
  expiresOn: '2025-02-10',
  rules: { rulebook: 'mark', versions: ['8A.15/2018', '8A.09/2018'] },
  verdict: 'action-required',
  minimum: 10n,
  answer: { verdict: 'action-required', minimum: '10' },
  content: { en: { note: 'Convert 10 “A”' }, 'zh-Hant': { note: '轉換10股「A」' } },
};
