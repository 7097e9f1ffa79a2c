import type { PlainDate, Policies } from '@tenfold/kernel';
import { r8a11, r8a17, r8a18, r8a19, r8a22 } from '@tenfold/rulebook';
import { type Check, check } from './check.ts';

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
    facts: ({ weightEnded, adverse, board }, { on, policies }) => ({
      isGap: policies.reElection === 'gap' && hasGap(board, on),
      cause: weightEnded?.cause ?? null,
      adverse: adverse.length,
      isSitting: board.some(({ from, until }) => from <= on && (until === null || until > on)),
      hasLeft: (board.at(-1)?.endedBy ?? null) !== null,
    }),
    unless: [
      ['not-applicable', ['cause', 'equal', 'no-weight-left']],
      ['ceased', ['cause', 'in', ['death', 'left-the-board', 'incapacity', 'unfit']]],
      ['ceased', ['cause', 'equal', null], ['isGap', 'equal', true]],
      ['needs-determination', ['cause', 'equal', null], ['isGap', 'equal', false], ['adverse', 'greaterThan', 0]],
      ['ceased', ...noLonger(), ['hasLeft', 'equal', true]],
      ['information-missing', ...noLonger(), ['hasLeft', 'equal', false]],
    ],
  }),
  check(r8a18, {
    facts: (given, { policies }) => {
      switch (given.about) {
        case 'hands':
          return { about: 'hands', unknown: 0, isFit: true, outcome: null };
        case 'vehicle':
          return { about: 'vehicle', unknown: given.unknown.length, isFit: isFit(given, policies), outcome: null };
        case 'passing':
          return { about: 'passing', unknown: 0, isFit: true, outcome: given.passing.outcome };
      }
    },
    unless: [
      ['information-missing', ['about', 'equal', 'vehicle'], ['unknown', 'greaterThan', 0]],
      ['needs-determination', ['about', 'equal', 'vehicle'], ['unknown', 'equal', 0], ['isFit', 'equal', false]],
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
    facts: ({ people }, { policies }) => {
      const left = people.map(({ live, registered, ended }) => {
        const has = policies.beneficiaryCeases === 'left-register' ? registered : live;
        return has === 'no' && ended === null ? 'unknown' : has;
      });
      const count = (has: string): number => left.filter((one) => one === has).length;
      return { people: people.length, withWeight: count('yes'), open: count('unknown') };
    },
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
    ['isGap', 'equal', false],
    ['adverse', 'equal', 0],
    ['isSitting', 'equal', false],
  ];
}

type Board = Parameters<typeof r8a17.decide>[0]['board'];

function hasGap(board: Board, on: PlainDate): boolean {
  return board.some(({ until }) => until !== null && until <= on && board.some(({ from }) => from === until));
}

type Vehicle = Extract<Parameters<typeof r8a18.decide>[0], { readonly about: 'vehicle' }>;

function isFit({ owner, isOwnerBeneficiary, form, main, purpose }: Vehicle, { vehicleTest }: Policies): boolean {
  if (owner !== null) return isOwnerBeneficiary === 'yes';
  if (vehicleTest !== 'by-form' || main === null) return false;
  const { numerator, denominator } = main.control;
  if (form === 'limited-partnership') return numerator === denominator;
  return form === 'trust' && numerator > 0n && purpose !== null;
}
