import { addRatios, zero } from '../numbers/ratio.ts';
import { addRatioBounds, countBounds, multiplyRatioBounds, nothing } from '../numbers/ratio-bounds.ts';
import {
  type Attribution,
  isInterested,
  isSurelyInterested,
  lookThrough,
  type LookThrough,
} from '../register/look-through.ts';
import { isDirectorOn, type Person } from '../register/person.ts';
import type { Register } from '../register/register.ts';
import { type Holding, holdingBounds, type ShareClass, unnamed } from '../register/share-class.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { type VoteBounds, votesOfWeight } from './capital.ts';

/** Shares of one person within bounds; parts of a vehicle's shares may be fractions. `high` is `null` when unbounded. */
export type ShareBounds = VoteBounds;

/** One row of the register in which a beneficiary has a part, his own or a vehicle's. */
export interface HoldingRow {
  readonly holder: string;
  readonly shareClass: string;
  readonly weighted: boolean;
  /** `null` where the count is not known. */
  readonly shares: bigint | null;
  readonly ended: bigint;
  readonly uncertain: bigint;
  readonly seen: LookThrough;
}

/** What somebody has of one kind of shares: by economics, by control of the votes, and all that is held by or for him. */
export interface Stake {
  readonly economic: ShareBounds;
  readonly control: ShareBounds;
  /** The whole of every holding in which he has any part (the wider reading of policy A8). */
  readonly heldFor: ShareBounds;
}

/** A person recognised as a beneficiary of weighted voting rights, on one day. */
export interface Beneficiary {
  readonly person: Person;
  /** Whether he has weighted shares alive; `unknown` where the counts leave it open. */
  readonly live: 'yes' | 'no' | 'unknown';
  readonly isDirector: boolean;
  readonly rows: readonly HoldingRow[];
  readonly weighted: Stake;
  readonly ordinary: Stake;
  /** By control: on an ordinary matter, and on a reserved one. */
  readonly votes: { readonly ordinary: VoteBounds; readonly reserved: VoteBounds };
}

/** Every recognised beneficiary with what is his, in the order in which they were recorded. */
export function beneficiariesOf(register: Register, on: PlainDate): readonly Beneficiary[] {
  return [...register.people.values()]
    .filter(({ recognised }) => recognised !== null)
    .map((person) => beneficiaryOf(register, person, on));
}

function beneficiaryOf(register: Register, person: Person, on: PlainDate): Beneficiary {
  const rows = rowsOf(register, person.id);
  const hidden = hiddenClasses(register, { person, rows });
  const weighted = stakeIn(register, { person, rows, hidden, kind: 'weighted' });
  const ordinary = stakeIn(register, { person, rows, hidden, kind: 'ordinary' });
  return {
    person,
    live: liveness(person, weighted.heldFor),
    isDirector: isDirectorOn(person, on),
    rows,
    weighted,
    ordinary,
    votes: {
      ordinary: ordinaryVotes(register, { person, rows, hidden }, ordinary),
      reserved: addRatioBounds(weighted.control, ordinary.control),
    },
  };
}

function rowsOf(register: Register, person: string): readonly HoldingRow[] {
  const rows: HoldingRow[] = [];
  for (const shareClass of register.classes.values()) {
    for (const [holder, holding] of shareClass.holdings) {
      const seen = lookThrough(register, holder);
      if (!isInterested(seen, person)) continue;
      rows.push(rowOf(shareClass, { holder, holding, seen }));
    }
  }
  return rows;
}

function rowOf(
  { id, weighted }: ShareClass,
  { holder, holding, seen }: { readonly holder: string; readonly holding: Holding; readonly seen: LookThrough },
): HoldingRow {
  const { shares, ended, uncertain } = holding;
  return { holder, shareClass: id, weighted, shares, ended, uncertain, seen };
}

/** A weighted class in which he has no row, with the shares of it that stand in no name. */
interface HiddenClass {
  readonly shareClass: ShareClass;
  readonly rest: bigint | null;
}

interface StakeIn {
  readonly person: Person;
  readonly rows: readonly HoldingRow[];
  readonly hidden: readonly HiddenClass[];
  readonly kind: 'weighted' | 'ordinary';
}

/** Weighted: shares whose weight is alive. Ordinary: one-vote shares, with weighted-class shares whose weight has ended. */
function stakeIn(register: Register, { person, rows, hidden, kind }: StakeIn): Stake {
  const unseen = kind === 'weighted' ? hiddenShares(hidden) : nothing;
  let [economic, control, heldFor] = [unseen, unseen, unseen];
  for (const row of rows) {
    const bounds = rowBounds(register, row, kind);
    if (bounds === nothing) continue;
    economic = addRatioBounds(economic, multiplyRatioBounds(bounds, partInHolding(row.seen, 'economic', person.id)));
    control = addRatioBounds(control, multiplyRatioBounds(bounds, partInHolding(row.seen, 'control', person.id)));
    heldFor = addRatioBounds(heldFor, isSurelyInterested(row.seen, person.id) ? bounds : { ...bounds, low: zero });
  }
  return { economic, control, heldFor };
}

/** His part of a holding: what is recorded of it, and at most what is nobody else's where its size is not known. */
export function partInHolding(seen: LookThrough, side: 'economic' | 'control', person: string): ShareBounds {
  const { by, elsewhere }: Attribution = seen[side];
  const low = by.get(person) ?? zero;
  return { low, high: seen.possible.has(person) ? addRatios(low, elsewhere) : low };
}

function rowBounds(register: Register, row: HoldingRow, kind: StakeIn['kind']): ShareBounds {
  const shareClass = register.classes.get(row.shareClass) as ShareClass;
  const held = holdingBounds(shareClass, row.holder);
  const allEnded = shareClass.holdings.get(row.holder)?.allEnded === true;
  if (!row.weighted) return kind === 'weighted' ? nothing : countBounds(held.low, held.high);
  if (kind === 'ordinary') {
    if (allEnded) return countBounds(held.low, held.high);
    if (row.shares !== null) return countBounds(row.ended, row.ended + row.uncertain);
    return countBounds(row.ended, shareClass.endedUnknown ? held.high : row.ended);
  }
  if (allEnded) return nothing;
  const low = held.low - row.ended - row.uncertain;
  return countBounds(low > 0n ? low : 0n, held.high === null ? null : held.high - row.ended);
}

/** Weighted shares that stand in no name may be any beneficiary's who has no row of his own. */
function hiddenClasses(
  { classes }: Register,
  { person, rows }: Pick<StakeIn, 'person' | 'rows'>,
): readonly HiddenClass[] {
  if (person.weightEnded !== null) return [];
  return [...classes.values()]
    .filter(({ weighted, id }) => weighted && !rows.some(({ shareClass }) => shareClass === id))
    .map((shareClass) => ({ shareClass, rest: unnamed(shareClass) }));
}

function hiddenShares(hidden: readonly HiddenClass[]): ShareBounds {
  return hidden.reduce((sum, { rest }) => addRatioBounds(sum, countBounds(0n, rest)), nothing);
}

function hiddenVotes(hidden: readonly HiddenClass[]): VoteBounds {
  const votesIn = ({ shareClass, rest }: HiddenClass): VoteBounds =>
    multiplyRatioBounds(countBounds(0n, rest), votesOfWeight(shareClass));
  return hidden.reduce((sum, one) => addRatioBounds(sum, votesIn(one)), nothing);
}

function liveness({ weightEnded }: Person, { low, high }: ShareBounds): Beneficiary['live'] {
  if (weightEnded !== null) return 'no';
  if (low.numerator > 0n) return 'yes';
  return high !== null && high.numerator === 0n ? 'no' : 'unknown';
}

/** Votes follow control; a class of unknown votes a share counts between one and the most that Rule 8A.10 allows. */
function ordinaryVotes(register: Register, given: Omit<StakeIn, 'kind'>, ordinary: Stake): VoteBounds {
  let votes = addRatioBounds(hiddenVotes(given.hidden), ordinary.control);
  for (const row of given.rows) {
    if (!row.weighted) continue;
    const shareClass = register.classes.get(row.shareClass) as ShareClass;
    const shares = multiplyRatioBounds(
      rowBounds(register, row, 'weighted'),
      partInHolding(row.seen, 'control', given.person.id),
    );
    votes = addRatioBounds(votes, multiplyRatioBounds(shares, votesOfWeight(shareClass)));
  }
  return votes;
}
