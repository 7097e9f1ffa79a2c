import { describe, expect, test } from 'vitest';
import { checkAssent, readAssent, readStatement } from '@tenfold/signing/assent';
import { done } from '../../../ledger/test/support/opened-issuer.ts';
import type { Authenticator, Wrong } from '../access/support/authenticator.ts';
import type { Somebody } from '../access/support/test-access.ts';
import { approve, ask, given, openSigningIssuer, post, why } from './support/signing-issuer.ts';

const issuer = await openSigningIssuer();
const { secretary, beneficiary, approver, witness, director, otherWitness, opened, clock } = issuer;
const at = '/undertakings/ann-2026/execution/assent';

interface Asked {
  readonly question: string;
  readonly document: string;
  readonly statement: string;
  readonly options: Parameters<Authenticator['show']>[0];
}

await approve(issuer, given(await post(secretary, '/undertakings/ann-2026/draft', { beneficiary: 'ann' })));

async function options(who: Somebody, role: string, name: string): Promise<Asked> {
  return given(await post(who, `${at}/options`, { role, name }));
}

/** Assents as somebody's device does it, or wrongly. */
async function assent(
  who: Somebody,
  asked: Asked,
  { key, told = {}, wrong }: { key?: string; told?: object; wrong?: Wrong } = {},
) {
  const passkey = who.device.show(asked.options, wrong);
  return post(who, at, { question: asked.question, passkey, ...told }, key);
}

async function execution() {
  return given(await ask(secretary, '/undertakings/ann-2026/execution'), 200);
}

describe('who may assent', () => {
  test.each([
    ['the secretary for the beneficiary', secretary, 'beneficiary', '403 server.forbidden'],
    ['the beneficiary for the company', beneficiary, 'company', '403 server.forbidden'],
    ['an adviser for the company', witness, 'company', '403 server.forbidden'],
    ['a witness before the beneficiary', witness, 'beneficiary-witness', '409 execution.not-next'],
  ])('not %s', async (_, who, role, expected) => {
    expect(why(await post(who, `${at}/options`, { role, name: 'Somebody' }))).toBe(expected);
  });

  test('nobody to an undertaking that is not there', async () => {
    const path = '/undertakings/nobody-2026/execution/assent/options';
    const answer = await post(beneficiary, path, { role: 'beneficiary', name: 'Chan' });
    expect(why(answer)).toBe('404 execution.unknown');
  });
});

describe('what is asked', () => {
  test('is the hash of the paper and that of the statement, with a passkey of one’s own and its holder recognised', async () => {
    const asked = await options(beneficiary, 'beneficiary', 'Chan Wing Sze');
    const challenge = Buffer.from(asked.options.challenge, 'base64url');
    expect(challenge.subarray(0, 32).toString('hex')).toBe(asked.document);
    expect(challenge.length).toBe(64);
    expect(asked.options).toMatchObject({
      userVerification: 'required',
      allowCredentials: [{ id: beneficiary.device.id }],
    });
    expect(readStatement(asked.statement)).toMatchObject({
      issuer: 'kestrel',
      undertaking: 'ann-2026',
      role: 'beneficiary',
      document: asked.document,
      person: beneficiary.id,
      name: 'Chan Wing Sze',
      before: [],
    });
  });

  test('is another each time, but for the same request', async () => {
    const asking = (key: string) => post(beneficiary, `${at}/options`, { role: 'beneficiary', name: 'Chan' }, key);
    const [first, again, other] = [await asking('a'), await asking('a'), await asking('b')].map((one) => given(one));
    expect(again?.statement).toBe(first?.statement);
    expect(other?.options.challenge).not.toBe(first?.options.challenge);
  });
});

describe('what is not taken', () => {
  const refused = '403 execution.passkey-not-taken';

  test.each<[string, Wrong, string]>([
    ['of another challenge', { challenge: 'AAAA' }, refused],
    ['whose holder was not recognised', { isVerified: false }, refused],
    ['on a page of another site', { origin: 'https://tenfold.example' }, refused],
    ['for another site', { host: 'tenfold.example' }, refused],
  ])('an assent %s', async (_, wrong, expected) => {
    const asked = await options(beneficiary, 'beneficiary', 'Chan');
    expect(why(await assent(beneficiary, asked, { wrong }))).toBe(expected);
  });

  test('an assent with somebody else’s passkey, or to a question that was put to another', async () => {
    const asked = await options(beneficiary, 'beneficiary', 'Chan');
    const passkey = witness.device.show(asked.options);
    expect(why(await post(beneficiary, at, { question: asked.question, passkey }))).toBe(refused);
    const counsel = await issuer.letIn(['beneficiary-and-counsel'], 'kestrel');
    expect(why(await assent(counsel, asked))).toBe('404 execution.no-question');
  });

  test('an answer to one question given to another', async () => {
    const [one, other] = [
      await options(beneficiary, 'beneficiary', 'A'),
      await options(beneficiary, 'beneficiary', 'B'),
    ];
    const passkey = beneficiary.device.show(one.options);
    expect(why(await post(beneficiary, at, { question: other.question, passkey }))).toBe(refused);
  });

  test('an answer that comes too late', async () => {
    const asked = await options(beneficiary, 'beneficiary', 'Chan');
    clock.advance(15 * 60_000);
    expect(why(await assent(beneficiary, asked))).toBe('409 execution.too-late');
  });

  test('nothing of all this has been proposed or kept', async () => {
    expect(await execution()).toMatchObject({ state: 'unsigned', waiting: null, next: 'beneficiary' });
  });
});

describe('the whole way by passkey', () => {
  test('the beneficiary assents, once; the file holds without us', async () => {
    const asked = await options(beneficiary, 'beneficiary', 'Chan Wing Sze');
    const passkey = beneficiary.device.show(asked.options);
    const body = { question: asked.question, passkey };
    const first = given(await post(beneficiary, at, body, 'assent'));
    expect(first['document']).toBe(asked.document);
    // The same request is answered alike; the same signature in another one is a replay.
    expect(given(await post(beneficiary, at, body, 'assent'))).toEqual(first);
    expect(why(await post(beneficiary, at, body, 'replayed'))).toBe('409 execution.replayed');
    await approve(issuer, first);
    const [role] = (await execution())['roles'];
    expect(role).toMatchObject({ state: 'signed', way: 'passkey-assent', document: asked.document, problems: [] });
    const kept = await opened.ledger.evidence('kestrel', role.assent);
    const bytes = kept?.bytes ?? new Uint8Array();
    expect(role.evidence).toEqual([asked.document, role.assent]);
    expect(checkAssent(bytes, { document: asked.document })).toMatchObject({ statement: { role: 'beneficiary' } });
    expect(checkAssent(bytes, { document: 'a'.repeat(64) })).toMatchObject({
      problem: { key: 'assent.other-document' },
    });
    expect(readAssent(bytes)?.passkey).toMatchObject({ id: beneficiary.device.id, host: 'localhost' });
  });

  test('nobody signs in two roles with one account', async () => {
    const answer = await post(beneficiary, `${at}/options`, { role: 'beneficiary-witness', name: 'Fong' });
    expect(why(answer)).toBe('409 execution.same-signer');
  });

  test('each signs over what came before', async () => {
    const told = { occupation: 'Solicitor', address: 'Flat 8, 2/F, Kestrel Court, 4 Invented Lane' };
    const asked = await options(witness, 'beneficiary-witness', 'Fong Mei Lin');
    const [earlier] = (await execution())['roles'];
    expect(readStatement(asked.statement)?.before).toEqual([earlier.assent]);
    await approve(issuer, given(await assent(witness, asked, { told })));
    const company = await options(director, 'company', 'Ho Ka Ming');
    await approve(issuer, given(await assent(director, company, { told: { position: 'Executive Director' } })));
    // Who has signed for the company does not see his own signature made.
    const again = await post(director, `${at}/options`, { role: 'company-witness', name: 'Ho' });
    expect(why(again)).toBe('409 execution.same-signer');
    const last = await options(otherWitness, 'company-witness', 'Yip Tsz Kit');
    expect(readStatement(last.statement)?.before.length).toBe(3);
    await approve(issuer, given(await assent(otherWitness, last)));
    const seen = await execution();
    expect(seen).toMatchObject({ state: 'executed', life: 'effective', ways: ['passkey-assent'], problems: [] });
    const doubts = seen['doubts'].map(({ key }: { readonly key: string }) => key);
    expect(doubts).toContain('execution.doubt.account');
    expect(doubts).toContain('undertaking.question-passkey');
    expect(doubts).not.toContain('execution.doubt.same-name');
    expect(JSON.stringify(seen)).not.toContain('Invented Lane');
  });

  test('somebody who approves what he has signed himself is refused', async () => {
    await approve(issuer, given(await post(secretary, '/undertakings/bob-2026/draft', { beneficiary: 'ann' })));
    const path = '/undertakings/bob-2026/execution/assent';
    const asked = given(await post(beneficiary, `${path}/options`, { role: 'beneficiary', name: 'Chan' }));
    const { proposal } = given(
      await post(beneficiary, path, { question: asked.question, passkey: beneficiary.device.show(asked.options) }),
    );
    expect(why(await post(beneficiary, `/proposals/${proposal}/approve`))).toBe('403 server.forbidden');
    given(await post(approver, `/proposals/${proposal}/reject`, { reason: 'wrong paper' }), 200);
    // What was refused is open again, and what was signed for it is used up.
    const body = { question: asked.question, passkey: beneficiary.device.show(asked.options) };
    expect(why(await post(beneficiary, path, body))).toBe('409 execution.replayed');
    given(await post(beneficiary, `${path}/options`, { role: 'beneficiary', name: 'Chan' }));
  });
});

test('an answer to a question about a file that is not the newest any more is refused', async () => {
  const path = '/undertakings/cat-2026';
  const scanned = async (name: string): Promise<string> => {
    const file = { mediaType: 'application/pdf', name, bytes: Buffer.from(`%PDF-1.7\n% ${name}`), addedBy: 'test' };
    return done(await opened.ledger.addEvidence('kestrel', file)).sha256;
  };
  const [first, second] = [await scanned('first'), await scanned('second')];
  await approve(issuer, given(await post(secretary, `${path}/draft`, { beneficiary: 'ann' })));
  const signed = { role: 'beneficiary', document: first, on: '2026-11-24' };
  await approve(issuer, given(await post(secretary, `${path}/execution/wet-ink`, signed)));
  const asked = given(
    await post(witness, `${path}/execution/assent/options`, { role: 'beneficiary-witness', name: 'Fong' }),
  );
  expect(asked.document).toBe(first);
  const { roles } = given(await ask(secretary, `${path}/execution`), 200);
  const correction = {
    id: 'given-again',
    kind: 'undertaking-given',
    effective: '2026-11-24',
    supersedes: roles[0].entry,
    source: { title: 'The right scan', url: null, standing: 'primary' },
    fields: { undertaking: 'cat-2026', beneficiary: 'ann', document: second, way: 'wet-ink' },
  };
  await approve(issuer, given(await post(secretary, '/proposals', { entries: [correction], note: null })));
  const body = { question: asked.question, passkey: witness.device.show(asked.options) };
  expect(why(await post(witness, `${path}/execution/assent`, body))).toBe('409 execution.moved-on');
});
