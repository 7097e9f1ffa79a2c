import { ceilingOf, eachRoundedUp, known, largestRemainder, type PlainDate, type Proportion } from '@tenfold/kernel';
import { r8a12, r8a13, r8a14, r8a15, r8a16, r8a34 } from '@tenfold/rulebook';
import { type Asked, type Check, check, type Facts, type Fraction } from './check.ts';

const inProportion = ['rights-issue', 'open-offer', 'bonus', 'scrip-dividend', 'subdivision'];

/** Rules about the proportion of weighted shares and what changes it. */
export const proportion: readonly Check[] = [
  check(r8a12, {
    facts: ({ interest: { low, high }, total, accepted }) => ({
      isTotalKnown: total !== null,
      accepted: accepted.length,
      low: total === null ? null : { part: low.numerator, of: low.denominator * total },
      high: total === null || high === null ? null : { part: high.numerator, of: high.denominator * total },
    }),
    unless: [
      ['information-missing', ['accepted', 'equal', 0], ['isTotalKnown', 'equal', false]],
      ['information-missing', ['accepted', 'equal', 0], ['low', 'below', '1/10'], ['high', 'equal', null]],
      ['information-missing', ['accepted', 'equal', 0], ['low', 'below', '1/10'], ['high', 'atLeast', '1/10']],
      ['needs-determination', ['accepted', 'equal', 0], ['high', 'below', '1/10']],
    ],
  }),
  check(r8a13, {
    facts: ({ now, ratchet, open, restatements, late }, { on }) => ({
      isLate: late !== null,
      low: now === null ? null : fraction(now.low),
      high: now === null ? null : fraction(now.high),
      lowRatchet: ratchet === null ? null : fraction(ratchet.low),
      highRatchet: ratchet === null ? null : fraction(ratchet.high),
      open: open === null ? 'none' : timeOf(open.openedOn, on),
      restated: restatements.length,
    }),
    unless: [
      ['breached', ['isLate', 'equal', true]],
      ['information-missing', ['isLate', 'equal', false], ['high', 'equal', null]],
      ['information-missing', ['isLate', 'equal', false], ['highRatchet', 'equal', null]],
      ['information-missing', ['low', 'above', { fact: 'lowRatchet' }], ['high', 'notAbove', { fact: 'highRatchet' }]],
      ['information-missing', ['low', 'notAbove', { fact: 'lowRatchet' }], ['high', 'above', { fact: 'highRatchet' }]],
      ['action-required', ...bothAbove(), ['open', 'equal', 'today']],
      ['breached', ...bothAbove(), ['open', 'equal', 'before']],
      ['information-missing', ...bothAbove(), ['open', 'equal', 'none'], ['restated', 'greaterThan', 0]],
      ['breached', ...bothAbove(), ['open', 'equal', 'none'], ['restated', 'equal', 0]],
    ],
  }),
  check(r8a14, {
    facts: ({ issue }) => ({
      isIssued: issue !== null,
      way: issue?.way ?? null,
      closing: issue?.closing ? fraction(issue.closing) : null,
      ratchet: issue?.ratchet ? fraction(issue.ratchet) : null,
      approvals: issue?.approvals.length ?? 0,
    }),
    unless: [
      ['breached', ['isIssued', 'equal', true], ['way', 'notIn', inProportion]],
      ['information-missing', ['way', 'in', inProportion], ['closing', 'equal', null]],
      ['breached', ['way', 'in', inProportion], ['closing', 'above', { fact: 'ratchet' }]],
      [
        'needs-approval',
        ['way', 'in', inProportion],
        ['closing', 'notAbove', { fact: 'ratchet' }],
        ['approvals', 'equal', 0],
      ],
    ],
  }),
  check(r8a15, {
    facts: partsOf,
    unless: [
      ['information-missing', ['hasFallen', 'equal', true], ['part', 'equal', null]],
      ['breached', ['part', 'moreThan', -1n], ['shortBefore', 'moreThan', 0n]],
      [
        'action-required',
        ['shortBefore', 'notMoreThan', 0n],
        ['isOver', 'equal', false],
        ['part', 'moreThan', { fact: 'his' }],
      ],
    ],
  }),
  check(r8a16, {
    facts: ({ change, approvals }) => ({ isChanged: change !== null, approvals: approvals.length }),
    unless: [['information-missing', ['isChanged', 'equal', true]]],
  }),
  check(r8a34, {
    facts: ({ events }) => ({ events: events.length }),
    unless: [['information-missing', ['events', 'greaterThan', 0]]],
  }),
];

function bothAbove(): readonly [Check['unless'][number][1], Check['unless'][number][1]] {
  return [
    ['low', 'above', { fact: 'lowRatchet' }],
    ['high', 'above', { fact: 'highRatchet' }],
  ];
}

type Reduced = Parameters<typeof r8a15.decide>[0];
type Stage = NonNullable<Reduced['reduction']>['stages'][number];

/** Splitting a conversion is beyond conditions, so each beneficiary's part is worked out beforehand. */
function partsOf({ person, reduction }: Reduced, { on, policies }: Asked): Facts {
  if (reduction === null) return { hasFallen: false, part: 0n, his: 0n, shortBefore: 0n, isOver: false };
  const { stages, now, closedOn } = reduction;
  const parts = stages.map((stage) => ({ ...stage, part: partOf(person, stage, policies) }));
  const isKnown = known(now.required) !== null && parts.every(({ part }) => part !== null);
  const past = parts.filter((stage) => closedOn !== null || stage.on < on);
  const short = past.map(({ part, convertedByHim }) => (part ?? 0n) - convertedByHim);
  const last = parts.at(-1);
  return {
    hasFallen: true,
    part: isKnown && last !== undefined ? ceilingOf(last.multiple, last.part ?? 0n) : null,
    his: now.convertedByHim,
    shortBefore: short.reduce((most, one) => (one > most ? one : most), 0n),
    isOver: closedOn !== null,
  };
}

function partOf(
  person: string,
  { required, shares, alive }: Stage,
  { conversionSplit }: Asked['policies'],
): bigint | null {
  const count = known(required);
  if (count === null || count === 0n) return count;
  const bearers = [...shares].map(([id, bounds]) => ({ id, weight: known(bounds) ?? -1n }));
  const isKnown = bearers.every(({ weight }) => weight >= 0n);
  const all = bearers.reduce((sum, { weight }) => sum + weight, 0n);
  if (!isKnown || all === 0n || all !== known(alive)) return null;
  const split = conversionSplit === 'largest-remainder' ? largestRemainder : eachRoundedUp;
  return split(count, bearers).get(person) ?? 0n;
}

function timeOf(day: PlainDate, on: PlainDate): string {
  return day === on ? 'today' : 'before';
}

function fraction({ weighted, total }: Proportion): Fraction {
  return { part: weighted, of: total };
}
