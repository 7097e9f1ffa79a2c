/** What the words of a determination mean for weight. */
export type DeterminedWeight = 'ends' | 'goes-on' | 'not-decided';

const ENDING = words(`
  end ends ended ending cease ceases ceased cessation terminate terminates terminated lapse lapses lapsed lost
  incapable incapacity incapacitated unfit unsuitable disqualified objection objects
  fail fails failed circumvents circumvented circumvention breach breached
`);

const LASTING = words(`
  fit suitable capable satisfied satisfies satisfy met meets qualifies qualify qualified complies comply compliant kept
  continue continues continued remain remains stay stays permitted allowed accepted
`);

const NEGATING = words('not no non never without cannot');

const UNDECIDED = words('pending deferred adjourned postponed reserved undecided undetermined open');

/**
 * Reads the outcome of a determination, which the format leaves to whoever records it: `weight-ends`, `unfit`,
 * `not satisfied`, `no-objection`. A negation turns a word round. Words that say neither leave the weight as it was, for
 * only the Exchange ends it and must have said so.
 */
export function readOutcome(outcome: string): DeterminedWeight {
  const said = outcome.toLowerCase().split(/[^a-z]+/u);
  const isNegated = said.some((word) => NEGATING.has(word));
  if (said.some((word) => UNDECIDED.has(word))) return 'not-decided';
  if (said.some((word) => ENDING.has(word))) return isNegated ? 'goes-on' : 'ends';
  return isNegated && said.some((word) => LASTING.has(word)) ? 'ends' : 'goes-on';
}

/** Why weight ends under Rule 8A.17, from the head that was applied or, where only the rule is named, from the words. */
export function endingCause(provision: string, outcome: string): 'incapacity' | 'unfit' {
  if (provision.startsWith('8A.17(3)')) return 'incapacity';
  return /incapa/iu.test(outcome) && !provision.startsWith('8A.17(4)') ? 'incapacity' : 'unfit';
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
