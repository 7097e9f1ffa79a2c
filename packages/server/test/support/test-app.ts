import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyFolder, Seal } from '@tenfold/ledger';
import type { FastifyInstance } from 'fastify';
import { afterAll } from 'vitest';
import { TestClock } from '../../../ledger/test/support/test-clock.ts';
import { openTestLedger, type TestLedger } from '../../../ledger/test/support/test-ledger.ts';
import { createApp } from '../../src/app.ts';
import type { RateLimits } from '../../src/route/limits.ts';
import { logFolder } from '../../src/sealing/log-files.ts';
import { FakeAccess } from './fake-access.ts';
import { TestTimer } from './test-timer.ts';

/** An application on a ledger of its own. */
export interface TestApp extends TestLedger {
  readonly app: FastifyInstance;
  readonly access: FakeAccess;
  readonly clock: TestClock;
  readonly seal: Seal;
  readonly timer: TestTimer;
  /** The lines of the log so far. */
  readonly log: string[];
}

/** No test is held back for asking often, but those that say so. */
const noLimits: RateLimits = { perAddress: 1_000_000, writesPerActor: 1_000_000 };

/** Opens an application in a fresh database; both are closed after the file's last test. */
export async function openTestApp({ limits = noLimits }: { readonly limits?: RateLimits } = {}): Promise<TestApp> {
  const clock = new TestClock();
  const opened = await openTestLedger({ clock });
  const folder = mkdtempSync(join(tmpdir(), 'tenfold-server-'));
  const [access, timer, log] = [new FakeAccess(), new TestTimer(), [] as string[]];
  const { ledger, pool } = opened;
  const seal = new Seal(pool, clock, { keys: keyFolder(join(folder, 'keys')), logName: 'log.example' });
  const app = await createApp({
    ledger,
    seal,
    logs: logFolder(join(folder, 'logs'), seal),
    access,
    now: () => clock.now(),
    every: (milliseconds, work) => timer.every(milliseconds, work),
    log: { write: (line) => log.push(line) },
    limits,
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { ...opened, app, access, clock, seal, timer, log };
}
