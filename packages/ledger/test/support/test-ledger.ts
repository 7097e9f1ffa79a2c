import { afterAll } from 'vitest';
import { openLedger, type OpenedLedger } from '../../src/open-ledger.ts';
import type { Surroundings } from '../../src/surroundings.ts';
import { freshDatabase } from './fresh-database.ts';
import { TestClock } from './test-clock.ts';

/** A ledger of a test file's own, with the address of its database for the owner. */
export interface TestLedger extends OpenedLedger {
  readonly url: string;
}

/**
 * Opens a ledger in a fresh database, or in the one at `url`; it is closed after the file's last test. To be called while the
 * file is read, not within a test.
 */
export async function openTestLedger({
  clock = new TestClock(),
  url,
}: {
  readonly clock?: Surroundings;
  readonly url?: string;
} = {}): Promise<TestLedger> {
  const at = url ?? (await freshDatabase());
  const opened = await openLedger({ url: at, max: 4 }, clock);
  afterAll(() => opened.close());
  return { ...opened, url: at };
}
