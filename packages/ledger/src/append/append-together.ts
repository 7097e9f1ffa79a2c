import type { Entry, Problem } from '@tenfold/kernel';
import type { PoolClient } from 'pg';
import { type Refused, refusedFor } from '../refused.ts';
import {
  answeredBefore,
  earlierAnswers,
  type EarlierAnswer,
  fingerprintOf,
  keepAnswers,
  type Keyed,
  refuseLongKey,
} from './answers.ts';
import { firstDay, type Head, type Known, readHead, readKnown } from './head.ts';
import { judgeReachingBack, readTail } from './judge.ts';
import { momentOf, type ReadyEntry, readyEntries } from './ready-entries.ts';
import { type Appended, type AppendRequest, idsIn, kindsOf } from './request.ts';
import type { Tail } from './tail.ts';
import { type Accepted, writeEntries } from './write.ts';
import { needsFourEyes } from '../proposal/approval-policy.ts';
import { openProposal, writeDecision } from '../proposal/decide.ts';

/** An answer to a request, as it is kept and given again. */
export type AppendAnswer = Appended | Refused;

/** What a run of requests leaves behind for the next one. */
export interface Together {
  readonly answers: readonly AppendAnswer[];
  readonly tail: Tail | null;
}

/** Takes requests of one issuer in one transaction, one after another: each is accepted or refused by itself. */
export async function appendTogether(
  client: PoolClient,
  issuer: string,
  given: { readonly requests: readonly AppendRequest[]; readonly tail: Tail | null; readonly now: number },
): Promise<Together> {
  const { requests, now } = given;
  const ids = requests.flatMap(({ entries }) => entries.flatMap(idsIn));
  const keys = requests.map(({ key }) => key);
  const [head, known, earlier] = await Promise.all([
    readHead(client, issuer),
    readKnown(client, issuer, ids),
    earlierAnswers(client, issuer, keys),
  ]);
  if (head === null) {
    const unknown = refusedFor('unknown', 'ledger.no-issuer', { issuer: { quote: issuer } });
    return { answers: requests.map(() => unknown), tail: null };
  }
  const tail = given.tail?.size === head.size ? given.tail : null;
  const run = new AppendRun(client, issuer, { head, tail, now, known, earlier });
  return run.takeAll(requests);
}

/** What the issuer's ledger holds that a run of requests is held against. */
interface Found {
  readonly head: Head;
  readonly tail: Tail | null;
  readonly now: number;
  readonly known: ReadonlyMap<string, Known>;
  readonly earlier: ReadonlyMap<string, EarlierAnswer>;
}

/** One run of requests within its transaction. */
class AppendRun {
  readonly #client: PoolClient;
  readonly #issuer: string;
  readonly #now: number;
  #head: Head;
  #tail: Tail | null;
  /** Entries that those asked for name, by their ids. */
  readonly #known: Map<string, Known>;
  readonly #earlier: Map<string, EarlierAnswer>;
  #unwritten: Accepted[] = [];
  readonly #given: (Keyed & { readonly answer: unknown })[] = [];

  constructor(client: PoolClient, issuer: string, { head, tail, now, known, earlier }: Found) {
    this.#client = client;
    this.#issuer = issuer;
    this.#head = head;
    this.#tail = tail;
    this.#now = now;
    this.#known = new Map(known);
    this.#earlier = new Map(earlier);
  }

  async takeAll(requests: readonly AppendRequest[]): Promise<Together> {
    const answers: AppendAnswer[] = [];
    for (const request of requests) answers.push(await this.#take(request));
    await Promise.all([this.#write(), keepAnswers(this.#client, this.#issuer, this.#given)]);
    return { answers, tail: this.#tail };
  }

  async #take(request: AppendRequest): Promise<AppendAnswer> {
    const long = refuseLongKey(request.key);
    if (long !== null) return long;
    const keyed = { key: request.key, fingerprint: fingerprintOf(withoutKey(request)) };
    const before = answeredBefore(this.#earlier.get(request.key), keyed);
    if (before !== undefined) return asAnswer(before);
    const decided = await this.#refuseDecided(request);
    if (decided !== null) return decided;
    if (request.entries.length === 0) return refusedFor('invalid', 'ledger.nothing-given');
    const alone = this.#refuseAlone(request);
    if (alone !== null) return alone;
    const against = { head: this.#head, known: this.#known, now: this.#now };
    const { ready, problems } = readyEntries(request.entries, against);
    if (problems.length > 0) return { refused: 'invalid', problems };
    const impossible = await this.#judge(ready);
    if (impossible.length > 0) return { refused: 'invalid', problems: impossible };
    const appended = this.#accept(request, { ready, keyed });
    await this.#decide(request, appended);
    return appended;
  }

  async #refuseDecided({ proposal }: AppendRequest): Promise<Refused | null> {
    if (proposal === null) return null;
    const open = await openProposal(this.#client, this.#issuer, proposal);
    return 'refused' in open ? open : null;
  }

  /** Whether a second person is needed is asked here, while nobody else can change the policy. */
  #refuseAlone({ approvedBy, proposal, entries }: AppendRequest): Refused | null {
    if (approvedBy !== null || !needsFourEyes(this.#head.approval, kindsOf(entries))) return null;
    return refusedFor('forbidden', proposal === null ? 'ledger.needs-four-eyes' : 'ledger.own-proposal');
  }

  async #decide({ proposal, decidedBy }: AppendRequest, { first, last }: Appended): Promise<void> {
    if (proposal === null || decidedBy === null) return;
    const decision = {
      proposal,
      outcome: 'approved',
      reason: null,
      by: decidedBy,
      now: this.#now,
      first,
      last,
    } as const;
    await writeDecision(this.#client, this.#issuer, decision);
  }

  /** Gives what is wrong with the entries; where nothing is, the tail has taken them in. */
  async #judge(ready: readonly ReadyEntry[]): Promise<readonly Problem[]> {
    const entries = ready.map(({ entry }) => entry);
    if (this.#tail === null) await this.#write();
    this.#tail ??= await readTail(this.#client, this.#issuer, this.#head);
    if (this.#tail.canTake(entries)) return this.#tail.take(entries);
    await this.#write();
    const { problems, tail } = await judgeReachingBack(this.#client, this.#issuer, { head: this.#head, ready });
    if (problems.length === 0) this.#tail = tail;
    return problems;
  }

  #accept(
    request: AppendRequest,
    { ready, keyed }: { readonly ready: readonly ReadyEntry[]; readonly keyed: Keyed },
  ): Appended {
    const first = this.#head.size + 1n;
    const last = this.#head.size + BigInt(ready.length);
    this.#unwritten.push({ request, ready, first });
    for (const { entry } of ready) this.#know(entry);
    const recorded = momentOf({ head: this.#head, now: this.#now });
    const moments = ready.map(({ entry }) => entry.recordedAt);
    const lastRecorded = moments.reduce((a, b) => Math.max(a, b), this.#head.lastRecorded);
    this.#head = { ...this.#head, size: last, lastRecorded };
    const answer = { first: first.toString(), last: last.toString(), recorded };
    this.#given.push({ ...keyed, answer });
    this.#earlier.set(keyed.key, { fingerprint: keyed.fingerprint, answer });
    return { first, last, recorded };
  }

  #know({ id, recordedAt, supersedes, kind, effectiveOn }: Entry): void {
    this.#known.set(id, { recordedAt, correctedBy: null, from: firstDay(kind, effectiveOn) });
    const corrected = supersedes === null ? undefined : this.#known.get(supersedes);
    if (supersedes !== null && corrected !== undefined) this.#known.set(supersedes, { ...corrected, correctedBy: id });
  }

  async #write(): Promise<void> {
    const accepted = this.#unwritten;
    this.#unwritten = [];
    await writeEntries(this.#client, this.#issuer, accepted);
  }
}

function withoutKey({ key: _key, ...rest }: AppendRequest): unknown {
  return rest;
}

/** An answer as it was kept: counts as text. */
function asAnswer(kept: unknown): AppendAnswer {
  const { first, last, recorded } = kept as {
    readonly first?: string;
    readonly last: string;
    readonly recorded: string;
  };
  if (first === undefined) return kept as Refused;
  return { first: BigInt(first), last: BigInt(last), recorded };
}
