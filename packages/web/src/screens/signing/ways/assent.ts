import { call } from '../../../api/call.ts';
import { type SigningOf, signingPath, type StepProposed } from '../../../api/execution.ts';
import type { SigningRole } from '../../../format/execution.ts';
import { newKey } from '../../entries/draft/keep-draft.ts';
import type { Signer } from './signer-fields.tsx';

/** The statement that is assented to, and the challenge that binds a passkey to it and to the document. */
export interface AssentAsked {
  readonly question: string;
  readonly statement: string;
  readonly options: PublicKeyCredentialRequestOptionsJSON;
}

/** Says that the device showed no passkey, or that whoever sits at it stopped. */
export class DeviceStopped extends Error {}

/** Asks what exactly is assented to. */
export async function askAssent(
  of: SigningOf,
  { role, name, language }: { readonly role: SigningRole; readonly name: string; readonly language: string },
): Promise<AssentAsked> {
  const path = `${signingPath(of)}/execution/assent/options`;
  return call<AssentAsked>(path, { method: 'POST', json: { role, name }, key: newKey(), language });
}

/** Has the device show the passkey for that statement, and sends it. */
export async function showPasskeyFor(
  of: SigningOf,
  { question, options }: AssentAsked,
  { told: { name: _, ...told }, language }: { readonly told: Partial<Signer>; readonly language: string },
): Promise<StepProposed> {
  const passkey = await shown(PublicKeyCredential.parseRequestOptionsFromJSON(options));
  const json = { question, passkey: passkey.toJSON() as unknown, ...told };
  return call<StepProposed>(`${signingPath(of)}/execution/assent`, {
    method: 'POST',
    json,
    key: newKey(),
    language,
  });
}

async function shown(publicKey: PublicKeyCredentialRequestOptions): Promise<PublicKeyCredential> {
  try {
    return (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
  } catch (error) {
    throw new DeviceStopped('the device showed no passkey', { cause: error });
  }
}
