import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { restoreBackup, writeBackup } from '../../src/backup/index.ts';
import { keyFolder, Seal } from '../../src/index.ts';
import { done } from '../support/opened-issuer.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { lamPaths, witnessPath } from '../support/personal.ts';
import { TestClock } from '../support/test-clock.ts';
import { openTestLedger } from '../support/test-ledger.ts';
import { openPersonalLedger } from './personal-ledger.ts';

const here = await openPersonalLedger();
await here.openIssuer('kestrel');
await here.openIssuer('merlin');
const erasing = { entry: 'lam', paths: null, by: 'approver', reason: 'Request 7' };
done(await here.ledger.disclosures.erase('merlin', erasing));
const target = await freshDatabase({ empty: true });
const path = join(here.folder, 'backup');
const pieces: string[] = [];
await writeBackup(here.url, (piece) => void pieces.push(piece));
writeFileSync(path, pieces.join(''));
await restoreBackup(path, target);
const clock = new TestClock();
const { ledger, pool } = await openTestLedger({ clock, url: target });
const seal = new Seal(pool, clock, { keys: keyFolder(join(here.folder, 'keys')), logName: 'registry.example' });

test('a restored ledger has the same checkpoints, and opens what could be opened', async () => {
  const all = { after: '', limit: 100 };
  expect(done(await ledger.disclosures.all('kestrel', all))).toEqual(await here.disclosures('kestrel'));
  expect(await here.openPaths('kestrel')).toEqual([...lamPaths, witnessPath].toSorted());
  const texts = async (of: Seal): Promise<readonly string[]> =>
    (await of.checkpoints('kestrel', { after: 0n, limit: 9 })).map(({ text }) => text);
  expect(await texts(seal)).toEqual(await texts(here.seal));
  expect(done(await seal.check('kestrel'))).toEqual({ entries: 9n, checkpoints: 1, broken: null });
});

test('what was erased before the backup is not in it, and its record is', async () => {
  const kept = done(await ledger.disclosures.all('merlin', { after: '', limit: 100 }));
  expect(kept.map((one) => one.path)).toEqual([witnessPath]);
  const page = { after: 0n, limit: 9 };
  expect(done(await ledger.disclosures.erasures('merlin', page))).toEqual(
    done(await here.ledger.disclosures.erasures('merlin', page)),
  );
});
