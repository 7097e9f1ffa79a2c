import { createHash, sign } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { cmsOf, embedSignature, prepareSignature, type Role, roles } from '@tenfold/signing';
import { Signatories, type Signatory } from '../../../signing/test/support/signatories.ts';
import { made, stampsOf } from '../../../signing/test/support/signed-pdf.ts';
import { LocalAuthorities } from '../../../signing/test/time-stamp/local-authority.ts';
import { moveTo, pemOf } from './support/signatories-at.ts';
import { approve, ask, given, openSigningIssuer, post, why } from './support/signing-issuer.ts';

const signatories = new Signatories();
const authorities = new LocalAuthorities();
const all = roles.map((role) => signatories.in(role));
const issuer = await openSigningIssuer((clock) => moveTo(clock, all));
const { secretary, beneficiary, witness, opened, clock, signing, app } = issuer;
afterAll(() => {
  signatories.remove();
  authorities.remove();
});
signing.roots = [signatories.file('root.pem').toString(), authorities.pem('root')].join('\n');

/** Draws an undertaking up and has it approved; gives the hash of the PDF. */
async function drafted(undertaking: string): Promise<string> {
  const draft = given(await post(secretary, `/undertakings/${undertaking}/draft`, { beneficiary: 'ann' }));
  await approve(issuer, draft);
  return draft['document'] ?? '';
}

async function execution(undertaking: string) {
  return given(await ask(secretary, `/undertakings/${undertaking}/execution`), 200);
}

async function pdfOf(sha256: string): Promise<Uint8Array> {
  return (await opened.ledger.evidence('kestrel', sha256))?.bytes ?? new Uint8Array();
}

/** What somebody's key makes of what it is asked to sign. */
function bareSignature({ key }: Signatory, toSign = ''): string {
  return sign('sha256', Buffer.from(toSign, 'base64'), key).toString('base64');
}

/** Prepares and signs in a role with a key that is not on the server. */
async function signAs(role: Role, undertaking: string, { by = signatories.in(role), who = secretary, told = {} } = {}) {
  const at = `/undertakings/${undertaking}/execution`;
  const asked = given(await post(who, `${at}/prepare`, { role, certificate: pemOf(by) }));
  const signature = bareSignature(by, asked['toSign']);
  return post(who, `${at}/sign`, { question: asked['question'], signature, ...told });
}

/** A PDF with one more signature, as a program of one's own makes it. */
async function signedElsewhere(pdf: Uint8Array, role: Role, by = signatories.in(role)): Promise<Buffer> {
  const at = `${new Date(clock.now() + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
  const prepared = made(prepareSignature({ pdf, role, signerName: role, at }));
  const { signedAttributes } = await import('@tenfold/signing');
  const signature = sign('sha256', signedAttributes(prepared, by.certificates[0] as Uint8Array), by.key);
  const { cms } = made(await cmsOf({ prepared, certificates: by.certificates, signature }));
  return Buffer.from(made(embedSignature(prepared, cms)).pdf);
}

async function upload(undertaking: string, pdf: Uint8Array, { query = '', who = secretary, key = 'upload' } = {}) {
  const url = `/api/v1/issuers/kestrel/undertakings/${undertaking}/execution/upload${query}`;
  const cookie = [...who.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { cookie, origin: 'http://localhost:8017', 'x-tenfold-request': '1', 'idempotency-key': key };
  return app.inject({
    method: 'POST',
    url,
    headers: { ...headers, 'content-type': 'application/pdf' },
    payload: Buffer.from(pdf),
  });
}

describe('four signatures by keys that are not here', () => {
  test('each over what came before, in order, until it is executed', async () => {
    signing.timeStamp = stampsOf(authorities);
    let latest = await drafted('remote');
    const told: Partial<Record<Role, object>> = {
      'beneficiary-witness': { occupation: 'Solicitor', address: '4 Invented Lane' },
      company: { position: 'Executive Director' },
    };
    for (const role of roles) {
      const before = await pdfOf(latest);
      const step = given(await signAs(role, 'remote', { told: told[role] ?? {} }));
      await approve(issuer, step);
      latest = step['document'] ?? '';
      // An incremental update: all that was there is there, byte for byte.
      expect(Buffer.compare((await pdfOf(latest)).subarray(0, before.length), before)).toBe(0);
    }
    const seen = await execution('remote');
    expect(seen).toMatchObject({ state: 'executed', life: 'effective', problems: [], document: latest, mixed: false });
    for (const [at, role] of roles.entries()) {
      expect(seen['roles'][at]).toMatchObject({
        role,
        state: 'signed',
        way: 'electronic-signature',
        problems: [],
        signature: { level: 'B-T', trusted: true, at: { by: 'time-stamp' }, certificate: { name: role } },
      });
    }
    signing.timeStamp = null;
  });

  test('a whole CMS is taken as well, and stamped by the authority that is set here', async () => {
    signing.timeStamp = stampsOf(authorities);
    await drafted('whole-cms');
    const by = signatories.in('beneficiary');
    const at = '/undertakings/whole-cms/execution';
    const asked = given(await post(beneficiary, `${at}/prepare`, { role: 'beneficiary', certificate: pemOf(by) }));
    // Made by OpenSSL over the digest's bytes is another test's; here the attributes are ours and the CMS comes whole.
    const prepared = {
      pdf: new Uint8Array(),
      byteRange: [0, 0, 0, 0] as const,
      digestToSign: Buffer.from(asked['digest'] ?? '', 'hex'),
    };
    const signature = Buffer.from(bareSignature(by, asked['toSign']), 'base64');
    const { cms } = made(await cmsOf({ prepared, certificates: by.certificates, signature }));
    const body = { question: asked['question'], cms: Buffer.from(cms).toString('base64') };
    await approve(issuer, given(await post(beneficiary, `${at}/sign`, body)));
    const [role] = (await execution('whole-cms'))['roles'];
    expect(role.signature).toMatchObject({ level: 'B-T', at: { by: 'time-stamp' } });
    signing.timeStamp = null;
  });

  test('without an authority nobody vouches for the time, and that is said', async () => {
    await drafted('unstamped');
    await approve(issuer, given(await signAs('beneficiary', 'unstamped')));
    const [role] = (await execution('unstamped'))['roles'];
    expect(role.signature).toMatchObject({ level: 'B-B', at: { by: 'claim' } });
    expect(role.doubts.length).toBeGreaterThan(0);
  });
});

describe('what is refused before anything is kept', () => {
  const at = '/undertakings/refused/execution';
  const by = signatories.in('beneficiary');

  test('a signature in another order, or by who may not bring it in', async () => {
    await drafted('refused');
    const asked = { role: 'company', certificate: pemOf(signatories.in('company')) };
    expect(why(await post(secretary, `${at}/prepare`, asked))).toBe('409 execution.not-next');
    expect(why(await post(beneficiary, `${at}/prepare`, asked))).toBe('403 server.forbidden');
    expect(why(await post(witness, `${at}/prepare`, { ...asked, role: 'beneficiary' }))).toBe('403 server.forbidden');
  });

  test('what is no certificate', async () => {
    const asked = { role: 'beneficiary', certificate: 'PEM' };
    expect(why(await post(secretary, `${at}/prepare`, asked))).toBe('400 execution.no-certificate');
  });

  test('a signature by another key, over something else, or twice', async () => {
    const asked = given(await post(secretary, `${at}/prepare`, { role: 'beneficiary', certificate: pemOf(by) }, 'p'));
    expect(given(await post(secretary, `${at}/prepare`, { role: 'beneficiary', certificate: pemOf(by) }, 'p'))).toEqual(
      asked,
    );
    const { question, toSign } = asked;
    const other = bareSignature(signatories.in('company'), toSign);
    expect(why(await post(secretary, `${at}/sign`, { question, signature: other }))).toBe('422 signing.key-of-another');
    const odd = bareSignature(by, Buffer.from('something else').toString('base64'));
    expect(why(await post(secretary, `${at}/sign`, { question, signature: odd }))).toBe('422 signing.key-of-another');
    const both = { question, signature: odd, cms: odd };
    expect(why(await post(secretary, `${at}/sign`, both))).toBe('400 execution.signature-or-cms');
    expect(why(await post(secretary, `${at}/sign`, { question }))).toBe('400 execution.signature-or-cms');
    expect(why(await post(secretary, `${at}/sign`, { question: '99', signature: odd }))).toBe(
      '404 execution.no-question',
    );
    expect(await execution('refused')).toMatchObject({ state: 'unsigned', next: 'beneficiary' });
    const right = { question, signature: bareSignature(by, toSign) };
    const step = given(await post(secretary, `${at}/sign`, right, 's'));
    expect(given(await post(secretary, `${at}/sign`, right, 's'))).toEqual(step);
    expect(why(await post(secretary, `${at}/sign`, right, 'again'))).toBe('409 execution.replayed');
  });

  test('a certificate that has signed in another role', async () => {
    const { waiting } = await execution('refused');
    await approve(issuer, waiting);
    const answer = await signAs('beneficiary-witness', 'refused', { by });
    expect(why(answer)).toBe('409 execution.same-signer');
  });

  test('a certificate that is over', async () => {
    await drafted('expired');
    const expired = signatories.expired('late');
    expect(why(await signAs('beneficiary', 'expired', { by: expired }))).toBe('422 signing.certificate-expired');
    expect(await execution('expired')).toMatchObject({ state: 'unsigned' });
  });
});

describe('a file that was signed elsewhere', () => {
  test('is taken where it goes on from the newest one with the signature of the next role', async () => {
    const draft = await pdfOf(await drafted('uploaded'));
    const first = await signedElsewhere(draft, 'beneficiary');
    const step = given(await upload('uploaded', first));
    expect(step['document']).toBe(createHash('sha256').update(first).digest('hex'));
    expect(given(await upload('uploaded', first))).toEqual(step);
    expect(why(await upload('uploaded', first, { key: 'other' }))).toBe('409 execution.waits');
    await approve(issuer, step);
    const second = await signedElsewhere(first, 'beneficiary-witness');
    const query = '?occupation=Solicitor&address=4%20Invented%20Lane';
    await approve(issuer, given(await upload('uploaded', second, { query, key: 'second' })));
    const seen = await execution('uploaded');
    expect(seen).toMatchObject({ state: 'partly-signed', life: 'witnessed', next: 'company', problems: [] });
    expect(seen['roles'][1]).toMatchObject({ name: 'beneficiary-witness', way: 'electronic-signature' });
  });

  const cases: readonly [string, (newest: Uint8Array) => Promise<Uint8Array>, string][] = [
    [
      'another paper',
      async () => signedElsewhere(await pdfOf(await drafted('another')), 'company'),
      '422 execution.not-incremental',
    ],
    [
      'a changed byte in what was signed',
      async (newest) => {
        const pdf = await signedElsewhere(newest, 'company');
        pdf[40] = (pdf[40] ?? 0) ^ 1;
        return pdf;
      },
      '422 execution.not-incremental',
    ],
    [
      'no new signature',
      async (newest) => Buffer.concat([newest, Buffer.from('\n% more\n')]),
      '422 execution.not-one-more',
    ],
    [
      'two new ones',
      async (newest) => signedElsewhere(await signedElsewhere(newest, 'company'), 'company-witness'),
      '422 execution.not-one-more',
    ],
    [
      'the signature of another role',
      (newest) => signedElsewhere(newest, 'company-witness'),
      '422 execution.other-role',
    ],
    ['what is no PDF', async () => Buffer.from('%PNG'), '415 server.other-type'],
  ];

  test.each(cases)('%s is refused', async (what, make, expected) => {
    const { document } = await execution('uploaded');
    const answer = await upload('uploaded', await make(await pdfOf(document)), { key: what.replaceAll(' ', '-') });
    expect(why(answer)).toBe(expected);
    expect(await execution('uploaded')).toMatchObject({ document, next: 'company', waiting: null });
  });

  test('a signature whose bytes were changed is refused for what it is', async () => {
    const { document } = await execution('uploaded');
    const pdf = await signedElsewhere(await pdfOf(document), 'company');
    const at = pdf.lastIndexOf('/Contents <') + 400;
    pdf[at] = pdf[at] === 0x30 ? 0x31 : 0x30;
    const answer = await upload('uploaded', pdf, { key: 'changed' });
    expect(why(answer)).toMatch(/^422 signing\.[a-z-]+$/);
  });

  test('the beneficiary’s side brings in no signature of the company', async () => {
    const { document } = await execution('uploaded');
    const pdf = await signedElsewhere(await pdfOf(document), 'company');
    const mine = { who: beneficiary, key: 'mine' };
    expect(why(await upload('uploaded', pdf, mine))).toBe('403 server.forbidden');
    expect(why(await upload('uploaded', pdf, { ...mine, query: '?role=company' }))).toBe('403 server.forbidden');
    // And calling it another's does not help: the field in the file says whose it is.
    const called = await upload('uploaded', pdf, { ...mine, query: '?role=beneficiary' });
    expect(why(called)).toBe('409 execution.signed-already');
  });
});

describe('ways may be mixed', () => {
  test('the beneficiary by passkey, his witness in the file, and it is shown as mixed', async () => {
    const draft = await drafted('mixed');
    const at = '/undertakings/mixed/execution';
    const asked = given(await post(beneficiary, `${at}/assent/options`, { role: 'beneficiary', name: 'Chan' }));
    const body = { question: asked.question, passkey: beneficiary.device.show(asked.options) };
    await approve(issuer, given(await post(beneficiary, `${at}/assent`, body)));
    await approve(issuer, given(await signAs('beneficiary-witness', 'mixed')));
    const seen = await execution('mixed');
    expect(seen).toMatchObject({
      state: 'partly-signed',
      draft,
      next: 'company',
      mixed: true,
      ways: ['passkey-assent', 'electronic-signature'],
      problems: [],
    });
    expect(seen['doubts'].map(({ key }: { key: string }) => key)).toContain('execution.doubt.mixed-ways');
  });
});
