import { bundleText, verifyBundle } from '@tenfold/seal';
import { describe, expect, test } from 'vitest';
import { done } from '../support/opened-issuer.ts';
import { lam, lamPaths, secrets, tells, witnessPath } from '../support/personal.ts';
import { refusedByPython } from '../support/second-verifier.ts';
import { openPersonalLedger } from './personal-ledger.ts';

const here = await openPersonalLedger();
const { ledger, seal } = here;
await here.openIssuer('kestrel');

describe('a proof', () => {
  test('carries the commitments alone unless it is asked to disclose', async () => {
    const bundle = bundleText(done(await seal.prove('kestrel', { entry: 'lam' })));
    expect(tells(bundle)).toBe(false);
    expect(verifyBundle(bundle, await here.verification('kestrel')).ok).toBe(true);
    expect(refusedByPython(bundle, await seal.keys('kestrel'))).toBe('');
  });

  test('discloses what is asked for, and both verifiers see that it is what was sealed', async () => {
    const disclose = ['/fields/address'];
    const bundle = bundleText(done(await seal.prove('kestrel', { entry: 'lam', disclose })));
    expect([bundle.includes(secrets.address), bundle.includes(secrets.number)]).toEqual([true, false]);
    expect(verifyBundle(bundle, await here.verification('kestrel')).ok).toBe(true);
    expect(refusedByPython(bundle, await seal.keys('kestrel'))).toBe('');
    const changed = bundle.replace('Harbour Crest', 'Harbour View');
    expect(verifyBundle(changed, await here.verification('kestrel')).checks.at(-1)).toMatchObject({
      clause: 'V13',
      holds: false,
    });
    expect(refusedByPython(changed, await seal.keys('kestrel'))).toContain('V13');
  });

  test('is refused for a path at which nothing can be opened', async () => {
    const answer = await seal.prove('kestrel', { entry: 'lam', disclose: ['/fields/names'] });
    expect(answer).toMatchObject({ problems: [{ message: { key: 'ledger.nothing-to-open' } }] });
  });
});

test.each([
  ['value', `value = '"Somewhere else"'`],
  ['salt', `salt = 'AAAAAAAAAAAAAAAAAAAAAA=='`],
  ['path', `path = '/fields/contact'`],
  ['value that is no JSON', `value = '{'`],
])(
  'a disclosure with another %s is caught, by the check of the ledger and by whoever opens it',
  async (what, change) => {
    const issuer = `changed-${what.replaceAll(' ', '-').toLowerCase()}`;
    await here.openIssuer(issuer);
    await here.owner.query('set session_replication_role = replica');
    const where = `where issuer = $1 and path = '/fields/address'`;
    await here.owner.query(`update tenfold.disclosure set ${change} ${where}`, [issuer]);
    await here.owner.query('set session_replication_role = origin');
    const { broken } = done(await seal.check(issuer));
    expect(broken).toMatchObject({ number: 8n, problem: { key: 'ledger.check.disclosure' } });
    const answer = await seal.prove(issuer, { entry: 'lam', disclose: 'all' });
    expect(answer).toMatchObject({ refused: 'conflict', problems: [{ message: { key: 'ledger.disclosure-broken' } }] });
  },
);

describe('erasing', () => {
  const request = { paths: null, by: 'approver', reason: 'Request 7 under Cap. 486' };

  test('takes away what opens the values, and leaves log, proofs and checkpoints as they are', async () => {
    await here.openIssuer('erased');
    const before = bundleText(done(await seal.prove('erased', { entry: 'lam' })));
    const record = await here.exported('erased');
    expect(done(await ledger.disclosures.erase('erased', { entry: 'lam', ...request }))).toEqual(lamPaths);
    expect(await here.openPaths('erased')).toEqual([witnessPath]);
    expect(bundleText(done(await seal.prove('erased', { entry: 'lam' })))).toBe(before);
    expect(verifyBundle(before, await here.verification('erased')).ok).toBe(true);
    expect(await here.exported('erased')).toBe(record);
    expect(done(await seal.check('erased'))).toEqual({ entries: 9n, checkpoints: 1, broken: null });
    expect((await here.opened('erased', 'lam')).sealed).toEqual(lamPaths.toReversed().toSorted());
  });

  test('is on record, with who did it and why, and without what was erased', async () => {
    const lines = done(await ledger.disclosures.erasures('erased', { after: 0n, limit: 9 }));
    expect(lines.map(({ number, entry: of, path, erasedBy, reason }) => [number, of, path, erasedBy, reason])).toEqual(
      lamPaths.map((path, at) => [BigInt(at + 1), 'lam', path, 'approver', request.reason]),
    );
    expect(tells(await here.everythingElse())).toBe(false);
  });

  test('can be of one path, asked twice is done once, and finds nothing for another', async () => {
    await here.openIssuer('partly');
    const one = { entry: 'lam', ...request, paths: ['/fields/identity'] };
    expect(done(await ledger.disclosures.erase('partly', one))).toEqual(['/fields/identity']);
    expect(done(await ledger.disclosures.erase('partly', one))).toEqual(['/fields/identity']);
    const again = await ledger.disclosures.erase('partly', { ...one, by: 'another' });
    expect(again).toMatchObject({ refused: 'unknown', problems: [{ message: { key: 'ledger.nothing-to-erase' } }] });
    const silent = await ledger.disclosures.erase('partly', { entry: 'lam', ...request, reason: ' ' });
    expect(silent).toMatchObject({ refused: 'invalid', problems: [{ message: { key: 'ledger.erase-reason' } }] });
    expect((await here.opened('partly', 'lam')).sealed).toEqual(['/fields/identity']);
  });

  test('reaches what was proposed under the same id and not taken up', async () => {
    await here.openIssuer('proposed');
    const again = { ...lam, id: 'lam-3', fields: { ...(lam['fields'] as object), person: 'lam-3' } };
    const given = { entries: [again], enteredBy: 'secretary', note: null, key: 'again' };
    const { proposal } = done(await ledger.propose('proposed', given));
    const refusal = { number: proposal, outcome: 'refused', by: 'approver', reason: 'No' } as const;
    done(await ledger.reject('proposed', refusal));
    expect(done(await ledger.disclosures.erase('proposed', { entry: 'lam-3', ...request }))).toEqual(lamPaths);
  });
});
