import type { Problem } from '@tenfold/kernel';
import type { PoolClient } from 'pg';
import { openProposal, writeDecision } from '../proposal/decide.ts';
import { isRefused, type Refused, refusedFor } from '../refused.ts';
import { confirmFound, earlierAnswers, keepAnswers } from './answers.ts';
import { AppendRun, type Prepared } from './append-run.ts';
import { type End, readHead, readKnown } from './head.ts';
import { judgeReachingBack, readTail } from './judge.ts';
import { type Appended, type AppendAnswer, type AppendRequest, idsIn } from './request.ts';
import { writeEntries } from './write.ts';

/** What a run of requests leaves behind for the next one. */
export interface Together {
  readonly answers: readonly AppendAnswer[];
  /** `null` where there is no such issuer. */
  readonly end: End | null;
}

/** Takes requests of one issuer in one transaction, one after another: each is accepted or refused by itself. */
export async function appendTogether(
  client: PoolClient,
  issuer: string,
  given: { readonly requests: readonly AppendRequest[]; readonly end: End | null; readonly now: number },
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
    return { answers: requests.map(() => unknown), end: null };
  }
  const tail = given.end?.tail?.size === head.size ? given.end.tail : null;
  if (earlier.size > 0) await confirmFound(client);
  const run = new AppendRun({ head, tail, now, known, earlier });
  return new RunInDatabase(client, issuer, { run, now }).takeAll(requests);
}

/** A run of requests within its transaction, which asks the database for what the run alone can't tell. */
class RunInDatabase {
  readonly #client: PoolClient;
  readonly #issuer: string;
  readonly #run: AppendRun;
  readonly #now: number;

  constructor(client: PoolClient, issuer: string, { run, now }: { readonly run: AppendRun; readonly now: number }) {
    this.#client = client;
    this.#issuer = issuer;
    this.#run = run;
    this.#now = now;
  }

  async takeAll(requests: readonly AppendRequest[]): Promise<Together> {
    const answers: AppendAnswer[] = [];
    for (const request of requests) answers.push(await this.#take(request));
    await Promise.all([this.#write(), keepAnswers(this.#client, this.#issuer, this.#run.given)]);
    const { head, tail } = this.#run;
    return { answers, end: { head, tail } };
  }

  async #take(request: AppendRequest): Promise<AppendAnswer> {
    const before = this.#run.answered(request);
    if (before !== undefined) return before;
    const decided = await this.#refuseDecided(request);
    if (decided !== null) return decided;
    const prepared = this.#run.prepare(request);
    if (isRefused(prepared)) return prepared;
    const problems = await this.#judge(prepared);
    if (problems.length > 0) return { refused: 'invalid', problems };
    const appended = this.#run.accept(prepared);
    await this.#decide(request, appended);
    return appended;
  }

  async #refuseDecided({ proposal }: AppendRequest): Promise<Refused | null> {
    if (proposal === null) return null;
    const open = await openProposal(this.#client, this.#issuer, proposal);
    return 'refused' in open ? open : null;
  }

  async #decide({ proposal, decidedBy }: AppendRequest, { first, last }: Appended): Promise<void> {
    if (proposal === null || decidedBy === null) return;
    const approved = { outcome: 'approved', reason: null, by: decidedBy, now: this.#now } as const;
    await writeDecision(this.#client, this.#issuer, { proposal, ...approved, first, last });
  }

  /** Gives what is wrong with the entries; where nothing is, the tail has taken them in. */
  async #judge(prepared: Prepared): Promise<readonly Problem[]> {
    const run = this.#run;
    if (run.tail === null) await this.#write();
    run.tail ??= await readTail(this.#client, this.#issuer, run.head);
    const judged = run.judge(prepared);
    if (judged !== null) return judged;
    await this.#write();
    const { ready } = prepared;
    const { problems, tail } = await judgeReachingBack(this.#client, this.#issuer, { head: run.head, ready });
    if (problems.length === 0) run.tail = tail;
    return problems;
  }

  async #write(): Promise<void> {
    const { accepted } = this.#run;
    this.#run.accepted = [];
    await writeEntries(this.#client, this.#issuer, accepted);
  }
}
