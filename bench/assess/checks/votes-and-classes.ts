import type { Ratio } from '@tenfold/kernel';
import { r204, r8a07, r8a08, r8a09, r8a10, r8a21, r8a23, r8a44, r8a46 } from '@tenfold/rulebook';
import { type Check, check, type Fraction } from './check.ts';

/** Rules about the classes, their votes and what the articles say. */
export const votesAndClasses: readonly Check[] = [
  check(r204, {
    facts: ({ act }) => ({ waived: act !== null }),
    unless: [['not-applicable', ['waived', 'equal', false]]],
  }),
  check(r8a07, {
    facts: ({ weighted, superior, beneficiaries, isInArticles }) => ({
      weighted: weighted.length,
      superior: superior.length,
      beneficiaries: beneficiaries.length,
      isInArticles,
    }),
    unless: [
      ['information-missing', ['superior', 'greaterThan', 0]],
      ['information-missing', ['superior', 'equal', 0], ['weighted', 'equal', 0], ['beneficiaries', 'greaterThan', 0]],
      ['not-applicable', ['superior', 'equal', 0], ['weighted', 'equal', 0], ['beneficiaries', 'equal', 0]],
      [
        'information-missing',
        ['superior', 'equal', 0],
        ['weighted', 'greaterThan', 0],
        ['isInArticles', 'notEqual', true],
      ],
    ],
  }),
  check(r8a08, {
    facts: ({ weighted }) => ({
      weighted: weighted.length,
      listed: weighted.filter(({ isListed }) => isListed).length,
    }),
    unless: [
      ['not-applicable', ['weighted', 'equal', 0]],
      ['breached', ['listed', 'greaterThan', 0]],
    ],
  }),
  check(r8a09, {
    facts: (given) => ({ party: given.party, best: othersAtBest(given), worst: othersAtWorst(given) }),
    unless: [
      ['information-missing', ['worst', 'equal', null]],
      ['information-missing', ['worst', 'below', '1/10'], ['best', 'atLeast', '1/10']],
      ['breached', ['best', 'below', '1/10'], ['party', 'equal', 'issuer']],
      ['needs-determination', ['best', 'below', '1/10'], ['party', 'equal', 'beneficiary']],
    ],
  }),
  check(r8a10, {
    facts: ({ weighted: [first], ordinary }) => ({
      mayLive: first?.mayLive ?? null,
      votes: first?.votes && ordinary?.votes ? quotient(first.votes, ordinary.votes) : null,
    }),
    unless: [
      ['not-applicable', ['mayLive', 'equal', null]],
      ['not-applicable', ['votes', 'equal', null], ['mayLive', 'equal', false]],
      ['information-missing', ['votes', 'equal', null], ['mayLive', 'equal', true]],
      ['breached', ['votes', 'above', '10']],
    ],
  }),
  check(r8a21, {
    facts: ({ classes }) => ({ weighted: classes.length }),
    unless: [['not-applicable', ['weighted', 'equal', 0]]],
  }),
  check(r8a23, {
    facts: ({ threshold }) => ({ threshold: threshold === null ? null : fraction(threshold) }),
    unless: [
      ['information-missing', ['threshold', 'equal', null]],
      ['breached', ['threshold', 'above', '1/10']],
    ],
  }),
  check(r8a44, {
    facts: ({ safeguards }) => ({ safeguards }),
    unless: [
      ['information-missing', ['safeguards', 'equal', null]],
      ['breached', ['safeguards', 'lacksAnyOf', r8a44.versions[0]?.parameters.wanted ?? []]],
    ],
  }),
  check(r8a46, {
    facts: ({ status, changes, accepted }) => ({ status, changes: changes.length, accepted: accepted.length }),
    unless: [
      ['not-applicable', ['status', 'in', ['chapter-8a']]],
      [
        'needs-determination',
        ['status', 'notIn', ['chapter-8a']],
        ['changes', 'greaterThan', 0],
        ['accepted', 'equal', 0],
      ],
    ],
  }),
];

type Votes = Parameters<typeof r8a09.decide>[0];

/** The votes of others among all that can be cast, when the beneficiaries have as little as they can have. */
function othersAtBest({ voting, weighted, weightedVotes, held }: Votes): Fraction | null {
  if (voting === null) return null;
  return others(weightedVotes.low, voting - weighted.low, held.atBest);
}

/** The same when they have as much as they can have. */
function othersAtWorst({ voting, weighted, weightedVotes, held }: Votes): Fraction | null {
  if (voting === null || weighted.high === null || weightedVotes.high === null) return null;
  const rest = voting - weighted.high;
  return others(weightedVotes.high, rest, held.atWorst === null || held.atWorst > rest ? rest : held.atWorst);
}

function others({ numerator, denominator }: Ratio, ordinary: bigint, held: bigint): Fraction {
  return { part: (ordinary - held) * denominator, of: numerator + ordinary * denominator };
}

function quotient(a: Ratio, b: Ratio): Fraction {
  return { part: a.numerator * b.denominator, of: a.denominator * b.numerator };
}

function fraction({ numerator, denominator }: Ratio): Fraction {
  return { part: numerator, of: denominator };
}
