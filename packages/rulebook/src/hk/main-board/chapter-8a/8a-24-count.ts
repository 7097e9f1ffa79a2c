import {
  type Decision,
  type Duty,
  message,
  type Party,
  type PlainDate,
  type Poll,
  reason,
  type ResolutionMatter,
} from '@tenfold/kernel';

/** One side of a poll in one weighted class: the shares that were voted, and what they were counted as. */
export interface CountedSide {
  readonly shareClass: string;
  readonly shares: bigint | null;
  readonly votes: bigint | null;
}

/** A resolution that is reserved or may be, beside one of those whom the rule binds. */
export interface ReservedFacts {
  readonly who: string;
  readonly party: Party;
  /** `null` where none has been recorded. */
  readonly resolution: {
    readonly number: string;
    readonly entry: string;
    /** Empty where nobody recorded them. */
    readonly matters: readonly ResolutionMatter[];
    readonly meetsOn: PlainDate | null;
    /** Whether the day of the meeting has passed. */
    readonly isOver: boolean;
    readonly poll: (Pick<Poll, 'entry' | 'on' | 'counted'> & { readonly sides: readonly CountedSide[] }) | null;
  } | null;
}

/** The matters that the rule reserves, and the most votes that a share has on them. */
export interface Reserved {
  readonly matters: readonly ResolutionMatter[];
  readonly mostVotes: bigint;
}

type Put = NonNullable<ReservedFacts['resolution']>;
type Counted = Put & { readonly poll: NonNullable<Put['poll']> };

/** A resolution that mixes matters is reserved as a whole: it cannot be passed in part. */
export function decideResolution(facts: ReservedFacts, parameters: Reserved): Decision {
  const { resolution } = facts;
  if (resolution === null) return { verdict: 'kept', reasons: [reason('8A.24.none-put')] };
  const { matters, poll } = resolution;
  const isOrdinary = matters.length > 0 && !matters.some((matter) => parameters.matters.includes(matter));
  if (isOrdinary) return { verdict: 'not-applicable', reasons: [about('8A.24.ordinary', resolution)] };
  if (poll === null) return matters.length === 0 ? unclassified(resolution) : unpolled(facts, resolution);
  return decideCount({ ...resolution, poll }, parameters);
}

function unclassified(resolution: Put): Decision {
  return { verdict: 'information-missing', reasons: [about('8A.24.matter-unknown', resolution)] };
}

function unpolled(facts: ReservedFacts, resolution: Put): Decision {
  if (resolution.isOver)
    return { verdict: 'information-missing', reasons: [about('8A.24.result-unknown', resolution)] };
  const verdict = 'action-required';
  return { verdict, reasons: [about('8A.24.to-be-counted', resolution)], duties: [dutyOf(facts, resolution)] };
}

function dutyOf({ who, party }: ReservedFacts, { number, entry, meetsOn }: Put): Duty {
  const key = party === 'issuer' ? '8A.24.duty-count' : '8A.24.duty-vote';
  const what = message(key, { resolution: { quote: number } });
  return { id: `8A.24:${entry}:${who}`, who, what, provision: '8A.24', due: meetsOn, discharged: null };
}

function decideCount(resolution: Counted, { mostVotes }: Reserved): Decision {
  const { poll, matters } = resolution;
  const over = poll.sides.find(({ shares, votes }) => shares !== null && votes !== null && votes > shares * mostVotes);
  const isWeighted = over !== undefined || poll.counted === 'weighted';
  if (isWeighted && matters.length === 0) return unclassified(resolution);
  // A poll is an act of one day: what it breached on that day has accrued, whatever comes after.
  const accrued = { from: poll.on, until: poll.on };
  if (over !== undefined) return { verdict: 'breached', reasons: [aboutSide(resolution, over)], accrued };
  if (isWeighted) return { verdict: 'breached', reasons: [about('8A.24.counted-weighted', resolution)], accrued };
  const isKnown = poll.sides.length > 0 && poll.sides.every(({ shares, votes }) => shares !== null && votes !== null);
  if (isKnown || poll.counted === 'one-vote-a-share') {
    const key = matters.length === 0 ? '8A.24.one-vote-any-matter' : '8A.24.one-vote';
    return { verdict: 'kept', reasons: [about(key, resolution)] };
  }
  return { verdict: 'information-missing', reasons: [about('8A.24.count-unknown', resolution)] };
}

function aboutSide(resolution: Counted, { shareClass, shares, votes }: CountedSide): ReturnType<typeof reason> {
  const figures = { class: { name: shareClass }, shares: { shares: shares ?? 0n }, votes: { votes: votes ?? 0n } };
  return reason('8A.24.more-votes-than-shares', { ...figuresOf(resolution), ...figures }, entriesOf(resolution));
}

function about(key: string, resolution: Put): ReturnType<typeof reason> {
  return reason(key, figuresOf(resolution), entriesOf(resolution));
}

function figuresOf({ number, matters, meetsOn, poll }: Put): Parameters<typeof reason>[1] {
  const on = poll?.on ?? meetsOn;
  return {
    resolution: { quote: number },
    matters: { list: matters.map((matter) => ({ message: `8A.24.matter-${matter}` })) },
    on: on === null ? { message: '8A.24.day-not-set' } : { date: on },
  };
}

function entriesOf({ entry, poll }: Put): readonly string[] {
  return poll === null ? [entry] : [entry, poll.entry];
}
