import { sign } from 'node:crypto';
import { type EntryJson, type Ledger, type Seal } from '@tenfold/ledger';
import { cmsOf, embedSignature, prepareSignature, type Role, roles, signedAttributes } from '@tenfold/signing';
import type { FastifyInstance } from 'fastify';
import { afterAll } from 'vitest';
import { done, recordAlone } from '../../../ledger/test/support/opened-issuer.ts';
import { entry } from '../../../ledger/test/support/small-issuer.ts';
import { Signatories, type Signatory } from '../../../signing/test/support/signatories.ts';
import { made } from '../../../signing/test/support/signed-pdf.ts';
import { pemOf } from '../execution/support/signatories-at.ts';
import { ask } from './asking.ts';

/** Names and bodies with which requests about the signing of undertakings get through. */
export interface UndertakingsToSign {
  readonly undertakings: readonly string[];
  readonly bodies: Readonly<Record<string, readonly unknown[]>>;
}

interface Around {
  readonly app: FastifyInstance;
  readonly ledger: Ledger;
  readonly seal: Seal;
}

/** Each undertaking waits for another role, so that what gets through for one takes nothing from another. */
const waitingFor = { 'ann-1': roles[0], 'ann-2': roles[1], 'ann-3': roles[2], 'ann-4': roles[3] } as const;

const day = '2024-06-30';

/**
 * Undertakings of the issuer `kestrel`, each of which waits for another signature, and one that is given with a claim on it; all
 * of it sealed.
 */
export async function undertakingsToSign({ app, ledger, seal }: Around): Promise<UndertakingsToSign> {
  const signatories = new Signatories();
  afterAll(() => signatories.remove());
  const by = signatories.dated('ann-signs', { from: '20240101000000Z', until: '20400101000000Z' });
  const claim = { claim: 'claim-1', undertaking: 'ann-0', claimant: 'company', provision: '8A.15' };
  await recordAlone(ledger, 'kestrel', [
    entry('ann-0', 'undertaking-given', '2024-01-02', { undertaking: 'ann-0', beneficiary: 'ann' }),
    entry('claim-1', 'claim-made', '2024-02-01', claim),
  ]);
  const documents = new Map<string, string>();
  for (const [name, role] of Object.entries(waitingFor))
    documents.set(name, await drafted({ app, ledger }, name, role));
  const bodies = await bodiesFor({ app, ledger }, { documents, by });
  done(await seal.checkpoint('kestrel'));
  return { undertakings: ['ann-9', 'ann-9', ...Object.keys(waitingFor)], bodies };
}

/** Draws one up and records the signatures before a role; gives the hash of its PDF. */
async function drafted({ app, ledger }: Omit<Around, 'seal'>, name: string, role: Role): Promise<string> {
  const drafting = { beneficiary: 'ann', on: day };
  const { proposal, document } = (await post(app, `${name}/draft`, drafting)).json();
  await ask(app, `/issuers/kestrel/proposals/${proposal}/approve`, { method: 'POST', by: 'approver', key: name });
  const before = roles.slice(0, roles.indexOf(role));
  if (before.length > 0)
    await recordAlone(
      ledger,
      'kestrel',
      before.map((one) => signedByHand(name, one, document)),
    );
  return document;
}

function signedByHand(undertaking: string, role: Role, document: string): EntryJson {
  const signed = { undertaking, document, way: 'wet-ink' };
  if (role === 'beneficiary')
    return entry(`${undertaking}-given`, 'undertaking-given', day, { ...signed, beneficiary: 'ann' });
  if (role === 'company') return entry(`${undertaking}-acknowledged`, 'undertaking-acknowledged', day, signed);
  return entry(`${undertaking}-witnessed`, 'undertaking-witnessed', day, signed);
}

async function bodiesFor(
  { app, ledger }: Omit<Around, 'seal'>,
  { documents, by }: { readonly documents: ReadonlyMap<string, string>; readonly by: Signatory },
): Promise<UndertakingsToSign['bodies']> {
  const certificate = pemOf(by);
  const asked = (await post(app, 'ann-1/execution/prepare', { role: 'beneficiary', certificate })).json();
  const signature = sign('sha256', Buffer.from(asked.toSign, 'base64'), by.key).toString('base64');
  const named = { role: 'company', name: 'Ho Ka Ming' };
  await post(app, 'ann-3/execution/assent/options', named);
  const response = { clientDataJSON: 'AA', authenticatorData: 'AA', signature: 'AA' };
  const passkey = { id: 'AA', rawId: 'AA', type: 'public-key', response };
  const draft = (await ledger.evidence('kestrel', documents.get('ann-4') ?? ''))?.bytes ?? new Uint8Array();
  return {
    draftUndertaking: [{ beneficiary: 'ann' }],
    prepareSignature: [{ role: 'beneficiary', certificate }],
    sign: [{ question: asked.question, signature }],
    uploadSigned: [await signedFile(draft, 'company-witness', by)],
    wetInk: [{ role: 'beneficiary-witness', document: documents.get('ann-2'), on: day, name: 'Fong Mei Lin' }],
    assentOptions: [named],
    assent: [{ question: '1', passkey }],
  };
}

/** A PDF with a signature that was made elsewhere. */
async function signedFile(pdf: Uint8Array, role: Role, { key, certificates }: Signatory): Promise<Buffer> {
  const prepared = made(prepareSignature({ pdf, role, signerName: role, at: '2024-07-01T10:00:00+08:00' }));
  const signature = sign('sha256', signedAttributes(prepared, certificates[0] as Uint8Array), key);
  const { cms } = made(await cmsOf({ prepared, certificates, signature }));
  return Buffer.from(made(embedSignature(prepared, cms)).pdf);
}

function post(app: FastifyInstance, path: string, json: object): ReturnType<typeof ask> {
  const asked = { method: 'POST', by: 'secretary', key: path, json } as const;
  return ask(app, `/issuers/kestrel/undertakings/${path}`, asked);
}
