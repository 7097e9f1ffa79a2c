import { type Receipts, receiptsFormat } from '@tenfold/seal';
import { Recent } from '../application/recent.ts';
import type { Context } from '../context.ts';
import { type HttpProblem, isProblem, problemOf } from '../problem/index.ts';
import { findResult } from './answer-of-count.ts';
import { askedOf } from './asked-count.ts';
import { jobOfCount } from './job-of-count.ts';
import type { CountKey } from './live-counts.ts';
import { openMeetingOf } from './open-meeting-of.ts';

/** Whose receipts of which count. */
export interface ReceiptsAsked extends CountKey {
  readonly member: string;
}

/** Receipts that were made lately, by what was asked. */
export class RecentReceipts extends Recent<Receipts> {
  constructor() {
    super(MOST);
  }
}

const MOST = 500;

/** An answer waits so long for receipts, in milliseconds; then whoever asks again finds those that are being made. */
const LONGEST_WAIT = 20_000;

/** After so many seconds it is worth asking again. */
const SECONDS = 5;

/**
 * What shows each instruction of a member to be in a count, made by counting again what was counted. A large count takes longer
 * than an answer waits; then it is being made, and whoever asks again finds it.
 */
export async function receiptsOfCount(
  asked: ReceiptsAsked,
  context: Pick<Context, 'ledger' | 'polls' | 'now'>,
): Promise<Receipts | HttpProblem> {
  const key = JSON.stringify([asked.issuer, asked.meeting, `${asked.number}`, asked.member]);
  const made = context.polls.receipts.of(key, () => makeReceipts(asked, context));
  const { promise: late, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(resolve, LONGEST_WAIT, null);
  const first = await Promise.race([made, late]).finally(() => clearTimeout(timer));
  if (first !== null) return first;
  // What goes wrong with it later is told to whoever asks again.
  void made.catch(() => {});
  return { ...problemOf('unavailable', 'poll-count.receipts-being-made'), retryAfter: SECONDS };
}

async function makeReceipts(
  { member, ...key }: ReceiptsAsked,
  context: Pick<Context, 'ledger' | 'polls' | 'now'>,
): Promise<Receipts | HttpProblem> {
  const { ledger, polls, now } = context;
  const found = await findResult(key, context);
  if (isProblem(found)) return found;
  const { count, kept } = found;
  const of = { issuer: key.issuer, meeting: askedOf(count).meeting, knownAt: count.knownAt };
  const opened = await openMeetingOf(of, { ledger, now: now() });
  if (isProblem(opened)) return opened;
  const job = await jobOfCount({ issuer: key.issuer, count, opened }, { what: 'receipts', member }, context);
  if (isProblem(job)) return job;
  const ended = await polls.live.do(job);
  if (ended === null || !('receipts' in ended)) throw new Error(`fault: no receipts of ${key.meeting} ${key.number}`);
  const { seal, receipts } = ended;
  if (seal.root !== kept.seal.root) throw new Error(`fault: ${key.meeting} ${key.number} was counted otherwise again`);
  const figures = { member: { quote: member } };
  if (receipts.length === 0) return problemOf('unknown', 'poll-count.no-instruction', figures);
  return { format: receiptsFormat, seal: { root: seal.root, size: seal.size }, receipts };
}
