import type { Entry, Instant, PlainDate } from '@tenfold/kernel';
import type { JsonObject } from '@tenfold/seal';
import type { Pool, PoolClient } from 'pg';
import { Appender } from './append/appender.ts';
import { readSize } from './append/head.ts';
import type { Appended, EntryJson } from './append/request.ts';
import { Clearances } from './clearance/clearances.ts';
import { Disclosures } from './disclosure/disclosures.ts';
import { isToSeal } from './disclosure/places.ts';
import { exportRecord } from './export.ts';
import { addEvidence, type Evidence, readEvidence } from './evidence.ts';
import { Executions } from './execution/executions.ts';
import { type KnownIssuer, openIssuer, readIssuers, readSizes, refuseUnknown } from './issuers.ts';
import { Polls } from './polls/polls.ts';
import {
  type ApprovalPolicy,
  needsFourEyes,
  readApprovalPolicy,
  setApprovalPolicy,
} from './proposal/approval-policy.ts';
import { openProposal, reject, type Rejection } from './proposal/decide.ts';
import { type Proposal, readProposal, readProposals, readProposed } from './proposal/proposal.ts';
import { propose, type ProposalGiven, type Proposed } from './proposal/propose.ts';
import { type Upload, uploadedLines, uploadName, takePart, type UploadPart } from './proposal/upload.ts';
import { readEntriesOfKinds } from './read/entries-of-kinds.ts';
import { readEntries, readEntriesById, readWithoutAuthority, type StoredEntry } from './read/entries.ts';
import { type EntriesAsked, findEntries, type FoundEntries } from './read/find-entries.ts';
import { promiseKnowledge } from './read/known-mark.ts';
import { readViews, readViewsWith, type View } from './read/view.ts';
import { isRefused, type Refused, refusedFor } from './refused.ts';
import { sha256, type Surroundings } from './surroundings.ts';
import { inIssuer, type Purpose } from './transaction.ts';

/** A page of a list: what comes after a number, and how much of it. */
export interface Page {
  readonly after: bigint;
  readonly limit: number;
}

/** Entries that one person records alone, because the issuer's policy lets him. */
export interface AloneGiven {
  readonly entries: readonly EntryJson[];
  readonly by: string;
  readonly key: string;
  /** What is to be sealed of them beside what is personal anyway: JSON Pointers, `*` for a member of any name. */
  readonly sealing?: readonly string[];
}

/** Which entries are asked for: of what kinds, of which day, and as known when (`null` for all that is recorded). */
export interface OfKindsAsked {
  readonly kinds: readonly string[];
  readonly on: PlainDate;
  readonly knownAt: Instant | null;
}

/** What views of an issuer are asked for. */
export interface ViewsAsked {
  readonly days: readonly PlainDate[];
  readonly knownAt: Instant | null;
  /** Whether nothing may be recorded as known by that moment any more; true if left out. */
  readonly binds?: boolean;
}

/** The ledger: issuers, each with its entries, in one PostgreSQL database. */
export class Ledger {
  readonly pool: Pool;
  /** What opens sealed values: for those who may see them only. */
  readonly disclosures: Disclosures;
  /** Clearances that were kept. */
  readonly clearances: Clearances;
  /** The signing of undertakings, as far as it is under way. */
  readonly executions: Executions;
  /** Polls that are counted. */
  readonly polls: Polls;
  readonly #around: Surroundings;
  readonly #appender: Appender;

  /** `pool` connects as the role of the product; the tables are there. */
  constructor(pool: Pool, around: Surroundings) {
    this.pool = pool;
    this.#around = around;
    this.#appender = new Appender(pool, around);
    this.disclosures = new Disclosures(pool, around);
    this.clearances = new Clearances(pool, around);
    this.executions = new Executions(pool, around);
    this.polls = new Polls(pool, around);
  }

  /** Milliseconds since 1970, by the clock that the ledger was given. */
  now(): number {
    return this.#around.now();
  }

  /** Tells a listener of every issuer whose entries this process has added to; gives how to stop. */
  onAppended(listener: (issuer: string) => void): () => void {
    return this.#appender.onAppended(listener);
  }

  async issuers(): Promise<readonly KnownIssuer[]> {
    return readIssuers(this.pool);
  }

  /** How many entries an issuer has, `null` where there is no such issuer. Reads of the same size see the same entries. */
  async size(issuer: string): Promise<bigint | null> {
    return this.#read(issuer, (client) => readSize(client, issuer));
  }

  /** How many entries each issuer has, by its id, whichever process recorded them. */
  async sizes(): Promise<ReadonlyMap<string, bigint>> {
    return readSizes(this.pool);
  }

  async openIssuer(header: JsonObject, by: string): Promise<KnownIssuer | Refused> {
    return openIssuer(this.pool, { header, by, now: this.now() });
  }

  async approvalPolicy(issuer: string): Promise<ApprovalPolicy> {
    return this.#read(issuer, (client) => readApprovalPolicy(client, issuer));
  }

  async setApprovalPolicy(issuer: string, policy: ApprovalPolicy, by: string): Promise<ApprovalPolicy | Refused> {
    return this.#in(
      issuer,
      'append',
      async (client) =>
        (await refuseUnknown(client, issuer)) ?? setApprovalPolicy(client, issuer, { policy, by, now: this.now() }),
    );
  }

  /** Records entries of kinds that need nobody beside the one who enters them. */
  async record(issuer: string, given: AloneGiven): Promise<Appended | Refused> {
    const { entries, by, key, sealing = [] } = given;
    if (isToSeal(entries, sealing)) return this.#recordSealed(issuer, given);
    const alone = { enteredBy: by, approvedBy: null, decidedBy: null, proposal: null };
    return this.#appender.append(issuer, { entries, ...alone, key });
  }

  /** Takes a part of a proposal that comes in parts, and gives how many of its lines are there without a gap. */
  async upload(issuer: string, part: UploadPart): Promise<{ readonly lines: bigint } | Refused> {
    const upload = uploadName(part.upload);
    return this.#in(issuer, 'append', async (client) => {
      const refusal =
        (await refuseUnknown(client, issuer)) ??
        (await takePart(client, issuer, { part: { ...part, upload }, now: this.now() }));
      return refusal ?? { lines: await uploadedLines(client, issuer, { ...part, upload }) };
    });
  }

  /** How many lines of an upload of that person are there without a gap. */
  async uploadedLines(issuer: string, { upload, by }: Upload): Promise<bigint> {
    return this.#read(issuer, (client) => uploadedLines(client, issuer, { upload: uploadName(upload), by }));
  }

  async propose(issuer: string, given: ProposalGiven): Promise<Proposed | Refused> {
    return this.#in(issuer, 'append', (client) => propose(client, issuer, { given, now: this.now() }));
  }

  async proposals(issuer: string, page: Page): Promise<readonly Proposal[]> {
    return this.#read(issuer, (client) => readProposals(client, issuer, page));
  }

  async proposal(issuer: string, number: bigint): Promise<Proposal | undefined> {
    return this.#read(issuer, (client) => readProposal(client, issuer, number));
  }

  /** The entries of a proposal as they were given; of a page those after a place, counted from 1. */
  async proposed(issuer: string, number: bigint, page?: Page): Promise<readonly EntryJson[]> {
    return this.#read(issuer, (client) => readProposed(client, issuer, { number, page }));
  }

  /**
   * Records the entries of a proposal. Where a kind among them needs a second person, it must be another than the one who
   * entered them.
   */
  async approve(
    issuer: string,
    { number, by, key }: { readonly number: bigint; readonly by: string; readonly key: string },
  ): Promise<Appended | Refused> {
    const found = await this.#read(issuer, (client) => this.#toApprove(client, issuer, number));
    if (isRefused(found)) return found;
    const { proposal, entries } = found;
    const { enteredBy } = proposal;
    const people = { enteredBy, approvedBy: enteredBy === by ? null : by, decidedBy: by };
    return this.#appender.append(issuer, { entries, ...people, proposal: number, key });
  }

  /** Refuses a proposal, or takes one's own back, with the reason. */
  async reject(issuer: string, rejection: Rejection): Promise<Proposal | Refused> {
    return this.#in(issuer, 'append', (client) => reject(client, issuer, { rejection, now: this.now() }));
  }

  async entries(issuer: string, page: Page): Promise<readonly StoredEntry[]> {
    return this.#read(issuer, (client) => readEntries(client, issuer, page));
  }

  /** Entries that fit what is looked for, page by page, in the order of their numbers or the newest first. */
  async findEntries(issuer: string, asked: EntriesAsked): Promise<FoundEntries> {
    return this.#read(issuer, (client) => findEntries(client, issuer, asked));
  }

  /** Writes the record as a file piece by piece; opened in another ledger it comes to the same checkpoint. */
  async export(
    issuer: string,
    write: (text: string) => Promise<void> | void,
  ): Promise<{ readonly entries: bigint } | Refused> {
    return exportRecord(this.pool, issuer, write);
  }

  async entriesById(issuer: string, ids: readonly string[]): Promise<readonly StoredEntry[]> {
    return this.#read(issuer, (client) => readEntriesById(client, issuer, ids));
  }

  /** The entries of some kinds in force on a day, as known at a moment, in the order in which they are applied. */
  async entriesOfKinds(issuer: string, asked: OfKindsAsked): Promise<readonly Entry[]> {
    return this.#read(issuer, (client) => readEntriesOfKinds(client, issuer, asked));
  }

  /** Ids of entries in force, of those kinds, that name no legal authority. */
  async withoutAuthority(issuer: string, kinds: readonly string[]): Promise<readonly string[]> {
    return this.#read(issuer, (client) => readWithoutAuthority(client, issuer, kinds));
  }

  /**
   * The issuer on each of the days, as known at a moment (`null` for all that is recorded); all of one moment of the ledger.
   * Unless it does not bind, what is answered as known at a moment is answered so for ever.
   */
  async views(issuer: string, { days, knownAt, binds = true }: ViewsAsked): Promise<readonly View[] | Refused> {
    const refusal = knownAt === null ? null : await this.#promise(issuer, knownAt, binds);
    return refusal ?? readViews(this.pool, issuer, { days, knownAt, keepEach: this.#around.keepEach });
  }

  /** The issuer on each of the days as if entries were recorded that are not. */
  async viewsWith(
    issuer: string,
    { days, entries }: { readonly days: readonly PlainDate[]; readonly entries: readonly EntryJson[] },
  ): Promise<readonly View[] | Refused> {
    return readViewsWith(this.pool, issuer, { days, entries, now: this.now() });
  }

  async addEvidence(issuer: string, file: Omit<Evidence, 'sha256'>): Promise<Pick<Evidence, 'sha256'> | Refused> {
    return this.#in(
      issuer,
      'append',
      async (client) => (await refuseUnknown(client, issuer)) ?? addEvidence(client, issuer, { file, now: this.now() }),
    );
  }

  async evidence(issuer: string, hash: string): Promise<Evidence | undefined> {
    return this.#read(issuer, (client) => readEvidence(client, issuer, hash));
  }

  /** Entries with something to seal are proposed first, where what opens it is kept, and approved by the same person. */
  async #recordSealed(issuer: string, { entries, sealing, by, key }: AloneGiven): Promise<Appended | Refused> {
    const kinds = entries.map(({ kind }) => String(kind));
    if (needsFourEyes(await this.approvalPolicy(issuer), kinds))
      return refusedFor('forbidden', 'ledger.needs-four-eyes');
    const wish = sealing === undefined ? {} : { sealing };
    const given = { entries, ...wish, enteredBy: by, note: null, key: `alone ${sha256(key).toString('hex')}` };
    const proposed = await this.propose(issuer, given);
    return isRefused(proposed) ? proposed : this.approve(issuer, { number: proposed.proposal, by, key });
  }

  async #promise(issuer: string, knownAt: Instant, binds: boolean): Promise<Refused | null> {
    return promiseKnowledge(this.pool, issuer, { knownAt, now: this.now(), binds });
  }

  async #toApprove(client: PoolClient, issuer: string, number: bigint): Promise<ToApprove | Refused> {
    const proposal = (await readProposal(client, issuer, number)) ?? (await openProposal(client, issuer, number));
    if (isRefused(proposal)) return proposal;
    const entries = await readProposed(client, issuer, { number });
    return { proposal, entries };
  }

  async #read<T>(issuer: string, work: (client: PoolClient) => Promise<T>): Promise<T> {
    return this.#in(issuer, 'read', work);
  }

  async #in<T>(issuer: string, purpose: Purpose, work: (client: PoolClient) => Promise<T>): Promise<T> {
    return inIssuer(this.pool, { issuer, purpose }, work);
  }
}

interface ToApprove {
  readonly proposal: Proposal;
  readonly entries: readonly EntryJson[];
}
