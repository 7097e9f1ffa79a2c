// A product under a writing load, in a process of its own: tells its parent of every request that is acknowledged.
import { openLedger } from '../../src/open-ledger.ts';
import { startEmbedded } from '../../src/engine/index.ts';
import { openIssuerAlone } from '../support/opened-issuer.ts';
import { askPersistently } from './load.ts';
import { issuers } from './issuers.ts';

const [folder = '', run = ''] = process.argv.slice(2);
const WRITERS = 4;

// To a pipe it is written before the call comes back.
function tell(what: object): void {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}

const server = await startEmbedded({ folder });
const { ledger } = await openLedger({ url: server.url }, { now: Date.now });
for (const issuer of issuers) await openIssuerAlone(ledger, issuer);
tell({ pid: server.pid });

async function write(issuer: string, writer: number): Promise<void> {
  for (let at = 0; ; at += 1) {
    const key = `${run}-${writer}-${at}`;
    tell({ asked: { issuer, key } });
    tell({ acknowledged: await askPersistently(ledger, { issuer, key }, (refused) => tell({ refused })) });
  }
}

await Promise.all(issuers.flatMap((issuer) => Array.from({ length: WRITERS }, (_, at) => write(issuer, at))));
