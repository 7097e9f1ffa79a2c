import { bundleText, type JsonObject, sealFields, verifyBundle } from '@tenfold/seal';
import { describe, expect, test } from 'vitest';
import type { EntryJson } from '../../src/append/request.ts';
import type { StoredDisclosure } from '../../src/disclosure/stored.ts';
import { sha256 } from '../../src/surroundings.ts';
import { done, openIssuerAlone, recordAlone } from '../support/opened-issuer.ts';
import { lam, tells, undertaking, witnessPath } from '../support/personal.ts';
import { openPersonalLedger } from './personal-ledger.ts';

const here = await openPersonalLedger();
/** Where what is exported here is imported. */
const there = await openPersonalLedger();
const { ledger } = here;
await here.openIssuer('kestrel');
await openIssuerAlone(ledger, 'twice');
await recordAlone(ledger, 'twice', [lam]);

/** The record of an issuer as it was exported: its header, and its entries. */
async function recordOf(issuer: string) {
  const { entries, ...header } = JSON.parse(await here.exported(issuer)) as { readonly entries: readonly EntryJson[] };
  return { entries, header };
}

describe('an export', () => {
  test('with disclosures imports to the same checkpoint, and opens there what it opened here', async () => {
    expect(tells(await here.exported('kestrel'))).toBe(false);
    const { entries, header } = await recordOf('kestrel');
    done(await there.ledger.openIssuer(header, 'secretary'));
    await there.ledger.setApprovalPolicy('kestrel', { others: 'two', kinds: {} }, 'secretary');
    const disclosures = await here.disclosures('kestrel');
    const part = { upload: 'file', by: 'secretary', line: 1n, entries, disclosures };
    done(await there.ledger.upload('kestrel', part));
    const given = { entries: { upload: 'file' }, enteredBy: 'secretary', note: null, key: 'file' };
    const { proposal } = done(await there.ledger.propose('kestrel', given));
    done(await there.ledger.approve('kestrel', { number: proposal, by: 'secretary', key: 'yes' }));
    const body = (text: string): readonly string[] => text.split('\n').slice(0, 3);
    const [ours, copy] = [done(await here.seal.checkpoint('kestrel')), done(await there.seal.checkpoint('kestrel'))];
    expect(body(copy.text)).toEqual(body(ours.text));
    expect(await there.disclosures('kestrel')).toEqual(disclosures);
  });

  test('without disclosures imports as well, and stays sealed', async () => {
    const { entries, header } = await recordOf('twice');
    done(await there.ledger.openIssuer(header, 'secretary'));
    const given = { entries, enteredBy: 'secretary', note: null, key: 'file' };
    const { proposal } = done(await there.ledger.propose('twice', given));
    done(await there.ledger.approve('twice', { number: proposal, by: 'approver', key: 'yes' }));
    expect(await there.exported('twice')).toBe(await here.exported('twice'));
    expect(await there.disclosures('twice')).toEqual([]);
  });

  test('with a disclosure that opens something else is refused', async () => {
    const { entries } = await recordOf('twice');
    const [first, ...rest] = await here.disclosures('twice');
    const disclosures = [{ ...first, value: 'Another' } as StoredDisclosure, ...rest];
    const part = { upload: 'false', by: 'secretary', line: 1n, entries, disclosures };
    expect(await there.ledger.upload('twice', part)).toMatchObject({
      refused: 'invalid',
      problems: [{ message: { key: 'seal.problem.disclosure-value' } }],
    });
  });

  test('does not bring back what was erased', async () => {
    await here.openIssuer('back');
    const disclosures = await here.disclosures('back');
    const { entries } = await recordOf('back');
    const erasing = { entry: 'lam', paths: null, by: 'approver', reason: 'Request 8' };
    done(await ledger.disclosures.erase('back', erasing));
    const part = { upload: 'back', by: 'secretary', line: 1n, entries, disclosures };
    expect(await ledger.upload('back', part)).toMatchObject({
      refused: 'conflict',
      problems: [{ message: { key: 'ledger.erased' } }],
    });
    await expect(
      here.owner.query(
        `insert into tenfold.disclosure (issuer, commitment, entry, path, salt, value, given_by, upload, line, given_at)
         select 'back', $1, 'lam', '/fields/address', 'x', '1', 'x', 'x', 1, now()`,
        [disclosures.find(({ path }) => path === '/fields/address')?.commitment],
      ),
    ).rejects.toThrow('does not come back');
  });
});

test('a value within a value that is sealed is opened after it, and erased by itself', async () => {
  const salts = [1, 2].map((byte) => new Uint8Array(16).fill(byte));
  const fields = [witnessPath, '/fields/instrument'].map((path, at) => ({ path, salt: salts[at] as Uint8Array }));
  const { entry, disclosures } = sealFields(undertaking as JsonObject, fields, sha256);
  await openIssuerAlone(ledger, 'nested');
  const opening = disclosures.map((one) => ({ ...one, entry: 'ann-undertaking' }));
  const given = { entries: [entry], disclosures: opening, enteredBy: 'secretary', note: null, key: 'nested' };
  const { proposal } = done(await ledger.propose('nested', given));
  done(await ledger.approve('nested', { number: proposal, by: 'approver', key: 'yes' }));
  const opened = await here.opened('nested', 'ann-undertaking');
  expect([opened.disclosures.map(({ path }) => path), opened.sealed]).toEqual([
    ['/fields/instrument', witnessPath],
    [],
  ]);
  const inner = { entry: 'ann-undertaking', paths: [witnessPath] };
  done(await here.seal.checkpoint('nested'));
  const bundle = done(await here.seal.prove('nested', { entry: 'ann-undertaking', disclose: [witnessPath] }));
  expect(bundle.disclosures).toEqual(disclosures);
  expect(verifyBundle(bundleText(bundle), await here.verification('nested')).ok).toBe(true);
  done(await ledger.disclosures.erase('nested', { ...inner, by: 'approver', reason: 'Request 9' }));
  expect((await here.opened('nested', 'ann-undertaking')).sealed).toEqual([witnessPath]);
});
