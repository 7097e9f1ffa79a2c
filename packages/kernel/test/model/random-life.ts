import fc from 'fast-check';
import type { Entry } from '../../src/register/entry.ts';
import { addDays } from '../../src/time/plain-date.ts';
import { on } from '../register/life.ts';
import { naiveRegister, type PlainEntry, sharesIn } from './naive-register.ts';

/** One thing that happens: what, how many days later, to whom, and how much of what is possible in hundredths. */
interface Step {
  readonly act: Act;
  readonly daysLater: number;
  readonly who: number;
  readonly part: number;
}

const acts = [
  'place',
  'award',
  'buy-back',
  'buy-back-for-treasury',
  'cancel',
  'cancel-treasury',
  'move-to-treasury',
  'sell-treasury',
  'convert',
  'convert-a-little',
  'transfer',
  'transfer-votes',
  'surrender',
  'buy-back-weighted',
  'cancel-weighted',
  'offer',
  'offer-weighted',
  'die',
  'leave',
  're-elect',
  'split',
  'consolidate',
] as const;

type Act = (typeof acts)[number];

const holders = ['pat', 'vale', 'quin', 'wold'];
const takers = ['pat', 'vale', 'quin', 'wold', 'fund', 'others'];
const listed = '2022-01-03';

/** Random lives of one issuer. What is not possible when its turn comes is left out, so every entry of a life applies. */
export const lives: fc.Arbitrary<readonly PlainEntry[]> = fc
  .record({
    weighted: fc.tuple(...holders.map(() => fc.bigInt({ min: 1n, max: 60n }))),
    ordinary: fc.bigInt({ min: 100n, max: 1500n }),
    steps: fc.array(
      fc.record({
        act: fc.constantFrom(...acts, 'buy-back', 'cancel', 'cancel', 'convert', 'convert-a-little', 'place' as const),
        daysLater: fc.constantFrom(0, 0, 1, 2),
        who: fc.nat(30),
        part: fc.nat(100),
      }),
      { minLength: 5, maxLength: 30, size: 'max' },
    ),
  })
  .map(({ weighted, ordinary, steps }) => lived(begin(weighted, ordinary), steps));

function begin(weighted: readonly bigint[], ordinary: bigint): PlainEntry[] {
  const position = (shareClass: string, holder: string, shares: bigint): PlainEntry => ({
    on: listed,
    kind: 'position',
    fields: { class: shareClass, holder, shares: `${shares}` },
  });
  return [
    ...holders.map((holder, index) => position('A', holder, weighted[index] as bigint)),
    position('B', 'pat', 40n),
    position('B', 'others', ordinary),
  ];
}

function lived(entries: PlainEntry[], steps: readonly Step[]): readonly PlainEntry[] {
  let day = listed;
  for (const step of steps) {
    // The position at listing is the whole of the first day: it is what the ratchet begins with.
    day = addDays(day, entries.at(-1)?.kind === 'position' ? step.daysLater + 1 : step.daysLater);
    const next = happening(entries, step);
    if (next !== null) entries.push({ on: day, ...next });
  }
  return entries;
}

type Happening = Omit<PlainEntry, 'on'>;

/** What a step comes to after the entries so far; `null` where it can't be. */
function happening(entries: readonly PlainEntry[], { act, who, part }: Step): Happening | null {
  const { lots } = naiveRegister(entries, {
    conversionDueOn: 'cancellation',
    treasuryInShareCount: 'counted',
    ratchetAfterConversion: 'kept',
  });
  const has = (shareClass: string, holder: string): bigint =>
    sharesIn(lots.filter((lot) => lot.shareClass === shareClass && lot.holder === holder));
  const of = (available: bigint): bigint => (available * BigInt(part)) / 100n;
  const happens = (kind: string, shares: bigint, fields: PlainEntry['fields']): Happening | null =>
    shares > 0n ? { kind, fields: { ...fields, shares: `${shares}` } } : null;
  const holder = holders[who % holders.length] as string;
  const converter = ['pat', 'vale', 'quin', 'wold', 'fund', 'others'][who % 6] as string;
  const taker = takers[who % takers.length] as string;
  const person = ['pat', 'quin'][who % 2] as string;
  switch (act) {
    case 'place':
      return happens('shares-issued', BigInt(part) + 1n, { class: 'B', way: 'placing' });
    case 'award':
      return happens('shares-issued', BigInt(part) + 1n, { class: 'B', way: 'scheme', to: person });
    case 'buy-back':
      return happens('shares-bought-back', of(has('B', 'others') / 2n), { class: 'B', for: 'cancellation' });
    case 'buy-back-for-treasury':
      return happens('shares-bought-back', of(has('B', 'others') / 2n), { class: 'B', for: 'treasury' });
    case 'cancel':
      return happens('shares-cancelled', of(has('B', '#bought')), { class: 'B', from: 'bought-back' });
    case 'cancel-treasury':
      return happens('shares-cancelled', of(has('B', '#treasury') + has('B', '#arriving')), {
        class: 'B',
        from: 'treasury',
      });
    case 'move-to-treasury':
      return happens('shares-moved-to-treasury', of(has('B', '#bought') + has('B', '#arriving')), { class: 'B' });
    case 'sell-treasury':
      return happens('treasury-shares-sold', of(has('B', '#treasury') + has('B', '#arriving')), { class: 'B' });
    case 'convert':
      return happens('weighted-shares-converted', of(has('A', converter)), {
        holder: converter,
        class: 'A',
        into: 'B',
      });
    case 'convert-a-little':
      return happens(
        'weighted-shares-converted',
        of(has('A', converter)) / 10n + 1n <= has('A', converter) ? of(has('A', converter)) / 10n + 1n : 0n,
        { holder: converter, class: 'A', into: 'B' },
      );
    case 'transfer':
    case 'transfer-votes': {
      const from = [...holders, 'fund'][(who * 7 + part) % 5] as string;
      const title = act === 'transfer' ? 'yes' : 'no';
      return from === taker
        ? null
        : happens('shares-transferred', of(has('A', from)), { class: 'A', from, to: taker, title });
    }
    case 'surrender':
      return happens('shares-cancelled', of(has('A', holder)), { class: 'A', from: 'surrendered', holder });
    case 'buy-back-weighted':
      return happens('shares-bought-back', of(has('A', holder)), {
        class: 'A',
        for: part % 2 === 0 ? 'cancellation' : 'treasury',
        from: holder,
      });
    case 'cancel-weighted':
      return happens('shares-cancelled', of(has('A', '#bought')), { class: 'A', from: 'bought-back' });
    case 'offer':
      return happens('shares-issued', BigInt(part), { class: 'B', way: 'rights-issue' });
    case 'offer-weighted':
      return happens('shares-issued', BigInt(part % 7), { class: 'A', way: 'rights-issue', to: holder });
    case 'die':
      return isAlive(entries, person) ? { kind: 'person-died', fields: { person } } : null;
    case 'leave':
      return isDirector(entries, person) ? { kind: 'director-ceased', fields: { person } } : null;
    case 're-elect':
      return isAlive(entries, person) && !isDirector(entries, person)
        ? { kind: 'director-appointed', fields: { person } }
        : null;
    case 'split':
      return sharesIn(lots) > 20_000n ? null : { kind: 'shares-subdivided', fields: { into: `${2 + (part % 3)}` } };
    case 'consolidate':
      return lots.every(({ shares }) => shares % 2n === 0n)
        ? { kind: 'shares-subdivided', fields: { into: '1/2' } }
        : null;
  }
}

function isAlive(entries: readonly PlainEntry[], person: string): boolean {
  return !entries.some(({ kind, fields }) => kind === 'person-died' && fields['person'] === person);
}

function isDirector(entries: readonly PlainEntry[], person: string): boolean {
  const last = entries.findLast(
    ({ kind, fields }) => fields['person'] === person && /^director-|^person-died/.test(kind),
  );
  return last === undefined || last.kind === 'director-appointed';
}

const everyHead = ['legal-title', 'beneficial-ownership', 'economic-interest', 'voting-control'];

/** An entry of a life as a record has it. */
export interface LifeRow {
  readonly id: string;
  readonly day: string;
  readonly kind: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

function first(id: string, kind: string, fields: LifeRow['fields']): LifeRow {
  return { id, day: listed, kind, fields };
}

const beginning: readonly LifeRow[] = [
  first('class-a', 'share-class-created', { class: 'A', votesPerShare: '10', weighted: true, listed: false }),
  first('class-b', 'share-class-created', { class: 'B', votesPerShare: '1', weighted: false, listed: true }),
  first('pat', 'person-recorded', { person: 'pat', names: { en: 'Pat' } }),
  first('quin', 'person-recorded', { person: 'quin', names: { en: 'Quin' } }),
  first('pat-appointed', 'director-appointed', { person: 'pat' }),
  first('quin-appointed', 'director-appointed', { person: 'quin' }),
  first('vale', 'vehicle-recorded', { vehicle: 'vale', names: { en: 'Vale Limited' }, form: 'private-company' }),
  first('wold', 'vehicle-recorded', { vehicle: 'wold', names: { en: 'Wold Fund' }, form: 'other' }),
  first('of-vale', 'vehicle-interests-set', {
    vehicle: 'vale',
    interests: [{ who: 'pat', economic: '1', control: '1' }],
  }),
  first('of-wold', 'vehicle-interests-set', {
    vehicle: 'wold',
    interests: [
      { who: 'pat', economic: '1/2', control: '1/2' },
      { who: 'quin', economic: '1/2', control: '1/2' },
    ],
  }),
];

/** A life as the entries that the fold takes: the position at listing as one entry, and everything else one by one. */
export function asEntries(life: readonly PlainEntry[]): readonly Entry[] {
  return asRows(life).map(({ id, day, kind, fields }) => on(day, kind, fields, { id }));
}

/** The same as rows of a record. */
export function asRows(life: readonly PlainEntry[]): readonly LifeRow[] {
  return [...beginningOf(life), ...life.filter(({ kind }) => kind !== 'position').map(asRow)];
}

/** Where a life begins: all of the day of listing, on which it has its position. */
export function beginningOf(life: readonly PlainEntry[]): readonly LifeRow[] {
  const counts = life.filter(({ kind }) => kind === 'position').map(({ fields }) => fields as unknown as Row);
  const total = (shareClass: string): string =>
    `${counts.filter((row) => row.class === shareClass).reduce((sum, { shares }) => sum + BigInt(shares), 0n)}`;
  return [
    ...beginning,
    first('opening', 'opening-position', {
      inIssue: { A: total('A'), B: total('B') },
      holdings: counts.filter(({ holder }) => holder !== 'others'),
    }),
    first('listed', 'issuer-listed', { status: 'chapter-8a' }),
    first('pat-recognised', 'beneficiary-recognised', { person: 'pat' }),
    first('quin-recognised', 'beneficiary-recognised', { person: 'quin' }),
  ];
}

interface Row {
  readonly class: string;
  readonly holder: string;
  readonly shares: string;
}

/** One entry after the beginning. */
export function asRow({ on: day, kind, fields }: PlainEntry, index: number): LifeRow {
  const { title, ...rest } = fields;
  const passing = title === 'yes' ? everyHead : ['voting-control'];
  return { id: `entry-${index}`, day, kind, fields: kind === 'shares-transferred' ? { ...rest, passing } : rest };
}
