import type { Entry, Problem } from '@tenfold/kernel';
import { needsFourEyes } from '../proposal/approval-policy.ts';
import { isRefused, type Refused, refusedFor } from '../refused.ts';
import {
  answeredBefore,
  type EarlierAnswer,
  fingerprintOf,
  type GivenAnswer,
  type Keyed,
  refuseLongKey,
} from './answers.ts';
import { firstDay, type Head, type Known } from './head.ts';
import { momentOf, type ReadyEntry, readyEntries } from './ready-entries.ts';
import { type Appended, type AppendAnswer, type AppendRequest, kindsOf } from './request.ts';
import type { Tail } from './tail.ts';
import type { Accepted } from './write.ts';

/** What the issuer's ledger holds that a run of requests is held against. */
export interface Found {
  readonly head: Head;
  readonly tail: Tail | null;
  /** Milliseconds since 1970, by the ledger's clock. */
  readonly now: number;
  /** Entries that those asked for name, by their ids. */
  readonly known: ReadonlyMap<string, Known>;
  /** Answers that were given before, by the keys of their requests. */
  readonly earlier: ReadonlyMap<string, EarlierAnswer>;
}

/** A request whose entries are in order by themselves; whether they fit the record is not judged yet. */
export interface Prepared {
  readonly request: AppendRequest;
  readonly keyed: Keyed;
  readonly ready: readonly ReadyEntry[];
}

/** Requests of one issuer, one after another: each is held against what stood there and against those accepted before it. */
export class AppendRun {
  head: Head;
  tail: Tail | null;
  /** What was accepted and is still to be written. */
  accepted: Accepted[] = [];
  /** Answers to what was accepted. */
  readonly given: GivenAnswer[] = [];
  readonly #now: number;
  readonly #known: Map<string, Known>;
  readonly #earlier: Map<string, EarlierAnswer>;

  constructor({ head, tail, now, known, earlier }: Found) {
    this.head = head;
    this.tail = tail;
    this.#now = now;
    this.#known = new Map(known);
    this.#earlier = new Map(earlier);
  }

  /** The answer to a request that was made before, or whose key can't be kept. */
  answered(request: AppendRequest): AppendAnswer | undefined {
    const long = refuseLongKey(request.key);
    if (long !== null) return long;
    const earlier = this.#earlier.get(request.key);
    return earlier === undefined ? undefined : asAnswer(answeredBefore(earlier, keyedOf(request)));
  }

  /** Holds the entries against all but the record itself. */
  prepare(request: AppendRequest): Prepared | Refused {
    if (request.entries.length === 0) return refusedFor('invalid', 'ledger.nothing-given');
    const alone = this.#refuseAlone(request);
    if (alone !== null) return alone;
    const against = { head: this.head, known: this.#known, now: this.#now };
    const { ready, problems } = readyEntries(request.entries, against);
    if (problems.length > 0) return { refused: 'invalid', problems };
    return { request, ready, keyed: keyedOf(request) };
  }

  /** What the end of the record finds wrong, which has otherwise taken the entries in; `null` where it alone can't tell. */
  judge({ ready }: Prepared): readonly Problem[] | null {
    const entries = ready.map(({ entry }) => entry);
    return this.tail?.canTake(entries) === true ? this.tail.take(entries) : null;
  }

  /** Numbers the entries; they are then to be written. */
  accept({ request, ready, keyed }: Prepared): Appended {
    const first = this.head.size + 1n;
    const last = this.head.size + BigInt(ready.length);
    this.accepted.push({ request, ready, first });
    for (const { entry } of ready) this.#know(entry);
    const recorded = momentOf({ head: this.head, now: this.#now });
    const lastRecorded = ready.reduce(
      (latest, { entry }) => Math.max(latest, entry.recordedAt),
      this.head.lastRecorded,
    );
    this.head = { ...this.head, size: last, lastRecorded };
    const answer = { first: first.toString(), last: last.toString(), recorded };
    this.given.push({ ...keyed, answer });
    this.#earlier.set(keyed.key, { fingerprint: keyed.fingerprint, answer });
    return { first, last, recorded };
  }

  /** Whether a second person is needed is asked here, while nobody else can change the policy. */
  #refuseAlone({ approvedBy, proposal, entries }: AppendRequest): Refused | null {
    if (approvedBy !== null || !needsFourEyes(this.head.approval, kindsOf(entries))) return null;
    return refusedFor('forbidden', proposal === null ? 'ledger.needs-four-eyes' : 'ledger.own-proposal');
  }

  #know({ id, recordedAt, supersedes, kind, effectiveOn }: Entry): void {
    this.#known.set(id, { recordedAt, correctedBy: null, from: firstDay(kind, effectiveOn) });
    const corrected = supersedes === null ? undefined : this.#known.get(supersedes);
    if (supersedes !== null && corrected !== undefined) this.#known.set(supersedes, { ...corrected, correctedBy: id });
  }
}

function keyedOf({ key, ...asked }: AppendRequest): Keyed {
  return { key, fingerprint: fingerprintOf({ ...asked, proposal: asked.proposal?.toString() ?? null }) };
}

/** An answer as it was kept: counts as text. */
function asAnswer(kept: unknown): AppendAnswer {
  if (isRefused(kept as object)) return kept as Refused;
  const { first, last, recorded } = kept as Readonly<Record<keyof Appended, string>>;
  return { first: BigInt(first), last: BigInt(last), recorded };
}
