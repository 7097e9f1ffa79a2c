import { dateOfDayNumber, dayNumber, type Entry, type PlainDate, ratio } from '@tenfold/kernel';
import { entryOf, type Happening } from '../invented/entry-of.ts';

type Happenings = readonly [times: number, happens: (nth: number) => Happening];

const all = ['legal-title', 'beneficial-ownership', 'economic-interest', 'voting-control'];
const pledge = { holder: 'wong', class: 'A', shares: 1_000_000n, 'in-favour-of': 'bank' };

/** What happens through the day of a busy issuer: 200 entries with those of the evening, seven in ten of them issues. */
const daytime: readonly Happenings[] = [
  [140, (nth) => ['shares-issued', { class: 'B', shares: BigInt(1000 + 13 * nth), way: 'option-exercise' }]],
  [20, (nth) => ['shares-bought-back', { class: 'B', shares: BigInt(4400 + nth), for: 'cancellation' }]],
  [10, (nth) => ['shares-transferred', { ...betweenTwo('staff-trust', 'others', nth), class: 'B', passing: all }]],
  [2, (nth) => ['shares-transferred', { ...betweenTwo('peak', 'ridge', nth), class: 'A', passing: all }]],
  [2, () => ['shares-moved-to-treasury', { class: 'B', shares: 4000n }]],
  [2, () => ['treasury-shares-sold', { class: 'B', shares: 4000n }]],
  [2, (nth) => [nth === 0 ? 'director-appointed' : 'director-ceased', { person: 'lee' }]],
  [2, (nth) => [nth === 0 ? 'encumbrance-created' : 'encumbrance-released', pledge]],
];

/** What ends it: cancellations, and conversions of rather more than Rule 8A.15 asks for because of them. */
const evening: readonly Happenings[] = [
  [10, () => ['shares-cancelled', { class: 'B', shares: 8000n, from: 'bought-back' }]],
  [10, (nth) => ['weighted-shares-converted', { ...conversion(nth), class: 'A', into: 'B' }]],
];

/** Back and forth, so that a day leaves both as it found them. */
function betweenTwo(one: string, other: string, nth: number): object {
  return nth % 2 === 0 ? { from: one, to: other, shares: 500n } : { from: other, to: one, shares: 500n };
}

/** In the proportion in which the two beneficiaries hold. */
function conversion(nth: number): object {
  return { holder: nth < 6 ? 'peak' : 'wong', shares: 2000n };
}

const his = { economic: ratio(1n, 1n), control: ratio(1n, 1n) };

const position = {
  inIssue: new Map([
    ['A', 5_000_000_000n],
    ['B', 20_000_000_000n],
  ]),
  treasury: new Map([['B', 1_000_000n]]),
  boughtBack: new Map([['B', 1_000_000n]]),
  holdings: [
    { holder: 'peak', class: 'A', shares: 2_900_000_000n },
    { holder: 'ridge', class: 'A', shares: 100_000_000n },
    { holder: 'wong', class: 'A', shares: 2_000_000_000n },
    { holder: 'staff-trust', class: 'B', shares: 300_000_000n },
  ],
};

/** How an issuer with 25 billion shares, a fifth of them weighted, came to be listed. */
const listing: readonly Happening[] = [
  ['share-class-created', { class: 'A', votesPerShare: ratio(10n, 1n), weighted: true, listed: false }],
  ['share-class-created', { class: 'B', votesPerShare: ratio(1n, 1n), weighted: false, listed: true }],
  ...['chan', 'wong', 'lee'].map((person): Happening => ['person-recorded', { person, names: { en: person } }]),
  ['vehicle-recorded', { vehicle: 'peak', names: { en: 'Peak' }, form: 'private-company' }],
  ['vehicle-recorded', { vehicle: 'ridge', names: { en: 'Ridge' }, form: 'private-company' }],
  ['vehicle-interests-set', { vehicle: 'peak', interests: [{ who: 'chan', ...his }] }],
  ['vehicle-interests-set', { vehicle: 'ridge', interests: [{ who: 'chan', ...his }] }],
  ['director-appointed', { person: 'chan' }],
  ['director-appointed', { person: 'wong' }],
  ['opening-position', position],
  ['issuer-listed', { status: 'chapter-8a' }],
  ['beneficiary-recognised', { person: 'chan' }],
  ['beneficiary-recognised', { person: 'wong' }],
];

const firstDay = dayNumber('2022-01-04');
const perDay = [...daytime, ...evening].reduce((sum, [times]) => sum + times, 0);

/** Shares no divisor with the 180 entries of a daytime, so that stepping by it meets each of them once. */
const STRIDE = 77;

type Reused = { -readonly [Name in keyof Entry]: Entry[Name] };

/** The life of an issuer, entry by entry in its order. */
export interface Life extends Iterable<Entry> {
  readonly length: number;
}

/**
 * The life that takes `entries` entries, rounded up to whole days. One day's entries are made beforehand and handed out
 * again with each day's date, so that ten million of them take no memory and next to no time.
 */
export function lifeOf(entries: number): Life {
  const days = Array.from({ length: Math.ceil(entries / perDay) }, (_, index) => dateOfDayNumber(firstDay + index));
  const beginning = listing.map((happening, index) => entryOf(`listing-${index}`, happening, '2022-01-03'));
  const day = [...mixed(daytime), ...evening.flatMap(allOf)];
  const movements = day.map((happening, index) => entryOf(`movement-${index}`, happening, '2022-01-04'));
  return {
    length: beginning.length + movements.length * days.length,
    [Symbol.iterator]: () => handedOut({ beginning, movements, days }),
  };
}

function* handedOut(life: {
  readonly beginning: readonly Entry[];
  readonly movements: readonly Reused[];
  readonly days: readonly PlainDate[];
}): Generator<Entry, void, undefined> {
  yield* life.beginning;
  for (const date of life.days) {
    for (const entry of life.movements) {
      entry.effective = date;
      entry.effectiveOn = date;
      yield entry;
    }
  }
}

function allOf([times, happens]: Happenings): readonly Happening[] {
  return Array.from({ length: times }, (_, nth) => happens(nth));
}

/** Kinds mixed like cards and those of one kind in their order; every run mixes them alike. */
function mixed(kinds: readonly Happenings[]): readonly Happening[] {
  const left = kinds.map((kind) => [...allOf(kind)]);
  const places = kinds.flatMap(([times], kind) => Array.from({ length: times }, () => kind));
  return places.map((_, index) => left[places[(index * STRIDE) % places.length] as number]?.shift() as Happening);
}
