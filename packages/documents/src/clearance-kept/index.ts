export { keptClearanceJson, keptClearancesJson, type KeptMatched, type WholeKept } from './kept-json.ts';
export { keptClearancePage, keptClearancesPage } from './kept-page.ts';
export type { KeptToTell, RulesGivenBy } from './kept-to-tell.ts';
export { type Hash, lawOfPlan } from './law-of-plan.ts';
export { type LookedUp, matchKept } from './match-kept.ts';
export { type ClearanceToKeep, toKeep } from './to-keep.ts';
