import { describe, expect, test } from 'vitest';
import { checkAssent } from '@tenfold/signing/assent';
import { type Fact, openStage } from './support/stage.ts';

const [byHand, byPasskey] = [
  await openStage('kestrel', '2021-03-01T10:00:00+08:00'),
  await openStage('kestrel', '2021-03-01T10:00:00+08:00'),
];

/** Somebody with weighted shares in a company that is about to be listed. */
const before: readonly Fact[] = [
  ['class-a', 'share-class-created', '2021-03-01', { class: 'A', votesPerShare: '10', weighted: true, listed: false }],
  ['class-b', 'share-class-created', '2021-03-01', { class: 'B', votesPerShare: '1', weighted: false, listed: true }],
  ['ann', 'person-recorded', '2021-03-01', { person: 'ann', names: { en: 'Chan Wing Sze', 'zh-Hant': '陳詠詩' } }],
  ['ann-director', 'director-appointed', '2021-03-01', { person: 'ann' }],
  ['ann-beneficiary', 'beneficiary-recognised', '2021-03-01', { person: 'ann' }],
];

const holdings = [
  { holder: 'ann', class: 'A', shares: '100' },
  { holder: 'ann', class: 'B', shares: '0' },
];

const listing: readonly Fact[] = [
  [
    'opening',
    'opening-position',
    '2021-03-22',
    { inIssue: { A: '100', B: '900' }, treasury: { A: '0', B: '0' }, holdings },
  ],
  ['listed', 'issuer-listed', '2021-03-22', { board: 'hk-main-board', status: 'chapter-8a' }],
];

const id = 'ann-2021';

describe('in ink: drawn up, signed by four on paper, listed, delisted', () => {
  test('each scan is a step, in order, with the witness as he wrote himself down', async () => {
    await byHand.record(...before);
    await byHand.approve(
      await byHand.post('beneficiary', `/undertakings/${id}/draft`, { beneficiary: 'ann', basis: 'deed' }),
    );
    byHand.at('2021-03-10T10:00:00+08:00');
    const witness = { name: 'FONG Mei Lin', occupation: 'Solicitor', address: 'Flat 8, 2/F, 4 Invented Lane' };
    const steps = [
      { who: 'beneficiary', role: 'beneficiary', on: '2021-03-08', life: 'signed', told: {} },
      { who: 'beneficiary', role: 'beneficiary-witness', on: '2021-03-08', life: 'witnessed', told: witness },
      {
        who: 'secretary',
        role: 'company',
        on: '2021-03-09',
        life: 'effective',
        told: { name: 'HO Ka Ming', position: 'Executive Director' },
      },
      {
        who: 'secretary',
        role: 'company-witness',
        on: '2021-03-09',
        life: 'effective',
        told: { ...witness, name: 'YIP Tsz Kit' },
      },
    ] as const;
    for (const { who, role, on, life, told } of steps) {
      const document = await byHand.file(`${role}.pdf`);
      const body = { role, document, on, ...told };
      await byHand.approve(await byHand.post(who, `/undertakings/${id}/execution/wet-ink`, body));
      expect(await byHand.execution(id)).toMatchObject({ life, document, ways: ['wet-ink'], problems: [] });
    }
    const seen = await byHand.execution(id);
    expect(seen).toMatchObject({
      state: 'executed',
      basis: 'deed',
      lacking: [{ key: 'undertaking.lacks-reading' }, { key: 'undertaking.lacks-holding' }],
    });
    const effective = (await byHand.living(id))['steps'].at(-1);
    expect(effective).toMatchObject({ state: 'effective', on: '2021-03-09' });
  });

  test('it holds until the company is delisted, and is not closed while somebody may still sue', async () => {
    byHand.at('2021-03-22T10:00:00+08:00');
    await byHand.record(...listing);
    expect((await byHand.living(id))['state']).toBe('effective');
    byHand.at('2021-11-30T10:00:00+08:00');
    await byHand.record(['delisted', 'issuer-delisted', '2021-11-29', {}]);
    expect(await byHand.living(id)).toMatchObject({
      state: 'terminated',
      ended: { on: '2021-11-29', because: 'delisted', entry: 'delisted' },
    });
    expect((await byHand.get('shareholder', '/claims')).claims).toEqual([]);
  });
});

describe('by passkey: drawn up, assented to by four, listed, ended by death', () => {
  test('each assents on his own device to the very same bytes', async () => {
    await byPasskey.record(...before);
    const draft = await byPasskey.post('secretary', `/undertakings/${id}/draft`, { beneficiary: 'ann' });
    await byPasskey.approve(draft);
    byPasskey.at('2021-03-10T10:00:00+08:00');
    const witness = { occupation: 'Solicitor', address: 'Flat 8, 2/F, 4 Invented Lane' };
    const steps = [
      { role: 'beneficiary', who: 'beneficiary', name: 'Chan Wing Sze', told: {}, life: 'signed' },
      { role: 'beneficiary-witness', who: 'witness', name: 'FONG Mei Lin', told: witness, life: 'witnessed' },
      {
        role: 'company',
        who: 'director',
        name: 'HO Ka Ming',
        told: { position: 'Executive Director' },
        life: 'effective',
      },
      { role: 'company-witness', who: 'otherWitness', name: 'YIP Tsz Kit', told: witness, life: 'effective' },
    ] as const;
    for (const { role, life, ...of } of steps) {
      await byPasskey.assent(id, role, of);
      expect(await byPasskey.execution(id)).toMatchObject({ life, document: draft['document'], problems: [] });
    }
    const seen = await byPasskey.execution(id);
    expect(seen).toMatchObject({ state: 'executed', ways: ['passkey-assent'], basis: null });
    for (const { assent } of seen['roles']) {
      const { rawPayload } = await byPasskey.ask('regulator', `/evidence/${assent}`);
      expect(checkAssent(rawPayload, { document: draft['document'] })).toHaveProperty('statement');
    }
  });

  test('it ends with his death, on the day of it', async () => {
    byPasskey.at('2021-03-22T10:00:00+08:00');
    await byPasskey.record(...listing);
    expect((await byPasskey.living(id))['state']).toBe('effective');
    byPasskey.at('2021-07-06T10:00:00+08:00');
    await byPasskey.record(['died', 'person-died', '2021-07-05', { person: 'ann' }]);
    expect(await byPasskey.living(id)).toMatchObject({
      state: 'terminated',
      ended: { on: '2021-07-05', because: 'ceased', entry: 'died' },
    });
  });
});
