import type { Ratchet } from '../register/ratchet.ts';
import type { Reduction } from '../register/reduction.ts';

/**
 * A ratchet to go on with. Whatever a day has closed is never written again and is shared; only the lists that a day adds to
 * are copied, so that a copy costs no more after a thousand falls than after one.
 */
export function copyRatchet(ratchet: Ratchet): Ratchet {
  const { reducedBy, late, open } = ratchet;
  return { ...ratchet, reducedBy: [...reducedBy], late: [...late], open: open === null ? null : copyReduction(open) };
}

function copyReduction(open: Reduction): Reduction {
  const { causes, conversions, stages, converted, lastConverted } = open;
  return {
    ...open,
    causes: [...causes],
    conversions: [...conversions],
    stages: [...stages],
    converted: new Map(converted),
    lastConverted: new Map(lastConverted),
  };
}
