import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDocumentTimeStamp, addValidationData, roles, takeApart } from '../src/index.ts';
import { readSignedData } from '../src/cms/signed-data.ts';
import { readDer } from '../src/der/der.ts';
import { oids } from '../src/cms/oids.ts';
import { coveredBytes } from '../src/apart/byte-range.ts';
import { run } from './support/openssl.ts';
import { Signatories } from './support/signatories.ts';
import { draft, draftHash, hashOf, judged, made, rootsOf, signedUpTo, stampsOf } from './support/signed-pdf.ts';
import { LocalAuthorities } from './time-stamp/local-authority.ts';

const signatories = new Signatories();
const authorities = new LocalAuthorities();
const timeStamp = stampsOf(authorities);
const cwd = signatories.folder;
let four: Uint8Array;

beforeAll(async () => {
  four = await signedUpTo('company-witness', { signatories, timeStamp });
  writeFileSync(join(cwd, 'four.pdf'), four);
  writeFileSync(join(cwd, 'trusted.pem'), authorities.pem('root'));
});

afterAll(() => {
  signatories.remove();
  authorities.remove();
});

/** The signatures in a file as our own reader finds them, with what each covers. */
async function found(pdf: Uint8Array): Promise<readonly { readonly cms: Uint8Array; readonly covered: Uint8Array }[]> {
  const apart = made(await takeApart(pdf));
  return apart.signatures.map(({ byteRange }) => {
    const [, gap = 0, behind = 0] = byteRange ?? [];
    const digits = Buffer.from(pdf.subarray(gap + 1, behind - 1)).toString('latin1');
    return { cms: Buffer.from(digits, 'hex'), covered: coveredBytes(pdf, byteRange) ?? new Uint8Array() };
  });
}

describe('four signatures over a draft are taken for valid by programs that had no part in making them', () => {
  test('pdfsig', () => {
    const { text } = run('pdfsig', ['-nocert', 'four.pdf'], { cwd });
    expect(text.match(/Signature Validation: Signature is Valid\./g)?.length).toBe(4);
    expect(text.match(/Signature Type: ETSI\.CAdES\.detached/g)?.length).toBe(4);
    expect(Array.from(text.matchAll(/Signature Field Name: (.+)/g), ([, name]) => name)).toEqual([...roles]);
    // Each but the last is over a part, as more was signed behind it.
    expect(text.match(/Total document signed/g)?.length).toBe(1);
  });

  test('openssl, as CAdES, over the bytes that each covers', async () => {
    for (const { cms, covered } of await found(four)) {
      writeFileSync(join(cwd, 'cms'), readSignedData(cms)?.whole ?? '');
      writeFileSync(join(cwd, 'covered'), covered);
      const words = ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', 'cms', '-content', 'covered'];
      const verified = run('openssl', [...words, '-CAfile', 'root.pem', '-purpose', 'any', '-out', 'out'], { cwd });
      expect([verified.status, verified.text]).toEqual([0, expect.stringMatching(/CAdES Verification successful/)]);
    }
  });

  test('openssl, the time stamp over each signature', async () => {
    for (const { cms } of await found(four)) {
      const [signer] = readSignedData(cms)?.signers ?? [];
      const token = signer?.unsigned.find(({ type }) => type === oids.timeStampToken)?.values[0]?.whole;
      expect(authorities.accepts(token ?? new Uint8Array(), signer?.signature ?? new Uint8Array(), 'root')).toBe(true);
    }
  });

  test('qpdf, the file as a whole', () => {
    const { status, text } = run('qpdf', ['--check', 'four.pdf'], { cwd });
    expect([status, text]).toEqual([0, expect.stringMatching(/No syntax or stream encoding errors found/)]);
  });

  test('and our own reader', async () => {
    const execution = await judged(four, { document: draftHash, trusted: rootsOf(signatories, authorities) });
    expect(execution).toMatchObject({ state: 'executed', next: null, problems: [], doubts: [], draft: draftHash });
    const said = execution.signatures.map(({ role, level, trusted, at }) => [role, level, trusted, at?.by]);
    expect(said).toEqual(roles.map((role) => [role, 'B-T', true, 'time-stamp']));
  });
});

describe('a draft stays what it was', () => {
  test('its bytes are the beginning, and what pdfinfo says of form and tags is the same', () => {
    expect(Buffer.compare(four.subarray(0, draft.length), draft)).toBe(0);
    writeFileSync(join(cwd, 'draft.pdf'), draft);
    const said = (name: string): readonly string[] =>
      run('pdfinfo', [name], { cwd })
        .text.split('\n')
        .filter((line) => /^(?:Tagged|Pages|Title|PDF version|Encrypted|JavaScript)/.test(line));
    expect(said('four.pdf')).toEqual(said('draft.pdf'));
    expect(said('four.pdf')).toContain('Tagged:          yes');
  });

  test('what ISO 19005-2 asks of annotations, forms and signatures holds', () => {
    const text = Buffer.from(four).toString('latin1');
    const widgets = text.match(/<< \/Type \/Annot [^>]*>>/g) ?? [];
    // 6.3.2 and 6.3.3: printed, not hidden; without a size no picture is needed. 6.4.1: no action. 6.4.2: no form of another sort.
    expect(widgets.length).toBe(4);
    expect(widgets.every((widget) => widget.includes('/Rect [0 0 0 0] /F 132 '))).toBe(true);
    expect(/\/(?:A|AA|XFA|NeedAppearances) /.test(text.slice(draft.length))).toBe(false);
  });
});

describe('the same holds of other ways to write a draft', () => {
  test.each([
    ['tables and objects in streams', ['--object-streams=generate']],
    ['made to be read from the net', ['--linearize']],
  ])('%s', async (_, words) => {
    writeFileSync(join(cwd, 'plain.pdf'), draft);
    run('qpdf', ['--static-id', ...words, 'plain.pdf', 'other.pdf'], { cwd });
    const other = new Uint8Array(readFileSync(join(cwd, 'other.pdf')));
    const pdf = await signedUpTo('company-witness', { signatories, pdf: other });
    writeFileSync(join(cwd, 'signed.pdf'), pdf);
    expect(run('pdfsig', ['-nocert', 'signed.pdf'], { cwd }).text.match(/Signature is Valid\./g)?.length).toBe(4);
    expect(run('qpdf', ['--check', 'signed.pdf'], { cwd }).status).toBe(0);
    expect(await judged(pdf, { document: hashOf(other) })).toMatchObject({ state: 'executed', problems: [] });
  });
});

describe('validation data and a time stamp over all', () => {
  test('are added behind the last signature, which stays valid', async () => {
    const lists = [signatories.revoked('middle'), signatories.revoked('root')];
    const certificates = [signatories.der('middle'), signatories.der('root')];
    const withData = made(addValidationData(four, { certificates, crls: lists, ocsps: [] })).pdf;
    const pdf = made(await addDocumentTimeStamp(withData, timeStamp)).pdf;
    writeFileSync(join(cwd, 'long.pdf'), pdf);
    const { text } = run('pdfsig', ['-nocert', 'long.pdf'], { cwd });
    // pdfsig reads the time stamp over all as a fifth signature, and does not check its form.
    expect(text.match(/Signature is Valid\./g)?.length).toBeGreaterThanOrEqual(4);
    expect(run('qpdf', ['--check', 'long.pdf'], { cwd }).status).toBe(0);
    const execution = await judged(pdf, { document: draftHash, trusted: rootsOf(signatories, authorities) });
    expect(execution).toMatchObject({ state: 'executed', problems: [] });
    expect(execution.signatures.map(({ level, faults, doubts }) => [level, faults, doubts])).toEqual(
      Array.from({ length: 4 }, () => ['B-LTA', [], []]),
    );
  });

  test('openssl accepts the time stamp over all as one over the bytes that it covers', async () => {
    const pdf = made(await addDocumentTimeStamp(four, timeStamp)).pdf;
    const last = (await found(pdf)).at(-1);
    const token = readDer(last?.cms ?? new Uint8Array()).whole;
    expect(authorities.accepts(token, last?.covered ?? new Uint8Array(), 'root')).toBe(true);
  });
});
