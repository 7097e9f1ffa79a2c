import type { RefusalCause } from '@tenfold/kernel/poll';
import type { CountAsked } from '../asked.ts';
import type { Counted, Standing } from '../counted.ts';

/** Why a holding voted fewer shares on a resolution than it did on another. */
export type Shortfall = 'no-instruction' | 'fewer-shares' | 'refused' | 'bound-to-abstain';

/** A holding that voted fewer shares, all ways together, on one resolution than on the one on which it voted most. */
export interface ShortHolding {
  readonly member: string;
  readonly shareClass: string;
  readonly shares: bigint;
  readonly why: Shortfall;
  /** Why its line on this resolution was refused, where one was. */
  readonly cause: RefusalCause | null;
}

/**
 * What the shares voted on one resolution in one class lack against those that would be if everybody had voted on it as many as on
 * any other. `cast` and `lacking` add up to the same on every resolution of the class.
 */
export interface ResolutionDifference {
  readonly resolution: string;
  readonly shareClass: string;
  readonly cast: bigint;
  readonly lacking: bigint;
  /** How many holdings lack shares, and the largest of them. */
  readonly holdings: number;
  readonly largest: readonly ShortHolding[];
  /** Of these, holdings that voted on every other resolution of their class and gave no instruction on this one, as where a form is lost. */
  readonly leftOut: { readonly holdings: number; readonly shares: bigint; readonly largest: readonly ShortHolding[] };
}

/** Holdings that are named for each resolution where nothing else is asked for. */
const usuallyNamed = 20;

/**
 * Explains, member by member, why more shares voted on one resolution than on another: a proxy form whose page was lost, a line
 * that was refused, a change of mind about how many. Resolutions that a class does not vote on, and withdrawn ones, are left out.
 */
export function differencesOf(
  counted: Counted,
  { meeting }: Pick<CountAsked, 'meeting'>,
  most = usuallyNamed,
): readonly ResolutionDifference[] {
  const refused = causesOf(counted);
  const gathered = new Map<string, Gathered>();
  for (const votes of votesByHolding(counted)) {
    const open = meeting.resolutions.filter((resolution) => isOpen(resolution, meeting.classes, votes.shareClass));
    const fullest = open.map(({ number }) => votes.on.get(number) ?? 0n).reduce((a, b) => (a > b ? a : b), 0n);
    const isNearlyWhole =
      open.length > 1 && open.filter(({ number }) => votes.on.has(number)).length === open.length - 1;
    for (const resolution of open) gather(gathered, resolution, votes, { fullest, refused, most, isNearlyWhole });
  }
  return [...gathered.values()].map(({ difference, short, leftOut }) => ({ ...difference, largest: short, leftOut }));
}

/** What one holding voted, all ways together, by resolution. */
interface HoldingVotes {
  readonly member: string;
  readonly shareClass: string;
  readonly on: Map<string, bigint>;
}

/** The instructions that count come holding by holding, so that no more than one has to be remembered. */
function* votesByHolding(counted: Counted): Generator<HoldingVotes> {
  let present: HoldingVotes | undefined;
  for (const standing of counted.standing()) {
    if (present?.member !== standing.member || present.shareClass !== standing.shareClass) {
      if (present !== undefined) yield present;
      present = { member: standing.member, shareClass: standing.shareClass, on: new Map() };
    }
    present.on.set(standing.resolution, sharesOf(standing));
  }
  if (present !== undefined) yield present;
}

function sharesOf(standing: Standing): bigint {
  return standing.for + standing.against + standing.abstain;
}

type Resolution = CountAsked['meeting']['resolutions'][number];

interface Gathered {
  difference: Omit<ResolutionDifference, 'largest' | 'leftOut'>;
  short: ShortHolding[];
  leftOut: { holdings: number; shares: bigint; readonly largest: ShortHolding[] };
}

interface GatherWith {
  readonly fullest: bigint;
  readonly refused: ReadonlyMap<string, RefusalCause>;
  readonly most: number;
  /** Whether the holding voted on all resolutions but one. */
  readonly isNearlyWhole: boolean;
}

function gather(
  gathered: Map<string, Gathered>,
  resolution: Resolution,
  votes: HoldingVotes,
  { fullest, refused, most, isNearlyWhole }: GatherWith,
): void {
  const { shareClass } = votes;
  const key = JSON.stringify([shareClass, resolution.number]);
  const nothing = { resolution: resolution.number, shareClass, cast: 0n, lacking: 0n, holdings: 0 };
  const found = gathered.get(key) ?? { difference: nothing, short: [], leftOut: nobody() };
  const cast = votes.on.get(resolution.number) ?? 0n;
  const { difference } = found;
  const shares = fullest - cast;
  found.difference = {
    ...difference,
    cast: difference.cast + cast,
    lacking: difference.lacking + shares,
    holdings: difference.holdings + Number(shares > 0n),
  };
  gathered.set(key, found);
  if (shares === 0n) return;
  const short = { ...whyShort(resolution, votes, refused), shares };
  keepLargest(found.short, short, most);
  if (short.why !== 'no-instruction' || !isNearlyWhole) return;
  found.leftOut.holdings += 1;
  found.leftOut.shares += shares;
  keepLargest(found.leftOut.largest, short, most);
}

function nobody(): Gathered['leftOut'] {
  return { holdings: 0, shares: 0n, largest: [] };
}

function whyShort(
  { number, abstain }: Resolution,
  { member, shareClass, on }: HoldingVotes,
  refused: ReadonlyMap<string, RefusalCause>,
): Omit<ShortHolding, 'shares'> {
  const cause = refused.get(JSON.stringify([member, number])) ?? null;
  const who = { member, shareClass, cause };
  if (abstain.includes(member)) return { ...who, why: 'bound-to-abstain' };
  if (cause !== null) return { ...who, why: 'refused' };
  return { ...who, why: on.has(number) ? 'fewer-shares' : 'no-instruction' };
}

/** Keeps a list of the largest, the largest first. */
function keepLargest(short: ShortHolding[], next: ShortHolding, most: number): void {
  if (short.length === most && (short.at(-1)?.shares ?? 0n) >= next.shares) return;
  const place = short.findIndex(({ shares }) => shares < next.shares);
  short.splice(place === -1 ? short.length : place, 0, next);
  if (short.length > most) short.pop();
}

function causesOf({ refused }: Counted): ReadonlyMap<string, RefusalCause> {
  return new Map(refused.map(({ member, resolution, cause }) => [JSON.stringify([member, resolution]), cause]));
}

function isOpen({ classes, withdrawn }: Resolution, ofMeeting: readonly string[] | null, shareClass: string): boolean {
  return withdrawn === null && (classes ?? ofMeeting ?? [shareClass]).includes(shareClass);
}
