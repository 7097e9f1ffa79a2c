import { afterAll, describe, expect, test } from 'vitest';
import { addDocumentTimeStamp, addValidationData, type Role, roles, type Standards } from '../src/index.ts';
import { forged, stream, Target } from './support/forger.ts';
import { oddlySigned, signedByOpenssl } from './support/odd-signature.ts';
import { Signatories, type Signatory } from './support/signatories.ts';
import {
  draft,
  draftHash,
  faultsOf,
  judged,
  made,
  rootsOf,
  signed,
  signedUpTo,
  stampsOf,
} from './support/signed-pdf.ts';
import { LocalAuthorities } from './time-stamp/local-authority.ts';

const signatories = new Signatories();
const authorities = new LocalAuthorities();
const timeStamp = stampsOf(authorities);
const trusted = rootsOf(signatories, authorities);
const known: Standards = { document: draftHash, trusted };

afterAll(() => {
  signatories.remove();
  authorities.remove();
});

const signedBy = (by: Signatory, more: { at?: string; stamped?: boolean } = {}): Promise<Uint8Array> =>
  signed({
    pdf: draft,
    role: 'beneficiary',
    by,
    ...(more.at === undefined ? {} : { at: more.at }),
    ...(more.stamped === true ? { timeStamp } : {}),
  });

/** The keys of what is doubted, without `signing.`. */
async function doubtsOf(pdf: Uint8Array, standards: Standards = known): Promise<readonly string[]> {
  const { doubts, signatures } = await judged(pdf, standards);
  return [...doubts, ...signatures.flatMap((one) => one.doubts)].map(({ key }) => key.replace('signing.', ''));
}

describe('how far the signing has come', () => {
  test('nobody has signed', async () => {
    expect(await judged(draft)).toMatchObject({
      state: 'unsigned',
      next: 'beneficiary',
      problems: [],
      draft: draftHash,
    });
  });

  test.each(roles.slice(0, -1).map((role, index) => [role, roles[index + 1] as Role] as const))(
    'up to %s',
    async (role, next) => {
      expect(await judged(await signedUpTo(role, { signatories }))).toMatchObject({
        state: 'partly-signed',
        next,
        problems: [],
      });
    },
  );

  test('roles that are done in another way may be missing', async () => {
    const pdf = await signed({ pdf: draft, role: 'beneficiary-witness', by: signatories.in('beneficiary-witness') });
    const otherwise = { document: draftHash, signedOtherwise: ['beneficiary'] } as const;
    expect(await judged(pdf, otherwise)).toMatchObject({ state: 'partly-signed', next: 'company', problems: [] });
    expect(await judged(draft, otherwise)).toMatchObject({ state: 'partly-signed', next: 'beneficiary-witness' });
    expect(await judged(draft, { document: draftHash, signedOtherwise: roles })).toMatchObject({
      state: 'executed',
      next: null,
    });
  });
});

describe('the order', () => {
  const inOrder = async (order: readonly Role[]): Promise<Uint8Array> => {
    let pdf: Uint8Array = draft;
    for (const role of order) pdf = await signed({ pdf, role, by: signatories.in(role) });
    return pdf;
  };

  test.each<readonly [string, readonly Role[]]>([
    ['the company before the beneficiary', ['company']],
    ['without the witness', ['beneficiary', 'company']],
    ['the last two the other way round', ['beneficiary', 'beneficiary-witness', 'company-witness', 'company']],
  ])('%s', async (_, order) => {
    const pdf = await inOrder(order);
    expect(await judged(pdf)).toMatchObject({ state: 'refused', next: null });
    expect(await faultsOf(pdf)).toEqual(['order']);
  });

  test('a field that is nobody’s', async () => {
    expect(
      await faultsOf(await oddlySigned({ pdf: draft, field: 'Signature1', by: signatories.in('beneficiary') })),
    ).toEqual(['role-unknown']);
  });

  test('one certificate for two roles is a question, not a fault', async () => {
    const one = await signedUpTo('beneficiary', { signatories });
    const pdf = await signed({ pdf: one, role: 'beneficiary-witness', by: signatories.in('beneficiary') });
    expect(await doubtsOf(pdf)).toContain('same-certificate');
    expect((await judged(pdf)).state).toBe('partly-signed');
  });
});

describe('the draft', () => {
  const target = new Target(draft);
  const other = forged(draft, { objects: { [target.objectAt(target.page, 'Contents')]: stream('BT (other) Tj ET') } });

  test('another one was signed', async () => {
    const pdf = await signedUpTo('company-witness', {
      signatories,
      pdf: Buffer.from(draft.map((byte, at) => (at === 12 ? byte ^ 1 : byte))),
    });
    expect(await faultsOf(pdf)).toEqual(['draft-other']);
    // By itself it is whole: only the draft shows that it is another.
    expect(await faultsOf(pdf, {})).toEqual([]);
  });

  test('it was changed before the first signature', async () => {
    const pdf = await signedUpTo('company-witness', { signatories, pdf: other });
    expect(await faultsOf(pdf)).toEqual(['changed-visibly']);
    expect((await judged(pdf)).problems[0]?.figures['after']).toEqual({ message: 'signing.after-draft' });
  });

  test('it was changed before anybody signed', async () => {
    expect(await faultsOf(other)).toEqual(['changed-visibly']);
  });

  test('none was given: what was there before the first signature is taken, and that is told', async () => {
    const four = await signedUpTo('company-witness', { signatories });
    expect(await judged(four, {})).toMatchObject({ state: 'executed', draft: draftHash });
    expect(await doubtsOf(four, { trusted })).toContain('draft-not-given');
  });
});

describe('the certificate at the time of signing', () => {
  test('it had expired by the time stamp, whatever the signer says of the time', async () => {
    const pdf = await signedBy(signatories.expired('late'), { at: '2020-06-01T00:00:00Z', stamped: true });
    const { signatures } = await judged(pdf, known);
    expect(signatures[0]?.faults).toMatchObject([
      {
        key: 'signing.certificate-expired',
        figures: { name: { quote: 'late' }, bound: { instant: '2021-01-01T00:00:00Z' } },
      },
    ]);
  });

  test('it was valid at the time that the signer says, without a stamp: that is told', async () => {
    const pdf = await signedBy(signatories.expired('claimed'), { at: '2020-06-01T00:00:00Z' });
    expect(await faultsOf(pdf, known)).toEqual([]);
    expect(await doubtsOf(pdf)).toContain('time-claimed');
  });

  test('it was not valid yet', async () => {
    expect(
      await faultsOf(await signedBy(signatories.in('beneficiary'), { at: '2020-06-01T00:00:00Z' }), known),
    ).toEqual(['certificate-early']);
  });

  test('a stamp of somebody unknown does not show the time', async () => {
    const by = signatories.in('beneficiary');
    const pdf = await signed({
      pdf: draft,
      role: 'beneficiary',
      by,
      timeStamp: stampsOf(authorities, 'stamps-by-stranger'),
    });
    expect(await doubtsOf(pdf)).toContain('stamp-issuer-unknown');
    expect((await judged(pdf, known)).signatures[0]?.at?.by).toBe('claim');
  });

  test('a stamp over something else is a fault', async () => {
    const by = signatories.in('beneficiary');
    const pdf = await signed({ pdf: draft, role: 'beneficiary', by, timeStamp: () => timeStamp(Buffer.from('other')) });
    expect(await faultsOf(pdf, known)).toEqual(['stamp-imprint']);
  });

  test('its issuer is not trusted: a doubt, as trust is the reader’s', async () => {
    const pdf = await signedBy(signatories.in('beneficiary'));
    expect(await doubtsOf(pdf, { document: draftHash, trusted: [signatories.der('company')] })).toContain(
      'issuer-unknown',
    );
    expect(await doubtsOf(pdf, { document: draftHash })).toContain('nobody-trusted');
    expect((await judged(pdf, { document: draftHash, trusted: [] })).signatures[0]?.trusted).toBe(false);
    expect((await judged(pdf, known)).signatures[0]?.trusted).toBe(true);
  });

  test('an authority of the same name with another key does not lead to trust', async () => {
    const others = new Signatories();
    const { key, certificates } = others.in('beneficiary');
    others.remove();
    const pdf = await signedBy({ key, certificates: [certificates[0] as Uint8Array, signatories.der('middle')] });
    expect(await doubtsOf(pdf)).toContain('issuer-unknown');
  });

  test('an authority that may not issue does not lead to trust', async () => {
    const named = signatories.named('issued-by-signer', { issuer: 'beneficiary' });
    const pdf = await signedBy({
      ...named,
      certificates: [...named.certificates, ...signatories.in('beneficiary').certificates],
    });
    expect(await doubtsOf(pdf)).toContain('issuer-unknown');
  });

  test.each([
    ['for no signatures', { section: 'servers' }, ['certificate-use']],
    ['signed with SHA-1', { digest: 'sha1' }, ['certificate-weak']],
    ['with a short key', { key: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:1024'] }, ['key-weak']],
  ])('one %s', async (name, wish, faults) => {
    expect(await faultsOf(await signedBy(signatories.named(name.replaceAll(' ', '-'), wish)), known)).toEqual(faults);
  });
});

describe('a time stamp over the whole file', () => {
  test('of somebody unknown is told, and lifts no signature', async () => {
    const list = { certificates: [], crls: [signatories.revoked('middle')], ocsps: [] };
    const pdf = made(addValidationData(await signedBy(signatories.in('beneficiary'), { stamped: true }), list)).pdf;
    const stamped = made(await addDocumentTimeStamp(pdf, stampsOf(authorities, 'stamps-by-stranger'))).pdf;
    expect((await judged(stamped, known)).signatures[0]?.level).toBe('B-LT');
    expect(await doubtsOf(stamped)).toEqual(['file-stamp-issuer-unknown']);
  });

  test('over something else is a fault of the file', async () => {
    const stamped = made(await addDocumentTimeStamp(draft, () => timeStamp(Buffer.from('other')))).pdf;
    expect(await faultsOf(stamped, known)).toEqual(['stamp-imprint']);
  });
});

describe('revocation', () => {
  const withData = async (
    pdf: Uint8Array,
    data: { crls?: readonly Uint8Array[]; ocsps?: readonly Uint8Array[] },
  ): Promise<Uint8Array> => made(addValidationData(pdf, { certificates: [], crls: [], ocsps: [], ...data })).pdf;

  test('nothing in the file says anything of it', async () => {
    expect(await doubtsOf(await signedBy(signatories.in('beneficiary')))).toContain('revocation-unknown');
  });

  test('a list of the issuer says that it was not', async () => {
    const pdf = await withData(await signedBy(signatories.in('beneficiary'), { stamped: true }), {
      crls: [signatories.revoked('middle')],
    });
    expect((await judged(pdf, known)).signatures[0]).toMatchObject({ level: 'B-LT', faults: [], doubts: [] });
  });

  test('a list of somebody else says nothing', async () => {
    const pdf = await withData(await signedBy(signatories.in('beneficiary')), { crls: [signatories.revoked('root')] });
    expect(await doubtsOf(pdf)).toContain('revocation-unknown');
  });

  test('a list says that it was, before or after', async () => {
    const by = signatories.named('revoked');
    const list = signatories.revoked('middle', ['revoked']);
    const after = await withData(await signedBy(by, { at: '2099-01-01T00:00:00Z' }), { crls: [list] });
    expect(await faultsOf(after, known)).toEqual(['certificate-expired', 'certificate-revoked']);
    const answer = signatories.answered('revoked');
    const answered = await withData(await signedBy(by, { at: '2099-01-01T00:00:00Z' }), { ocsps: [answer] });
    expect(await faultsOf(answered, known)).toEqual(['certificate-expired', 'certificate-revoked']);
    const before = await withData(await signedBy(by, { at: '2000-01-01T00:00:00Z' }), { crls: [list] });
    expect(await faultsOf(before, known)).toEqual(['certificate-early']);
    expect(await doubtsOf(before)).toContain('certificate-revoked-later');
  });

  test('a list or an answer that another key signed in the issuer’s name says nothing', async () => {
    const others = new Signatories();
    others.named('beneficiary');
    const list = others.revoked('middle');
    others.remove();
    const pdf = await signedBy(signatories.in('beneficiary'));
    expect(await doubtsOf(await withData(pdf, { crls: [list] }))).toContain('revocation-unknown');
    signatories.named('somebody');
    signatories.revoked('middle', ['somebody']);
    const paper = await signedBy(signatories.named('somebody'));
    const genuine = await withData(paper, { ocsps: [signatories.answered('somebody')] });
    expect(await doubtsOf(genuine)).not.toContain('revocation-unknown');
    signatories.named('responder', { section: 'responder' });
    const delegated = await withData(paper, { ocsps: [signatories.answered('somebody', 'responder')] });
    expect(await doubtsOf(delegated)).not.toContain('revocation-unknown');
    const forgedAnswer = await withData(paper, { ocsps: [signatories.answered('somebody', 'root')] });
    expect(await doubtsOf(forgedAnswer)).toContain('revocation-unknown');
  });

  test('an answer of a responder about somebody else says nothing', async () => {
    signatories.named('another');
    signatories.revoked('middle', ['another']);
    const pdf = await withData(await signedBy(signatories.in('beneficiary')), {
      ocsps: [signatories.answered('another')],
    });
    expect(await doubtsOf(pdf)).toContain('revocation-unknown');
  });
});

describe('signatures of other programs', () => {
  const by = signatories.in('beneficiary');
  const signedWith = (words: readonly string[], entries?: string): Uint8Array =>
    signedByOpenssl({
      pdf: draft,
      by,
      signatories,
      name: 'beneficiary',
      words,
      ...(entries === undefined ? {} : { entries }),
    });

  test('openssl’s own in PAdES form', async () => {
    expect(await faultsOf(signedWith(['-cades', '-nosmimecap', '-md', 'sha384']), known)).toEqual([]);
  });

  test('RSA with the padding of PSS', async () => {
    const words = ['-cades', '-nosmimecap', '-keyopt', 'rsa_padding_mode:pss', '-md', 'sha256'];
    expect(await faultsOf(signedWith(words), known)).toEqual([]);
  });

  test.each([['md5'], ['sha1']])('with %s', async (hash) => {
    expect(await faultsOf(signedWith(['-cades', '-nosmimecap', '-md', hash]), known)).toEqual(['hash-weak']);
  });

  test('without the name of the certificate', async () => {
    expect(await faultsOf(signedWith(['-nosmimecap']), known)).toEqual(['certificate-unnamed']);
  });

  test('without what was signed beside the hash', async () => {
    expect(await faultsOf(signedWith(['-noattr']), known)).toEqual(['certificate-unnamed', 'cms-no-attributes']);
  });

  test('with the paper itself in the signature', async () => {
    const words = ['-cades', '-nodetach', '-nosmimecap'];
    const pdf = signedByOpenssl({ pdf: draft, by, signatories, name: 'beneficiary', words, room: 40_000 });
    expect(await faultsOf(pdf, known)).toEqual(['cms-not-detached']);
  });

  test('in the form before PAdES: a doubt', async () => {
    const entries = '/Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached';
    const pdf = signedWith(['-nosmimecap'], entries);
    expect(await faultsOf(pdf, known)).toEqual([]);
    expect(await doubtsOf(pdf)).toEqual(expect.arrayContaining(['form-older', 'certificate-unnamed', 'time-none']));
  });

  test('in a form that is not known', async () => {
    const entries = '/Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.x509.rsa_sha1';
    expect(await faultsOf(signedWith(['-cades', '-nosmimecap'], entries), known)).toEqual(['form-unknown']);
  });

  test('by two at once', async () => {
    signatories.in('company');
    const words = ['-cades', '-nosmimecap', '-signer', 'company.pem', '-inkey', 'company.key'];
    expect(await faultsOf(signedWith(words), known)).toEqual(['cms-many-signers']);
  });
});
