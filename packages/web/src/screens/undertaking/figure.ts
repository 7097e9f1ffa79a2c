import type { Figure } from '@tenfold/kernel';
import { ratioFrom } from '../../format/exact.ts';

/** A count or a proportion of a reason as a figure again, from its JSON; `null` for what is neither. */
export function countedFigure(json: unknown): Figure | null {
  if (typeof json !== 'object' || json === null) return null;
  const [[kind, value] = []] = Object.entries(json);
  if (typeof value !== 'string') return null;
  if (kind === 'shares') return { shares: BigInt(value) };
  if (kind === 'votes') return { votes: BigInt(value) };
  if (kind === 'ratio') return { ratio: ratioFrom(value) };
  return null;
}
