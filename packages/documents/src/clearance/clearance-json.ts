import {
  type Bounds,
  type Clearance,
  type ClearedStep,
  type Conversion,
  formatRatio,
  type Position,
  type Ratio,
} from '@tenfold/kernel';
import { beneficiaryJson } from '../check/beneficiary-json.ts';
import { capitalJson, countJson } from '../check/capital-json.ts';
import { type Json, messageJson, reasonJson } from '../check/figure-json.ts';
import { dutyJson, findingJson, turnJson } from '../check/finding-json.ts';
import { type Say, sayIn, wordingOf } from '../check/words.ts';
import type { Language } from '../messages/languages.ts';
import { pointerJson, requirementJson } from './requirement-json.ts';
import { planJson, stepJson } from './value-json.ts';

/** The name of the format that {@link clearanceJson} gives. */
export const clearanceFormat = 'tenfold/clearance/1';

/** A clearance as the format clearance/1, with its texts in one language. */
export function clearanceJson(clearance: Clearance, language: Language): Json {
  const { before, after, plan, steps } = clearance;
  const { issuer, knownAt, policies } = before.world;
  const say = sayIn(wordingOf(after.world, language));
  return {
    format: clearanceFormat,
    issuer: issuer.id,
    issuerNames: { ...issuer.names },
    stockCode: issuer.stockCode,
    on: before.on,
    knownAt,
    language,
    policies: { ...policies },
    assumptions: clearance.assumptions.map((one) => messageJson(one, say)),
    act: planJson(plan),
    verdict: clearance.verdict,
    conversion: conversionJson(clearance.conversion, say),
    headroom: headroomJson(clearance.headroom),
    before: positionJson(before),
    after: positionJson(after),
    steps: steps.map((step) => clearedStepJson(step, say)),
    findings: after.findings.map((finding) => findingJson(finding, say)),
    changed: changedJson(clearance),
    duties: clearance.duties.map((duty) => dutyJson(duty, say)),
    alternatives: clearance.alternatives.map((one) => ({
      id: one.id,
      what: messageJson(one.what, say),
      act: planJson(one.plan),
      conversion: countJson(one.conversion),
      votesGivenUp: ratioJson(one.votesGivenUp),
    })),
    underOtherPolicies: clearance.underOtherPolicies.map(({ policy, value, minimum }) => ({
      policy,
      value,
      minimum: countJson(minimum),
    })),
    turns: clearance.turns.map((turn) => turnJson(turn, say)),
  };
}

/** The smallest conversion with its split; every part also as the exact fraction that it was rounded from. */
export function conversionJson(
  { minimum, bounds, reason, split, allocation, due, warnings }: Conversion,
  say: Say,
): Json {
  return {
    minimum: countJson(minimum),
    bounds: minimum === null ? boundsOf(bounds) : null,
    reason: reasonJson(reason, say),
    split,
    due,
    allocation: allocation.map((part) => ({
      person: part.person,
      holder: part.holder,
      class: part.shareClass,
      shares: `${part.shares}`,
      exact: formatRatio(part.exact),
      votesGivenUp: ratioJson(part.votesGivenUp),
    })),
    warnings: warnings.map((one) => messageJson(one, say)),
  };
}

export function ratioJson(value: Ratio | null): Json {
  return value === null ? null : formatRatio(value);
}

/** The ends of a count, the upper one `null` where nothing bounds it. */
function boundsOf({ low, high }: Bounds): Json {
  return { low: `${low}`, high: countJson(high) };
}

function headroomJson(headroom: Clearance['headroom']): Json {
  return {
    buyBackWithoutConversion: countJson(headroom.buyBackWithoutConversion),
    buyBackWithinFloor: countJson(headroom.buyBackWithinFloor),
    weightedIssue: countJson(headroom.weightedIssue),
    beneficiaryPurchase: countJson(headroom.beneficiaryPurchase),
    repairConversion: countJson(headroom.repairConversion),
    bounds: Object.fromEntries(Object.entries(headroom.bounds).map(([room, bounds]) => [room, boundsOf(bounds)])),
  };
}

function positionJson({ on, world }: Position): Json {
  return {
    on,
    capital: capitalJson(world),
    beneficiaries: world.beneficiaries.map((one) => beneficiaryJson(one, world)),
  };
}

function clearedStepJson(cleared: ClearedStep, say: Say): Json {
  const { step, verdict, conversion, requirements, pointers, ended } = cleared;
  return {
    ...stepJson(step),
    verdict,
    conversion: conversionJson(conversion, say),
    requirements: requirements.map((one) => requirementJson(one, say)),
    pointers: pointers.map((one) => pointerJson(one, say)),
    findings: cleared.findings.map(({ id }) => id),
    ended: ended.map(({ holder, shares, reason }) => ({
      holder,
      shares: countJson(shares),
      reason: reasonJson(reason, say),
    })),
  };
}

/** The findings whose answer is another after the plan; `null` where there was none before. */
function changedJson({ before, after }: Clearance): Json {
  const verdicts = new Map(before.findings.map(({ id, verdict }) => [id, verdict]));
  return after.findings
    .filter(({ id, verdict }) => verdicts.get(id) !== verdict)
    .map(({ id, verdict }) => ({ id, before: verdicts.get(id) ?? null, after: verdict }));
}
