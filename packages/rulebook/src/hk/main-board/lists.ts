/**
 * The three lists of rules that Chapter 8A names for three purposes. They overlap and are not the same, so nothing here is
 * made from anything else: a rule that is on one of them is on the others only where it is written down again.
 */

/** What each beneficiary undertakes to comply with (Rule 8A.43). */
export const promisedInUndertaking: readonly string[] = ['8A.09', '8A.14', '8A.15', '8A.17', '8A.18', '8A.24'];

/** What the corporate governance committee confirms every year (Rule 8A.30(3)). */
export const confirmedByCommittee: readonly string[] = ['8A.14', '8A.15', '8A.18', '8A.24'];

/** Where a failure found by the Exchange can make a beneficiary unfit (note 1(c) to Rule 8A.17). */
export const groundsOfUnfitness: readonly string[] = ['8A.15', '8A.18', '8A.24'];

/** Rules of which the record shows only after an act whether they were kept: that the adviser was consulted on it. */
export const shownAfterwards: readonly string[] = ['8A.34'];
