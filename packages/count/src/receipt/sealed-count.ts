import { type SealedCount, sealedCountFormat } from '@tenfold/seal';
import type { CountAsked } from '../asked.ts';
import type { Counted } from '../counted.ts';
import { manifestOf } from './manifest.ts';
import { noncesFrom, saltFrom } from './nonces.ts';
import { type CountUnderSeal, sealCount } from './seal-count.ts';

/** A count under a seal, with the file that is kept of it. */
export interface SealedOutcome extends CountUnderSeal {
  readonly sealed: SealedCount;
}

/**
 * Seals a count with the secret of the scrutineer: all instructions that count under one root, and all from which it was made. The
 * same count and the same secret always give the same file.
 */
export async function sealedCountOf(asked: CountAsked, counted: Counted, secret: Uint8Array): Promise<SealedOutcome> {
  const meeting = asked.meeting.id;
  const under = sealCount({ counted, meeting, nonceOf: noncesFrom({ secret, meeting }) });
  const manifest = await manifestOf(asked, counted);
  const salt = saltFrom({ secret, meeting });
  return { ...under, sealed: { format: sealedCountFormat, seal: under.seal, salt, manifest } };
}
