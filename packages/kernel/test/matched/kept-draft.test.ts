import { expect, test } from 'vitest';
import { keptDraft } from '../../src/plan/kept-draft.ts';
import { recorded } from './kept.ts';

test('counts are kept as digits, ratios as fractions, and what is not known stays so', () => {
  const interests = [{ who: 'ann', economic: '9/19', control: null }];
  const entry = recorded('v', 'vehicle-interests-set', '2025-02-03', { vehicle: 'trust', interests });
  expect(keptDraft(entry)).toEqual({
    kind: 'vehicle-interests-set',
    on: '2025-02-03',
    fields: { interests: [{ control: null, economic: '9/19', who: 'ann' }], vehicle: 'trust' },
  });
});

test('what is kept goes through JSON and comes back the same', () => {
  const position = recorded('o', 'opening-position', '2025-02-03', {
    inIssue: { B: '900', A: '1' },
    treasury: { A: null, B: '0' },
    holdings: [{ holder: 'ann', class: 'A', shares: '1' }],
  });
  const kept = keptDraft(position);
  expect(JSON.parse(JSON.stringify(kept))).toEqual(kept);
  expect(kept.fields).toEqual({
    inIssue: { A: '1', B: '900' },
    treasury: { A: null, B: '0' },
    holdings: [{ holder: 'ann', class: 'A', shares: '1' }],
  });
});
