import type { Register } from '../register/register.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** What the company or a vehicle does that a promise of best endeavours is about. */
export const promisedActs = ['buy-back', 'cancellation', 'weighted-issue', 'reserved-vote', 'vehicle-change'] as const;

export type PromisedAct = (typeof promisedActs)[number];

/** Which provisions each of them comes under: data of the rulebook. */
export type ProvisionsOfActs = Readonly<Record<PromisedAct, readonly string[]>>;

/** One act under the promise of best endeavours. */
export interface ActUnderPromise {
  readonly sort: PromisedAct;
  readonly on: PlainDate;
  readonly entry: string;
  /** The vehicle that it changed; `null` for an act of the company. */
  readonly vehicle: string | null;
}

/** Every such act of the record, by its day. Acts alike of one day are one. */
export function actsUnderPromise(register: Register): readonly ActUnderPromise[] {
  const known = worked.get(register);
  if (known?.applied === register.applied) return known.acts;
  const acts = [...ofCapital(register), ...ofMeetings(register), ...ofVehicles(register)].toSorted(byDay);
  worked.set(register, { applied: register.applied, acts });
  return acts;
}

/** They are asked for once for each promise; of a long record they are many. */
const worked = new WeakMap<Register, { readonly applied: number; readonly acts: readonly ActUnderPromise[] }>();

function ofCapital({ capitalChanges, weightedIssues }: Register): readonly ActUnderPromise[] {
  const falls = capitalChanges.flatMap(({ sort, on, entry }): readonly ActUnderPromise[] => {
    if (sort === 'bought-back') return [{ sort: 'buy-back', on, entry, vehicle: null }];
    return sort === 'cancelled' ? [{ sort: 'cancellation', on, entry, vehicle: null }] : [];
  });
  const issues = weightedIssues.map(({ on, entry }) => ({ sort: 'weighted-issue' as const, on, entry, vehicle: null }));
  return [...falls, ...issues];
}

/** A poll on a matter that Rule 8A.24 reserves, once it was declared. */
function ofMeetings({ meetings }: Register): readonly ActUnderPromise[] {
  return [...meetings.values()].flatMap(({ resolutions }) =>
    [...resolutions.values()].flatMap(({ matters, poll }) =>
      poll === null || matters.every((matter) => matter === 'other')
        ? []
        : [{ sort: 'reserved-vote' as const, on: poll.on, entry: poll.entry, vehicle: null }],
    ),
  );
}

function ofVehicles({ vehicles }: Register): readonly ActUnderPromise[] {
  return [...vehicles.values()].flatMap(({ id, interests }) =>
    interests === null
      ? []
      : [{ sort: 'vehicle-change' as const, on: interests.on, entry: interests.entry, vehicle: id }],
  );
}

function byDay(a: ActUnderPromise, b: ActUnderPromise): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return a.entry < b.entry ? -1 : 1;
}
