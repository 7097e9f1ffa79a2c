import {
  type Finding,
  type Proportion,
  proportionAt,
  type Proportions,
  type Ratchet,
  ratio,
  type RatioBounds,
  versionOn,
  type World,
} from '@tenfold/kernel';
import { partOfOthers, r8a09 } from '@tenfold/rulebook';
import type { Json } from '../check/figure-json.ts';
import { ratioEndsJson } from './bounds-json.ts';
import { unknownsJson } from './unknowns.ts';

/**
 * Where an issuer stands between its thresholds at the end of a day: the proportion of weighted shares as Rule 8A.13 reads
 * it, the lowest that it has been since listing, and the part of the votes that others can cast against the floor of Rule
 * 8A.09; each at both ends of what is known, `null` where nothing is. Of a rule that does not bind on the day, nothing is.
 */
export function courseJson(world: World, findings: readonly Finding[]): Json {
  const { register, ratchet, on } = world;
  const floor = versionOn(r8a09, on)?.parameters.floor ?? null;
  return {
    proportion: measureJson(findingUnder('8A.13', world, findings), () => ({
      value: ratioEndsJson(endsOf(proportionAt(register.classes, ratchet.policies))),
      threshold: lowest(ratchet),
    })),
    others: measureJson(findingUnder('8A.09', world, findings), () => ({
      value: ratioEndsJson(partOfOthers(world)),
      threshold: ratioEndsJson(floor === null ? null : { low: floor, high: floor }),
    })),
    unknown: unknownsJson(world),
  };
}

/** What a rule says of the issuer itself. */
function findingUnder(provision: string, { issuer }: World, findings: readonly Finding[]): Finding | undefined {
  return findings.find((one) => one.provision === provision && one.subject === issuer.id);
}

function measureJson(
  finding: Finding | undefined,
  measured: () => { readonly value: Json; readonly threshold: Json },
): Json {
  if (finding === undefined || finding.verdict === 'not-applicable')
    return { verdict: 'not-applicable', standing: null, value: null, threshold: null };
  return { verdict: finding.verdict, standing: finding.standing, ...measured() };
}

function lowest({ low, high }: Ratchet): Json {
  return low === null || high === null ? null : ratioEndsJson(endsOf({ low, high }));
}

function endsOf(proportions: Proportions | null): RatioBounds | null {
  return proportions === null ? null : { low: exact(proportions.low), high: exact(proportions.high) };
}

function exact({ weighted, total }: Proportion): RatioBounds['low'] {
  return ratio(weighted, total);
}
