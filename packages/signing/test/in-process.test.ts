import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { takeApart, takeApartInProcess } from '../src/index.ts';
import { forged, stream } from './support/forger.ts';
import { Signatories } from './support/signatories.ts';
import { draft, made, signedUpTo, stampsOf } from './support/signed-pdf.ts';
import { LocalAuthorities } from './time-stamp/local-authority.ts';

const signatories = new Signatories();
const authorities = new LocalAuthorities();

afterAll(() => {
  signatories.remove();
  authorities.remove();
});

describe('in a process of its own', () => {
  test('the same is found', async () => {
    const pdf = await signedUpTo('beneficiary', { signatories, timeStamp: stampsOf(authorities) });
    expect(await takeApartInProcess(pdf)).toEqual(made(await takeApart(pdf)));
  });

  test('what is no PDF comes back as a sentence with its figures', async () => {
    expect(await takeApartInProcess(Buffer.from('hello'))).toEqual({ problem: { key: 'signing.no-pdf', figures: {} } });
    expect(await takeApartInProcess(draft.subarray(0, 10_000))).toMatchObject({ problem: { key: 'signing.broken' } });
  });

  test('what takes too long is given up', async () => {
    expect(await takeApartInProcess(draft, { time: 1 })).toEqual({
      problem: { key: 'signing.took-too-long', figures: {} },
    });
  });

  test('what is too long is not begun', async () => {
    expect(await takeApartInProcess(new Uint8Array(50_000_001))).toMatchObject({
      problem: { key: 'signing.too-large' },
    });
  });
});

describe('a file that was made to harm its reader is refused, soon and without filling the memory', () => {
  const keyOf = async (pdf: Uint8Array): Promise<string> => {
    const outcome = await takeApart(pdf);
    return 'problem' in outcome ? outcome.problem.key : 'taken apart';
  };

  /** A PDF whose table is a stream, packed from so many bytes. */
  function packedTable(bytes: number): Uint8Array {
    const packed = deflateSync(Buffer.alloc(bytes));
    const head = `1 0 obj\n<< /Type /XRef /W [1 2 1] /Size 9 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
    return Buffer.concat([
      Buffer.from(`%PDF-1.7\n${head}`),
      packed,
      Buffer.from('\nendstream\nendobj\nstartxref\n9\n%%EOF'),
    ]);
  }

  test('a table that unpacks to a hundred megabytes', async () => {
    expect(await keyOf(packedTable(100_000_000))).toBe('signing.broken');
  });

  test.each([
    ['a table of a million objects', Buffer.from('%PDF-1.7\nxref\n0 1000000\ntrailer\n<< >>\nstartxref\n9\n%%EOF')],
    ['a ring of tables', Buffer.from('%PDF-1.7\nxref\n0 0\ntrailer\n<< /Prev 9 >>\nstartxref\n9\n%%EOF')],
    [
      'brackets a million deep',
      Buffer.from(`%PDF-1.7\nxref\n0 0\ntrailer\n<< /Root ${'['.repeat(1_000_000)} >>\nstartxref\n9\n%%EOF`),
    ],
    ['an encrypted file', forged(draft, { trailer: '/Encrypt 1 0 R' })],
  ])('%s', async (name, pdf) => {
    expect(await keyOf(pdf)).toBe(name === 'an encrypted file' ? 'signing.locked' : 'signing.broken');
  });

  test('a ring of references is followed once', async () => {
    const ring = forged(draft, { objects: { 900: '[901 0 R]', 901: '[900 0 R]', 902: stream('x') } });
    expect(await keyOf(ring)).toBe('taken apart');
  });
});
