import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { done, openIssuerAlone, recordAlone } from '../support/opened-issuer.ts';
import { lam, lamPaths, secrets, tells, witnessPath } from '../support/personal.ts';
import { entry, headerOf } from '../support/small-issuer.ts';
import { openPersonalLedger } from './personal-ledger.ts';

const here = await openPersonalLedger();
const { ledger, seal, folder } = here;
await here.openIssuer('kestrel');

describe('what is personal', () => {
  test('is nowhere in the database but in what can be erased', async () => {
    expect(tells(await here.everythingElse())).toBe(false);
    expect(await here.openPaths('kestrel')).toEqual([...lamPaths, witnessPath].toSorted());
  });

  test('is sealed with a salt for each field, so that the same address twice is not seen to be the same', async () => {
    await openIssuerAlone(ledger, 'twice');
    const second = { ...lam, id: 'lam-2', fields: { ...(lam['fields'] as object), person: 'lam-2' } };
    await recordAlone(ledger, 'twice', [lam, second]);
    const kept = await here.disclosures('twice');
    expect(new Set(kept.map(({ salt }) => salt)).size).toBe(6);
    expect(new Set(kept.map(({ commitment }) => commitment)).size).toBe(6);
  });

  test('leaves the rest of the entry open, and the record is worked out from it', async () => {
    const [stored] = await ledger.entriesById('kestrel', ['lam']);
    const { fields } = JSON.parse(stored?.content ?? '') as { readonly fields: object };
    expect(fields).toMatchObject({ person: 'lam', names: { en: 'LAM Siu Yee' }, role: 'settlor' });
    const [view] = done(await ledger.views('kestrel', { days: ['2024-06-30'], knownAt: null }));
    expect(view?.register.people.get('lam')?.names).toEqual({ en: 'LAM Siu Yee' });
    expect(view?.register.undertakings.get('ann-2024')?.instrument?.execution.witness).toMatchObject({
      name: 'FONG Mei Lin',
      address: null,
    });
  });

  test('is opened for whoever is let in', async () => {
    const { entry: opened, sealed } = await here.opened('kestrel', 'lam');
    const text = JSON.stringify(opened);
    expect(sealed).toEqual([]);
    expect([secrets.number, secrets.address, secrets.email].every((secret) => text.includes(secret))).toBe(true);
  });

  test('is in no published file', async () => {
    const out = join(folder, 'published');
    done(await seal.publish('kestrel', out));
    const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    const texts = files.map((one) => readFileSync(join(one.parentPath, one.name), 'utf8'));
    expect(texts.some((text) => text.includes('"sealed":"sha256:'))).toBe(true);
    expect(texts.some(tells)).toBe(false);
  });
});

describe('what somebody wishes sealed', () => {
  test('is sealed beside, and a name is then known to be there', async () => {
    await openIssuerAlone(ledger, 'wishes');
    const wish = { entries: [lam], sealing: ['/fields/names', '/fields/role'], by: 'secretary', key: 'lam' };
    done(await ledger.record('wishes', wish));
    expect(await here.openPaths('wishes')).toEqual([...lamPaths, '/fields/names', '/fields/role'].toSorted());
    const [view] = done(await ledger.views('wishes', { days: ['2024-06-30'], knownAt: null }));
    expect(view?.register.people.get('lam')).toMatchObject({ names: null, sealed: true });
  });

  test.each([
    ['/fields/person', 'ledger.not-sealable'],
    ['/id', 'ledger.not-sealable'],
    ['/fields/nmaes', 'ledger.seals-nothing'],
    ['fields/names', 'ledger.seals-nothing'],
  ])('is refused at %s', async (path, key) => {
    const given = { entries: [lam], sealing: [path], enteredBy: 'secretary', note: null, key: `wish ${path}` };
    const answer = await ledger.propose('kestrel', given);
    expect(answer).toMatchObject({ refused: 'invalid', problems: [{ message: { key } }] });
  });
});

describe('a proposal', () => {
  test('sent again is the same proposal, and with another value under its key another request', async () => {
    await openIssuerAlone(ledger, 'again');
    const given = { entries: [lam], enteredBy: 'secretary', note: null, key: 'once' };
    const first = done(await ledger.propose('again', given));
    expect(done(await ledger.propose('again', given))).toEqual(first);
    expect(await here.disclosures('again')).toHaveLength(3);
    const changed = { ...lam, fields: { ...(lam['fields'] as object), address: 'Elsewhere' } };
    const answer = await ledger.propose('again', { ...given, entries: [changed] });
    expect(answer).toMatchObject({ refused: 'conflict', problems: [{ message: { key: 'ledger.key-used' } }] });
  });

  test('is known again by a hash of what was sealed: the same values do not give the same hash', async () => {
    for (const issuer of ['hash-1', 'hash-2']) {
      await openIssuerAlone(ledger, issuer);
      done(await ledger.propose(issuer, { entries: [lam], enteredBy: 'secretary', note: null, key: 'once' }));
    }
    const { rows } = await here.owner.query<{ readonly hash: string }>(
      `select encode(fingerprint, 'hex') as hash from tenfold.request where issuer like 'hash-%' and key = 'once'`,
    );
    expect(new Set(rows.map(({ hash }) => hash)).size).toBe(2);
  });

  test('that came in parts is sealed part by part, and a part sent again changes nothing', async () => {
    await openIssuerAlone(ledger, 'parts');
    const part = { upload: 'file', by: 'secretary', line: 1n, entries: [lam] };
    done(await ledger.upload('parts', part));
    done(await ledger.upload('parts', part));
    expect(await here.disclosures('parts')).toHaveLength(3);
    const given = { entries: { upload: 'file' }, enteredBy: 'secretary', note: null, key: 'file' };
    const { proposal } = done(await ledger.propose('parts', given));
    done(await ledger.approve('parts', { number: proposal, by: 'approver', key: 'yes' }));
    expect((await here.opened('parts', 'lam')).sealed).toEqual([]);
  });

  test.each([
    ['a kind that is none', { ...lam, kind: 'person-recordd' }],
    [
      'a kind that has no such field',
      entry('ann-again', 'director-appointed', '2024-01-02', { person: 'ann', identity: { number: secrets.number } }),
    ],
    ['a form that it has not', { ...lam, fields: { ...(lam['fields'] as object), identity: secrets.number } }],
  ])('with a personal value in %s keeps nothing of it', async (_, wrong) => {
    const part = { upload: 'wrong', by: 'secretary', line: 1n, entries: [wrong] };
    expect(await ledger.upload('kestrel', part)).toMatchObject({ refused: 'invalid' });
    const given = { entries: [wrong], enteredBy: 'secretary', note: null, key: 'wrong' };
    expect(await ledger.propose('kestrel', given)).toMatchObject({ refused: 'invalid' });
    expect(tells(await here.everythingElse())).toBe(false);
  });

  test('recorded by one person alone needs a policy that allows it', async () => {
    done(await ledger.openIssuer(headerOf('strict'), 'secretary'));
    const answer = await ledger.record('strict', { entries: [lam], by: 'secretary', key: 'lam' });
    expect(answer).toMatchObject({ refused: 'forbidden', problems: [{ message: { key: 'ledger.needs-four-eyes' } }] });
    expect(await ledger.proposals('strict', { after: 0n, limit: 9 })).toEqual([]);
  });
});
