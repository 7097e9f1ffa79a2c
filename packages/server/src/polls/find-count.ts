import { type CountNumber, isRefused, type WholeCount } from '@tenfold/ledger';
import type { Context } from '../context.ts';
import { problemFromLedger } from '../problem/from-ledger.ts';
import { type HttpProblem, isProblem, problemOf } from '../problem/index.ts';
import type { CountKey, Live } from './live-counts.ts';

/** A count with what was under way before it was read. */
export interface SeenCount {
  readonly count: WholeCount;
  readonly live: Live | null;
}

/** The count of that number, and how far it has come where it is under way. */
export async function seeCount(
  key: CountKey,
  { ledger, polls }: Pick<Context, 'ledger' | 'polls'>,
): Promise<SeenCount | HttpProblem> {
  const live = polls.live.now().of(key);
  const count = await findCount(key.issuer, key, { ledger });
  return isProblem(count) ? count : { count, live };
}

/** The count of that number of a meeting of the issuer. */
export async function findCount(
  issuer: string,
  { meeting, number }: CountNumber,
  { ledger }: Pick<Context, 'ledger'>,
): Promise<WholeCount | HttpProblem> {
  const found = await ledger.polls.count(issuer, { meeting, number });
  if (found === null)
    return problemOf('unknown', 'poll-count.unknown', { number: { number }, meeting: { quote: meeting } });
  return isRefused(found) ? problemFromLedger(found) : found;
}
