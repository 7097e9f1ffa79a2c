import { addRatioBounds, countBounds, type RatioBounds } from '../numbers/ratio-bounds.ts';
import { ratio } from '../numbers/ratio.ts';
import type { Beneficiary } from './beneficiary.ts';
import type { ClassCapital } from './capital.ts';
import type { World } from './world.ts';

/** What a published figure is asked of. */
export interface AskedFigure {
  readonly world: World;
  /** The class, person or holder that it is about; `null` for the issuer as a whole. */
  readonly of: string | null;
  /** The number of shares that it is about, where it is about one. */
  readonly shares: bigint | null;
  /** Ordinary shares that the figure supposes to be in issue beside those that are; negative for those it leaves out. */
  readonly added: bigint;
}

/** Gives what the register says of a figure, at both ends of what is known; `null` when it says nothing of it. */
export type Measure = (asked: AskedFigure) => RatioBounds | null;

/** The counts that a document can print of an issuer, by the name that `figures-published` gives them. */
export const publishedCounts: Readonly<Record<string, Measure>> = {
  'in-issue': (asked) => supposing(asked, countOf(classOf(asked)?.inIssue)),
  'in-issue-total': (asked) => supposing(asked, countOf(asked.world.capital.inIssue)),
  treasury: (asked) => countOf(asked.of === null ? asked.world.capital.treasury : classOf(asked)?.treasury),
  'bought-back-not-cancelled': (asked) =>
    countOf(asked.of === null ? asked.world.capital.boughtBack : classOf(asked)?.boughtBack),
  weighted: (asked) => liveOf(asked),
  'register-weighted': ({ world }) => countOf(world.capital.registeredWeighted),
  'votes-total': (asked) => supposing(asked, asked.world.capital.votes.ordinary),
  'reserved-votes-total': (asked) => supposing(asked, asked.world.capital.votes.reserved),
  'person-weighted': (asked) => personOf(asked)?.weighted.economic ?? null,
  'person-ordinary': (asked) => personOf(asked)?.ordinary.economic ?? null,
  'person-votes': (asked) => personOf(asked)?.votes.ordinary ?? null,
  'holder-shares': (asked) => holderShares(asked),
};

/** The class that a figure is about. */
export function classOf({ world, of }: AskedFigure): ClassCapital | undefined {
  return world.capital.classes.find(({ id }) => id === of);
}

/** The beneficiary that a figure is about. */
export function personOf({ world, of }: AskedFigure): Beneficiary | undefined {
  return world.beneficiaries.find(({ person }) => person.id === of);
}

/** The shares of one holder in every class, as the register of members has them; `null` for a name it does not have. */
export function holderShares({ world, of }: AskedFigure): RatioBounds | null {
  if (of === null) return null;
  let sum: bigint | null = 0n;
  let rows = 0;
  for (const { holdings } of world.register.classes.values()) {
    const held = holdings.get(of);
    if (held === undefined) continue;
    rows += 1;
    sum = sum === null || held.shares === null ? null : sum + held.shares;
  }
  return rows === 0 ? null : countOf(sum);
}

/** A figure with the shares that are supposed to be in issue beside the others. */
export function supposing({ added }: AskedFigure, figure: RatioBounds | null): RatioBounds | null {
  return figure === null ? null : addRatioBounds(figure, { low: ratio(added, 1n), high: ratio(added, 1n) });
}

/** Weighted shares alive, of one class or of all. */
export function liveOf(asked: AskedFigure): RatioBounds | null {
  const live = asked.of === null ? asked.world.capital.weighted : classOf(asked)?.live;
  return live === undefined ? null : countBounds(live.low, live.high);
}

/** A count that is known; of one that is not, the register says nothing. */
export function countOf(count: bigint | null | undefined): RatioBounds | null {
  return count === null || count === undefined ? null : countBounds(count);
}
