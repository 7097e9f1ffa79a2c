export { askAuthority, type Asking } from './authority.ts';
export { checkToken, type TokenClaim } from './check-token.ts';
export { readRoots } from './roots.ts';
export { makeQuery, type Query } from './query.ts';
export { tokenOfAnswer } from './answer.ts';
export { stampCheckpoint, type Stamping } from './stamp.ts';
export type { TimeStamped } from './refusal.ts';
export { type AuthorityAsked, httpTimeStampAuthority, type TimeStampAuthority } from './time-stamp-authority.ts';
