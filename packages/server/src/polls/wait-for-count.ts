import type { Context } from '../context.ts';
import { type HttpProblem, isProblem } from '../problem/index.ts';
import { hasEnded, stateOf } from './count-state.ts';
import { seeCount, type SeenCount } from './find-count.ts';
import type { CountKey } from './live-counts.ts';

/** Until when an answer about a count waits: until anything changes, or until the count has ended. */
export const waits = ['changed', 'ended'] as const;

export type WaitsUntil = (typeof waits)[number];

/** No answer waits longer than this, in milliseconds: whoever wants to wait on asks again. */
const LONGEST_WAIT = 25_000;

/** A count as it stands once it has changed or ended; as it stands now where that takes too long. */
export async function waitForCount(
  key: CountKey,
  until: WaitsUntil | undefined,
  context: Pick<Context, 'ledger' | 'polls'>,
): Promise<SeenCount | HttpProblem> {
  const { live } = context.polls;
  const end = performance.now() + LONGEST_WAIT;
  for (;;) {
    // Before it is read, so that nothing that happens in the meantime is missed.
    const changed = live.watch(key);
    const found = await seeCount(key, context);
    const left = end - performance.now();
    const isOver = isProblem(found) || until === undefined || left <= 0 || hasEnded(stateOf(found.count, found.live));
    if (isOver) {
      changed.stop();
      return found;
    }
    await changed.within(left);
    if (until === 'changed') return seeCount(key, context);
  }
}
