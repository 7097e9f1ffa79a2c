import type { ProvisionsOfActs } from '@tenfold/kernel';

/**
 * What a beneficiary promises his best endeavours for comes up with these acts: the rules that they may break, of the six that
 * he promises. A fall in shares takes public votes away (8A.09) and asks for a conversion (8A.15); new weighted shares need an
 * approval (8A.14); a reserved matter is counted at one vote a share (8A.24); who stands behind a vehicle decides whether its
 * shares keep their weight (8A.18).
 */
export const provisionsOfActs: ProvisionsOfActs = {
  'buy-back': ['8A.09', '8A.15'],
  cancellation: ['8A.09', '8A.15'],
  'weighted-issue': ['8A.14'],
  'reserved-vote': ['8A.24'],
  'vehicle-change': ['8A.18'],
};
