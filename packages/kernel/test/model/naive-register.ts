/**
 * A second register, written from the law's own description (proportions, ratchet, falls in shares, conversions, ends of
 * weight) and from nothing else: no running totals, no flags, no classes with counters. Shares are lots, and every question
 * goes through the whole list of entries again. It is slow and plain on purpose: it is what the fold is held against.
 *
 * It knows the world of {@link ./random-life.ts}: class A with weight, class B without, the people `pat` and `quin`, a
 * company `vale` that is wholly Pat's, a fund `wold` that both share by halves, and names of nobody in particular.
 */
import type { RatchetPolicies } from '../../src/register/ratchet.ts';

/** An entry as a file has it: nothing of the readers is used. */
export interface PlainEntry {
  readonly on: string;
  readonly kind: string;
  readonly fields: Readonly<Record<string, string>>;
}

type Weight = 'alive' | 'in doubt' | 'ended';

interface Lot {
  readonly shareClass: 'A' | 'B';
  /** A holder. `#bought`, `#treasury` and `#arriving`, bought for treasury and on its way there, are the issuer itself. */
  readonly holder: string;
  readonly shares: bigint;
  /** Of class B it says nothing. */
  readonly weight: Weight;
}

interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

interface Pair<Value> {
  readonly low: Value;
  readonly high: Value;
}

/** A fall in shares that conversions have to answer. */
interface Fall {
  readonly openedOn: string;
  required: Pair<bigint>;
  left: Pair<bigint>;
  readonly converted: Map<string, bigint>;
}

/** What there is to compare. */
export interface NaiveState {
  readonly lots: readonly Lot[];
  readonly lowest: Pair<Fraction> | null;
  readonly open: Fall | null;
  readonly late: readonly Fall[];
  readonly lastAnswered: Fall | null;
  readonly withoutWeight: ReadonlySet<string>;
}

interface Life {
  lots: Lot[];
  readonly withoutWeight: Set<string>;
  lowest: Pair<Fraction> | null;
  open: Fall | null;
  readonly late: Fall[];
  lastAnswered: Fall | null;
}

/** Whether a kind can lower the proportion of weighted shares by itself. */
const lowering = new Set(['shares-issued', 'treasury-shares-sold', 'person-died', 'shares-transferred']);

/** Whether an entry can raise the proportion: fewer shares, or more weighted ones. */
function canRaise({ kind, fields }: PlainEntry): boolean {
  if (kind === 'shares-issued' || kind === 'treasury-shares-sold') return fields['class'] === 'A';
  return /bought-back|cancelled|moved-to-treasury|subdivided/.test(kind);
}

/** Whether weighted shares leave a hand, to another or to the issuer. */
function movesWeight({ kind, fields }: PlainEntry): boolean {
  return fields['class'] === 'A' && /transferred|bought-back|cancelled|moved-to-treasury/.test(kind);
}

/** Goes through all entries, which begin with the position on the day of listing. */
export function naiveRegister(entries: readonly PlainEntry[], policies: RatchetPolicies): NaiveState {
  const life: Life = { lots: [], withoutWeight: new Set(), lowest: null, open: null, late: [], lastAnswered: null };
  const days = [...new Set(entries.map(({ on }) => on))];
  for (const day of days) {
    liveDay(life, { day, entries: entries.filter(({ on }) => on === day), policies });
  }
  return life;
}

function liveDay(
  life: Life,
  {
    day,
    entries,
    policies,
  }: { readonly day: string; readonly entries: readonly PlainEntry[]; readonly policies: RatchetPolicies },
): void {
  const converted = new Map<string, bigint>();
  const leavers = new Set<string>();
  let hasFallen = false;
  let mayHaveSunk = false;
  for (const entry of entries) {
    // What lowered the proportion counts before anything that can raise it again.
    if (mayHaveSunk && canRaise(entry)) {
      sink(life, policies, stillTheirs(life, converted), sameOffer(entries, entry));
      mayHaveSunk = false;
    }
    const before = countedTotal(life.lots, policies);
    const isOldNews = life.withoutWeight.has(entry.fields['person'] ?? '');
    apply(life, entry, { converted, leavers });
    if (entry.kind === 'shares-subdivided')
      for (const [who, shares] of converted) converted.set(who, split(shares, entry));
    if (entry.kind !== 'shares-subdivided' && countedTotal(life.lots, policies) < before) hasFallen = true;
    // Weighted shares can come with others that were left out just now: the proportion is to be looked at again.
    if (entry.kind === 'shares-issued' && entry.fields['class'] === 'A') mayHaveSunk = true;
    if (!isOldNews && (lowering.has(entry.kind) || movesWeight(entry))) mayHaveSunk = true;
  }
  for (const person of leavers) {
    if (life.withoutWeight.has(person)) continue;
    endWeight(life, person);
    mayHaveSunk = true;
  }
  if (entries.some((entry) => entry.kind === 'weighted-shares-converted' || movesWeight(entry))) endWhoHaveNone(life);
  if (life.lowest === null) {
    life.lowest = proportions(life.lots, policies, 0n);
    return;
  }
  const isForced = hasFallen || life.open !== null;
  if (hasFallen && life.open === null) {
    life.open = { openedOn: day, required: { low: 0n, high: 0n }, left: { low: 0n, high: 0n }, converted: new Map() };
  }
  answer(life, { day, converted, policies, hasFallen: hasFallen ? 'yes' : 'no' });
  const isKept = isForced && policies.ratchetAfterConversion === 'kept';
  if (isKept && mayHaveSunk) sink(life, policies, stillTheirs(life, converted));
  if (!isKept && (mayHaveSunk || converted.size > 0)) sink(life, policies, 0n);
}

/** Measures the open fall: the smallest number of conversions is looked for one by one. */
function answer(
  life: Life,
  {
    day,
    converted,
    policies,
    hasFallen,
  }: {
    readonly day: string;
    readonly converted: ReadonlyMap<string, bigint>;
    readonly policies: RatchetPolicies;
    readonly hasFallen: 'yes' | 'no';
  },
): void {
  const { open, lowest } = life;
  if (open === null || lowest === null) return;
  for (const [who, shares] of converted) open.converted.set(who, (open.converted.get(who) ?? 0n) + shares);
  const all = stillTheirs(life, open.converted);
  const now = proportions(life.lots, policies, 0n);
  const then = proportions(life.lots, policies, all);
  open.left = inOrder(fewest(now.low, lowest.low), fewest(now.high, lowest.high));
  const required = inOrder(fewest(then.low, lowest.low), fewest(then.high, lowest.high));
  if (hasFallen === 'yes')
    open.required = { low: most(open.required.low, required.low), high: most(open.required.high, required.high) };
  if (open.left.high > 0n) return;
  if (open.openedOn !== day) life.late.push(open);
  else if (open.required.high > 0n) life.lastAnswered = open;
  life.open = null;
}

function fewest({ top, bottom }: Fraction, limit: Fraction): bigint {
  let conversions = 0n;
  while ((top - conversions) * limit.bottom > limit.top * bottom) conversions += 1n;
  return conversions;
}

/** The lowest proportion since listing takes the place of a higher one. */
function sink(life: Life, policies: RatchetPolicies, converted: bigint, left = 0n): void {
  if (life.lowest === null) return;
  const all = proportions(life.lots, policies, converted);
  const now = {
    low: { ...all.low, bottom: all.low.bottom - left },
    high: { ...all.high, bottom: all.high.bottom - left },
  };
  life.lowest = { low: lower(life.lowest.low, now.low), high: lower(life.lowest.high, now.high) };
}

/** Shares of class B that were issued earlier on the day in the same way as weighted ones: they belong to one offer. */
function sameOffer(entries: readonly PlainEntry[], weighted: PlainEntry): bigint {
  if (weighted.kind !== 'shares-issued') return 0n;
  const before = entries.slice(0, entries.indexOf(weighted));
  const others = before.filter(
    ({ kind, fields }) =>
      kind === 'shares-issued' && fields['class'] === 'B' && fields['way'] === weighted.fields['way'],
  );
  return sum(others.map(({ fields }) => BigInt(fields['shares'] ?? '0')));
}

function lower(a: Fraction, b: Fraction): Fraction {
  return b.top * a.bottom < a.top * b.bottom ? b : a;
}

/** The proportion of weighted shares, were so many of today's conversions not made, with what is in doubt left out and in. */
function proportions(lots: readonly Lot[], policies: RatchetPolicies, converted: bigint): Pair<Fraction> {
  const bottom = countedTotal(lots, policies);
  const counted = lots.filter((lot) => lot.shareClass === 'A' && isCounted(lot, policies));
  const alive = sharesIn(counted.filter(({ holder, weight }) => weight === 'alive' || isOwn(holder)));
  const doubted = sharesIn(counted.filter(({ holder, weight }) => weight === 'in doubt' && !isOwn(holder)));
  return { low: { top: alive + converted, bottom }, high: { top: alive + doubted + converted, bottom } };
}

function countedTotal(lots: readonly Lot[], policies: RatchetPolicies): bigint {
  return sharesIn(lots.filter((lot) => isCounted(lot, policies)));
}

function isCounted({ holder }: Lot, { conversionDueOn, treasuryInShareCount }: RatchetPolicies): boolean {
  if (holder === '#bought') return conversionDueOn !== 'trade';
  if (holder === '#treasury' || holder === '#arriving')
    return conversionDueOn === 'cancellation' && treasuryInShareCount === 'counted';
  return true;
}

function isOwn(holder: string): boolean {
  return holder.startsWith('#');
}

/** Conversions by those who would have their weight still. */
function stillTheirs({ withoutWeight }: Life, converted: ReadonlyMap<string, bigint>): bigint {
  return sum([...converted].filter(([who]) => !withoutWeight.has(who)).map(([, shares]) => shares));
}

interface Today {
  readonly converted: Map<string, bigint>;
  readonly leavers: Set<string>;
}

function apply(life: Life, { kind, fields }: PlainEntry, { converted, leavers }: Today): void {
  const { class: shareClass, holder = '', person = '' } = fields;
  const shares = BigInt(fields['shares'] ?? '0');
  switch (kind) {
    case 'position':
      put(life, { shareClass: shareClass as Lot['shareClass'], holder, shares, weight: 'alive' });
      return;
    case 'shares-issued':
      issue(life, { shareClass: shareClass as Lot['shareClass'], to: fields['to'] ?? 'others', shares });
      return;
    case 'shares-bought-back': {
      take(life, { shareClass, holder: fields['from'] ?? 'others', shares });
      const into = fields['for'] === 'treasury' ? '#arriving' : '#bought';
      put(life, { shareClass: shareClass as Lot['shareClass'], holder: into, shares, weight: 'alive' });
      return;
    }
    case 'shares-cancelled':
      if (fields['from'] === 'treasury') takeFirst(life, { shareClass, holders: ['#arriving', '#treasury'], shares });
      else take(life, { shareClass, holder: fields['from'] === 'bought-back' ? '#bought' : holder, shares });
      return;
    case 'shares-moved-to-treasury':
      takeFirst(life, { shareClass, holders: ['#arriving', '#bought'], shares });
      put(life, { shareClass: shareClass as Lot['shareClass'], holder: '#treasury', shares, weight: 'alive' });
      return;
    case 'treasury-shares-sold':
      takeFirst(life, { shareClass, holders: ['#arriving', '#treasury'], shares });
      put(life, { shareClass: shareClass as Lot['shareClass'], holder: 'others', shares, weight: 'alive' });
      return;
    case 'weighted-shares-converted': {
      const live = sharesIn(take(life, { shareClass: 'A', holder, shares }).filter(({ weight }) => weight !== 'ended'));
      put(life, { shareClass: 'B', holder, shares, weight: 'alive' });
      const who = ownerOf(holder) ?? holder;
      if (live > 0n) converted.set(who, (converted.get(who) ?? 0n) + live);
      return;
    }
    case 'shares-transferred':
      transfer(life, {
        from: fields['from'] ?? '',
        to: fields['to'] ?? '',
        shares,
        withTitle: fields['title'] === 'yes' ? 'yes' : 'no',
      });
      return;
    case 'shares-subdivided':
      life.lots = life.lots.map((lot) => ({ ...lot, shares: split(lot.shares, { fields }) }));
      splitOpen(life, fields);
      return;
    case 'person-died':
      endWeight(life, person);
      return;
    case 'director-ceased':
      leavers.add(person);
      return;
    case 'director-appointed':
      leavers.delete(person);
      return;
    default:
      throw new Error(`the naive register does not know ${kind}`);
  }
}

function split(shares: bigint, { fields }: Pick<PlainEntry, 'fields'>): bigint {
  return (shares * numeratorOf(fields)) / denominatorOf(fields);
}

function numeratorOf(fields: PlainEntry['fields']): bigint {
  return BigInt((fields['into'] ?? '').split('/')[0] as string);
}

function denominatorOf(fields: PlainEntry['fields']): bigint {
  return BigInt((fields['into'] ?? '').split('/')[1] ?? '1');
}

/** A part of a share that has to be converted is a whole one that has to be. */
function splitUp(shares: bigint, fields: PlainEntry['fields']): bigint {
  const whole = split(shares, { fields });
  return whole * denominatorOf(fields) === shares * numeratorOf(fields) ? whole : whole + 1n;
}

function splitOpen({ open }: Life, fields: PlainEntry['fields']): void {
  if (open === null) return;
  for (const [who, shares] of open.converted) open.converted.set(who, split(shares, { fields }));
  open.required = { low: splitUp(open.required.low, fields), high: splitUp(open.required.high, fields) };
}

function issue(
  life: Life,
  { shareClass, to, shares }: { readonly shareClass: Lot['shareClass']; readonly to: string; readonly shares: bigint },
): void {
  const hasLost = life.withoutWeight.has(ownerOf(to) ?? to);
  put(life, { shareClass, holder: to, shares, weight: shareClass === 'A' && hasLost ? 'ended' : 'alive' });
}

/** Shares of class A, with their title or with the control of their votes alone. */
function transfer(
  life: Life,
  {
    from,
    to,
    shares,
    withTitle,
  }: { readonly from: string; readonly to: string; readonly shares: bigint; readonly withTitle: 'yes' | 'no' },
): void {
  const outcome = outcomeOf(from, to);
  if (withTitle === 'yes') {
    for (const lot of take(life, { shareClass: 'A', holder: from, shares })) {
      put(life, { ...lot, holder: to, weight: lot.weight === 'ended' ? 'ended' : (outcome ?? lot.weight) });
    }
    return;
  }
  if (outcome === null) return;
  const ofThese = outcome === 'ended' ? (['alive', 'in doubt'] as const) : (['alive'] as const);
  let left = shares;
  for (const weight of ofThese) {
    const there = sharesIn(
      life.lots.filter((lot) => lot.shareClass === 'A' && lot.holder === from && lot.weight === weight),
    );
    const changed = left < there ? left : there;
    left -= changed;
    takeOf(life, { shareClass: 'A', holder: from, weight, shares: changed });
    put(life, { shareClass: 'A', holder: from, shares: changed, weight: outcome });
  }
}

/** What becomes of weight on its way: nothing where one person has all of both ends. */
function outcomeOf(from: string, to: string): Weight | null {
  const [giver, taker] = [ownerOf(from), ownerOf(to)];
  if (giver !== null && giver === taker) return null;
  if (to === 'wold' && (giver === 'pat' || giver === 'quin')) return 'in doubt';
  return 'ended';
}

/** Who alone has all of a holder's shares. */
function ownerOf(holder: string): string | null {
  if (holder === 'vale') return 'pat';
  return holder === 'wold' ? null : holder;
}

function endWeight(life: Life, person: string): void {
  if (life.withoutWeight.has(person)) return;
  life.withoutWeight.add(person);
  life.lots = life.lots.map((lot) => {
    if (lot.shareClass !== 'A' || lot.weight === 'ended' || isOwn(lot.holder)) return lot;
    if (lot.holder === 'wold') return { ...lot, weight: 'in doubt' as const };
    return ownerOf(lot.holder) === person ? { ...lot, weight: 'ended' as const } : lot;
  });
}

/** At the end of a day on which weighted shares moved, whoever has none any more is no beneficiary any more. */
function endWhoHaveNone(life: Life): void {
  for (const person of ['pat', 'quin']) {
    const his = life.lots.filter(
      ({ shareClass, holder }) => shareClass === 'A' && (ownerOf(holder) === person || holder === 'wold'),
    );
    if (sharesIn(his.filter(({ weight }) => weight !== 'ended')) === 0n) life.withoutWeight.add(person);
  }
}

/** Takes shares out of a holder's lots: those whose weight has ended first, those in doubt last. */
function take(
  life: Life,
  {
    shareClass,
    holder,
    shares,
  }: { readonly shareClass: string | undefined; readonly holder: string; readonly shares: bigint },
): readonly Lot[] {
  const taken: Lot[] = [];
  let left = shares;
  for (const weight of ['ended', 'alive', 'in doubt'] as const) {
    const there = sharesIn(
      life.lots.filter((lot) => lot.shareClass === shareClass && lot.holder === holder && lot.weight === weight),
    );
    const part = left < there ? left : there;
    takeOf(life, { shareClass, holder, weight, shares: part });
    taken.push({ shareClass: shareClass as Lot['shareClass'], holder, weight, shares: part });
    left -= part;
  }
  if (left > 0n) throw new Error(`${holder} has ${left} too few of class ${shareClass}`);
  return taken.filter((lot) => lot.shares > 0n);
}

/** Takes shares from the first of several holders, and what he lacks from the next. */
function takeFirst(
  life: Life,
  {
    shareClass,
    holders,
    shares,
  }: { readonly shareClass: string | undefined; readonly holders: readonly string[]; readonly shares: bigint },
): void {
  let left = shares;
  for (const holder of holders) {
    const there = sharesIn(life.lots.filter((lot) => lot.shareClass === shareClass && lot.holder === holder));
    const part = left < there ? left : there;
    take(life, { shareClass, holder, shares: part });
    left -= part;
  }
  if (left > 0n) throw new Error(`the issuer has ${left} too few of class ${shareClass}`);
}

function takeOf(
  life: Life,
  {
    shareClass,
    holder,
    weight,
    shares,
  }: {
    readonly shareClass: string | undefined;
    readonly holder: string;
    readonly weight: Weight;
    readonly shares: bigint;
  },
): void {
  let left = shares;
  life.lots = life.lots.map((lot) => {
    if (lot.shareClass !== shareClass || lot.holder !== holder || lot.weight !== weight) return lot;
    const part = left < lot.shares ? left : lot.shares;
    left -= part;
    return { ...lot, shares: lot.shares - part };
  });
}

function put(life: Life, lot: Lot): void {
  life.lots = [...life.lots.filter(({ shares }) => shares > 0n), lot];
}

/** All shares of the lots that fit. */
export function sharesIn(lots: readonly Lot[]): bigint {
  return sum(lots.map(({ shares }) => shares));
}

function sum(counts: readonly bigint[]): bigint {
  return counts.reduce((all, count) => all + count, 0n);
}

function most(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

function inOrder(a: bigint, b: bigint): Pair<bigint> {
  return a < b ? { low: a, high: b } : { low: b, high: a };
}
