import type { Deduction, PollClass, RegisterTotal } from './entitlement.ts';

/** The register of members of one class beside what is entitled to vote. */
export interface ClassReconciliation {
  readonly shareClass: PollClass;
  /** What the register of members adds up to. */
  readonly register: bigint;
  /** Deducted shares that stand on it in a member's name: they are there and do not vote. */
  readonly onRegister: bigint;
  /** What the register has more than it should, less than nothing where it has fewer; `null` where the total is not known. */
  readonly difference: bigint | null;
  /** Deductions that the register seems to hold still, for they come to exactly the difference. */
  readonly stillThere: readonly Deduction[];
}

/** Holds the register of members against issued shares less those that do not vote, class by class, to the share. */
export function reconcile(
  classes: readonly PollClass[],
  totals: readonly RegisterTotal[],
): readonly ClassReconciliation[] {
  return classes.map((shareClass) => {
    const register = totals.find((total) => total.shareClass === shareClass.shareClass)?.shares ?? 0n;
    const named = shareClass.deductions.filter(({ member }) => member !== null);
    const onRegister = named.reduce((sum, { shares }) => sum + shares, 0n);
    const difference = shareClass.entitled === null ? null : register - onRegister - shareClass.entitled;
    const unnamed = shareClass.deductions.filter(({ member }) => member === null);
    const stillThere = difference === null || difference <= 0n ? [] : sumUp(unnamed, difference);
    return { shareClass, register, onRegister, difference, stillThere };
  });
}

/** Deductions that add up to `wanted`, or none: there are few, so all choices are tried. */
function sumUp(deductions: readonly Deduction[], wanted: bigint): readonly Deduction[] {
  const [first, ...rest] = deductions;
  if (first === undefined) return [];
  if (first.shares === wanted) return [first];
  const withFirst = first.shares < wanted ? sumUp(rest, wanted - first.shares) : [];
  return withFirst.length > 0 ? [first, ...withFirst] : sumUp(rest, wanted);
}
