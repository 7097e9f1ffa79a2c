import { afterAll, describe, expect, test } from 'vitest';
import {
  askAuthority,
  checkToken,
  makeQuery,
  readRoots,
  stampCheckpoint,
  tokenOfAnswer,
} from '../../src/time-stamp/index.ts';
import { readToken } from '../../src/time-stamp/token.ts';
import { type Answering, LocalAuthorities, withServer } from './local-authority.ts';

const authorities = new LocalAuthorities();
afterAll(() => authorities.remove());

const body = Buffer.from('registry.example/kestrel\n13\nAAAA\n');
const nonce = Uint8Array.of(0x81, 2, 3, 4, 5, 6, 7, 8);

function rootsOf(...names: readonly string[]) {
  const roots = readRoots(names.map((name) => authorities.pem(name)).join('\n'));
  if ('refusal' in roots) throw new Error(roots.refusal.key);
  return roots.value;
}

const roots = rootsOf('root');

/** The token that an authority gives over bytes. */
function tokenBy(
  name: string,
  { stamped = body, chain = null }: { readonly stamped?: Uint8Array; readonly chain?: string | null } = {},
): Uint8Array {
  const token = tokenOfAnswer(authorities.answer(makeQuery(stamped, nonce).bytes, name, chain));
  if ('refusal' in token) throw new Error(token.refusal.key);
  return token.value;
}

const genuine = tokenBy('stamps');

/** What is signed in a token: the TSTInfo with imprint, time and nonce. */
function infoIn(token: Uint8Array): Uint8Array {
  return new Uint8Array(readToken(token)?.signed.encapContentInfo.eContent?.getValue() ?? []);
}

const info = infoIn(genuine);

const keyOf = (given: object): string =>
  'refusal' in given ? (given.refusal as { readonly key: string }).key : 'none';
const stampBy = (answering: Answering, more: { readonly milliseconds?: number } = {}) =>
  withServer(answering, (url) => stampCheckpoint(body, { url, milliseconds: 30_000, roots, nonce, ...more }));

test('the query asks for the SHA-256 of the bytes, with chance and the certificate, as openssl reads it', () => {
  const aloud = authorities.readAloud(makeQuery(body, nonce).bytes);
  expect(aloud).toContain('Hash Algorithm: sha256');
  expect(aloud).toContain('Nonce: 0x8102030405060708');
  expect(aloud).toContain('Certificate required: yes');
});

describe('an authority that keeps to RFC 3161', () => {
  test('stamps a checkpoint, and openssl agrees that it did', async () => {
    const began = Math.floor(Date.now() / 1000) * 1000;
    const stamped = await stampBy((query) => ({ body: authorities.answer(query, 'stamps') }));
    if ('refusal' in stamped) throw new Error(stamped.refusal.key);
    expect(authorities.accepts(stamped.value.token, body, 'root')).toBe(true);
    expect(stamped.value.time).toBeGreaterThanOrEqual(began);
    expect(stamped.value.time).toBeLessThanOrEqual(Date.now());
  });

  test('may stand below another that is below the root', async () => {
    const token = tokenBy('stamps-by-middle', { chain: 'middle' });
    expect(keyOf(await checkToken({ token, stamped: body, roots }))).toBe('none');
    expect(authorities.accepts(token, body, 'root')).toBe(true);
  });

  test('is found by whichever of the trusted roots is its own', async () => {
    expect(keyOf(await checkToken({ token: genuine, stamped: body, roots: rootsOf('stranger', 'root') }))).toBe('none');
  });
});

describe('a token is refused', () => {
  const refusalOf = async (given: Partial<Parameters<typeof checkToken>[0]>) =>
    keyOf(await checkToken({ token: genuine, stamped: body, roots, nonce, ...given }));

  test('over other bytes', async () => {
    expect(await refusalOf({ stamped: Buffer.from('other') })).toBe('time-stamp.imprint');
  });

  test('in answer to another query', async () => {
    expect(await refusalOf({ nonce: Uint8Array.of(0x81, 2, 3, 4, 5, 6, 7, 9) })).toBe('time-stamp.nonce');
  });

  test('from a root that is not trusted', async () => {
    expect(await refusalOf({ token: tokenBy('stamps-by-stranger') })).toBe('time-stamp.root');
    expect(await refusalOf({ roots: rootsOf('stranger') })).toBe('time-stamp.root');
    expect(await refusalOf({ roots: [] })).toBe('time-stamp.root');
  });

  test('where what stands between it and the root is lacking', async () => {
    expect(await refusalOf({ token: tokenBy('stamps-by-middle') })).toBe('time-stamp.root');
  });

  test('where what stands between it and the root is no authority for certificates', async () => {
    const token = tokenBy('stamps-by-servers', { chain: 'servers' });
    expect(await refusalOf({ token })).toBe('time-stamp.root');
    expect(authorities.accepts(token, body, 'root')).toBe(false);
  });

  test.each(['servers', 'stamps-and-mail', 'stamps-uncritical'])(
    'by a key that is not for time stamps, not for them alone, or does not say so critically: %s',
    async (name) => {
      expect(await refusalOf({ token: authorities.sign(info, name) })).toBe('time-stamp.usage');
    },
  );

  test('by the same way of signing as those two, with a proper certificate, it is not', async () => {
    expect(await refusalOf({ token: authorities.sign(info, 'stamps') })).toBe('none');
  });

  test('of a time at which its certificate was not valid', async () => {
    const text = Buffer.from(info).toString('latin1');
    const [year = ''] = /20[0-9]{2}(?=[0-9]{10}Z)/.exec(text) ?? [];
    const at = (other: string) => Buffer.from(text.replace(year, other), 'latin1');
    expect(await refusalOf({ token: authorities.sign(at('1999'), 'stamps') })).toBe('time-stamp.validity');
    expect(await refusalOf({ token: authorities.sign(at('2099'), 'stamps') })).toBe('time-stamp.validity');
  });

  test('with a certificate that what was signed does not name', async () => {
    expect(await refusalOf({ token: authorities.sign(info, 'stamps', false) })).toBe('time-stamp.signature');
  });

  test('with a byte changed, but for the few that nothing depends on and that leave what it says as it was', async () => {
    const places = Array.from({ length: 120 }, (_, at) => Math.floor(((at + 0.5) * genuine.length) / 120));
    const tokens = places.map((at) => genuine.with(at, (genuine[at] ?? 0) ^ 0x55));
    const found = await Promise.all(tokens.map((token) => refusalOf({ token })));
    const taken = tokens.filter((_, at) => found[at] === 'none');
    // The version of the envelope and the list of its hashes stand outside of what is signed.
    expect(taken.length).toBeLessThan(8);
    expect(taken.map((token) => Buffer.from(infoIn(token)))).toEqual(taken.map(() => Buffer.from(info)));
  });

  test('that is none', async () => {
    expect(await refusalOf({ token: Buffer.from('garbage') })).toBe('time-stamp.token-unreadable');
    expect(await refusalOf({ token: new Uint8Array() })).toBe('time-stamp.token-unreadable');
    expect(await refusalOf({ token: genuine.subarray(0, genuine.length / 2) })).toBe('time-stamp.token-unreadable');
  });
});

describe('an answer is refused', () => {
  test('of an authority that refused, with its words', async () => {
    // TimeStampResp { PKIStatusInfo { rejection (2), { UTF8String "no" } } } in DER.
    const stamped = await stampBy(() => ({ body: Buffer.from('300b300902010230040c026e6f', 'hex') }));
    expect(stamped).toEqual({ refusal: { key: 'time-stamp.rejected', figures: { reason: { quote: 'no' } } } });
  });

  test('of an authority that refused without words', async () => {
    const stamped = await stampBy(() => ({ body: Buffer.from('30053003020102', 'hex') }));
    expect(stamped).toEqual({ refusal: { key: 'time-stamp.rejected', figures: { reason: { quote: 'status 2' } } } });
  });

  test('that grants and gives no token', async () => {
    expect(keyOf(await stampBy(() => ({ body: Buffer.from('30053003020100', 'hex') })))).toBe(
      'time-stamp.answer-unreadable',
    );
  });

  test('that is garbage, or without end', async () => {
    expect(keyOf(await stampBy(() => ({ body: '<html>' })))).toBe('time-stamp.answer-unreadable');
    expect(keyOf(await stampBy(() => ({ body: '' })))).toBe('time-stamp.answer-unreadable');
    expect(keyOf(await stampBy(() => ({ body: new Uint8Array(1_000_001) })))).toBe('time-stamp.answer-unreadable');
  });

  test('to another query, sent again', async () => {
    const other = authorities.answer(makeQuery(body, Uint8Array.of(7)).bytes, 'stamps');
    expect(keyOf(await stampBy(() => ({ body: other })))).toBe('time-stamp.nonce');
  });

  test('over another hash', async () => {
    const other = authorities.answer(makeQuery(Buffer.from('other'), nonce).bytes, 'stamps');
    expect(keyOf(await stampBy(() => ({ body: other })))).toBe('time-stamp.imprint');
  });

  test('with another status of HTTP, saying which', async () => {
    const stamped = await stampBy(() => ({ status: 503, body: 'busy' }));
    expect(keyOf(stamped)).toBe('time-stamp.http-status');
    expect('refusal' in stamped && stamped.refusal.figures['status']).toEqual({ quote: '503' });
  });

  test('that does not come in time', async () => {
    expect(keyOf(await stampBy(() => null, { milliseconds: 50 }))).toBe('time-stamp.too-slow');
  });

  test('that cannot come: nobody is there, or the address is none', async () => {
    const gone = await withServer(
      () => null,
      (url) => Promise.resolve(url),
    );
    const ask = (url: string) => askAuthority(makeQuery(body, nonce), { url, milliseconds: 5000 });
    expect(await ask(gone)).toEqual({
      refusal: { key: 'time-stamp.unreachable', figures: { url: { quote: gone }, reason: { quote: 'ECONNREFUSED' } } },
    });
    expect([keyOf(await ask('file:///etc/passwd')), keyOf(await ask('http://')), keyOf(await ask('x'))]).toEqual(
      Array.from({ length: 3 }, () => 'time-stamp.no-address'),
    );
  });
});

test('roots are read from PEM, and a text without any is refused', () => {
  expect(rootsOf('root', 'stranger').length).toBe(2);
  const [begin, end] = ['-----BEGIN CERTIFICATE-----', '-----END CERTIFICATE-----'];
  expect([keyOf(readRoots('')), keyOf(readRoots(`${begin}\nAAAA\n${end}`))]).toEqual([
    'time-stamp.no-root',
    'time-stamp.no-root',
  ]);
});
