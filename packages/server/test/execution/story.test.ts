import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { roles } from '@tenfold/signing';
import { afterAll, describe, expect, test } from 'vitest';
import { Signatories, type Signatory } from '../../../signing/test/support/signatories.ts';
import { openStage } from './support/stage.ts';

const signatories = new Signatories();
/** Certificates of 2020, in which year this story is told: the days are those of a calendar that stands. */
const signers = Object.fromEntries(roles.map((role) => [role, signatories.expired(`${role}-2020`)]));
afterAll(() => signatories.remove());

const stage = await openStage('kestrel', '2020-03-02T10:00:00+08:00');
const id = 'ann-2020';
const found: { breach: string; others: readonly string[] } = { breach: '', others: [] };

interface FindingTold {
  readonly id: string;
  readonly provision: string;
  readonly subject: string;
  readonly verdict: string;
}

async function breached(): Promise<readonly FindingTold[]> {
  const { findings } = await stage.get('shareholder', '/check');
  return findings.filter(({ verdict }: FindingTold) => verdict === 'breached');
}

describe('the whole life of an undertaking, through the API', () => {
  test('before the listing there is a beneficiary and no undertaking', async () => {
    await stage.record(
      ['applied', 'issuer-applied', '2020-03-02', {}],
      [
        'class-a',
        'share-class-created',
        '2020-03-02',
        { class: 'A', votesPerShare: '10', weighted: true, listed: false },
      ],
      [
        'class-b',
        'share-class-created',
        '2020-03-02',
        { class: 'B', votesPerShare: '1', weighted: false, listed: true },
      ],
      ['ann', 'person-recorded', '2020-03-02', { person: 'ann', names: { en: 'Chan Wing Sze', 'zh-Hant': '陳詠詩' } }],
      ['ann-director', 'director-appointed', '2020-03-02', { person: 'ann' }],
      ['ann-beneficiary', 'beneficiary-recognised', '2020-03-02', { person: 'ann' }],
    );
    expect((await stage.ask('secretary', `/undertakings/${id}/execution`)).statusCode).toBe(404);
  });

  test('it is drawn up: a draft, which promises nothing', async () => {
    stage.at('2020-03-03T10:00:00+08:00');
    await stage.approve(
      await stage.post('secretary', `/undertakings/${id}/draft`, { beneficiary: 'ann', basis: 'consideration' }),
    );
    expect(await stage.living(id)).toMatchObject({ state: 'draft', givenOn: null });
    expect(await stage.execution(id)).toMatchObject({ state: 'unsigned', life: 'draft', next: 'beneficiary' });
  });

  test('four sign it with keys of their own: signed, witnessed, effective, executed', async () => {
    stage.at('2020-03-04T10:00:00+08:00');
    const told = { occupation: 'Solicitor', address: 'Flat 8, 2/F, 4 Invented Lane, Hong Kong' };
    const steps = [
      { role: 'beneficiary', told: {}, life: 'signed', state: 'partly-signed' },
      { role: 'beneficiary-witness', told, life: 'witnessed', state: 'partly-signed' },
      { role: 'company', told: { position: 'Executive Director' }, life: 'effective', state: 'partly-signed' },
      { role: 'company-witness', told, life: 'effective', state: 'executed' },
    ] as const;
    for (const { role, told: of, life, state } of steps) {
      await stage.signWithKey(id, role, { by: signers[role] as Signatory, told: of });
      expect(await stage.execution(id)).toMatchObject({ life, state, problems: [] });
      expect((await stage.living(id))['state']).toBe(life);
    }
    const { steps: shown } = await stage.living(id);
    expect(shown[1]).toMatchObject({ on: '2020-03-04', at: '2020-03-04T10:00:00+08:00', way: 'electronic-signature' });
    expect(shown.map(({ state }: { readonly state: string }) => state)).toEqual([
      'draft',
      'signed',
      'witnessed',
      'acknowledged',
      'company-witnessed',
      'effective',
    ]);
  });

  test('the company is listed, and every promise is kept', async () => {
    stage.at('2020-03-09T10:00:00+08:00');
    const holdings = [
      { holder: 'ann', class: 'A', shares: '100' },
      { holder: 'ann', class: 'B', shares: '0' },
    ];
    const inIssue = { inIssue: { A: '100', B: '900' }, treasury: { A: '0', B: '0' }, holdings };
    await stage.record(
      ['opening', 'opening-position', '2020-03-09', inIssue],
      ['listed', 'issuer-listed', '2020-03-09', { board: 'hk-main-board', status: 'chapter-8a' }],
    );
    expect((await stage.living(id))['state']).toBe('effective');
    expect(await breached()).toEqual([]);
  });

  test('shares are bought back and cancelled without conversion: a breach is found', async () => {
    stage.at('2020-04-06T18:00:00+08:00');
    await stage.record(
      ['buy-back', 'shares-bought-back', '2020-04-01', { class: 'B', shares: '90', for: 'cancellation' }],
      ['cancelled', 'shares-cancelled', '2020-04-06', { class: 'B', shares: '90', from: 'bought-back' }],
    );
    stage.at('2020-04-08T10:00:00+08:00');
    const all = await breached();
    // 100 of 1000 before; of the 910 that are left, 91 may be weighted: nine had to be converted.
    const own = all.find(({ provision, subject }) => provision === '8A.15' && subject === 'ann');
    expect(own).toMatchObject({ verdict: 'breached' });
    found.breach = own?.id ?? '';
    found.others = [...new Set(all.map(({ provision }) => provision))];
    const { unclaimed, claims } = await stage.get('shareholder', '/claims');
    expect(claims).toEqual([]);
    expect(unclaimed.map(({ finding }: { readonly finding: string }) => finding)).toContain(found.breach);
  });

  test('what he did for the company’s compliance is recorded, and never weighed', async () => {
    await stage.record([
      'asked',
      'endeavour-recorded',
      '2020-04-03',
      {
        beneficiary: 'ann',
        what: 'Asked the board in writing to wait with the cancellation.',
        provision: '8A.15',
        concerning: 'company',
      },
    ]);
    const { people } = await stage.get('shareholder', '/endeavours?person=ann');
    expect(people[0].log).toMatchObject([{ entry: 'asked', on: '2020-04-03' }]);
  });

  test('a shareholder claims: what he holds is kept, whether that is enough is for a court', async () => {
    stage.at('2020-04-20T10:00:00+08:00');
    const evidence = await stage.file('statement-of-holdings.pdf');
    const holdings = [
      { at: 'breach', date: '2020-04-06', class: 'B', shares: '5', through: 'register', evidence },
      { at: 'filing', date: '2020-04-20', class: 'B', shares: '5', through: 'nominee', evidence },
    ];
    const claim = { claim: 'claim-1', undertaking: id, claimant: 'LEUNG Ka Yan', claimantKind: 'shareholder' };
    const about = { provisions: found.others, remedies: ['damages', 'injunction'] };
    await stage.record(
      ['claimed', 'claim-made', '2020-04-20', { ...claim, ...about, holdings }],
      [
        'letter',
        'claim-step-recorded',
        '2020-04-20',
        { claim: 'claim-1', step: 'letter-before-action', document: evidence },
      ],
    );
    const company = { claim: 'claim-2', undertaking: id, claimant: 'company', claimantKind: 'company' };
    await stage.record([
      'company-claimed',
      'claim-made',
      '2020-04-20',
      { ...company, breach: found.breach, remedies: ['declaration'] },
    ]);
    const { claims, unclaimed } = await stage.get('shareholder', '/claims/claim-1');
    expect(claims).toMatchObject([
      { id: 'claim-1', state: 'open', claimant: 'LEUNG Ka Yan', claimantKind: 'shareholder', holdsOpen: true },
    ]);
    const [only] = claims;
    expect(only.breaches.map(({ finding }: { readonly finding: string }) => finding)).toContain(found.breach);
    expect(only.standing.map(({ at, shares }: Record<string, string>) => `${at} ${shares}`)).toEqual([
      'breach 5',
      'filing 5',
    ]);
    for (const { fact, question } of only.standing)
      expect([fact.text, question.text].every((text) => text !== '')).toBe(true);
    expect(only.limitation.length).toBeGreaterThan(0);
    expect(unclaimed).toEqual([]);
    expect((await stage.ask('shareholder', '/claims/claim-3')).statusCode).toBe(404);
  });

  test('a waiver is asked for and refused: the breach stays one', async () => {
    stage.at('2020-05-04T10:00:00+08:00');
    await stage.record([
      'no-waiver',
      'waiver-refused',
      '2020-05-04',
      { provision: '8A.15', subject: 'ann', reference: 'letter of 4 May 2020' },
    ]);
    expect((await breached()).map((one) => one.id)).toContain(found.breach);
  });

  test('it is cured: what is over stays on record and gives rise to a claim', async () => {
    stage.at('2020-05-11T10:00:00+08:00');
    await stage.record([
      'cure',
      'weighted-shares-converted',
      '2020-05-11',
      { holder: 'ann', class: 'A', shares: '9', into: 'B' },
    ]);
    const { capital } = await stage.get('shareholder', '/check');
    expect(capital.inIssue).toEqual({ A: '91', B: '819' });
    // Once it is over, the finding is named by the entry that made it, and the claim goes on with it.
    const cured = `${found.breach}:cancelled`;
    expect((await breached()).map((one) => one.id)).toContain(cured);
    const { claims } = await stage.get('shareholder', '/claims');
    expect(claims[0].breaches.find(({ finding }: Record<string, string>) => finding === cured)).toMatchObject({
      from: '2020-04-06',
      // The day on which it was cured is the last on which it was one.
      until: '2020-05-11',
    });
    const [cause] = (await stage.get('shareholder', '/claims/claim-2')).claims;
    expect(cause.breaches.map(({ finding }: Record<string, string>) => finding)).toEqual([cured]);
    await stage.record([
      'given-up',
      'claim-closed',
      '2020-05-11',
      { claim: 'claim-2', outcome: 'Cured.', how: 'given-up' },
    ]);
    expect((await stage.living(id))['state']).toBe('effective');
  });

  test('she leaves the board: the undertaking ends at that moment, and the claim outlives it', async () => {
    stage.at('2020-06-15T20:00:00+08:00');
    const moment = '2020-06-15T18:30:00+08:00';
    await stage.record(['left', 'director-ceased', moment, { person: 'ann', cause: 'retirement' }]);
    const ended = await stage.living(id);
    expect(ended).toMatchObject({
      state: 'terminated',
      ended: { on: '2020-06-15', at: moment, because: 'ceased', entry: 'left' },
    });
    expect(ended['accrued']).toContain(`${found.breach}:cancelled`);
    expect(ended['lacking'].map(({ key }: { readonly key: string }) => key)).toContain(
      'undertaking.lacks-claim-closed',
    );
    expect((await stage.execution(id))['life']).toBe('terminated');
    stage.at('2020-06-18T10:00:00+08:00');
    await stage.record([
      're-designated',
      'weighted-shares-converted',
      '2020-06-17',
      { holder: 'ann', class: 'A', shares: '91', into: 'B' },
    ]);
    const { claims } = await stage.get('shareholder', '/claims/claim-1');
    expect(claims).toMatchObject([{ state: 'open', holdsOpen: true }]);
    expect((await stage.living(id))['state']).toBe('terminated');
  });

  test('the claim is settled, and the file is closed', async () => {
    stage.at('2020-09-01T10:00:00+08:00');
    await stage.record([
      'settled',
      'claim-closed',
      '2020-09-01',
      { claim: 'claim-1', outcome: 'Settled for costs.', how: 'settled' },
    ]);
    const { claims } = await stage.get('shareholder', '/claims/claim-1');
    expect(claims).toMatchObject([
      { state: 'closed', holdsOpen: false, outcome: { on: '2020-09-01', how: 'settled' } },
    ]);
    const closed = await stage.living(id);
    expect(closed).toMatchObject({ state: 'closed' });
    expect(closed['steps'].at(-1)).toMatchObject({ state: 'closed', on: '2020-09-01' });
    expect(await stage.execution(id)).toMatchObject({ state: 'executed', life: 'closed', problems: [] });
  });
});

describe('the bundle of the claim', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tenfold-claim-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What Python's own reader of archives and the published verifier say of an archive. */
  function checked(name: string, bytes: Buffer): { readonly files: readonly string[]; readonly status: number | null } {
    const place = join(folder, name);
    writeFileSync(`${place}.zip`, bytes);
    spawnSync('python3', ['-m', 'zipfile', '-e', `${place}.zip`, place]);
    const list = spawnSync('python3', ['-m', 'zipfile', '-l', `${place}.zip`], { encoding: 'utf8' }).stdout;
    const { status } = spawnSync('python3', ['verifier/check-archive.py'], { cwd: place });
    return { files: list.split('\n').map((line) => line.split(' ')[0] ?? ''), status };
  }

  test('is refused until the entries are sealed', async () => {
    expect((await stage.ask('shareholder', '/claims/claim-1/bundle')).statusCode).toBe(409);
    await stage.post('secretary', '/checkpoints');
  });

  test('is one archive, the same each time, that a stranger checks; what is sealed is nowhere in it', async () => {
    const answer = await stage.ask('regulator', '/claims/claim-1/bundle');
    expect(answer.headers['content-type']).toBe('application/zip');
    expect(answer.headers['content-disposition']).toContain('kestrel-claim-1.zip');
    const again = await stage.ask('regulator', '/claims/claim-1/bundle');
    expect(again.rawPayload.equals(answer.rawPayload)).toBe(true);
    const { files, status } = checked('regulator', answer.rawPayload);
    expect(status).toBe(0);
    expect(files.filter((name) => /^evidence\/[0-9a-f]{64}\.pdf$/.test(name)).length).toBe(6);
    expect(files).toContain('index.html');
    expect(answer.rawPayload.includes('Invented Lane')).toBe(false);
  });

  test('has no file of evidence for a shareholder, who may not read evidence, and holds all the same', async () => {
    const answer = await stage.ask('shareholder', '/claims/claim-1/bundle');
    const { files, status } = checked('shareholder', answer.rawPayload);
    expect(status).toBe(0);
    expect(files.filter((name) => name.startsWith('evidence/'))).toEqual([]);
  });

  test('is given to nobody from outside while the issuer is private', async () => {
    const url = '/api/v1/issuers/kestrel/claims/claim-1/bundle';
    expect((await stage.test.app.inject(url)).statusCode).toBe(401);
    expect((await stage.test.app.inject('/api/v1/issuers/kestrel/claims')).statusCode).toBe(401);
  });
});
