import { r8a11, r8a17, r8a18, r8a19, r8a22 } from '@tenfold/rulebook';
import { type Check, check, type Facts } from './check.ts';

/** Rules about the people with weight and what they hold it through. */
export const peopleAndVehicles: readonly Check[] = [
  check(r8a11, {
    facts: ({ person, wasDirector }) => ({ isRecorded: person !== null, wasDirector }),
    unless: [
      ['information-missing', ['isRecorded', 'equal', false]],
      ['information-missing', ['isRecorded', 'equal', true], ['wasDirector', 'equal', null]],
      ['breached', ['isRecorded', 'equal', true], ['wasDirector', 'equal', false]],
    ],
  }),
  check(r8a17, {
    facts: ({ weightEnded, adverse, board }, on) => ({
      cause: weightEnded?.cause ?? null,
      adverse: adverse.length,
      isSitting: board.some(({ from, until }) => from <= on && (until === null || until > on)),
      hasLeft: (board.at(-1)?.endedBy ?? null) !== null,
    }),
    unless: [
      ['not-applicable', ['cause', 'equal', 'no-weight-left']],
      ['ceased', ['cause', 'in', ['death', 'left-the-board', 'incapacity', 'unfit']]],
      ['needs-determination', ['cause', 'equal', null], ['adverse', 'greaterThan', 0]],
      ['ceased', ...noLonger(), ['hasLeft', 'equal', true]],
      ['information-missing', ...noLonger(), ['hasLeft', 'equal', false]],
    ],
  }),
  check(r8a18, {
    facts: (given) => {
      switch (given.about) {
        case 'hands':
          return { about: 'hands', unknown: 0, owner: null, outcome: null };
        case 'vehicle':
          return vehicleFacts(given);
        case 'passing':
          return { about: 'passing', unknown: 0, owner: null, outcome: given.passing.outcome };
      }
    },
    unless: [
      ['information-missing', ['about', 'equal', 'vehicle'], ['unknown', 'greaterThan', 0]],
      ['needs-determination', ['about', 'equal', 'vehicle'], ['unknown', 'equal', 0], ['owner', 'equal', 'not one beneficiary']],
      ['ceased', ['about', 'equal', 'passing'], ['outcome', 'equal', 'ended']],
      ['needs-determination', ['about', 'equal', 'passing'], ['outcome', 'in', ['uncertain', 'title-only']]],
    ],
  }),
  check(r8a19, {
    facts: ({ vehicle, standing, ended }) => ({ vehicle, standing, hasEnded: ended !== null }),
    unless: [
      ['not-applicable', ['vehicle', 'equal', null]],
      ['ceased', ['hasEnded', 'equal', true]],
      ['information-missing', ['hasEnded', 'equal', false], ['standing', 'equal', 'information-missing']],
      ['needs-determination', ['hasEnded', 'equal', false], ['standing', 'equal', 'needs-determination']],
    ],
  }),
  check(r8a22, {
    facts: ({ people }) => ({
      people: people.length,
      withWeight: people.filter(({ live }) => live === 'yes').length,
      open: people.filter(({ live }) => live === 'unknown').length,
    }),
    unless: [
      ['information-missing', ['people', 'equal', 0]],
      ['information-missing', ['withWeight', 'equal', 0], ['open', 'greaterThan', 0]],
      ['ceased', ['people', 'greaterThan', 0], ['withWeight', 'equal', 0], ['open', 'equal', 0]],
    ],
  }),
];

function noLonger(): readonly Check['unless'][number][1][] {
  return [
    ['cause', 'equal', null],
    ['adverse', 'equal', 0],
    ['isSitting', 'equal', false],
  ];
}

function vehicleFacts({ unknown, owner, isOwnerBeneficiary }: Extract<Parameters<typeof r8a18.decide>[0], { about: 'vehicle' }>): Facts {
  const isHis = owner !== null && isOwnerBeneficiary === 'yes';
  return { about: 'vehicle', unknown: unknown.length, owner: isHis ? 'one beneficiary' : 'not one beneficiary', outcome: null };
}
