import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { approve, ask, given, openSigningIssuer, post, why } from './support/signing-issuer.ts';

const issuer = await openSigningIssuer();
const { secretary, beneficiary, approver, witness, opened } = issuer;
const at = '/undertakings/ann-2026';

/** A scan as it is kept, by its hash. */
async function scan(name: string, mediaType = 'application/pdf'): Promise<string> {
  const bytes = Buffer.from(`%PDF-1.7\n% ${name}\n%%EOF\n`);
  const kept = await opened.ledger.addEvidence('kestrel', { mediaType, name, bytes, addedBy: 'test' });
  return 'sha256' in kept ? kept.sha256 : '';
}

/** The text of a PDF, by another program than ours. */
function textOf(pdf: Uint8Array): string {
  return spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' }).stdout;
}

async function execution(undertaking = 'ann-2026') {
  return given(await ask(secretary, `/undertakings/${undertaking}/execution`), 200);
}

describe('a draft', () => {
  test('is the undertaking paper, the same bytes each time, kept and proposed', async () => {
    const answer = await post(secretary, `${at}/draft`, { beneficiary: 'ann', basis: 'consideration' }, 'draft');
    const draft = given(answer);
    expect(answer.headers.location).toBe(`/api/v1/issuers/kestrel/proposals/${draft['proposal']}`);
    const kept = await opened.ledger.evidence('kestrel', draft['document'] ?? '');
    expect(kept).toMatchObject({ mediaType: 'application/pdf', name: 'ann-2026-draft.pdf' });
    expect(
      createHash('sha256')
        .update(kept?.bytes ?? '')
        .digest('hex'),
    ).toBe(draft['document']);
    // What is signed is the paper that anybody may print, but for the remark that it is a draft for counsel.
    const paper = await ask(secretary, '/papers/undertaking.pdf?person=ann&on=2026-11-24');
    const [printed, signed] = [textOf(paper.rawPayload), textOf(kept?.bytes ?? Buffer.alloc(0))];
    expect(printed).toContain('UNDERTAKING · for counsel');
    expect(signed).toBe(printed.replace(/^UNDERTAKING · for counsel.*$/m, 'UNDERTAKING'));
    // The same request again is the same draft; another one while it waits is refused.
    const again = await post(secretary, `${at}/draft`, { beneficiary: 'ann', basis: 'consideration' }, 'draft');
    expect(given(again)).toEqual(draft);
    expect(why(await post(secretary, `${at}/draft`, { beneficiary: 'ann' }))).toBe('409 execution.drafted-already');
    expect(await execution()).toMatchObject({
      state: 'unsigned',
      beneficiary: 'ann',
      draft: null,
      next: null,
      waiting: { role: 'draft', proposal: draft['proposal'] },
    });
    await approve(issuer, draft);
    expect(await execution()).toMatchObject({
      state: 'unsigned',
      life: 'draft',
      basis: 'consideration',
      draft: draft['document'],
      document: draft['document'],
      next: 'beneficiary',
      waiting: null,
      lacking: [{ key: 'undertaking.lacks-signature' }],
    });
  });

  test('of the same facts on the same day is the same file, whatever it is called', async () => {
    const { document } = await execution();
    const other = given(await post(beneficiary, '/undertakings/ann-2027/draft', { beneficiary: 'ann' }));
    expect(other.document).toBe(document);
    const earlier = { beneficiary: 'ann', on: '2026-11-20' };
    expect(given(await post(beneficiary, '/undertakings/ann-2028/draft', earlier)).document).not.toBe(document);
  });

  test('is drawn up by the two sides, for somebody who is recorded', async () => {
    const other = '/undertakings/bob-2026/draft';
    expect(why(await post(approver, other, { beneficiary: 'ann' }))).toBe('403 server.forbidden');
    expect((await post(beneficiary, other, { beneficiary: 'nobody' })).statusCode).toBe(422);
    expect((await post(beneficiary, other, { beneficiary: 'ann', basis: 'handshake' })).statusCode).toBe(400);
    expect(why(await ask(secretary, '/undertakings/bob-2026/execution'))).toBe('404 execution.unknown');
  });
});

describe('signed by hand', () => {
  test('each signs in his turn, and each entry is approved before the next', async () => {
    const document = await scan('beneficiary signed');
    const signed = { role: 'beneficiary', document, on: '2026-11-24' };
    const early = { role: 'beneficiary-witness', document, on: '2026-11-24', name: 'Fong Mei Lin' };
    expect(why(await post(secretary, `${at}/execution/wet-ink`, early))).toBe('409 execution.not-next');
    const first = given(await post(beneficiary, `${at}/execution/wet-ink`, signed, 'signed'));
    expect(given(await post(beneficiary, `${at}/execution/wet-ink`, signed, 'signed'))).toEqual(first);
    expect(why(await post(secretary, `${at}/execution/wet-ink`, signed))).toBe('409 execution.waits');
    expect((await execution()).roles[0]).toMatchObject({ state: 'waits-for-approval', proposal: first['proposal'] });
    await approve(issuer, first);
    expect(why(await post(secretary, `${at}/execution/wet-ink`, signed))).toBe('409 execution.signed-already');
    expect(await execution()).toMatchObject({ state: 'partly-signed', life: 'signed', next: 'beneficiary-witness' });
  });

  test('the beneficiary’s side brings in nothing of the company; others nothing at all', async () => {
    const document = await scan('all signed');
    const company = { role: 'company', document, on: '2026-11-24' };
    expect(why(await post(beneficiary, `${at}/execution/wet-ink`, company))).toBe('403 server.forbidden');
    expect(why(await post(witness, `${at}/execution/wet-ink`, company))).toBe('403 server.forbidden');
  });

  test.each([
    ['a day to come', { on: '2026-11-25' }, '400 execution.day-to-come'],
    ['a day before the draft', { on: '2026-11-23' }, '400 execution.day-before'],
    ['a scan that is not there', { document: 'a'.repeat(64) }, '404 server.no-evidence'],
  ])('%s is refused', async (_, wrong, expected) => {
    const right = { role: 'beneficiary-witness', document: await scan('witness'), on: '2026-11-24', name: 'Fong' };
    expect(why(await post(secretary, `${at}/execution/wet-ink`, { ...right, ...wrong }))).toBe(expected);
  });

  test('a picture is refused: what is signed is kept as a PDF', async () => {
    const document = await scan('picture', 'image/png');
    const picture = { role: 'beneficiary-witness', document, on: '2026-11-24' };
    expect(why(await post(secretary, `${at}/execution/wet-ink`, picture))).toBe('400 execution.not-pdf');
  });

  test('until it is executed: where the witness lives is sealed, what is not told is shown as lacking', async () => {
    const document = await scan('all signed');
    const on = '2026-11-24';
    const address = 'Flat 8, 2/F, Kestrel Court, 4 Invented Lane, Hong Kong';
    const witnessed = {
      role: 'beneficiary-witness',
      document,
      on,
      name: 'Fong Mei Lin',
      occupation: 'Solicitor',
      address,
    };
    await approve(issuer, given(await post(secretary, `${at}/execution/wet-ink`, witnessed)));
    const company = { role: 'company', document, on, name: 'Chan Wing-Sze', position: 'Executive Director' };
    await approve(issuer, given(await post(secretary, `${at}/execution/wet-ink`, company)));
    expect(await execution()).toMatchObject({ state: 'partly-signed', life: 'effective', next: 'company-witness' });
    const last = { role: 'company-witness', document, on, name: 'FONG MEI LIN' };
    await approve(issuer, given(await post(secretary, `${at}/execution/wet-ink`, last)));
    const seen = await execution();
    expect(seen).toMatchObject({ state: 'executed', life: 'effective', next: null, mixed: false, ways: ['wet-ink'] });
    expect(seen['document']).toBe(document);
    expect(seen['roles'].map((role: { readonly name: string }) => role.name)).toEqual([
      'Chan Wing Sze',
      'Fong Mei Lin',
      'Chan Wing-Sze',
      'FONG MEI LIN',
    ]);
    // The beneficiary is the director who signs for the company, and one witness saw both: for counsel, and not for us.
    const doubts = seen['doubts'].map(({ key }: { readonly key: string }) => key);
    expect(doubts).toContain('execution.doubt.same-name');
    expect(doubts).toContain('execution.doubt.one-witness');
    expect(doubts).toContain('undertaking.question-basis-consideration');
    expect(JSON.stringify(seen)).not.toContain('Invented Lane');
    const record = await ask(secretary, '/record');
    expect(record.body).not.toContain('Invented Lane');
  });

  test('a paper that was signed elsewhere begins with the signature of who promises', async () => {
    const document = await scan('an old paper');
    const old = { role: 'beneficiary', document, on: '2024-01-02', beneficiary: 'ann', basis: 'deed' };
    const path = '/undertakings/ann-2024/execution/wet-ink';
    expect(why(await post(secretary, path, { ...old, beneficiary: undefined }))).toBe('404 execution.unknown');
    await approve(issuer, given(await post(secretary, path, old)));
    expect(await execution('ann-2024')).toMatchObject({ state: 'partly-signed', draft: null, basis: 'deed', document });
  });
});
