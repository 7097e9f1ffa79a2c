import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { keyFolder, Seal } from '../../src/index.ts';
import { done, openIssuerAlone, recordAlone } from '../support/opened-issuer.ts';
import { issue } from '../support/small-issuer.ts';
import { TestClock } from '../support/test-clock.ts';
import { openTestLedger } from '../support/test-ledger.ts';

const clock = new TestClock();
const { ledger, pool, url } = await openTestLedger({ clock });
const keys = keyFolder(mkdtempSync(join(tmpdir(), 'tenfold-keys-')));
const seal = new Seal(pool, clock, { keys, logName: 'registry.example' });

/** Somebody with all rights on the database, who switches off what keeps rows from being changed. */
const intruder = new Client({ connectionString: url });
await intruder.connect();
await intruder.query('set session_replication_role = replica');
afterAll(() => intruder.end());

/** An issuer of 600 entries with checkpoints at 8, 308 and 601 leaves, named so that each test has its own. */
async function sealedIssuer(id: string): Promise<void> {
  await openIssuerAlone(ledger, id);
  done(await seal.checkpoint(id));
  const issues = Array.from({ length: 593 }, (_, at) => issue(`issue-${at}`, '2025-01-02', 1n));
  await recordAlone(ledger, id, issues.slice(0, 300));
  done(await seal.checkpoint(id));
  await recordAlone(ledger, id, issues.slice(300));
  done(await seal.checkpoint(id));
}

test('an untouched ledger holds', async () => {
  await sealedIssuer('untouched');
  expect(done(await seal.check('untouched'))).toEqual({ entries: 600n, checkpoints: 3, broken: null });
});

test('an unknown issuer is refused', async () => {
  expect(await seal.check('nobody')).toMatchObject({ refused: 'unknown' });
});

const leafOfOther = `(select leaf from tenfold.entry where issuer = $1 and number = 2)`;

test.each([
  [
    'a changed count',
    `update tenfold.entry set content = replace(content, '"shares":"1"', '"shares":"2"') where issuer = $1 and number = 333`,
    333n,
    'leaf',
  ],
  [
    'a changed count whose leaf was made to fit',
    `update tenfold.entry set leaf = ${leafOfOther}, content = (select content from tenfold.entry where issuer = $1 and number = 2) where issuer = $1 and number = 20`,
    20n,
    'columns',
  ],
  [
    'a changed day beside the content',
    `update tenfold.entry set effective = '2024-12-31' where issuer = $1 and number = 40`,
    40n,
    'columns',
  ],
  [
    'a changed moment beside the content',
    `update tenfold.entry set recorded = recorded + interval '1 second' where issuer = $1 and number = 40`,
    40n,
    'columns',
  ],
  ['a row taken out', `delete from tenfold.entry where issuer = $1 and number = 400`, 400n, 'gap'],
  ['rows taken off the end', `delete from tenfold.entry where issuer = $1 and number > 590`, 591n, 'missing'],
  [
    'a changed header',
    `update tenfold.issuer set header = replace(header, 'Kestrel', 'Falcon') where issuer = $1`,
    0n,
    'leaf',
  ],
  [
    'a changed tile',
    `update tenfold.tile set root = ${leafOfOther} where issuer = $1 and tile_index = 1`,
    511n,
    'tile',
  ],
  ['a tile taken out', `delete from tenfold.tile where issuer = $1 and tile_index = 0`, 255n, 'tile'],
  [
    'a checkpoint of another root',
    `update tenfold.checkpoint set body = (select split_part(c.body, E'\\n', 1) || E'\\n308\\n' || split_part(c.body, E'\\n', 3) || E'\\n' from tenfold.checkpoint c where c.issuer = $1 and c.size = 8) where issuer = $1 and size = 308`,
    307n,
    'checkpoint',
  ],
  [
    'a signature that is not the log’s',
    `update tenfold.checkpoint_signature set line = (select line from tenfold.checkpoint_signature where issuer = $1 and size = 8) where issuer = $1 and size = 601`,
    600n,
    'signature',
  ],
])('%s is found where it is', async (_, change, number, what) => {
  const id = `spoilt-${what}-${number}-${change.length}`;
  await sealedIssuer(id);
  const { rowCount } = await intruder.query(change, [id]);
  expect(rowCount).toBeGreaterThan(0);
  const { broken } = done(await seal.check(id));
  expect(broken).toMatchObject({ number, problem: { key: `ledger.check.${what}` } });
});

test('two entries that changed places are found at the first of them', async () => {
  await sealedIssuer('swapped');
  const move = 'update tenfold.entry set number = $2 where issuer = $1 and number = $3';
  for (const [to, from] of [
    [9999, 50],
    [50, 51],
    [51, 9999],
  ])
    await intruder.query(move, ['swapped', to, from]);
  expect(done(await seal.check('swapped')).broken).toMatchObject({
    number: 50n,
    problem: { key: 'ledger.check.tile' },
  });
});

test('a file of evidence that was changed is found', async () => {
  await sealedIssuer('evidence');
  const bytes = new TextEncoder().encode('Minutes of the board');
  const file = { mediaType: 'text/plain', name: 'minutes.txt', bytes, addedBy: 'secretary' };
  const { sha256 } = done(await ledger.addEvidence('evidence', file));
  expect(done(await seal.check('evidence')).broken).toBeNull();
  await intruder.query(`update tenfold.evidence set bytes = '\\x00' where issuer = 'evidence'`);
  expect(done(await seal.check('evidence')).broken?.problem.figures).toMatchObject({ file: { quote: sha256 } });
  await expect(ledger.evidence('evidence', sha256)).rejects.toThrow(sha256);
});
