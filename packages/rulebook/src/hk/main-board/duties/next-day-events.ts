import {
  type CapitalChange,
  type CapitalSort,
  type Person,
  type PlainDate,
  type Ratio,
  type World,
} from '@tenfold/kernel';

/** The changes of one day of which a next day disclosure return has to tell. */
export interface ReturnDay {
  readonly on: PlainDate;
  readonly changes: readonly CapitalChange[];
  /**
   * Why there is a return: one of its changes always asks for one; those that ask for one above a threshold have reached it
   * together; or a count is not known, so that they may have.
   */
  readonly because: 'always' | 'threshold' | 'unknown';
  /** Shares of changes below the threshold since the last return, as far as they are known. */
  readonly gathered: bigint;
}

/** The days with a return, in their order. Below the threshold changes wait for the next return, at most to the month's end. */
export function returnDays(world: World, threshold: Ratio): readonly ReturnDay[] {
  const days: ReturnDay[] = [];
  let gathered = 0n;
  let month = '';
  for (const [on, changes] of byDay(world.register.capitalChanges)) {
    if (on.slice(0, 7) !== month) gathered = 0n;
    month = on.slice(0, 7);
    const small = changes.filter((change) => !isAlwaysTold(world, change));
    for (const { shares } of small) gathered += shares ?? 0n;
    const because = reasonFor({ changes, small, gathered, threshold });
    if (because === null) continue;
    days.push({ on, changes, because, gathered });
    gathered = 0n;
  }
  return days;
}

function reasonFor(given: {
  readonly changes: readonly CapitalChange[];
  readonly small: readonly CapitalChange[];
  readonly gathered: bigint;
  readonly threshold: Ratio;
}): ReturnDay['because'] | null {
  const { changes, small, gathered, threshold } = given;
  if (small.length < changes.length) return 'always';
  const base = changes[0]?.inIssueBefore ?? null;
  if (base === null || small.some(({ shares }) => shares === null)) return 'unknown';
  return gathered * threshold.denominator >= base * threshold.numerator ? 'threshold' : null;
}

/** Whether a change asks for a return however small it is: an award to a director does, one to an employee does not. */
function isAlwaysTold({ register }: World, { sort, to, on }: CapitalChange): boolean {
  if (sort === 'scheme' || sort === 'option-exercise')
    return isDirector(to === null ? undefined : register.people.get(to), on);
  return alwaysTold.has(sort);
}

function isDirector(person: Person | undefined, on: PlainDate): boolean {
  return person?.board.some(({ from, until }) => from <= on && (until === null || until >= on)) ?? false;
}

const alwaysTold: ReadonlySet<CapitalSort> = new Set([
  'placing',
  'rights-issue',
  'open-offer',
  'bonus',
  'scrip-dividend',
  'consideration',
  'other',
  'bought-back',
  'treasury-sold',
  'redesignated',
  'subdivided',
]);

function byDay(changes: readonly CapitalChange[]): ReadonlyMap<PlainDate, readonly CapitalChange[]> {
  const days = new Map<PlainDate, CapitalChange[]>();
  for (const change of changes) {
    const day = days.get(change.on);
    if (day === undefined) days.set(change.on, [change]);
    else day.push(change);
  }
  return days;
}
