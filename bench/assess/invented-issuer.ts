import { type Entry, type Ratio, ratio } from '@tenfold/kernel';
import { type Chance, chanceFrom } from '../invented/chance.ts';
import { entryOf, type Happening } from '../invented/entry-of.ts';

/** An issuer made up by chance, with the day on which it is looked at. */
export interface InventedIssuer {
  readonly entries: readonly Entry[];
  readonly on: string;
}

/**
 * One issuer for each seed. Between them they keep and break the rules in every way that is measured: thin margins, holdings
 * that nobody recorded, vehicles partly somebody else's, cancellations answered in full, in part or not at all, deaths,
 * departures and convictions.
 */
export function inventIssuer(seed: number): InventedIssuer {
  const chance = chanceFrom(seed * 7919 + 1);
  const listed = listing(chance);
  const before = Array.from({ length: 1 + chance.below(12) }, () => movement(chance));
  const last = chance.oneIn(3) ? [] : fallInShares(chance);
  const on = chance.oneIn(2) ? '2024-03-01' : '2024-03-04';
  return {
    on,
    entries: [
      ...listed.map((happening, index) => entryOf(`listing-${index}`, happening, '2022-01-03')),
      ...before.map((happening, index) => entryOf(`movement-${index}`, happening, `2023-0${1 + (index % 9)}-15`)),
      ...last.map((happening, index) => entryOf(`fall-${index}`, happening, '2024-03-01')),
    ].toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : Number(a.effectiveOn > b.effectiveOn))),
  };
}

const people = ['chan', 'wong', 'lee'] as const;

function listing(chance: Chance): readonly Happening[] {
  const votes = chance.pick([ratio(10n, 1n), ratio(10n, 1n), ratio(10n, 1n), ratio(5n, 1n), ratio(11n, 1n), null]);
  return [
    ['share-class-created', { class: 'A', votesPerShare: votes, weighted: true, listed: chance.oneIn(12) }],
    ['share-class-created', { class: 'B', votesPerShare: ratio(1n, 1n), weighted: false, listed: true }],
    ...people.map((person): Happening => ['person-recorded', { person, names: { en: person } }]),
    ...vehicles(chance),
    ...people.filter(() => !chance.oneIn(8)).map((person): Happening => ['director-appointed', { person }]),
    ['opening-position', position(chance)],
    ['issuer-listed', { status: 'chapter-8a' }],
    ...people.slice(0, 1 + chance.below(3)).map((person): Happening => ['beneficiary-recognised', { person }]),
    ...articles(chance),
  ];
}

function vehicles(chance: Chance): readonly Happening[] {
  const whole = { economic: ratio(1n, 1n), control: ratio(1n, 1n) };
  const nearly = { economic: ratio(999_999n, 1_000_000n), control: ratio(1n, 1n) };
  const form = chance.pick(['private-company', 'limited-partnership', 'trust']);
  const recorded: readonly Happening[] = ['peak', 'ridge'].map((vehicle) => [
    'vehicle-recorded',
    { vehicle, names: { en: vehicle }, form },
  ]);
  const behindPeak = { who: chance.oneIn(6) ? 'somebody-else' : 'chan', ...(chance.oneIn(5) ? nearly : whole) };
  const isKnown = !chance.oneIn(8);
  return [
    ...recorded,
    ...(isKnown ? [['vehicle-interests-set', { vehicle: 'peak', interests: [behindPeak] }] as const] : []),
    ['vehicle-interests-set', { vehicle: 'ridge', interests: [{ who: 'peak', ...whole }] }],
  ];
}

/** A thousand million shares; the weighted part is often near 9/19, where others have just a tenth of the votes. */
function position(chance: Chance): Readonly<Record<string, unknown>> {
  const total = 1_000_000_000n;
  const weighted = chance.oneIn(2)
    ? 473_000_000n + BigInt(chance.below(1_400_000))
    : BigInt(1 + chance.below(400)) * 1_000_003n;
  const [chan, wong] = [weighted / 2n, weighted / 3n];
  const ordinary = chance.pick([0n, 0n, 1n, 250_000n, 30_000_000n, null]);
  return {
    inIssue: new Map([
      ['A', weighted],
      ['B', chance.oneIn(15) ? null : total - weighted],
    ]),
    treasury: new Map([['B', 0n]]),
    holdings: [
      { holder: chance.pick(['peak', 'ridge', 'chan']), class: 'A', shares: chan },
      { holder: 'wong', class: 'A', shares: chance.oneIn(10) ? null : wong },
      { holder: 'lee', class: 'A', shares: weighted - chan - wong },
      { holder: 'wong', class: 'B', shares: ordinary },
    ],
  };
}

function articles(chance: Chance): readonly Happening[] {
  if (chance.oneIn(6)) return [];
  const requisitionThreshold: Ratio = chance.pick([ratio(1n, 10n), ratio(1n, 20n), ratio(101n, 1000n)]);
  return [['articles-adopted', { requisitionThreshold, safeguards: ['8A.07', '8A.09', '8A.13'] }]];
}

const all = ['legal-title', 'beneficial-ownership', 'economic-interest', 'voting-control'];

/** Something that happens to an issuer; where it cannot be, the register refuses it and goes on. */
function movement(chance: Chance): Happening {
  const person = chance.pick(people);
  const shares = BigInt(1 + chance.below(900_000));
  return chance.pick<() => Happening>([
    () => ['shares-issued', { class: 'B', shares, way: 'scheme' }],
    () => ['shares-issued', { class: 'B', shares: shares * 40n, way: 'placing' }],
    () => ['shares-bought-back', { class: 'B', shares, for: 'cancellation' }],
    () => ['weighted-shares-converted', { holder: 'lee', class: 'A', shares, into: 'B' }],
    () => ['encumbrance-created', { holder: 'lee', class: 'A', shares, 'in-favour-of': 'bank' }],
    () => ['shares-transferred', { class: 'B', shares, from: 'others', to: person, passing: all }],
    () => ['director-ceased', { person }],
    () => ['director-appointed', { person }],
    () => (chance.oneIn(3) ? ['person-died', { person }] : ['conviction-recorded', { person, offence: 'fraud' }]),
  ])();
}

/** A cancellation, and conversions for it: enough, too few, or those of one holder only. */
function fallInShares(chance: Chance): readonly Happening[] {
  const shares = BigInt(1 + chance.below(20_000_000));
  const converted = chance.pick([0n, shares / 100n, shares / 3n, shares]);
  return [
    ['shares-bought-back', { class: 'B', shares, for: 'cancellation' }],
    ['shares-cancelled', { class: 'B', shares, from: 'bought-back' }],
    ...people
      .filter(() => converted > 0n && !chance.oneIn(3))
      .map((person): Happening => {
        const holder = person === 'chan' ? 'peak' : person;
        return ['weighted-shares-converted', { holder, class: 'A', shares: converted, into: 'B' }];
      }),
  ];
}
