import { call } from '../../../api/call.ts';

/** How the making of a passkey ended: it is kept, the device has one already, or the device made none. */
export type PasskeyMade = 'added' | 'known' | 'stopped';

/** Has the device make a further passkey, and the server keep it. Throws what the server refuses. */
export async function makePasskey(language: string): Promise<PasskeyMade> {
  const options = await call<PublicKeyCredentialCreationOptionsJSON>('/me/passkeys/options', {
    method: 'POST',
    language,
  });
  const made = await askDevice(PublicKeyCredential.parseCreationOptionsFromJSON(options));
  if (typeof made === 'string') return made;
  await call('/me/passkeys', { method: 'POST', json: { passkey: made.toJSON() as unknown }, language });
  return 'added';
}

async function askDevice(
  publicKey: PublicKeyCredentialCreationOptions,
): Promise<PublicKeyCredential | 'known' | 'stopped'> {
  try {
    return (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
  } catch (error) {
    // So the standard calls it that a passkey which we said we know is on the device.
    return (error as Error).name === 'InvalidStateError' ? 'known' : 'stopped';
  }
}
