// Writes the ledger of this version as a file that every later version must open. To be run once for each release:
//   node packages/ledger/test/golden/write.ts DATABASE_URL
// with the address of an empty database. What was written for a released version is never written again.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyFolder, migrations, openLedger, Seal } from '../../src/index.ts';
import { inIssue, viewOn } from '../contract/reading.ts';
import { done, openIssuerAlone, recordAlone } from '../support/opened-issuer.ts';
import { entry, issue } from '../support/small-issuer.ts';
import { TestClock } from '../support/test-clock.ts';
import { rowsAt, type StoredLedger } from './stored-ledger.ts';

const [url = ''] = process.argv.slice(2);
const clock = new TestClock();
const { ledger, pool, close } = await openLedger({ url }, clock);
const keys = mkdtempSync(join(tmpdir(), 'tenfold-golden-'));
const seal = new Seal(pool, clock, { keys: keyFolder(keys), logName: 'registry.example' });

await openIssuerAlone(ledger, 'kestrel');
done(await seal.checkpoint('kestrel'));
clock.advance(60_000);
const bytes = Buffer.from('Minutes of the board');
const { sha256 } = done(
  await ledger.addEvidence('kestrel', { mediaType: 'text/plain', name: 'minutes.txt', bytes, addedBy: 'secretary' }),
);
const authority = { form: 'board-minute', title: 'Minute 12', on: '2025-02-20' };
await recordAlone(ledger, 'kestrel', [
  issue('wrong', '2025-03-01', 1000n, { authority, evidence: [sha256], note: '「備註」' }),
  ...Array.from({ length: 260 }, (_, at) => issue(`i-${at}`, '2025-04-01', 1n)),
]);
done(await seal.rotate('kestrel'));
done(await seal.checkpoint('kestrel'));
clock.advance(60_000);
const before = new Date(clock.now() - 1).toISOString();
const right = issue('right', '2025-03-01', 100n, { supersedes: 'wrong', authority: 'Resolution 3' });
const given = { enteredBy: 'secretary', note: 'One nought too many' };
const { proposal } = done(await ledger.propose('kestrel', { ...given, entries: [right], key: 'p' }));
done(await ledger.approve('kestrel', { number: proposal, by: 'chair', key: 'a' }));
const left = [entry('left', 'director-ceased', '2025-05-01', { person: 'ann' })];
const second = done(await ledger.propose('kestrel', { ...given, entries: left, key: 'q' }));
done(
  await ledger.reject('kestrel', { number: second.proposal, outcome: 'refused', by: 'chair', reason: 'She has not' }),
);
done(await seal.checkpoint('kestrel'));
clock.advance(60_000);

const asked = [null, before].flatMap((knownAt) => ['2025-02-28', '2025-12-31'].map((on) => ({ on, knownAt })));
const inIssueThen: StoredLedger['answers']['inIssue'][number][] = [];
for (const at of asked) inIssueThen.push({ ...at, shares: String(inIssue(await viewOn(ledger, 'kestrel', at))) });
const record: string[] = [];
done(await ledger.export('kestrel', (text) => void record.push(text)));
const checkpoints = await seal.checkpoints('kestrel', { after: 0n, limit: 10 });
const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as { version: string };
const stored: StoredLedger = {
  version,
  migrations,
  rows: await rowsAt(url),
  answers: {
    record: record.join(''),
    checkpoints: checkpoints.map(({ text }) => text),
    keys: (await seal.keys('kestrel')) ?? { first: '', rotations: [] },
    inIssue: inIssueThen,
  },
};
writeFileSync(join(import.meta.dirname, `ledger-${version}.json`), `${JSON.stringify(stored, null, 1)}\n`);
rmSync(keys, { recursive: true });
await close();
