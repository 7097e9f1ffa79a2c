import { besidePublished, type PollAnswer, pollAnswer, sealedUnder } from '@tenfold/documents/poll';
import type { WeightMoment } from '@tenfold/kernel/poll';
import type { WholeCount } from '@tenfold/ledger';
import type { Context } from '../context.ts';
import { type HttpProblem, isProblem, problemOf } from '../problem/index.ts';
import { askedOf } from './asked-count.ts';
import { findCount } from './find-count.ts';
import { type KeptResult, resultOf } from './kept-content.ts';
import type { CountKey } from './live-counts.ts';
import { openMeetingOf } from './open-meeting-of.ts';

/** A count that has a result, with what was kept of it. */
export interface CountWithResult {
  readonly count: WholeCount;
  readonly kept: KeptResult;
}

/** The count of that number, where it has a result. */
export async function findResult(
  { issuer, meeting, number }: CountKey,
  context: Pick<Context, 'ledger'>,
): Promise<CountWithResult | HttpProblem> {
  const count = await findCount(issuer, { meeting, number }, context);
  if (isProblem(count)) return count;
  const kept = resultOf(count);
  if (kept !== null) return { count, kept };
  return problemOf('conflict', 'poll-count.no-result', { number: { number }, meeting: { quote: meeting } });
}

/** The answer to a poll, made again from what was counted, on the record as it was known when it was counted. */
export async function answerOfCount(
  key: CountKey,
  { weightAt }: { readonly weightAt?: WeightMoment | undefined },
  { ledger, now }: Pick<Context, 'ledger' | 'now'>,
): Promise<PollAnswer | HttpProblem> {
  const found = await findResult(key, { ledger });
  if (isProblem(found)) return found;
  const { count, kept } = found;
  const asked = askedOf(count);
  const of = { issuer: key.issuer, meeting: asked.meeting, knownAt: count.knownAt };
  const opened = await openMeetingOf(of, { ledger, now: now() });
  if (isProblem(opened)) return opened;
  const made = pollAnswer(opened, kept.counted, weightAt ?? asked.weightAt);
  if ('problems' in made) return { problem: 'invalid', problems: made.problems };
  const answer = sealedUnder(made, kept.seal);
  return asked.published === null ? answer : besidePublished(answer, asked.published);
}
