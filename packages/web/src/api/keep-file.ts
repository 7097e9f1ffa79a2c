import { at, call } from './call.ts';

/** Keeps a file as evidence of an issuer and gives the SHA-256 of its bytes. The same file sent again is kept once. */
export async function keepFile(issuer: string, file: File, language: string): Promise<string> {
  const path = `${at`/issuers/${issuer}/evidence`}?${new URLSearchParams({ name: file.name }).toString()}`;
  const { sha256 } = await call<{ readonly sha256: string }>(path, {
    method: 'POST',
    file: { bytes: file, type: typeOf(file) },
    key: `evidence-${await hashOf(file)}`,
    language,
  });
  return sha256;
}

/** Some systems have no media type for a text. */
function typeOf({ type, name }: File): string {
  if (type !== '') return type.split(';')[0] ?? type;
  if (name.endsWith('.csv')) return 'text/csv';
  return name.endsWith('.json') ? 'application/json' : 'text/plain';
}

/** The SHA-256 of a file: the same file sent again is the same request. */
export async function hashOf(file: File): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
