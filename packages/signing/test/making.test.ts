import { generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import {
  addValidationData,
  cmsOf,
  embedSignature,
  prepareSignature,
  signedAttributes,
  signWithKey,
  stampCms,
} from '../src/index.ts';
import { itemsOf, readDer } from '../src/der/der.ts';
import { forged, Target } from './support/forger.ts';
import { signedByOpenssl } from './support/odd-signature.ts';
import { Signatories } from './support/signatories.ts';
import {
  draft,
  draftHash,
  faultsOf,
  judged,
  made,
  prepared,
  signed,
  signedUpTo,
  stampsOf,
} from './support/signed-pdf.ts';
import { LocalAuthorities } from './time-stamp/local-authority.ts';

const signatories = new Signatories();
const authorities = new LocalAuthorities();
const timeStamp = stampsOf(authorities);
const at = '2026-12-01T10:15:00+08:00';
const by = signatories.in('beneficiary');

afterAll(() => {
  signatories.remove();
  authorities.remove();
});

const wish = { pdf: draft, role: 'beneficiary', signerName: '陳大文 Chan', at } as const;
const keyOf = (outcome: object): string => ('problem' in outcome ? (outcome.problem as { key: string }).key : 'made');

/** A value written without lengths, down to some depth: each ends with two zeros (X.690, 8.1.3.6). */
function openLength(bytes: Uint8Array, depth: number): Buffer {
  const value = readDer(bytes);
  if (depth === 0 || (value.tag & 0x20) === 0) return Buffer.from(value.whole);
  const parts = itemsOf(value).map(({ whole }) => openLength(whole, depth - 1));
  return Buffer.concat([Buffer.from([value.tag, 0x80]), ...parts, Buffer.from([0, 0])]);
}

describe('a place is prepared', () => {
  test('the same each time, with everything before left as it is', () => {
    const [one, other] = [made(prepareSignature(wish)), made(prepareSignature(wish))];
    expect(Buffer.compare(one.pdf, other.pdf)).toBe(0);
    expect(Buffer.compare(one.pdf.subarray(0, draft.length), draft)).toBe(0);
  });

  test('with name and time as they were given', async () => {
    const pdf = made(await signWithKey({ prepared: made(prepareSignature(wish)), ...by })).pdf;
    expect(Buffer.from(pdf).toString('latin1')).toContain("/M (D:20261201101500+08'00')");
    expect((await judged(pdf)).signatures[0]?.at).toEqual({ instant: at, by: 'claim' });
  });

  test.each([
    [
      'a role that has signed',
      async () => prepareSignature({ ...wish, pdf: await signedUpTo('beneficiary', { signatories }) }),
      'signing.role-taken',
    ],
    ['a time without offset', () => prepareSignature({ ...wish, at: '2026-12-01' }), 'signing.no-moment'],
    ['no PDF', () => prepareSignature({ ...wish, pdf: Buffer.from('hello') }), 'signing.broken'],
    ['half a PDF', () => prepareSignature({ ...wish, pdf: draft.subarray(0, 9000) }), 'signing.broken'],
    [
      'bytes behind the end',
      () => prepareSignature({ ...wish, pdf: Buffer.concat([draft, Buffer.from('more')]) }),
      'signing.bytes-behind',
    ],
    [
      'an encrypted PDF',
      () => prepareSignature({ ...wish, pdf: forged(draft, { trailer: '/Encrypt << /Filter /Standard >>' }) }),
      'signing.locked',
    ],
  ])('not for %s', async (_, prepare, key) => {
    expect(keyOf(await prepare())).toBe(key);
  });
});

describe('a key that is elsewhere', () => {
  test('signs the attributes; only the signature comes back', async () => {
    const place = prepared({ pdf: draft, role: 'beneficiary' });
    const signature = sign('sha256', signedAttributes(place, by.certificates[0] as Uint8Array), by.key);
    const { cms } = made(await cmsOf({ prepared: place, certificates: by.certificates, signature, timeStamp }));
    const { pdf } = made(embedSignature(place, cms));
    expect(await judged(pdf)).toMatchObject({
      state: 'partly-signed',
      problems: [],
      signatures: [{ level: 'B-T', faults: [] }],
    });
  });

  test('a whole signature of another program comes back, and is stamped here', async () => {
    const pdf = signedByOpenssl({ pdf: draft, by, signatories, name: 'beneficiary', words: ['-cades', '-nosmimecap'] });
    expect((await judged(pdf)).signatures[0]).toMatchObject({ level: 'B-B', faults: [] });
    const place = prepared({ pdf: draft, role: 'beneficiary' });
    const bare = made(
      await cmsOf({
        prepared: place,
        certificates: by.certificates,
        signature: sign('sha256', signedAttributes(place, by.certificates[0] as Uint8Array), by.key),
      }),
    );
    const { cms } = made(await stampCms(bare.cms, timeStamp));
    expect((await judged(made(embedSignature(place, cms)).pdf)).signatures[0]).toMatchObject({
      level: 'B-T',
      faults: [],
    });
    expect(Buffer.compare(made(await stampCms(cms, timeStamp)).cms, cms)).toBe(0);
    expect(keyOf(await stampCms(Buffer.from('no'), timeStamp))).toBe('signing.cms-unreadable');
  });

  test('a signature whose outer parts have no stated length, as some programs write them, is read and stamped too', async () => {
    const place = prepared({ pdf: draft, role: 'beneficiary' });
    const signature = sign('sha256', signedAttributes(place, by.certificates[0] as Uint8Array), by.key);
    const { cms } = made(await cmsOf({ prepared: place, certificates: by.certificates, signature }));
    const open = openLength(cms, 3);
    expect((await judged(made(embedSignature(place, open)).pdf)).signatures[0]).toMatchObject({
      level: 'B-B',
      faults: [],
    });
    const stamped = made(await stampCms(open, timeStamp));
    expect((await judged(made(embedSignature(place, stamped.cms)).pdf)).signatures[0]).toMatchObject({
      level: 'B-T',
      faults: [],
    });
    expect(keyOf(await stampCms(open.subarray(0, -2), timeStamp))).toBe('signing.cms-unreadable');
  });

  test('the key of another is refused', async () => {
    const place = prepared({ pdf: draft, role: 'beneficiary' });
    const other = signatories.in('company');
    expect(keyOf(await signWithKey({ prepared: place, key: other.key, certificates: by.certificates }))).toBe(
      'signing.key-of-another',
    );
  });

  test('keys and certificates of no use are refused', async () => {
    const place = prepared({ pdf: draft, role: 'beneficiary' });
    const { privateKey } = generateKeyPairSync('ed25519');
    expect(keyOf(await signWithKey({ prepared: place, key: privateKey, certificates: by.certificates }))).toBe(
      'signing.key-kind',
    );
    expect(keyOf(await signWithKey({ prepared: place, key: by.key, certificates: [] }))).toBe(
      'signing.certificate-unreadable',
    );
    expect(keyOf(await signWithKey({ prepared: place, key: by.key, certificates: [Buffer.from('no')] }))).toBe(
      'signing.certificate-unreadable',
    );
  });

  test('a signature that is too long for its place is refused', async () => {
    const place = made(prepareSignature({ ...wish, room: 100 }));
    expect(keyOf(await signWithKey({ prepared: place, ...by }))).toBe('signing.no-room');
  });

  test('where the authority of stamps refuses, nothing is signed', async () => {
    const refuse = async (): Promise<{ refusal: { key: string; figures: {} } }> => ({
      refusal: { key: 'time-stamp.too-slow', figures: {} },
    });
    const outcome = await signWithKey({
      prepared: prepared({ pdf: draft, role: 'beneficiary' }),
      ...by,
      timeStamp: refuse,
    });
    expect(keyOf(outcome)).toBe('time-stamp.too-slow');
  });
});

describe('a PDF that has a form and notes already', () => {
  test.each([
    ['in objects of their own', true],
    ['within others', false],
  ])('they stay, %s', async (_, isApart) => {
    const target = new Target(draft);
    const { free } = target;
    const note = `<< /Type /Annot /Subtype /Link /Rect [0 0 1 1] /F 4 /Border [0 0 0] >>`;
    const before = forged(draft, {
      objects: {
        [free]: note,
        ...(isApart
          ? { [free + 1]: `[${free} 0 R]`, [free + 2]: `<< /Fields ${free + 3} 0 R >>`, [free + 3]: '[]' }
          : {}),
        [target.page]: target.with(target.page, { Annots: isApart ? `${free + 1} 0 R` : `[${free} 0 R]` }),
        [target.catalog]: target.with(target.catalog, { AcroForm: isApart ? `${free + 2} 0 R` : '<< /Fields [] >>' }),
      },
    });
    const pdf = await signedUpTo('company-witness', { signatories, pdf: before });
    expect(await faultsOf(pdf, {})).toEqual([]);
    expect((await judged(pdf, {})).state).toBe('executed');
  });

  test('an empty field that was there is filled in by another program', async () => {
    const target = new Target(draft);
    const { free } = target;
    const field = `<< /Type /Annot /Subtype /Widget /Rect [0 0 0 0] /F 132 /FT /Sig /T (beneficiary) /P ${target.page} 0 R >>`;
    const before = forged(draft, {
      objects: {
        [free]: field,
        [target.page]: target.with(target.page, { Annots: `[${free} 0 R]` }),
        [target.catalog]: target.with(target.catalog, { AcroForm: `<< /Fields [${free} 0 R] >>` }),
      },
    });
    expect(await faultsOf(before, {})).toEqual([]);
    const filled = new Target(before);
    const pdf = forged(before, {
      objects: {
        [free]: filled.with(free, { V: `${free + 1} 0 R` }),
        [free + 1]: '<< /Type /Sig /ByteRange [0 1 2 3] /Contents <00> >>',
      },
    });
    // The signature is none; what is shown is that filling the field is no change of another sort.
    expect(await faultsOf(pdf, {})).toEqual(expect.not.arrayContaining(['changed', 'changed-visibly']));
  });
});

describe('validation data', () => {
  test('what is there stays, and more comes to it', async () => {
    const one = await signed({ pdf: draft, role: 'beneficiary', by });
    const given = { certificates: [signatories.der('root')], crls: [], ocsps: [] };
    const first = made(addValidationData(one, given)).pdf;
    const second = made(addValidationData(first, { ...given, crls: [signatories.revoked('root')] })).pdf;
    const two = await signed({ pdf: second, role: 'beneficiary-witness', by: signatories.in('beneficiary-witness') });
    expect(await judged(two)).toMatchObject({ state: 'partly-signed', problems: [], draft: draftHash });
  });

  test('none is refused', () => {
    expect(keyOf(addValidationData(draft, { certificates: [], crls: [], ocsps: [] }))).toBe('signing.nothing-given');
  });
});
