/**
 * Questions that the Rules leave open and that an answer can turn on. Each is a choice with a default; a finding that
 * turns on one names it and gives the other answer too. The letters are those of the reference of ambiguities.
 */
export const policyChoices = {
  /** A1: the moment at which fewer shares are in issue for Rule 8A.15. */
  conversionDueOn: ['cancellation', 'treasury', 'trade'],
  /** A2: whether treasury shares stand in the number of shares for Rules 8A.13 and 8A.15. */
  treasuryInShareCount: ['counted', 'left-out'],
  /** A5, A7: after a conversion made for Rule 8A.15, the ratchet keeps the ratio before it, or takes the new one. */
  ratchetAfterConversion: ['kept', 'lowered'],
  /** A6: how a conversion is split among beneficiaries. */
  conversionSplit: ['largest-remainder', 'each-rounded-up'],
  /** A8: ordinary shares that are left out of the public's votes under Rule 8A.09. */
  heldForBeneficiary: ['owned-or-controlled', 'owned'],
  /** A12: what a vehicle must show under Rule 8A.18(2). */
  vehicleTest: ['sole-interest', 'by-form'],
  /** A16: a director who retires and is elected again at the same meeting. */
  reElection: ['no-gap', 'gap'],
  /** A10: weighted shares passing from one beneficiary to another. */
  transferBetweenBeneficiaries: ['ends', 'determination'],
  /** A29: whether shares of a former beneficiary, ended but not re-designated, count as the public's. */
  endedSharesArePublic: ['yes', 'no'],
  /** A14: when a person ceases to be a beneficiary. */
  beneficiaryCeases: ['no-live-weight', 'left-register'],
  /** A13: by which day it counts whether a share voted on a poll still has weight. */
  pollWeightOn: ['poll', 'record-date'],
} as const;

export type PolicyName = keyof typeof policyChoices;

export type Policies = { readonly [Name in PolicyName]: (typeof policyChoices)[Name][number] };

/** The default of every policy: the first of its choices. */
export const defaultPolicies: Policies = {
  conversionDueOn: 'cancellation',
  treasuryInShareCount: 'counted',
  ratchetAfterConversion: 'kept',
  conversionSplit: 'largest-remainder',
  heldForBeneficiary: 'owned-or-controlled',
  vehicleTest: 'sole-interest',
  reElection: 'no-gap',
  transferBetweenBeneficiaries: 'ends',
  endedSharesArePublic: 'yes',
  beneficiaryCeases: 'no-live-weight',
  pollWeightOn: 'poll',
};

/** `policies` with one of them set to another value. */
export function withPolicy<Name extends PolicyName>(policies: Policies, name: Name, value: Policies[Name]): Policies {
  return { ...policies, [name]: value };
}

/** Every set of policies that differs from `policies` in the one named, in the order of its choices. */
export function alternatives(policies: Policies, name: PolicyName): readonly Policies[] {
  const values: readonly string[] = policyChoices[name];
  return values.filter((value) => value !== policies[name]).map((value) => ({ ...policies, [name]: value }));
}
