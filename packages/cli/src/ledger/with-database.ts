import type { PlacedDatabase } from '@tenfold/ledger';
import { type Given, type Outcome, refused } from '../commands/command.ts';

/**
 * Does `work` with the database that the environment names, in which nothing is made beforehand, and lets go of it. What it
 * does not let us do is a refusal.
 */
export async function withDatabase(
  given: Pick<Given, 'env'>,
  work: (placed: PlacedDatabase) => Promise<Outcome>,
): Promise<Outcome> {
  const { EngineRefusal, placeDatabase } = await import('@tenfold/ledger');
  try {
    const placed = await placeDatabase(given.env);
    try {
      return await work(placed);
    } finally {
      await placed.stop();
    }
  } catch (error) {
    if (error instanceof EngineRefusal) return refused(error.refusal);
    throw error;
  }
}
