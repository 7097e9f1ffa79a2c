import { ceilingOf, compareRatios, floorOf, message, type Ratio, type World } from '@tenfold/kernel';
import {
  endedByPoll,
  type Entitlement,
  type PollClass,
  type PollResult,
  type RegisterTotal,
  subdividedBetween,
} from '@tenfold/kernel/poll';

/** The issuer at both moments. */
export interface BothMoments {
  readonly atRecordDate: Pick<World, 'register'>;
  readonly atPoll: Pick<World, 'register'>;
}

/** A count in shares as they were after a subdivision or consolidation between the record date and the poll. */
export interface Subdivided {
  /** How many shares each one of the record date has become. */
  readonly into: Ratio;
  /** Who may vote how many, in shares of the record date. */
  readonly before: Entitlement;
  /** The same in the shares that were counted. */
  readonly after: Entitlement;
}

/** How many shares each one of the record date is on the day of the poll; `null` where the class was not subdivided since. */
export function intoOf({ atRecordDate, atPoll }: BothMoments, shareClass: string): Ratio | null {
  const into = subdividedBetween({ early: atRecordDate.register, later: atPoll.register }, shareClass);
  return into.numerator === into.denominator ? null : into;
}

/** Whether a register of members comes to exactly what may vote, each share having become so many. Deductions in a name leave it open. */
export function isSubdivided({ entitled, deductions }: PollClass, register: bigint, into: Ratio): boolean {
  if (entitled === null || deductions.some(({ member }) => member !== null)) return false;
  return entitled * into.numerator === register * into.denominator;
}

/**
 * The entitlement in the shares of the register of members, where that is one of shares as they were after a subdivision of every class
 * that meets, at one ratio, and agrees with it to the share in each of them; else `null`.
 */
export function subdividedSince(
  given: BothMoments & { readonly entitlement: Entitlement; readonly meets: readonly PollClass[] },
  totals: readonly RegisterTotal[],
): Subdivided | null {
  const { entitlement, meets } = given;
  const [into, ...others] = meets.map(({ shareClass }) => intoOf(given, shareClass));
  if (into === undefined || into === null) return null;
  if (others.some((other) => other === null || compareRatios(other, into) !== 0)) return null;
  const registered = ({ shareClass }: PollClass): bigint =>
    totals.find((total) => total.shareClass === shareClass)?.shares ?? 0n;
  if (!meets.every((one) => isSubdivided(one, registered(one), into))) return null;
  const multiple = multiplied(entitlement, meets, into);
  if (multiple === null) return null;
  // Which shares have no weight by the day of the poll is told in those of that day, so that no part of one is lost.
  const { ended } = endedByPoll({ early: given.atRecordDate.register, later: given.atPoll.register }, 'later');
  return { into, before: entitlement, after: { ...multiple, endedAtPoll: ended } };
}

/** The same result where it is said of each resolution that it was counted in shares after a subdivision. */
export function withSubdivision(result: PollResult, subdivided: Subdivided | null): PollResult {
  if (subdivided === null) return result;
  const note = message('poll.note.subdivided', { into: { ratio: subdivided.into } });
  return {
    ...result,
    resolutions: result.resolutions.map((one) => (one.notPut === null ? { ...one, notes: [...one.notes, note] } : one)),
  };
}

/** Everything of the classes that meet, so many times; `null` where that leaves a part of a share. */
function multiplied(entitlement: Entitlement, meets: readonly PollClass[], into: Ratio): Entitlement | null {
  const ids = new Set(meets.map(({ shareClass }) => shareClass));
  const { classes, endedAtRecordDate } = entitlement;
  const ofClasses = meets.flatMap(({ inIssue, entitled, deductions }) => [inIssue, entitled, ...sharesOf(deductions)]);
  if (!ofClasses.every((count) => isWhole(count, into))) return null;
  const times = (count: bigint): bigint => floorOf(into, count);
  return {
    ...entitlement,
    classes: classes.map((one) => (ids.has(one.shareClass) ? classTimes(one, times) : one)),
    endedAtRecordDate: endedAtRecordDate.map((one) => ({ ...one, shares: ceilingOf(into, one.shares) })),
  };
}

function classTimes(one: PollClass, times: (count: bigint) => bigint): PollClass {
  const { inIssue, entitled, deductions } = one;
  return {
    ...one,
    inIssue: inIssue === null ? null : times(inIssue),
    entitled: entitled === null ? null : times(entitled),
    deductions: deductions.map((less) => ({ ...less, shares: times(less.shares) })),
  };
}

function sharesOf(rows: readonly { readonly shares: bigint }[]): readonly bigint[] {
  return rows.map(({ shares }) => shares);
}

function isWhole(count: bigint | null, { numerator, denominator }: Ratio): boolean {
  return count === null || (count * numerator) % denominator === 0n;
}
