import {
  addDays,
  applyEntry,
  closeDay,
  type Headroom,
  type Policies,
  ratchetUnder,
  type Register,
  worldOf,
} from '@tenfold/kernel';
import { copyRegister } from '@tenfold/kernel/plan';
import { votesAboveFloor } from '../../packages/rulebook/src/hk/main-board/clearance/votes-above-floor.ts';
import { headroomOf } from '../../packages/kernel/src/plan/headroom/headroom.ts';
import { under } from '../../packages/kernel/src/world/world.ts';
import { entryToday, smallIssuerOf } from './issuer.ts';
import { floorVerdict } from './plain-law.ts';

type Fields = Readonly<Record<string, unknown>>;
type Happening = readonly [kind: string, fields: Fields];

/**
 * The headroom at the end of a day, each figure against what really happens on the next: so much is possible, and one share
 * more is not. Gives what is wrong, or nothing; nothing as well where a figure is not known.
 */
export function roomIsLargest(register: Register, policies: Policies): string | null {
  const world = under(worldOf({ ...smallIssuerOf, on: register.day as string, register }), policies);
  const room = headroomOf(world, { margin: votesAboveFloor(world), offer: null });
  const ofVotes = floorVerdict(register) === 'kept' ? wrongVotes(register, room) : wrongRepair(register, room);
  return ofVotes ?? wrongReduction(register, room, policies);
}

function wrongReduction(
  register: Register,
  { buyBackWithoutConversion: most }: Headroom,
  policies: Policies,
): string | null {
  if (most === null || ratchetUnder(register, policies).open !== null) return null;
  const isAsked = (shares: bigint): boolean | null => {
    const after = nextDay(register, boughtAndCancelled(register, shares));
    return after === null ? null : ratchetUnder(after, policies).open !== null;
  };
  // Where there is no room, what was bought before may ask for a conversion by itself.
  if (most > 0n && isAsked(most) === true)
    return `a buy-back of ${most} asks for a conversion (${JSON.stringify(policies)})`;
  return isAsked(most + 1n) === false ? `${most + 1n} can be bought back as well (${policies.conversionDueOn})` : null;
}

/** All that was bought before is cancelled as well: that is what the room is for. */
function boughtAndCancelled({ classes }: Register, shares: bigint): readonly Happening[] {
  const all = shares + (classes.get('B')?.boughtBack ?? 0n);
  const bought: Happening = ['shares-bought-back', { class: 'B', shares: `${shares}`, for: 'cancellation' }];
  const cancelled: Happening = ['shares-cancelled', { class: 'B', shares: `${all}`, from: 'bought-back' }];
  return [...(shares > 0n ? [bought] : []), ...(all > 0n ? [cancelled] : [])];
}

function wrongVotes(register: Register, room: Headroom): string | null {
  const buyBack = (shares: bigint): Happening => [
    'shares-bought-back',
    { class: 'B', shares: `${shares}`, for: 'cancellation' },
  ];
  const purchase = (shares: bigint): Happening => [
    'shares-transferred',
    { class: 'B', shares: `${shares}`, from: 'others', to: 'pat', passing: ['legal-title', 'economic-interest'] },
  ];
  const isPatIn = register.people.get('pat')?.weightEnded === null;
  return (
    wrongStep(register, room.buyBackWithinFloor, { name: 'buy-back', happening: buyBack }) ??
    (isPatIn ? wrongStep(register, room.beneficiaryPurchase, { name: 'purchase', happening: purchase }) : null)
  );
}

function wrongStep(
  register: Register,
  most: bigint | null,
  { name, happening }: { readonly name: string; readonly happening: (shares: bigint) => Happening },
): string | null {
  if (most === null) return null;
  const verdictAfter = (shares: bigint): string | null => {
    const after = nextDay(register, shares === 0n ? [] : [happening(shares)]);
    return after === null ? null : floorVerdict(after);
  };
  const at = verdictAfter(most);
  if (at !== null && at !== 'kept') return `a ${name} of ${most} leaves the floor ${at}`;
  return verdictAfter(most + 1n) === 'kept' ? `a ${name} of ${most + 1n} is possible as well` : null;
}

/**
 * A floor that is not kept is mended by so many conversions, and not by one fewer, for as long as those who convert remain
 * beneficiaries: whoever converts his last share counts with the others from then on, and fewer can be enough.
 */
function wrongRepair(register: Register, { repairConversion: least }: Headroom): string | null {
  if (least === null) return null;
  const after = nextDay(register, conversions(register, least));
  if (after !== null && floorVerdict(after) !== 'kept') return `after a repair of ${least} the floor is not kept`;
  const oneFewer = least === 0n ? null : nextDay(register, conversions(register, least - 1n));
  if (oneFewer === null || beneficiaries(oneFewer) < beneficiaries(register)) return null;
  return floorVerdict(oneFewer) === 'kept' ? `${least - 1n} would repair it as well` : null;
}

function beneficiaries({ people }: Register): number {
  return [...people.values()].filter(({ weightEnded }) => weightEnded === null).length;
}

/** So many shares with weight, out of one holding after the other; what has none leaves a holding first, and goes with it. */
function conversions({ classes }: Register, shares: bigint): readonly Happening[] {
  let left = shares;
  const happenings: Happening[] = [];
  for (const [holder, { shares: held, ended, uncertain }] of classes.get('A')?.holdings ?? []) {
    const live = (held ?? 0n) - ended - uncertain;
    const taken = live < left ? live : left;
    if (taken === 0n) continue;
    left -= taken;
    const fields = { holder, class: 'A', shares: `${taken + ended}`, into: 'B' };
    happenings.push(['weighted-shares-converted', fields]);
  }
  return happenings;
}

/** The end of the next day; `null` where something of it cannot be. */
function nextDay(before: Register, happenings: readonly Happening[]): Register | null {
  const register = copyRegister(before);
  register.day = addDays(before.day as string, 1);
  for (const [kind, fields] of happenings) {
    const problems: Parameters<typeof applyEntry>[2] = [];
    applyEntry(register, entryToday(register, kind, fields), problems);
    if (problems.length > 0) return null;
  }
  closeDay(register);
  return register;
}
