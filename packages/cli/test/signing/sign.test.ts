import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { draft } from '../../../signing/test/support/signed-pdf.ts';
import { openssl } from '../../../signing/test/support/openssl.ts';
import { Signatories } from '../../../signing/test/support/signatories.ts';
import { LocalAuthorities, withServer } from '../../../signing/test/time-stamp/local-authority.ts';
import { folderWith, type, type Written } from '../run-command.ts';

const signatories = new Signatories();
const authorities = new LocalAuthorities();
const phrase = 'correct horse battery';
for (const role of ['beneficiary', 'beneficiary-witness', 'company', 'company-witness'] as const) signatories.in(role);
openssl(signatories.folder, [
  'pkey',
  '-in',
  'beneficiary.key',
  '-aes256',
  '-passout',
  `pass:${phrase}`,
  '-out',
  'locked.key',
]);
openssl(signatories.folder, [
  'pkcs12',
  '-export',
  '-inkey',
  'beneficiary.key',
  '-in',
  'beneficiary.pem',
  '-passout',
  `pass:${phrase}`,
  '-out',
  'chan.p12',
]);

afterAll(() => {
  signatories.remove();
  authorities.remove();
});

const files = (): Record<string, Uint8Array | string> => ({
  'd.pdf': draft,
  'stamps.pem': authorities.pem('root'),
  ...Object.fromEntries(
    readdirSync(signatories.folder)
      .filter((name) => /\.(?:pem|key|p12)$/.test(name))
      .map((name) => [name, new Uint8Array(signatories.file(name))]),
  ),
});

// In the tests every certificate is made now, after the noon at which commands run; nobody asks about that here.
const sign = (cwd: string, file: string, role: string, ...words: readonly string[]): Promise<Written> =>
  type(['sign', file, '--as', role, '--certificate', `${role}.pem`, '--chain', 'middle.pem', ...words], {
    cwd,
    now: Date.now,
  });

describe('four sign, one after the other', () => {
  test('and the file is executed; the time comes from an authority', async () => {
    const cwd = folderWith(files());
    await withServer(
      (query) => ({ body: authorities.answer(query, 'stamps') }),
      async (url) => {
        const stamped = ['--time-stamp', url, '--authority', 'stamps.pem'];
        expect(
          await sign(cwd, 'd.pdf', 'beneficiary', '--key', 'beneficiary.key', '--out', '1.pdf', ...stamped),
        ).toMatchObject({
          exit: 0,
          stdout: expect.stringMatching(
            /^Signed as the beneficiary: 1\.pdf, [\d,]+ bytes\.\nNext is the beneficiary’s witness\.\n$/,
          ),
        });
        expect(
          (
            await sign(
              cwd,
              '1.pdf',
              'beneficiary-witness',
              '--key',
              'beneficiary-witness.key',
              '--out',
              '2.pdf',
              ...stamped,
            )
          ).exit,
        ).toBe(0);
        expect((await sign(cwd, '2.pdf', 'company', '--key', 'company.key', '--out', '3.pdf', ...stamped)).exit).toBe(
          0,
        );
        const last = await sign(
          cwd,
          '3.pdf',
          'company-witness',
          '--key',
          'company-witness.key',
          '--out',
          '4.pdf',
          '--name',
          'NG',
          ...stamped,
        );
        expect(last.stdout).toMatch(/It was the last signature/);
      },
    );
    const checked = await type(
      ['signatures', '4.pdf', '--draft', 'd.pdf', '--trust', 'root.pem', '--trust', 'stamps.pem', '--json'],
      { cwd },
    );
    expect(checked.exit).toBe(0);
    expect(JSON.parse(checked.stdout).signatures.map((one: { timeBy: string }) => one.timeBy)).toEqual(
      Array.from({ length: 4 }, () => 'time-stamp'),
    );
    expect((await sign(cwd, '4.pdf', 'company', '--key', 'company.key', '--out', '5.pdf')).stderr).toBe(
      '4.pdf: All four have signed this PDF already.\n',
    );
  });
});

describe('a key that is locked', () => {
  test.each(['locked.key', 'chan.p12'])(
    '%s is opened with the pass phrase of the environment, which nobody sees',
    async (key) => {
      const cwd = folderWith(files());
      const words = [
        'sign',
        'd.pdf',
        '--as',
        'beneficiary',
        '--key',
        key,
        '--certificate',
        'beneficiary.pem',
        '--out',
        'o.pdf',
      ];
      const opened = await type(words, { cwd, now: Date.now, env: { TENFOLD_KEY_PASSPHRASE: phrase } });
      expect(opened.exit).toBe(0);
      const other = await type(words, { cwd, env: { TENFOLD_KEY_PASSPHRASE: 'other phrase' } });
      expect(other).toMatchObject({
        exit: 2,
        stderr: `${key}: The pass phrase does not open the key, or the key is broken.\n`,
      });
      const none = await type(words, { cwd });
      expect(none.stderr).toMatch(/can’t be opened without its pass phrase/);
      expect([opened, other, none].map(({ stdout, stderr }) => `${stdout}${stderr}`).join('')).not.toContain(phrase);
      expect(readFileSync(join(cwd, 'o.pdf')).includes(phrase)).toBe(false);
    },
  );
});

describe('nothing is signed, and nothing written, where something is wrong', () => {
  const changed = new Uint8Array(readFileSync(join(import.meta.dirname, '../../../signing/test/papers/changed.pdf')));

  test.each([
    [
      'd.pdf',
      'company',
      ['--key', 'company.key', '--out', 'o.pdf'],
      'd.pdf: It is not the turn of the company; next is the beneficiary.\n',
    ],
    [
      'changed.pdf',
      'company',
      ['--key', 'company.key', '--out', 'o.pdf'],
      'changed.pdf: Something in this PDF is wrong, so nothing is signed over it; tenfold signatures says what.\n',
    ],
    [
      'd.pdf',
      'director',
      ['--key', 'company.key', '--out', 'o.pdf'],
      'Say as whom with --as: beneficiary, beneficiary-witness, company and company-witness. “director” is none of them.\n',
    ],
    [
      'd.pdf',
      'beneficiary',
      ['--key', 'company.key', '--out', 'o.pdf'],
      'The signature was not made by the key of this certificate; give the certificate that belongs to the key.\n',
    ],
    [
      'd.pdf',
      'beneficiary',
      ['--key', 'beneficiary.pem', '--out', 'o.pdf'],
      'beneficiary.pem: The file holds no private key in PEM or PKCS #12.\n',
    ],
    [
      'd.pdf',
      'beneficiary',
      ['--key', 'd.pdf', '--out', 'o.pdf'],
      'd.pdf: The file holds no private key in PEM or PKCS #12.\n',
    ],
    [
      'd.pdf',
      'beneficiary',
      ['--out', 'o.pdf'],
      'Signing needs the key and its certificate: --key FILE --certificate FILE.\n',
    ],
    ['d.pdf', 'beneficiary', ['--key', 'beneficiary.key'], 'Say where the signed PDF is to go: --out FILE.\n'],
    [
      'd.pdf',
      'beneficiary',
      ['--key', 'beneficiary.key', '--out', 'o.pdf', '--time-stamp', 'nowhere'],
      '“nowhere” is no address of an authority. Write one that begins with http:// or https://.\n',
    ],
  ])('%s as %s %j', async (file, role, words, sentence) => {
    const cwd = folderWith({ ...files(), 'changed.pdf': changed });
    const { exit, stdout, stderr } = await sign(cwd, file, role, ...words);
    expect([exit, stdout, stderr]).toEqual([2, '', sentence]);
    expect(readdirSync(cwd)).not.toContain('o.pdf');
  });
});
