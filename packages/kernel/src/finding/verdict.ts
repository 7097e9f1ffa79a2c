/** The eight answers a rule can give; the law has them all. */
export const verdicts = [
  'breached',
  'ceased',
  'needs-approval',
  'needs-determination',
  'information-missing',
  'action-required',
  'kept',
  'not-applicable',
] as const;

export type Verdict = (typeof verdicts)[number];

/** The graver of the answers, in the order in which {@link verdicts} lists them; `not-applicable` for none. */
export function gravest(answers: Iterable<Verdict>): Verdict {
  let rank: number = verdicts.length - 1;
  for (const answer of answers) rank = Math.min(rank, verdicts.indexOf(answer));
  return verdicts[rank] as Verdict;
}
