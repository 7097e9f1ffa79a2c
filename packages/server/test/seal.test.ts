import { createHash, createPublicKey, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { consistencyProblem, fromBase64, readCheckpoint, readVerifierKey, verifyBundle } from '@tenfold/seal';
import { issue } from '../../ledger/test/support/small-issuer.ts';
import { openIssuerAlone, recordAlone } from '../../ledger/test/support/opened-issuer.ts';
import { ask } from './support/asking.ts';
import { openTestApp } from './support/test-app.ts';

const { app, ledger } = await openTestApp();
await openIssuerAlone(ledger, 'kestrel');
const at = '/issuers/kestrel';

const sha256 = (data: Uint8Array): Uint8Array => createHash('sha256').update(data).digest();
const derPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** Ed25519 as Node has it, made here anew: what checks a proof shares nothing with what made it. */
function ed25519(given: { publicKey: Uint8Array; message: Uint8Array; signature: Uint8Array }): boolean {
  const key = createPublicKey({ key: Buffer.concat([derPrefix, given.publicKey]), format: 'der', type: 'spki' });
  return verify(null, given.message, key, given.signature);
}

async function seal() {
  const answer = await ask(app, `${at}/checkpoints`, { method: 'POST', by: 'operator', key: 'seal' });
  expect(answer.statusCode).toBe(201);
  return answer.json() as { readonly size: number; readonly text: string };
}

function checkpointOf(text: string) {
  const read = readCheckpoint(text);
  if ('problem' in read) throw new Error(read.problem.key);
  return read.value.checkpoint;
}

describe('what was sealed', () => {
  test('is proved to a reader who holds nothing but the key of the log', async () => {
    const { size, text } = await seal();
    expect(size).toBe(8);
    expect((await ask(app, `${at}/checkpoint`)).body).toBe(text);
    const keys = (await ask(app, `${at}/log-keys`)).json() as { readonly first: string };
    const trusted = readVerifierKey(keys.first, sha256);
    if ('problem' in trusted) throw new Error(trusted.problem.key);
    const proof = await ask(app, `${at}/entries/opening/proof`, { by: 'shareholder' });
    const by = { sha256, ed25519, trustedKeys: [trusted.value] };
    expect(verifyBundle(proof.body, by)).toMatchObject({ ok: true });
    expect(verifyBundle(proof.body.replace('"B":"900"', '"B":"901"'), by)).toMatchObject({ ok: false });
  });

  test('was not rewritten when more came', async () => {
    const older = await seal();
    await recordAlone(ledger, 'kestrel', [issue('placing', '2024-03-01', 10)]);
    const newer = await seal();
    const answer = await ask(app, `${at}/consistency?from=${older.size}&to=${newer.size}`);
    const { from, to, hashes } = answer.json() as { from: number; to: number; hashes: readonly string[] };
    expect([from, to]).toEqual([older.size, newer.size]);
    const claim = {
      older: checkpointOf(older.text),
      newer: checkpointOf(newer.text),
      hashes: hashes.map((one) => fromBase64(one) as Uint8Array),
    };
    expect(consistencyProblem(claim, sha256)).toBeUndefined();
    // From a size that is a power of two the newer root is reckoned from the older one (RFC 9162, 2.1.4.2).
    const wrong = { ...claim, older: { ...claim.older, root: claim.newer.root } };
    expect(consistencyProblem(wrong, sha256)).toMatchObject({ key: 'seal.problem.consistency-new-root' });
    const all = (await ask(app, `${at}/checkpoints`)).json().checkpoints as readonly { size: number }[];
    expect(all.map((one) => one.size)).toEqual([older.size, newer.size]);
  });

  test('is published as files that anyone can mirror, and nothing beside them', async () => {
    const { text } = await seal();
    const files = async (path: string) => ask(app, `${at}/log/${path}`, { by: 'mirror' });
    expect((await files('checkpoint')).body).toBe(text);
    const keys = await files('keys.json');
    expect(keys.headers['content-type']).toBe('application/json');
    expect(keys.json()).toEqual((await ask(app, `${at}/log-keys`, { by: 'mirror' })).json());
    const tile = await files('tile/0/000.p/9');
    expect(tile.rawPayload.length).toBe(9 * 32);
    expect((await files('tile/0/001')).statusCode).toBe(404);
    for (const path of ['..%2f..%2fkeys', 'tile/0/../../../keys', '%2e%2e/secret', 'checkpoint%00', 'long/xx']) {
      expect([path, (await files(path)).statusCode >= 400]).toEqual([path, true]);
    }
  });
});

test.each([
  ['consistency?from=9&to=3', 422],
  ['consistency?from=0', 400],
  ['consistency?from=1&to=999999', 422],
  ['entries/nothing/proof', 404],
  ['entries/opening/proof?size=77', 404],
])('%s is refused with %d', async (path, status) => {
  await seal();
  expect((await ask(app, `${at}/${path}`, { by: 'reader' })).statusCode).toBe(status);
});

test('an issuer without a checkpoint has none to show', async () => {
  await openIssuerAlone(ledger, 'osprey');
  expect((await ask(app, '/issuers/osprey/checkpoint')).statusCode).toBe(404);
  expect((await ask(app, '/issuers/osprey/log-keys')).statusCode).toBe(404);
});
