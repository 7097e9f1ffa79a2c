/**
 * An assent as it is kept in a file (`tenfold/assent/1`, docs/passkey-assent.md): whoever has the file and the paper can check
 * it without us.
 */
export interface Assent {
  readonly format: 'tenfold/assent/1';
  /** The statement, as the text that was hashed. */
  readonly statement: string;
  readonly passkey: {
    /** As the device names it, in base64url. */
    readonly id: string;
    /** The public key as SubjectPublicKeyInfo (RFC 5280 4.1) in DER, in base64. */
    readonly key: string;
    /** The name of the site for which the passkey was made. */
    readonly host: string;
    /** The address of the page on which it was used. */
    readonly origin: string;
  };
  /** What the device gave (Web Authentication, 5.2.2), in base64url. */
  readonly signed: {
    readonly authenticatorData: string;
    readonly clientDataJSON: string;
    readonly signature: string;
  };
}

/** The file of an assent: the same bytes for the same assent. */
export function assentBytes({ format, statement, passkey, signed }: Assent): Uint8Array {
  const { id, key, host, origin } = passkey;
  const { authenticatorData, clientDataJSON, signature } = signed;
  const ordered = {
    format,
    statement,
    passkey: { id, key, host, origin },
    signed: { authenticatorData, clientDataJSON, signature },
  };
  return Buffer.from(`${JSON.stringify(ordered, null, 2)}\n`, 'utf8');
}
