import { bundleMessages } from '../messages/bundle.ts';
import { claimsMessages } from '../messages/claims.ts';
import { paperWords } from '../messages/paper-words.ts';
import { rulebookPageMessages } from '../messages/rulebook-page.ts';
import { addSentences } from '../messages/sentences.ts';
import { entryKindMessages } from '../screens/entry-kinds.ts';

export type { ClaimBundleGiven, EvidenceFile, ProvedEntry, SealOfBundle } from './bundle-given.ts';
export { claimBundle } from './claim-bundle.ts';
export { entriesInBundle } from './entries-in-bundle.ts';
export { evidenceInBundle, type NamedEvidence } from './evidence-in-bundle.ts';
export { bundleFormat } from './manifest.ts';

// Whoever loads this can say what stands in a bundle.
addSentences([bundleMessages, claimsMessages, entryKindMessages, paperWords, rulebookPageMessages]);
