import { message } from '../finding/message.ts';
import type { Ratio } from '../numbers/ratio.ts';
import type { Register } from '../register/register.ts';
import { others, type ShareClass, unnamed } from '../register/share-class.ts';
import type { EndedShares } from './entitlement.ts';
import type { Concern } from './result.ts';
import { subdividedBetween } from './subdivided.ts';

/** Shares of weighted classes that have lost their weight, by the holder in whose name they still stand. */
export function endedShares(register: Register): readonly EndedShares[] {
  return weightedIn(register).flatMap(endedIn);
}

/** The classes of one issuer at the record date and on the day of the poll. */
export interface TwoMoments {
  readonly early: Register;
  readonly later: Register;
}

/** Whose shares have no weight on the day of the poll, and what cannot be told. */
export interface EndedByPoll {
  readonly ended: readonly EndedShares[];
  readonly concerns: readonly Concern[];
}

/**
 * Shares that have no weight on the day of the poll, by the member who votes them. Who was on the register of members at the
 * record date votes, though he has converted shares since or they have passed from him: then those have lost their weight in his hands.
 * They are told in shares as they were at one of the two moments; of a share of which only a part has lost its weight, the whole has.
 */
export function endedByPoll({ early, later }: TwoMoments, sharesOf: keyof TwoMoments = 'early'): EndedByPoll {
  const found = weightedIn(later).map((now) => {
    const then = early.classes.get(now.id);
    const into = subdividedBetween({ early, later }, now.id);
    const moved = then === undefined ? null : movesBetween(then, now, into);
    const parts = sharesOf === 'early' ? into.numerator : into.denominator;
    if (moved !== null) return attributed(now.id, moved, parts);
    const ended = endedIn(now).map((one) => ({ ...one, shares: upTo(one.shares * into.denominator, parts) }));
    return { ended, concerns: [] };
  });
  return { ended: found.flatMap(({ ended }) => ended), concerns: found.flatMap(({ concerns }) => concerns) };
}

function weightedIn({ classes }: Register): readonly ShareClass[] {
  return [...classes.values()].filter(({ weighted }) => weighted);
}

function endedIn(shareClass: ShareClass): readonly EndedShares[] {
  const { id, holdings, endedUnnamed, inIssue } = shareClass;
  const named = [...holdings].flatMap(([member, { shares, ended, allEnded }]) => {
    const lost = shares === null && allEnded ? (inIssue ?? 0n) : ended;
    return lost > 0n ? [{ member, shareClass: id, shares: lost }] : [];
  });
  return endedUnnamed > 0n ? [...named, { member: others, shareClass: id, shares: endedUnnamed }] : named;
}

/**
 * What became of one member's shares of a class between the two moments. Where shares were subdivided in between, all are told in
 * parts so small that a share of either moment is a whole number of them.
 */
interface Move {
  readonly member: string;
  readonly held: bigint;
  /** Shares that have left him, and shares that have come to him. */
  readonly left: bigint;
  readonly came: bigint;
  /** Of those that he kept, and of those that came, the ones without weight on the day of the poll. */
  readonly endedKept: bigint;
  readonly endedCame: bigint;
}

/** What became of each member's shares; `null` where a count is not known, or where the class was not in issue at the record date. */
function movesBetween(then: ShareClass, now: ShareClass, into: Ratio): readonly Move[] | null {
  const [before, after] = [positionsIn(then, into.numerator), positionsIn(now, into.denominator)];
  if (before === null || after === null || (then.inIssue ?? 0n) === 0n) return null;
  return [...new Set([...before.keys(), ...after.keys()])].map((member) => {
    const had = before.get(member) ?? nothing;
    const has = after.get(member) ?? nothing;
    const kept = least(had.shares, has.shares);
    const came = has.shares - kept;
    const endedCame = least(came, atLeastNothing(has.ended - least(had.ended, kept)));
    return { member, held: had.shares, left: had.shares - kept, came, endedKept: has.ended - endedCame, endedCame };
  });
}

interface Position {
  readonly shares: bigint;
  readonly ended: bigint;
}

const nothing: Position = { shares: 0n, ended: 0n };

/** What each holder has, a share being so many parts. */
function positionsIn(shareClass: ShareClass, parts: bigint): ReadonlyMap<string, Position> | null {
  const { holdings, endedUnnamed } = shareClass;
  const positions = new Map<string, Position>();
  for (const [member, { shares, ended }] of holdings) {
    if (shares === null) return null;
    positions.set(member, { shares: shares * parts, ended: ended * parts });
  }
  const rest = unnamed(shareClass);
  if (rest === null) return null;
  const own = positions.get(others) ?? nothing;
  const more = { shares: (rest + endedUnnamed) * parts, ended: endedUnnamed * parts };
  positions.set(others, { shares: own.shares + more.shares, ended: own.ended + more.ended });
  return positions;
}

/** Lays what has lost its weight to those who had it at the record date, a share being so many parts. */
function attributed(shareClass: string, moves: readonly Move[], parts: bigint): EndedByPoll {
  const sumOf = (of: (move: Move) => bigint): bigint => moves.reduce((sum, move) => sum + of(move), 0n);
  const left = sumOf((move) => move.left);
  // What left somebody and came to nobody is in the class no more: it was converted or cancelled.
  const lost = least(left, atLeastNothing(left - sumOf(({ came }) => came)) + sumOf(({ endedCame }) => endedCame));
  const leavers = moves.filter((move) => move.left > 0n);
  const isOpen = lost > 0n && lost < left && leavers.length > 1;
  const ended = moves.flatMap(({ member, held, left: own, endedKept }) => {
    // Where it cannot be told whose weight went on in other hands, no vote is counted that may not exist.
    const shares = upTo(least(held, endedKept + (isOpen ? own : least(own, lost))), parts);
    return shares > 0n ? [{ member, shareClass, shares }] : [];
  });
  const [all, light] = [upTo(left, parts), upTo(lost, parts)];
  const figures = { class: { name: shareClass }, shares: { shares: all }, lost: { shares: light } };
  const concern: Concern = { verdict: 'information-missing', message: message('poll.concern.weight-moved', figures) };
  return { ended, concerns: isOpen ? [concern] : [] };
}

/** Parts as shares, a share that is begun as a whole one. */
function upTo(parts: bigint, ofShare: bigint): bigint {
  return (parts + ofShare - 1n) / ofShare;
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function atLeastNothing(count: bigint): bigint {
  return count > 0n ? count : 0n;
}
