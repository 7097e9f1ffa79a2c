import { isRefused } from '@tenfold/ledger';
import type { Context } from '../context.ts';
import { problemFromLedger } from '../problem/from-ledger.ts';
import { type HttpProblem, isProblem, problemOf } from '../problem/index.ts';
import { readyCount } from './begin-count.ts';
import { hasEnded, stateOf } from './count-state.ts';
import { seeCount, type SeenCount } from './find-count.ts';
import type { CountKey } from './live-counts.ts';

type Given = Pick<Context, 'ledger' | 'polls' | 'now'>;

/** Calls a count off: it keeps where it is, and can be taken up again. One that was called off before stays so. */
export async function cancelCount(key: CountKey, by: string, context: Given): Promise<SeenCount | HttpProblem> {
  const { ledger, polls } = context;
  const seen = await seeCount(key, context);
  if (isProblem(seen) || stateOf(seen.count, seen.live) === 'cancelled') return seen;
  const written = await ledger.polls.addStep(key.issuer, key, {
    what: 'cancelled',
    content: null,
    provisional: null,
    by,
  });
  if (isRefused(written)) return problemFromLedger(written);
  await polls.live.callOff(key);
  return seeCount(key, context);
}

/** Takes a count up again where it was left. One that is under way goes on; one that has a result is not counted again. */
export async function resumeCount(key: CountKey, by: string, context: Given): Promise<SeenCount | HttpProblem> {
  const { ledger, polls } = context;
  const seen = await seeCount(key, context);
  if (isProblem(seen)) return seen;
  const state = stateOf(seen.count, seen.live);
  if (!hasEnded(state)) return seen;
  const { meeting, number } = key;
  if (state === 'counted' || state === 'refused')
    return problemOf('conflict', 'poll-count.ended', { number: { number }, meeting: { quote: meeting } });
  // One that is being called off still writes down where it is.
  await polls.live.callOff(key);
  const ready = await readyCount({ issuer: key.issuer, count: seen.count }, context);
  if (isProblem(ready)) return ready;
  const written = await ledger.polls.addStep(key.issuer, key, {
    what: 'resumed',
    content: null,
    provisional: null,
    by,
  });
  if (isRefused(written)) return problemFromLedger(written);
  ready.begin();
  return seeCount(key, context);
}
