import type { Instant } from '@tenfold/kernel';
import { leadsToTrust } from '../certificate/chain.ts';
import type { StampFacts } from '../apart/taken-apart.ts';
import { certificateIn, type Pool } from './pool.ts';
import { doubt, nothingSaid, type Said } from './said.ts';

/** When a signature was made, and who says so. */
export interface TimeJudged extends Said {
  readonly at: { readonly instant: Instant; readonly by: 'time-stamp' | 'claim' } | null;
}

/** The time of a signature: that of its stamp where a genuine one is there, else what the signer says, and that is told. */
export function judgeTime(stamp: StampFacts | null, claimedAt: Instant | null, pool: Pool): TimeJudged {
  if (stamp === null) return { at: claimOf(claimedAt), ...doubt(claimedAt === null ? 'time-none' : 'time-claimed') };
  const claim = claimOf(claimedAt);
  if (stamp.problem !== null || stamp.at === null) {
    return { at: claim, faults: stamp.problem === null ? [] : [stamp.problem], doubts: [] };
  }
  if (pool.trusted === null || isTrusted(stamp, stamp.at, pool)) {
    return { at: { instant: stamp.at, by: 'time-stamp' }, ...nothingSaid };
  }
  return { at: claim, ...doubt('stamp-issuer-unknown', { name: { quote: stamp.certificate?.name ?? '–' } }) };
}

/** What is to be said of the authority of a time stamp over the whole file. */
export function judgeDocumentStamp(stamp: StampFacts | null, pool: Pool): TimeJudged {
  const isUnknown = stamp !== null && stamp.at !== null && pool.trusted !== null && !isTrusted(stamp, stamp.at, pool);
  const name = { quote: stamp?.certificate?.name ?? '–' };
  return { at: null, ...(isUnknown ? doubt('file-stamp-issuer-unknown', { name }) : nothingSaid) };
}

function claimOf(at: Instant | null): TimeJudged['at'] {
  return at === null ? null : { instant: at, by: 'claim' };
}

/** Whether the authority of a stamp leads to a root that the reader trusts, at the time that it stamped. */
export function isTrusted({ certificate }: StampFacts, at: Instant, { trusted, brought }: Pool): boolean {
  const own = certificateIn(certificate);
  return own !== undefined && trusted !== null && leadsToTrust(own, { others: brought, trusted, at });
}
