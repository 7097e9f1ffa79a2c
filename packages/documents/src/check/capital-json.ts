import {
  type Bounds,
  type ClassCapital,
  countedShares,
  formatRatio,
  known,
  type Proportion,
  ratio,
  type RatioBounds,
  compareRatios,
  type World,
} from '@tenfold/kernel';
import type { Json } from './figure-json.ts';

/** The capital and the votes of the day. What is not known is `null`, with the ends between which it lies beside it. */
export function capitalJson(world: World): Json {
  const { capital, register, policies, ratchet } = world;
  const total = countedShares(register, policies);
  const lowest = ratchet.low !== null && ratchet.high !== null ? [ratchet.low, ratchet.high] : [];
  return {
    inIssue: byClass(capital.classes, ({ inIssue }) => countJson(inIssue)),
    treasury: countJson(capital.treasury),
    treasuryByClass: byClass(capital.classes, ({ treasury }) => countJson(treasury)),
    boughtBack: `${capital.boughtBack}`,
    boughtBackByClass: byClass(capital.classes, ({ boughtBack }) => `${boughtBack}`),
    votesPerShare: byClass(capital.classes, ({ votesPerShare }) =>
      votesPerShare === null ? null : formatRatio(votesPerShare),
    ),
    total: countJson(capital.inIssue),
    weighted: countJson(known(capital.weighted)),
    weightedBounds: boundsJson(capital.weighted),
    ratio: proportionJson(known(capital.weighted), total),
    ratchet: sameProportion(lowest),
    ratchetBounds: lowest.length === 0 ? null : lowest.map(({ weighted, total: of }) => proportionJson(weighted, of)),
    registered: {
      weighted: countJson(capital.registeredWeighted),
      ratio: proportionJson(capital.registeredWeighted, total),
    },
    votes: { ordinary: exactJson(capital.votes.ordinary), reserved: exactJson(capital.votes.reserved) },
    votesBounds: {
      ordinary: ratioBoundsJson(capital.votes.ordinary),
      reserved: ratioBoundsJson(capital.votes.reserved),
    },
  };
}

/** A figure that may be a fraction: its value when both ends agree, else `null`. */
export function exactJson({ low, high }: RatioBounds): Json {
  return high !== null && compareRatios(low, high) === 0 ? formatRatio(low) : null;
}

/** The ends of a figure that is not known; `null` for one that is. */
export function ratioBoundsJson(bounds: RatioBounds): Json {
  if (exactJson(bounds) !== null) return null;
  return { low: formatRatio(bounds.low), high: bounds.high === null ? null : formatRatio(bounds.high) };
}

function boundsJson({ low, high }: Bounds): Json {
  return low === high ? null : { low: `${low}`, high: countJson(high) };
}

export function countJson(count: bigint | null): Json {
  return count === null ? null : `${count}`;
}

function proportionJson(weighted: bigint | null, total: bigint | null): Json {
  return weighted === null || total === null || total === 0n ? null : formatRatio(ratio(weighted, total));
}

function sameProportion([low, high]: readonly Proportion[]): Json {
  if (low === undefined || high === undefined || low.weighted * high.total !== high.weighted * low.total) return null;
  return proportionJson(high.weighted, high.total);
}

function byClass(classes: readonly ClassCapital[], of: (shareClass: ClassCapital) => Json): Json {
  return Object.fromEntries(classes.map((one) => [one.id, of(one)]));
}
