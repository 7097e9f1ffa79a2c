import { type Bounds, exactly } from '../../numbers/bounds.ts';
import { closeDay } from '../../register/day.ts';
import {
  countsOf,
  countUnder,
  type Proportion,
  type Ratchet,
  type RatchetPolicies,
  weightedUnder,
} from '../../register/ratchet.ts';
import { conversionNeeded, type ReductionStage } from '../../register/reduction.ts';
import { ratchetUnder, type Register } from '../../register/register.ts';
import { copyRegister } from '../copy-register.ts';

/** What the day that is open asks for, were it to end with no conversion more than there has been. */
export interface Need {
  /** Shares still to be converted, at both ends of what is known. */
  readonly left: Bounds;
  /** The fall in shares as the register would remember it; `null` where nothing is to be converted. */
  readonly stage: ReductionStage | null;
  /** Whether a fall of an earlier day was unanswered already. */
  readonly hasArrears: boolean;
  /** The entries of the day by which shares fell. */
  readonly causes: readonly string[];
  /** The weighted shares and all shares of the proportion, and what it may not rise above; `null` where not known. */
  readonly now: Proportion | null;
  readonly ratchet: Proportion | null;
  /** The register at the end of the day without any conversion more; `null` where that makes no difference. */
  readonly unanswered: Register | null;
}

/**
 * Measures what the open day asks for, as its end would; `null` where shares have not fallen on it. Where nothing is kept for
 * afterwards, the end of the day is tried with this one ratchet only and without what lies behind.
 */
export function needOfDay(
  register: Register,
  policies: RatchetPolicies,
  keeps: 'days' | 'nothing' = 'days',
): Need | null {
  const ratchet = ratchetUnder(register, policies);
  if (ratchet.reducedBy.length === 0) return null;
  const counts = countsOf(register.classes);
  const needed = conversionNeeded(counts, ratchet, 0n);
  const causes = [...ratchet.reducedBy];
  const measured = { causes, hasArrears: ratchet.open !== null, ...proportionsOf(register, ratchet) };
  // Whatever else the end of the day does can only end weight: where nothing is needed now, nothing will be.
  if (needed?.left.high === 0n) return { left: exactly(0n), stage: null, unanswered: null, ...measured };
  const isKept = keeps === 'days';
  const unanswered = copyRegister(isKept ? register : forMeasuring(register, ratchet));
  closeDay(unanswered);
  const { open } = ratchetUnder(unanswered, policies);
  // Until the proportion at listing is known the register remembers no fall, and nobody can say what this one asks for.
  if (open === null) {
    const left = needed === null ? unmeasured : exactly(0n);
    return { left, stage: null, unanswered: null, ...measured };
  }
  return { left: open.left, stage: open.stages.at(-1) ?? null, unanswered: isKept ? unanswered : null, ...measured };
}

function forMeasuring(register: Register, ratchet: Ratchet): Register {
  return { ...register, ratchets: [ratchet], capitalChanges: [], published: [], undertakings: new Map() };
}

/** Anything may be needed. */
const unmeasured: Bounds = { low: 0n, high: null };

function proportionsOf(register: Register, { policies, high }: Ratchet): Pick<Need, 'now' | 'ratchet'> {
  const counts = countsOf(register.classes);
  const total = countUnder(counts.totals, policies);
  const weighted = weightedUnder(counts, policies).high;
  return { now: total === null || weighted === null ? null : { weighted, total }, ratchet: high };
}
