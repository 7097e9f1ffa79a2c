import { type Message, message } from '../../finding/message.ts';
import { compareRatios, ratio, type Ratio, zero } from '../../numbers/ratio.ts';
import type { Register } from '../../register/register.ts';
import { weightedClasses } from '../../register/weight.ts';
import type { ConversionPart } from '../clearance.ts';
import type { Allocation, ToAllocate } from './allocate.ts';
import { ownerOf } from './holders.ts';
import { votesGivenUp } from './votes-given-up.ts';

interface Agreed extends ToAllocate {
  readonly minimum: bigint;
  readonly exact: ReadonlyMap<string, Ratio>;
}

/**
 * The parts as they were agreed, holder by holder. Together they must reach the minimum; somebody below his exact share may
 * be said to be in breach himself, though the whole is answered (policy A6).
 */
export function agreedParts(register: Register, { agreed, minimum, exact }: Agreed): Allocation {
  const stated = [...agreed.values()].reduce<bigint>((sum, shares) => sum + (shares ?? 0n), 0n);
  const rest = minimum > stated ? minimum - stated : 0n;
  const parts = [...agreed].flatMap(([holder, shares]) => partOf(register, { holder, shares: shares ?? rest, exact }));
  const all = parts.reduce((sum, { shares }) => sum + shares, 0n);
  const warnings: Message[] = [];
  if (all < minimum) {
    const figures = { agreed: { shares: all }, minimum: { shares: minimum }, lacking: { shares: minimum - all } };
    warnings.push(message('clear.agreed-too-little', figures));
  }
  return { parts, warnings: [...warnings, ...underTheirShares(parts, exact)] };
}

function partOf(
  register: Register,
  { holder, shares, exact }: { readonly holder: string; readonly shares: bigint; readonly exact: Agreed['exact'] },
): readonly ConversionPart[] {
  const shareClass = weightedClasses(register).find(({ holdings }) => holdings.has(holder));
  if (shareClass === undefined || shares === 0n) return [];
  const person = ownerOf(register, holder);
  const given = { votesGivenUp: votesGivenUp(shareClass, shares), exact: exact.get(person) ?? zero };
  return [{ person, holder, shareClass: shareClass.id, shares, ...given }];
}

function underTheirShares(parts: readonly ConversionPart[], exact: Agreed['exact']): readonly Message[] {
  return [...exact].flatMap(([person, share]) => {
    const his = parts.filter((part) => part.person === person).reduce((sum, { shares }) => sum + shares, 0n);
    if (compareRatios(ratio(his, 1n), share) >= 0) return [];
    return [
      message('clear.under-exact-share', { who: { name: person }, his: { shares: his }, exact: { ratio: share } }),
    ];
  });
}
