import type { Entry } from '../../src/register/entry.ts';
import type { Ratchet } from '../../src/register/ratchet.ts';
import { ratchetUnder, type Register } from '../../src/register/register.ts';
import { on } from './life.ts';

/** The day on which every small issuer is listed. */
export const listingDay = '2022-01-03';

/** Shares by holder; `null` where the count is not known. */
type Position = Readonly<Record<string, string | null>>;

interface Given {
  /** Class A by holder. `others` have theirs in nobody's name. */
  readonly A: Position;
  readonly B: Position;
  readonly votesPerShare?: string | null;
  /** Totals in issue, where they are not the sums of the holdings. */
  readonly inIssue?: { readonly A?: string | null; readonly B?: string | null };
}

/**
 * An issuer of few shares: class A with weight and class B without, the directors and beneficiaries Pat and Quin, Pat's
 * company `vale`, and `wold`, which the two share by halves.
 */
export function smallIssuer({ A, B, votesPerShare = '10', inIssue }: Given): readonly Entry[] {
  return [
    on(
      '2021-01-04',
      'share-class-created',
      { class: 'A', votesPerShare, weighted: true, listed: false },
      { id: 'class-a' },
    ),
    on(
      '2021-01-04',
      'share-class-created',
      { class: 'B', votesPerShare: '1', weighted: false, listed: true },
      { id: 'class-b' },
    ),
    ...['pat', 'quin'].flatMap((person) => [
      on('2021-01-04', 'person-recorded', { person, names: { en: person } }, { id: person }),
      on('2021-01-04', 'director-appointed', { person }, { id: `${person}-appointed` }),
    ]),
    ...vehicle('vale', { pat: '1' }),
    ...vehicle('wold', { pat: '1/2', quin: '1/2' }),
    on(listingDay, 'opening-position', {
      inIssue: { A: total(A), B: total(B), ...inIssue },
      holdings: [...rows('A', A), ...rows('B', B)],
    }),
    on(listingDay, 'issuer-listed', { status: 'chapter-8a' }),
    on(listingDay, 'beneficiary-recognised', { person: 'pat' }, { id: 'pat-recognised' }),
    on(listingDay, 'beneficiary-recognised', { person: 'quin' }, { id: 'quin-recognised' }),
  ];
}

/** A vehicle and whose it is, by economics and control alike. */
export function vehicle(
  id: string,
  parts: Readonly<Record<string, string>>,
  { day = '2021-01-04', form = 'private-company' }: { readonly day?: string; readonly form?: string } = {},
): readonly Entry[] {
  return [on(day, 'vehicle-recorded', { vehicle: id, names: { en: id }, form }, { id }), interests(id, parts, day)];
}

/** Whose a vehicle is from a day on. */
export function interests(id: string, parts: Readonly<Record<string, string>>, day: string): Entry {
  const list = Object.entries(parts).map(([who, part]) => ({ who, economic: part, control: part }));
  return on(day, 'vehicle-interests-set', { vehicle: id, interests: list }, { id: `of-${id}-${day}` });
}

/** Shares bought back on a day and cancelled on another, or on the same. */
export function boughtAndCancelled(shares: string, day: string): readonly Entry[] {
  return [bought(shares, day), cancelled(shares, day)];
}

export function bought(shares: string, day: string, purpose = 'cancellation'): Entry {
  return on(day, 'shares-bought-back', { class: 'B', shares, for: purpose }, { id: `bought-${shares}-${day}` });
}

export function cancelled(shares: string, day: string, from = 'bought-back'): Entry {
  return on(day, 'shares-cancelled', { class: 'B', shares, from }, { id: `cancelled-${shares}-${day}` });
}

export function converted(holder: string, shares: string, day: string): Entry {
  const id = { id: `converted-${holder}-${shares}-${day}` };
  return on(day, 'weighted-shares-converted', { holder, class: 'A', shares, into: 'B' }, id);
}

export function placed(shares: string, day: string): Entry {
  return on(day, 'shares-issued', { class: 'B', shares, way: 'placing' }, { id: `placed-${shares}-${day}` });
}

/** All that can pass with a share. */
export const everything = ['legal-title', 'beneficial-ownership', 'economic-interest', 'voting-control'];

export function transferred(
  from: string,
  to: string,
  shares: string,
  given: { readonly day: string; readonly passing?: readonly string[] },
): Entry {
  const { day, passing = everything } = given;
  return on(
    day,
    'shares-transferred',
    { class: 'A', shares, from, to, passing },
    { id: `from-${from}-to-${to}-${day}` },
  );
}

/** The ratchet under the record's own policies. */
export function ratchetOf(register: Register): Ratchet {
  return ratchetUnder(register, register.policies);
}

/** A proportion in few words: `10/100`. */
export function inWords(proportion: { readonly weighted: bigint; readonly total: bigint } | null): string | null {
  return proportion === null ? null : `${proportion.weighted}/${proportion.total}`;
}

function total(position: Position): string | null {
  const counts = Object.values(position);
  return counts.includes(null) ? null : `${counts.reduce((sum, count) => sum + BigInt(count ?? '0'), 0n)}`;
}

function rows(
  shareClass: string,
  position: Position,
): readonly { holder: string; class: string; shares: string | null }[] {
  return Object.entries(position)
    .filter(([holder]) => holder !== 'others')
    .map(([holder, shares]) => ({ holder, class: shareClass, shares }));
}
