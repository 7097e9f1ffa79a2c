export { breachesToClaim, type BreachesGiven } from './breaches.ts';
export { claimsOf, type ClaimsGiven } from './claims-of.ts';
export { limitationOf } from './limitation-of.ts';
export type * from './limitation.ts';
export type * from './living-claim.ts';
