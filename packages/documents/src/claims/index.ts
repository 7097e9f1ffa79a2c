import { claimsMessages } from '../messages/claims.ts';
import { addSentences } from '../messages/sentences.ts';

export { type ClaimsAnswer, type ClaimsAsked, claimsFound, claimsOpened } from '../asked/claims.ts';
export { findClaim } from '../asked/find-claim.ts';
export { claimsFormat } from './claims-format.ts';
export { breachJson, claimJson, claimsJson } from './claims-json.ts';
export { claimsPage } from './claims-page.ts';
export { claimsFields, claimsSchema } from './claims-schema.ts';

// Whoever speaks of claims can say what they say.
addSentences([claimsMessages]);
