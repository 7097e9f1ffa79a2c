import { afterAll, describe, expect, test } from 'vitest';
import { draft, signed, stampsOf } from '../../../signing/test/support/signed-pdf.ts';
import { Signatories } from '../../../signing/test/support/signatories.ts';
import { LocalAuthorities, withServer } from '../../../signing/test/time-stamp/local-authority.ts';
import { folderWith, type, type Written } from '../run-command.ts';

const signatories = new Signatories();
const authorities = new LocalAuthorities();
// Certified as an authority does, so that its responder knows of it; valid throughout the years in which this is tried.
const by = signatories.dated('beneficiary', { from: '20200101000000Z', until: '20990101000000Z' });
const once = await signed({ pdf: draft, role: 'beneficiary', by, timeStamp: stampsOf(authorities) });

afterAll(() => {
  signatories.remove();
  authorities.remove();
});

const files = (): Record<string, Uint8Array | string> => ({
  'draft.pdf': draft,
  'once.pdf': once,
  'middle.crl': signatories.revoked('middle'),
  'answer.der': signatories.answered('beneficiary'),
  'note.txt': 'no list of anything',
});

const preserve = (cwd: string, file: string, ...words: readonly string[]): Promise<Written> =>
  type(['preserve', file, '--out', 'kept.pdf', ...words], { cwd });

const levelsOf = ({ stdout }: Written): unknown => JSON.parse(stdout).signatures;

describe('what checks a signature in later years', () => {
  // B-LT and B-LTA: ETSI EN 319 142-1, 6; a certificate is known to be good by a list or by an answer.
  test.each([
    ['--crl', 'middle.crl'],
    ['--ocsp', 'answer.der'],
  ])('is put behind it, %s %s, and a stamp of the whole file after that', async (...words) => {
    const cwd = folderWith(files());
    const kept = await preserve(cwd, 'once.pdf', ...words, '--json');
    expect(levelsOf(kept)).toEqual([{ role: 'beneficiary', level: 'B-LT' }]);
    await withServer(
      (query) => ({ body: authorities.answer(query, 'stamps') }),
      async (url) => {
        const stamped = await preserve(cwd, 'kept.pdf', '--time-stamp', url, '--json');
        expect(levelsOf(stamped)).toEqual([{ role: 'beneficiary', level: 'B-LTA' }]);
      },
    );
    const { stdout, exit } = await type(['signatures', 'kept.pdf', '--draft', 'draft.pdf', '--json'], { cwd });
    expect([JSON.parse(stdout).state, JSON.parse(stdout).next, exit]).toEqual([
      'partly-signed',
      'beneficiary-witness',
      3,
    ]);
  });

  test('is told in words, with the level of each signature', async () => {
    const { stdout, exit } = await preserve(folderWith(files()), 'once.pdf', '--crl', 'middle.crl');
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^Written: kept\.pdf, [\d,]+ bytes\. The signatures are as they were\.\n.*: level B-LT\n$/);
  });
});

test.each([
  ['nothing is named', ['once.pdf'], 'Say what is to be added: --certificate, --crl, --ocsp or --time-stamp.\n'],
  ['nobody has signed', ['draft.pdf', '--crl', 'middle.crl'], 'draft.pdf: Nobody has signed this PDF yet'],
  ['it is no list', ['once.pdf', '--crl', 'note.txt'], 'note.txt: The file holds no list of revoked certificates'],
  ['an answer is no list', ['once.pdf', '--crl', 'answer.der'], 'answer.der: The file holds no list of revoked'],
  ['a list is no answer', ['once.pdf', '--ocsp', 'middle.crl'], 'middle.crl: The file is no answer of an OCSP'],
])('it is refused where %s', async (_, [file = '', ...words], sentence) => {
  const { exit, stderr } = await preserve(folderWith(files()), file, ...words);
  expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining(sentence) });
});
