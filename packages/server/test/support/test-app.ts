import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyFolder, Seal } from '@tenfold/ledger';
import type { FastifyInstance } from 'fastify';
import { afterAll } from 'vitest';
import { TestClock } from '../../../ledger/test/support/test-clock.ts';
import { openTestLedger, type TestLedger } from '../../../ledger/test/support/test-ledger.ts';
import { createApp } from '../../src/app.ts';
import type { PaperReader } from '../../src/application/paper-readings.ts';
import { Appends } from '../../src/events/appends.ts';
import type { PollMeans } from '../../src/polls/means.ts';
import type { RateLimits } from '../../src/route/limits.ts';
import { type LogFiles, logFolder } from '../../src/sealing/log-files.ts';
import { FakeAccess } from './fake-access.ts';
import { FakeReader } from './fake-reader.ts';
import { TestSigning } from './test-signing.ts';
import { testPolls } from './test-polls.ts';
import { TestTimer } from './test-timer.ts';

/** An application on a ledger of its own. */
export interface TestApp extends TestLedger {
  readonly app: FastifyInstance;
  readonly access: FakeAccess;
  readonly papers: FakeReader;
  readonly signing: TestSigning;
  readonly clock: TestClock;
  readonly seal: Seal;
  readonly logs: LogFiles;
  readonly timer: TestTimer;
  /** Where keys, logs and files of polls lie. */
  readonly folder: string;
  /** The lines of the log so far. */
  readonly log: string[];
}

/** No test is held back for asking often, but those that say so. */
const noLimits: RateLimits = { perAddress: 1_000_000, writesPerActor: 1_000_000 };

/** Opens an application in a fresh database; both are closed after the file's last test. */
export async function openTestApp({
  limits = noLimits,
  proxies = [],
  polls = {},
  ...built
}: {
  readonly limits?: RateLimits;
  readonly proxies?: readonly string[];
  /** Where browsers reach the pages, and where what they load was built. */
  readonly origin?: string;
  readonly screens?: string;
  /** Who reads papers, in place of one that waits to be told. */
  readonly papers?: PaperReader;
  /** What counts polls, in place of this process. */
  readonly polls?: Partial<PollMeans>;
} = {}): Promise<TestApp> {
  const clock = new TestClock();
  const opened = await openTestLedger({ clock });
  const folder = mkdtempSync(join(tmpdir(), 'tenfold-server-'));
  const [access, papers, timer, log] = [new FakeAccess(), new FakeReader(), new TestTimer(), [] as string[]];
  const signing = new TestSigning();
  const { ledger, pool } = opened;
  const seal = new Seal(pool, clock, { keys: keyFolder(join(folder, 'keys')), logName: 'log.example' });
  const logs = logFolder(join(folder, 'logs'), seal);
  const appended = new Appends({
    ledger,
    now: () => clock.now(),
    every: (milliseconds, work) => timer.every(milliseconds, work),
    onFault: (error) => log.push(String(error)),
  });
  await appended.look();
  const app = await createApp({
    ledger,
    seal,
    logs,
    access,
    papers,
    signing,
    polls: { ...testPolls(join(folder, 'polls')), ...polls },
    now: () => clock.now(),
    every: (milliseconds, work) => timer.every(milliseconds, work),
    log: { write: (line) => log.push(line) },
    limits,
    proxies,
    appended,
    ...built,
  });
  afterAll(async () => {
    await app.close();
    appended.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { ...opened, app, access, papers, signing, clock, seal, logs, timer, folder, log };
}
