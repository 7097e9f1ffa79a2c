import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Assent,
  assentBytes,
  type AssentStatement,
  challengeOf,
  checkAssent,
  readAssent,
  statementText,
} from '../../src/assent/index.ts';

const paper = Buffer.from('%PDF-1.7\n% an undertaking\n%%EOF\n');
const document = sha256(paper).toString('hex');

const statement: AssentStatement = {
  format: 'tenfold/assent-statement/1',
  issuer: 'kestrel',
  undertaking: 'ann-2026',
  role: 'beneficiary',
  document,
  person: 'p-0123456789abcdef',
  name: 'Chan Wing Sze “Ann” 陳詠詩',
  before: [],
  asked: '2026-11-24T12:00:00+08:00',
  nonce: 'AAAAAAAAAAAAAAAAAAAAAA',
};

const keys = {
  'P-256': generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  Ed25519: generateKeyPairSync('ed25519'),
  RSA: generateKeyPairSync('rsa', { modulusLength: 2048 }),
};
type Kind = keyof typeof keys;

function sha256(data: Uint8Array | string): Buffer {
  return createHash('sha256').update(data).digest();
}

interface Made {
  readonly kind?: Kind;
  readonly statement?: AssentStatement;
  readonly type?: string;
  readonly origin?: string;
  readonly crossOrigin?: boolean;
  readonly host?: string;
  readonly flags?: number;
  readonly challenge?: Uint8Array;
}

/** An assent as a device gives it, written from Web Authentication 5.8.1 and 6.1, and not from our code. */
function made({ kind = 'P-256', flags = 5, ...wish }: Made = {}): Assent {
  const text = statementText(wish.statement ?? statement);
  const challenge = wish.challenge ?? Buffer.concat([Buffer.from(document, 'hex'), sha256(text)]);
  const [origin, host] = [wish.origin ?? 'https://register.example.com', wish.host ?? 'register.example.com'];
  const { crossOrigin = false, type = 'webauthn.get' } = wish;
  const client = { type, challenge: Buffer.from(challenge).toString('base64url'), origin, crossOrigin };
  const clientData = Buffer.from(JSON.stringify(client));
  const data = Buffer.concat([sha256(host), Buffer.from([flags, 0, 0, 0, 7])]);
  const { publicKey, privateKey } = keys[kind];
  const signature = signed(kind, privateKey, Buffer.concat([data, sha256(clientData)]));
  const key = publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
  return {
    format: 'tenfold/assent/1',
    statement: text,
    passkey: { id: 'AQID', key, host: 'register.example.com', origin: 'https://register.example.com' },
    signed: {
      authenticatorData: data.toString('base64url'),
      clientDataJSON: clientData.toString('base64url'),
      signature: signature.toString('base64url'),
    },
  };
}

function signed(kind: Kind, key: KeyObject, data: Uint8Array): Buffer {
  return sign(kind === 'Ed25519' ? null : 'sha256', data, key);
}

function keyOfProblem(assent: Assent, claim = { document }): string | null {
  const checked = checkAssent(assentBytes(assent), claim);
  return 'problem' in checked ? checked.problem.key : null;
}

/** The commands that the page for strangers prints. */
function commands(): string {
  const page = readFileSync(join(import.meta.dirname, '../../../../docs/passkey-assent.md'), 'utf8');
  return /```sh\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
}

/** Whether the commands of the page find an assent good: by Python and OpenSSL, without a line of ours. */
function foundByStranger(assent: Assent): string | null {
  const cwd = mkdtempSync(join(tmpdir(), 'tenfold-assent-'));
  writeFileSync(join(cwd, 'paper.pdf'), paper);
  writeFileSync(join(cwd, 'assent.json'), assentBytes(assent));
  try {
    return execFileSync('sh', ['-e', '-c', commands()], { cwd, encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return null;
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

describe('an assent', () => {
  test.each<Kind>(['P-256', 'Ed25519', 'RSA'])('by a key of %s holds, for us and for a stranger', (kind) => {
    const assent = made({ kind });
    expect(checkAssent(assentBytes(assent), { document })).toEqual({ statement });
    const told = foundByStranger(assent);
    expect(told).toContain('It is Chan Wing Sze “Ann” 陳詠詩 as beneficiary of ann-2026');
    expect(told).toContain('Signature Verified Successfully');
  });

  test.each<[string, Made, string]>([
    [
      'another statement',
      { challenge: challengeOf(document, statementText({ ...statement, role: 'company' })) },
      'other-challenge',
    ],
    ['another paper', { challenge: challengeOf('00'.repeat(32), statementText(statement)) }, 'other-challenge'],
    ['the making of a passkey', { type: 'webauthn.create' }, 'other-challenge'],
    ['a page of another site', { origin: 'https://register.example.net' }, 'other-site'],
    ['a frame in another page', { crossOrigin: true }, 'other-site'],
    ['a passkey of another site', { host: 'example.net' }, 'other-site'],
    ['a device that recognised nobody', { flags: 1 }, 'not-verified'],
    ['a device at which nobody was', { flags: 4 }, 'not-verified'],
  ])('that is of %s does not hold, for us and for a stranger', (_, wish, expected) => {
    expect(keyOfProblem(made(wish))).toBe(`assent.${expected}`);
    expect(foundByStranger(made(wish))).toBeNull();
  });

  test('holds for its own paper only', () => {
    expect(keyOfProblem(made(), { document: sha256('another').toString('hex') })).toBe('assent.other-document');
  });

  test('under another key, or with a statement that was changed, does not hold', () => {
    const { passkey } = made({ kind: 'RSA' });
    expect(keyOfProblem({ ...made(), passkey })).toBe('assent.signature');
    const changed = statementText({ ...statement, name: 'Somebody else' });
    expect(keyOfProblem({ ...made(), statement: changed })).toBe('assent.other-challenge');
  });

  test('of whose file any byte is another is read as another one or does not hold', () => {
    const bytes = assentBytes(made());
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const other = Uint8Array.from(bytes);
        other[at] = (other[at] ?? 0) ^ change;
        const checked = checkAssent(other, { document });
        // Only the name of the key is under no signature, and spaces between members say nothing.
        const isSame = JSON.stringify(withoutId(other)) === JSON.stringify(withoutId(bytes));
        expect('problem' in checked || isSame).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['another format', JSON.stringify({ ...made(), format: 'tenfold/assent/2' })],
    ['a list', '[]'],
    ['no statement', JSON.stringify({ ...made(), statement: 'I agree' })],
    ['too much', ' '.repeat(200_000)],
  ])('is not read of %s', (_, text) => {
    expect(checkAssent(Buffer.from(text), { document })).toMatchObject({ problem: { key: 'assent.unreadable' } });
  });
});

function withoutId(bytes: Uint8Array): unknown {
  const assent = readAssent(bytes);
  return assent === null ? null : { ...assent, passkey: { ...assent.passkey, id: '' } };
}
