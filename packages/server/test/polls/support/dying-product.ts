// A product that begins to count and is killed amid it: `node dying-product.ts URL FOLDER WISH`. The process that counts is left
// behind; it ends when it notices, and with it the last one that holds the standard error.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keyFolder, openLedger, Seal } from '@tenfold/ledger';
import { TestClock } from '../../../../ledger/test/support/test-clock.ts';
import { createApp } from '../../../src/app.ts';
import { type Counter, inProcesses } from '../../../src/polls/process/in-process.ts';
import { FakeAccess } from '../../support/fake-access.ts';
import { FakeReader } from '../../support/fake-reader.ts';
import { testPolls } from '../../support/test-polls.ts';
import { TestSigning } from '../../support/test-signing.ts';
import { beginLarge } from './large-poll.ts';

const [url = '', folder = '', wish = '{}'] = process.argv.slice(2);

function start(): Counter {
  const program = fileURLToPath(import.meta.resolve('@tenfold/server/count-process'));
  return spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
}

const clock = new TestClock();
clock.advance(60_000);
const { ledger, pool } = await openLedger({ url, max: 4 }, clock);
const run = inProcesses(start);
const app = await createApp({
  ledger,
  seal: new Seal(pool, clock, { keys: keyFolder(join(folder, 'keys')), logName: 'log.example' }),
  logs: null,
  access: new FakeAccess(),
  papers: new FakeReader(),
  signing: new TestSigning(),
  polls: {
    ...testPolls(join(folder, 'polls')),
    checkpointEach: 1,
    run: (job, hear, signal) =>
      run(
        job,
        (said) => {
          hear(said);
          const { wanted } = job;
          if (wanted.what === 'count' && existsSync(wanted.checkpoint.path)) process.kill(process.pid, 'SIGKILL');
        },
        signal,
      ),
  },
  now: () => clock.now(),
  limits: { perAddress: 1_000_000, writesPerActor: 1_000_000 },
});
await beginLarge(app, JSON.parse(wish) as object, 'dying');
