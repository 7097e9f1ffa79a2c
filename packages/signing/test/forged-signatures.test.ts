import { sign } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { makeCms, readCertificates } from '../src/cms/make-cms.ts';
import { oids } from '../src/cms/oids.ts';
import { attributesToSign } from '../src/cms/signed-attributes.ts';
import { itemsOf, readDer, tags } from '../src/der/der.ts';
import { identifier, setOf } from '../src/der/write-der.ts';
import { embedSignature } from '../src/index.ts';
import { written } from '../src/pdf/written.ts';
import { forged, overwritten, Target } from './support/forger.ts';
import { type OddSigning, oddlySigned } from './support/odd-signature.ts';
import { Signatories } from './support/signatories.ts';
import { draft, faultsOf, judged, made, prepared, signed, signedUpTo } from './support/signed-pdf.ts';

const signatories = new Signatories();
const by = signatories.in('beneficiary');

afterAll(() => signatories.remove());

/** Signatures whose key and hash hold, over other bytes than they have to cover. */
const oddRanges: readonly (readonly [what: string, faults: readonly string[], odd: Omit<OddSigning, 'pdf' | 'by'>])[] =
  [
    ['ends before the end', ['range-short'], { range: ([from, gap, behind, rest]) => [from, gap, behind, rest - 10] }],
    [
      'leaves out more before its place',
      ['range-gap'],
      { range: ([from, gap, behind, rest]) => [from, gap - 20, behind, rest] },
    ],
    [
      'leaves out more behind its place',
      ['range-gap'],
      { range: ([from, gap, behind, rest]) => [from, gap, behind + 5, rest - 5] },
    ],
    [
      'covers a part of its own place',
      ['range-gap'],
      { range: ([from, gap, behind, rest]) => [from, gap + 1, behind, rest] },
    ],
    [
      'begins behind the beginning',
      ['range-not-from-start'],
      { range: ([, gap, behind, rest]) => [8, gap - 8, behind, rest] },
    ],
    ['covers nothing', ['range-gap'], { range: () => [0, 0, 0, 0] }],
    ['has two numbers', ['bytes-changed', 'range-odd'], { range: ([from, gap]) => [from, gap] }],
    [
      'has six numbers',
      ['bytes-changed', 'range-odd'],
      { range: ([from, gap, behind, rest]) => [from, 1, 1, gap, behind, rest] },
    ],
    [
      'has a number below nought',
      ['bytes-changed', 'range-odd'],
      { range: ([, gap, behind, rest]) => [-1, gap, behind, rest] },
    ],
    [
      'goes beyond the file',
      ['bytes-changed', 'range-beyond'],
      { range: ([from, gap, behind, rest]) => [from, gap, behind, rest + 9] },
    ],
    ['has no range', ['bytes-changed', 'range-missing'], { twist: replaced('/ByteRange', '/ByteRansom'.slice(0, 10)) }],
    [
      'covers bytes behind the end',
      ['odd-bytes-after-end', 'range-beyond'],
      {
        twist: (bytes) => Buffer.concat([bytes, Buffer.from('\n\n\n')]),
        range: ([from, gap, behind], length) => [from, gap, behind, length - behind],
      },
    ],
  ];

function replaced(text: string, other: string): NonNullable<OddSigning['twist']> {
  return (bytes) => {
    bytes.write(other, bytes.lastIndexOf(text), 'latin1');
    return bytes;
  };
}

describe('a signature that does not cover what it has to is no signature', () => {
  test.each(oddRanges)('it %s', async (_, faults, odd) => {
    const pdf = await oddlySigned({ pdf: draft, by, ...odd });
    expect(await faultsOf(pdf)).toEqual(faults);
  });

  test('as it should be it has no fault, so that the oddness alone is what is named', async () => {
    expect(await faultsOf(await oddlySigned({ pdf: draft, by }))).toEqual([]);
  });
});

describe('the place of a signature holds the signature and nothing else', () => {
  const placeOf = (pdf: Uint8Array): number =>
    Buffer.from(pdf).indexOf('/Contents <', draft.length) + '/Contents <'.length;
  const withBytes = async (change: (bytes: Buffer, from: number, to: number) => void): Promise<readonly string[]> => {
    const bytes = Buffer.from(await oddlySigned({ pdf: draft, by }));
    const from = placeOf(bytes);
    change(bytes, from, bytes.indexOf('>', from));
    return faultsOf(bytes);
  };

  test.each([
    ['bytes behind it', ['cms-bytes-behind'], (bytes: Buffer, _: number, to: number) => bytes.write('ab', to - 2)],
    ['a blank within', ['contents-odd'], (bytes: Buffer, _: number, to: number) => bytes.write('  ', to - 2)],
    [
      'no digit at all',
      ['contents-unreadable'],
      (bytes: Buffer, from: number, to: number) => bytes.fill('0', from, to),
    ],
    [
      'half of it',
      ['contents-unreadable'],
      (bytes: Buffer, from: number, to: number) => bytes.fill('0', from + 400, to),
    ],
  ])('%s', async (_, faults, change) => {
    expect(await withBytes(change)).toEqual(faults);
  });

  test('nothing', async () => {
    const twist: OddSigning['twist'] = (bytes, { byteRange: [, gap, behind] }) =>
      bytes
        .fill(' ', gap, behind)
        .fill('<', gap, gap + 1)
        .fill('>', gap + 1, gap + 2);
    const signing = oddlySigned({ pdf: draft, by, twist });
    // What is put into the place afterwards is in the gap: the place is emptied again.
    const pdf = Buffer.from(await signing);
    const gap = placeOf(pdf) - 1;
    pdf.fill(' ', gap, gap + 16_002).write('<>', gap);
    expect(await faultsOf(pdf)).toContain('contents-missing');
  });

  test('no string', async () => {
    const pdf = Buffer.from(await oddlySigned({ pdf: draft, by }));
    const gap = placeOf(pdf) - 1;
    pdf.fill(' ', gap, gap + 16_002).write('null', gap);
    expect(await faultsOf(pdf)).toEqual(['contents-missing']);
  });

  test('contents that are there twice', async () => {
    const twist: OddSigning['twist'] = replaced('/Name (Odd)', '/Contents<>');
    expect(await faultsOf(await oddlySigned({ pdf: draft, by, twist }))).toContain('odd-entry-twice');
  });
});

describe('a genuine signature is put to other use', () => {
  test('it is wrapped: its dictionary is written anew behind other words', async () => {
    const pdf = await signedUpTo('beneficiary', { signatories });
    const target = new Target(pdf);
    const { object } = signatureOf(target);
    const wrapped = forged(pdf, {
      objects: {
        [object]: written(target.dictionary(object)),
        [target.page]: target.with(target.page, { Rotate: '90' }),
      },
    });
    expect(await faultsOf(wrapped)).toEqual(expect.arrayContaining(['changed-visibly']));
  });

  test('a field of a later role refers to it', async () => {
    const pdf = await signedUpTo('beneficiary', { signatories });
    const target = new Target(pdf);
    const { object } = signatureOf(target);
    const form = target.objectAt(target.catalog, 'AcroForm');
    const field = `<< /Type /Annot /Subtype /Widget /Rect [0 0 0 0] /F 132 /FT /Sig /T (beneficiary-witness) /V ${object} 0 R >>`;
    const twice = forged(pdf, {
      objects: {
        [target.free]: field,
        [form]: target.with(form, { Fields: target.longer(form, 'Fields', `${target.free} 0 R`) }),
        [target.page]: target.with(target.page, { Annots: target.longer(target.page, 'Annots', `${target.free} 0 R`) }),
      },
    });
    expect(await faultsOf(twice)).toEqual(['odd-field-twice', 'range-short']);
  });

  test('two fields have one name', async () => {
    const pdf = await signedUpTo('beneficiary', { signatories });
    const again = await oddlySigned({ pdf, by });
    expect(await faultsOf(again)).toEqual(['odd-field-twice', 'order']);
  });
});

describe('what is signed beside the hash', () => {
  const place = prepared({ pdf: draft, role: 'beneficiary' });
  const [own] = by.certificates as [Uint8Array];
  const usual = itemsOf(readDer(attributesToSign(place.digestToSign, own))).map(({ whole }) => whole);
  const other = itemsOf(readDer(attributesToSign(place.digestToSign, signatories.der('middle')))).map(
    ({ whole }) => whole,
  );
  const isOf = (type: string) => (whole: Uint8Array) => Buffer.from(whole).includes(identifier(type));
  const without = (type: string): Uint8Array[] => usual.filter((whole) => !isOf(type)(whole));

  test.each([
    ['all that belongs there', [], usual],
    ['a part twice', ['cms-attribute-twice'], [...usual, ...usual.filter(isOf(oids.messageDigest))]],
    ['not of which kind it is', ['cms-content-type'], without(oids.contentType)],
    ['no hash', ['bytes-changed'], without(oids.messageDigest)],
    ['no certificate', ['certificate-unnamed'], without(oids.signingCertificateV2)],
    [
      'another certificate',
      ['certificate-other'],
      [...without(oids.signingCertificateV2), ...other.filter(isOf(oids.signingCertificateV2))],
    ],
  ])('%s', async (_, faults, parts) => {
    const attributes = setOf(tags.set, parts);
    const certificates = readCertificates(by.certificates);
    if (certificates === null) throw new Error('no certificates');
    const cms = makeCms({
      attributes,
      signature: sign('sha256', attributes, by.key),
      certificates,
      timeStampToken: null,
    });
    expect(await faultsOf(made(embedSignature(place, cms)).pdf)).toEqual(faults);
  });
});

test('a field that does something when it is touched is no field of a signature', async () => {
  const pdf = await oddlySigned({ pdf: draft, by, twist: replaced('/Type /Annot', '/A << >>    ') });
  const { state, problems } = await judged(pdf);
  expect(state).toBe('refused');
  expect(problems.map(({ key }) => key)).toContain('signing.changed-visibly');
});

describe('a signature to be seen (sneaky signature)', () => {
  const shown = (pdf: Uint8Array, rect: string): Uint8Array => {
    const target = new Target(pdf);
    const form = target.objectAt(target.catalog, 'AcroForm');
    return forged(pdf, {
      objects: {
        [target.free]: `<< /Type /Annot /Subtype /Widget /Rect ${rect} /F 4 /FT /Sig /T (Signature5) /AP << /N ${target.free + 1} 0 R >> >>`,
        [target.free + 1]: '<< /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Length 0 >>\nstream\n\nendstream',
        [form]: target.with(form, { Fields: target.longer(form, 'Fields', `${target.free} 0 R`) }),
        [target.page]: target.with(target.page, { Annots: target.longer(target.page, 'Annots', `${target.free} 0 R`) }),
      },
    });
  };

  test('an empty field that covers the page is no reason to call the paper executed', async () => {
    const four = await signedUpTo('company-witness', { signatories });
    expect(await judged(shown(four, '[0 0 600 800]'))).toMatchObject({ state: 'refused' });
    expect(await faultsOf(shown(four, '[0 0 600 800]'))).toEqual(['changed-visibly']);
  });
});

describe('what a certification allows', () => {
  const certifying = (level: number): string =>
    `/Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M (D:20270101000000Z) /Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P ${level} /V /1.2 >> >>]`;
  const noteOn = (pdf: Uint8Array): Uint8Array => {
    const target = new Target(pdf);
    return forged(pdf, {
      objects: {
        [target.free]: '<< /Type /Annot /Subtype /FreeText /Rect [0 0 600 800] /Contents (no) >>',
        [target.page]: target.with(target.page, { Annots: target.longer(target.page, 'Annots', `${target.free} 0 R`) }),
      },
    });
  };

  test.each([
    [1, ['certification-exceeded']],
    [2, []],
    [3, []],
  ])('level %i, and one more signature', async (level, faults) => {
    const certified = await oddlySigned({ pdf: draft, by, entries: certifying(level) });
    const pdf = await signed({
      pdf: certified,
      role: 'beneficiary-witness',
      by: signatories.in('beneficiary-witness'),
    });
    expect(await faultsOf(pdf)).toEqual(faults);
  });

  test.each([1, 2, 3])('level %i, and a note: none of them makes words over a signed paper right', async (level) => {
    const certified = await oddlySigned({ pdf: draft, by, entries: certifying(level) });
    expect(await faultsOf(noteOn(certified))).toEqual(['certification-exceeded', 'changed-visibly']);
  });

  test('a second signature can’t certify', async () => {
    const one = await signedUpTo('beneficiary', { signatories });
    const pdf = await oddlySigned({
      pdf: one,
      field: 'beneficiary-witness',
      by: signatories.in('beneficiary-witness'),
      entries: certifying(2),
    });
    expect(await faultsOf(pdf)).toEqual(['certifies-late']);
  });
});

function signatureOf(target: Target): { readonly object: number } {
  const form = target.objectAt(target.catalog, 'AcroForm');
  const list = target.entry(form, 'Fields');
  const [field] = list.kind === 'array' ? list.items : [];
  return { object: target.objectAt(field?.kind === 'reference' ? field.object : 0, 'V') };
}

test('a changed byte after the second signature is named by who signed over it', async () => {
  const two = await signedUpTo('beneficiary-witness', { signatories });
  const changed = overwritten(two, { from: draft.length, text: '/Name (Somebody', by: '/Name (Somebodi' });
  const { signatures } = await judged(changed);
  expect(signatures.map(({ role, faults }) => [role, faults.map(({ key }) => key)])).toEqual([
    ['beneficiary', ['signing.bytes-changed']],
    ['beneficiary-witness', ['signing.bytes-changed']],
  ]);
  const later = overwritten(two, { from: two.length - 3000, text: 'startxref\n', by: 'startxref ' });
  expect((await judged(later)).signatures.map(({ faults }) => faults.map(({ key }) => key))).toEqual([
    [],
    ['signing.bytes-changed'],
  ]);
});
