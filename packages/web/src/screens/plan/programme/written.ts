import { formatWhole } from '@tenfold/documents/screens';
import type { Say } from '../../../language/say.tsx';

/** A count of shares as it is written, or that it is not known. */
export function shares(count: string | null, say: Say): string {
  return count === null ? say('plan-screen.not-known') : formatWhole(BigInt(count));
}

/** A count with its sign: by how many more or fewer. */
export function drifted(count: string): string {
  const by = BigInt(count);
  if (by === 0n) return '0';
  return by > 0n ? `+${formatWhole(by)}` : `−${formatWhole(-by)}`;
}

/** A count that is nothing on most days: a dash then, so that the others are seen. */
export function someShares(count: string | null, say: Say): string {
  return count === '0' ? '–' : shares(count, say);
}
