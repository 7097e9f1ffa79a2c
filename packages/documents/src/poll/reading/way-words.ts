import type { Unit, Way } from './table-read.ts';

/** The words by which a heading says which way the votes below it were cast. */
export const wayForms: readonly (readonly [way: Way, form: RegExp])[] = [
  ['for', /(?<![a-z])(?:in favou?r|for)(?![a-z])|[贊赞]成|同意/gi],
  ['against', /(?<![a-z])against(?![a-z])|反[對对]/gi],
  ['abstain', /(?<![a-z])(?:abstain(?:ed|ing)?|abstentions?|withheld)(?![a-z])|[棄弃][權权]/gi],
];

/** What a heading says is counted below it: shares or votes; `null` where it says neither or both. */
export function unitIn(text: string): Unit {
  const isShares = /\bshares?\b|股/i.test(text);
  const isVotes = /\bvotes?\b|票/i.test(text);
  if (isShares === isVotes) return null;
  return isShares ? 'shares' : 'votes';
}
