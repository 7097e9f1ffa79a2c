import type { PlacedLedger } from '@tenfold/ledger';
import { type Given, type Outcome, refused } from '../commands/command.ts';

/**
 * Opens the ledger that the environment names, does `work` with it and closes it again. The database is loaded for commands
 * that use it only. What it does not let us do is a refusal.
 */
export async function withLedger(
  given: Pick<Given, 'env' | 'now'>,
  work: (opened: PlacedLedger) => Promise<Outcome>,
): Promise<Outcome> {
  const { EngineRefusal, openPlace } = await import('@tenfold/ledger');
  try {
    const opened = await openPlace(given.env, { now: given.now });
    try {
      return await work(opened);
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (error instanceof EngineRefusal) return refused(error.refusal);
    throw error;
  }
}
