import type { PlainDate } from '../time/plain-date.ts';
import type { Entry } from './entry.ts';
import { type Register, statusOn } from './register.ts';

/** The sorts of change in the shares of an issuer that the returns to the Exchange tell apart. */
export const capitalSorts = [
  'placing',
  'rights-issue',
  'open-offer',
  'bonus',
  'scrip-dividend',
  'scheme',
  'option-exercise',
  'consideration',
  'other',
  'bought-back',
  'cancelled',
  'moved-to-treasury',
  'treasury-sold',
  'converted',
  'redesignated',
  'subdivided',
] as const;

export type CapitalSort = (typeof capitalSorts)[number];

/** What changed in the shares of one class on one day in one way, since the listing: entries alike are added up. */
export interface CapitalChange {
  readonly on: PlainDate;
  /** The first entry of that day that says so. */
  readonly entry: string;
  readonly sort: CapitalSort;
  /** The class whose shares were issued, bought, cancelled or converted; `null` for a split of all classes. */
  readonly shareClass: string | null;
  /** `null` where a count of them is not known. */
  shares: bigint | null;
  /** The director, present or past, to whom shares went; a return asks about no one else. */
  readonly to: string | null;
  /** Shares of all classes in issue just before the first of them, treasury shares included; `null` where not known. */
  readonly inIssueBefore: bigint | null;
}

/** Notes a movement of a listed issuer's shares that has just been applied. */
export function noteCapitalChange(register: Register, { id, kind, fields, effectiveOn: on }: Entry): void {
  if (statusOn(register, on) === null) return;
  const said = fields as Said;
  const { class: shareClass = null, shares = null } = said;
  const to = directorIn(register, said.to);
  const sort = sortOf(kind, said);
  const last = findSame(register.capitalChanges, { on, sort, shareClass, to });
  if (last !== undefined) {
    last.shares = last.shares === null || shares === null ? null : last.shares + shares;
    return;
  }
  const inIssueBefore = totalBefore(register, sort, shares);
  register.capitalChanges.push({ on, entry: id, sort, shareClass, shares, to, inIssueBefore });
}

/** Few rows a day, however many people shares go to: what is alike is added up in constant time. */
function directorIn({ people }: Register, to: string | undefined): string | null {
  if (to === undefined) return null;
  return (people.get(to)?.board.length ?? 0) > 0 ? to : null;
}

/** What the fields of the kinds that move counts have in common. */
interface Said {
  readonly class?: string;
  readonly shares?: bigint | null;
  readonly way?: CapitalSort;
  readonly to?: string;
}

function sortOf(kind: string, { way }: Said): CapitalSort {
  if (way !== undefined) return way;
  const sort = sortByKind.get(kind);
  if (sort === undefined) throw new Error(`fault: no sort of change in capital for an entry of kind ${kind}`);
  return sort;
}

const sortByKind: ReadonlyMap<string, CapitalSort> = new Map([
  ['shares-bought-back', 'bought-back'],
  ['shares-cancelled', 'cancelled'],
  ['shares-moved-to-treasury', 'moved-to-treasury'],
  ['treasury-shares-sold', 'treasury-sold'],
  ['weighted-shares-converted', 'converted'],
  ['shares-redesignated', 'redesignated'],
  ['shares-subdivided', 'subdivided'],
]);

/** Changes stand in the order of their days, so those of today are at the end. */
function findSame(
  changes: readonly CapitalChange[],
  { on, sort, shareClass, to }: Pick<CapitalChange, 'on' | 'sort' | 'shareClass' | 'to'>,
): CapitalChange | undefined {
  for (let index = changes.length - 1; index >= 0; index -= 1) {
    const change = changes[index] as CapitalChange;
    if (change.on !== on) return undefined;
    if (change.sort === sort && change.shareClass === shareClass && change.to === to) return change;
  }
  return undefined;
}

/** Only an issue and a cancellation change how many shares are in issue; a split changes what a share is. */
function totalBefore(register: Register, sort: CapitalSort, shares: bigint | null): bigint | null {
  let total = 0n;
  for (const { inIssue } of register.classes.values()) {
    if (inIssue === null) return null;
    total += inIssue;
  }
  switch (sort) {
    case 'cancelled':
      return shares === null ? null : total + shares;
    case 'placing':
    case 'rights-issue':
    case 'open-offer':
    case 'bonus':
    case 'scrip-dividend':
    case 'scheme':
    case 'option-exercise':
    case 'consideration':
    case 'other':
      return shares === null ? null : total - shares;
    case 'bought-back':
    case 'moved-to-treasury':
    case 'treasury-sold':
    case 'converted':
    case 'redesignated':
      return total;
    case 'subdivided':
      return null;
  }
}
