import type { Policies } from '../policy/policies.ts';
import type { Ratio } from '../numbers/ratio.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { Bounds } from '../numbers/bounds.ts';
import type { CapitalChange } from './capital-change.ts';
import type { AdviserTerm, Confirmation, Committee } from './governance.ts';
import { type Counted, nothingCounted } from './counted.ts';
import type { Discharge } from './discharge.ts';
import type { RecordedClaim } from './claim.ts';
import type { Clearing, ConditionOutcome, RefusedWaiver } from './exchange.ts';
import type { Meeting } from './meeting.ts';
import type { Passing, WeightedIssue, ClassChange, Encumbrance, Restatement, Subdivision } from './happenings.ts';
import type { Person } from './person.ts';
import { newRatchet, type Ratchet, type RatchetPolicies } from './ratchet.ts';
import type { PublishedFigures } from './published.ts';
import type { ShareClass } from './share-class.ts';
import type { DraftedUndertaking, Endeavour, GivenUndertaking } from './promise.ts';
import type { Renaming } from './renaming.ts';
import type { Vehicle } from './vehicle.ts';

/** Which regime binds the issuer (Rule 8A.46): all of Chapter 8A, or what is left of it. */
export type ListingStatus = 'chapter-8a' | 'grandfathered' | 'secondary';

/** A stretch of the issuer's listed life under one status. */
export interface ListingTerm {
  readonly from: PlainDate;
  readonly status: ListingStatus;
  readonly entry: string;
}

/** What the articles say of the figures that Chapter 8A looks at. */
export interface Articles {
  readonly on: PlainDate;
  readonly entry: string;
  readonly requisitionThreshold: Ratio | null;
  readonly specialMajority: Ratio | null;
  readonly safeguards: readonly string[] | null;
}

/**
 * Everything that the entries up to a day say, as one picture. The fold that makes it writes it in place; whoever gets it
 * from the fold only reads it. It records what happened and judges nothing.
 */
export interface Register {
  /** The record's policies. */
  readonly policies: Policies;
  /** The day whose entries are being applied, or were last; `null` before the first. */
  day: PlainDate | null;
  readonly classes: Map<string, ShareClass>;
  readonly people: Map<string, Person>;
  readonly vehicles: Map<string, Vehicle>;
  readonly listing: ListingTerm[];
  delisted: { readonly on: PlainDate; readonly entry: string } | null;
  /** Every delisting there was: a later listing takes back none of what ended with one. */
  readonly delistings: { readonly on: PlainDate; readonly at: string; readonly entry: string }[];
  readonly articles: Articles[];
  /** The ratchet under the record's policies first, then under each other policy that changes it. */
  readonly ratchets: Ratchet[];
  /** Weighted shares converted on this day by each person or holder, and the entries that say so. */
  readonly convertedToday: Map<string, bigint>;
  readonly conversionsToday: string[];
  /** Shares without weight issued on this day, by the way in which they were: those of one offer come with its weighted ones. */
  readonly issuedToday: Map<string, bigint>;
  /** The last entry of this day by which weighted shares changed hands or left issue. */
  weightMovedBy: string | null;
  /** Live weighted shares at the start of the day, taken when something first changes them. */
  dayStart: { readonly alive: Bounds; readonly shares: ReadonlyMap<string, Bounds> } | null;
  /** Directors who ceased on this day and were not appointed again on it so far. */
  readonly ceasedToday: Map<string, { readonly at: string; readonly entry: string }>;
  readonly passings: Passing[];
  readonly encumbrances: Map<string, Encumbrance[]>;
  readonly weightedIssues: WeightedIssue[];
  readonly classChanges: ClassChange[];
  /** What shares became of others, in the order of their days. */
  readonly subdivisions: Subdivision[];
  readonly restatements: Restatement[];
  readonly clearings: Clearing[];
  readonly refusedWaivers: RefusedWaiver[];
  /** What is recorded of the conditions of those acts. */
  readonly conditions: ConditionOutcome[];
  readonly renamings: Renaming[];
  /** Papers that nobody has signed yet. */
  readonly drafts: Map<string, DraftedUndertaking>;
  readonly undertakings: Map<string, GivenUndertaking>;
  readonly endeavours: Endeavour[];
  readonly claims: Map<string, RecordedClaim>;
  readonly meetings: Map<string, Meeting>;
  readonly committees: Committee[];
  readonly confirmations: Confirmation[];
  readonly advisers: AdviserTerm[];
  readonly published: PublishedFigures[];
  /** What changed in the shares since the listing, day by day. */
  readonly capitalChanges: CapitalChange[];
  /** What is recorded as done of what had to be done. */
  readonly discharges: Discharge[];
  /** What the counts of shares rest on. */
  readonly counted: Counted;
  /** How many entries have been applied. */
  applied: number;
  /** Shares brought in less shares taken out, kept apart from the classes so that the two can be held against each other. */
  conserved: bigint | null;
}

/** A register with nothing in it, ready for the first entry. */
export function emptyRegister(policies: Policies): Register {
  return {
    policies,
    day: null,
    classes: new Map(),
    people: new Map(),
    vehicles: new Map(),
    listing: [],
    delisted: null,
    delistings: [],
    articles: [],
    ratchets: ratchetPolicySets(policies).map(newRatchet),
    convertedToday: new Map(),
    conversionsToday: [],
    issuedToday: new Map(),
    weightMovedBy: null,
    dayStart: null,
    ceasedToday: new Map(),
    passings: [],
    encumbrances: new Map(),
    weightedIssues: [],
    classChanges: [],
    subdivisions: [],
    restatements: [],
    renamings: [],
    ...nothingPromised(),
    meetings: new Map(),
    committees: [],
    confirmations: [],
    advisers: [],
    published: [],
    capitalChanges: [],
    discharges: [],
    counted: nothingCounted(),
    applied: 0,
    conserved: 0n,
  };
}

/** What the Exchange let pass and what was promised: nothing yet. */
function nothingPromised(): Pick<
  Register,
  'clearings' | 'refusedWaivers' | 'conditions' | 'drafts' | 'undertakings' | 'endeavours' | 'claims'
> {
  return {
    clearings: [],
    refusedWaivers: [],
    conditions: [],
    drafts: new Map(),
    undertakings: new Map(),
    endeavours: [],
    claims: new Map(),
  };
}

/** The status that binds the issuer on `day`; `null` before listing and after delisting. */
export function statusOn({ listing, delisted }: Register, day: PlainDate): ListingStatus | null {
  if (delisted !== null && delisted.on <= day) return null;
  // The last is nearly always the one that is asked for, and every entry that moves shares asks.
  const last = listing.at(-1);
  if (last !== undefined && last.from <= day) return last.status;
  return listing.findLast(({ from }) => from <= day)?.status ?? null;
}

/** Whether all of Chapter 8A binds the issuer on the day that is being applied. */
export function isBound(register: Register): boolean {
  return register.day !== null && statusOn(register, register.day) === 'chapter-8a';
}

/** The ratchet under `policies`: one of those that the register keeps. */
export function ratchetUnder({ ratchets }: Register, policies: RatchetPolicies): Ratchet {
  const found = ratchets.find((ratchet) => samePolicies(ratchet.policies, policies));
  if (found === undefined) throw new Error('fault: the register keeps no ratchet under these policies');
  return found;
}

function ratchetPolicySets(chosen: RatchetPolicies): readonly RatchetPolicies[] {
  const sets: RatchetPolicies[] = [chosen];
  for (const conversionDueOn of ['cancellation', 'treasury', 'trade'] as const)
    sets.push({ ...chosen, conversionDueOn });
  for (const treasuryInShareCount of ['counted', 'left-out'] as const) sets.push({ ...chosen, treasuryInShareCount });
  for (const ratchetAfterConversion of ['kept', 'lowered'] as const) sets.push({ ...chosen, ratchetAfterConversion });
  return sets.filter((set, index) => sets.findIndex((other) => samePolicies(other, set)) === index);
}

function samePolicies(a: RatchetPolicies, b: RatchetPolicies): boolean {
  return (
    a.conversionDueOn === b.conversionDueOn &&
    a.treasuryInShareCount === b.treasuryInShareCount &&
    a.ratchetAfterConversion === b.ratchetAfterConversion
  );
}
