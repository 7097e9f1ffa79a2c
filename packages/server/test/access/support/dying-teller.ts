// A product that records an entry and is killed at a moment that is named: `node dying-teller.ts URL ID MOMENT`. What it hands
// to its queue it prints first.
import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openLedger } from '@tenfold/ledger';
import { recordAlone } from '../../../../ledger/test/support/opened-issuer.ts';
import { issue } from '../../../../ledger/test/support/small-issuer.ts';
import { TestClock } from '../../../../ledger/test/support/test-clock.ts';
import { createAccess, tellWebhooks } from '../../../src/access/index.ts';
import { Appends } from '../../../src/events/appends.ts';
import { lookAt } from '../../../src/events/look.ts';
import type { Moment } from './killed-teller.ts';

const [url = '', id = '', moment = ''] = process.argv.slice(2);

function die(at: Moment): void {
  if (at === moment) process.kill(process.pid, 'SIGKILL');
}

const clock = new TestClock();
const now = (): number => clock.now();
const { ledger, pool } = await openLedger({ url, max: 4 }, clock);
// It listens before the one that tells does.
ledger.onAppended(() => die('before-telling'));
const core = createAccess({
  store: pool,
  now,
  random: randomBytes,
  origin: 'http://localhost:8017',
  secret: randomBytes(32),
  look: lookAt({ ledger, now }),
  queue: {
    add: async ({ delivery }) => {
      writeSync(1, `${delivery}\n`);
      die('before-queueing-ends');
    },
    work: async () => {},
    stop: async () => {},
  },
}).core;
const every = (): (() => void) => () => {};
const onFault = (fault: unknown): void => {
  throw fault;
};
const appended = new Appends({ ledger, now, every, onFault });
await tellWebhooks({ core, ledger, appended, every, onFault });
await recordAlone(ledger, 'kestrel', [issue(id, '2024-03-02', 10)]);
// Nothing else keeps the process: it waits to be killed.
setInterval(() => {}, 60_000);
