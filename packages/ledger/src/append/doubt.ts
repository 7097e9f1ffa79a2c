import { setTimeout as wait } from 'node:timers/promises';
import { EngineRefusal } from '../engine/refusal.ts';

/** How long to go on after a doubt where nobody says otherwise, in milliseconds: a fail-over is over by then. */
export const USUAL_PATIENCE = 20_000;

const PAUSE = 100;

/**
 * Does again what is in doubt, until the database answers: it finds what was recorded by the keys, and does the rest. Gives up
 * after `patience` milliseconds and throws the doubt; what is no refusal of the engine is thrown as it is. `work` gets how
 * long it may wait for whoever holds the issuer, who may be the one in doubt.
 */
export async function untilCertain<Answer>(
  work: (longest: number) => Promise<Answer>,
  { doubt, patience }: { readonly doubt: EngineRefusal; readonly patience: number },
): Promise<Answer> {
  const until = performance.now() + patience;
  for (let left = patience; left > 0; left = until - performance.now()) {
    try {
      return await work(Math.ceil(left));
    } catch (error) {
      if (!(error instanceof EngineRefusal)) throw error;
    }
    await wait(Math.min(PAUSE, Math.max(until - performance.now(), 0)));
  }
  throw doubt;
}
