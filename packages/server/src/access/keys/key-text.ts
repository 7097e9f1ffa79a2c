/** A key as a program sends it: the issuer it is for, and the secret. */
export interface KeyText {
  readonly issuer: string;
  readonly secret: string;
}

const form = /^tenfold_([A-Za-z0-9~][A-Za-z0-9._:-]{0,99})_([A-Za-z0-9_-]{43})$/;

/** A key as text. It begins so that a scanner for secrets knows it. */
export function writeKey({ issuer, secret }: KeyText): string {
  return `tenfold_${issuer}_${secret}`;
}

export function readKeyText(text: string): KeyText | undefined {
  const [, issuer, secret] = form.exec(text) ?? [];
  return issuer === undefined || secret === undefined ? undefined : { issuer, secret };
}
