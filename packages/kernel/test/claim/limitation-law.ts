import type { LimitationLaw } from '../../src/claim/limitation.ts';
import type { ProvisionsOfActs } from '../../src/undertaking/acts-under-promise.ts';

/** A law of limitation for tests: two years for a promise and four for a deed, as no real one has them. */
export const limitation: LimitationLaw = {
  title: 'Limitation',
  textStatus: 'not-checked',
  versions: [{ id: 'test', from: '2018-04-30', parameters: { 'simple-contract': 2, deed: 4 }, source: 'test' }],
  doubts: [],
};

/** Which rules the acts of company and vehicles come under, as the rulebook has it. */
export const provisionsOfActs: ProvisionsOfActs = {
  'buy-back': ['8A.09', '8A.15'],
  cancellation: ['8A.09', '8A.15'],
  'weighted-issue': ['8A.14'],
  'reserved-vote': ['8A.24'],
  'vehicle-change': ['8A.18'],
};
