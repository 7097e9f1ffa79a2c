import type { Figure } from '@tenfold/kernel';

/** The areas of signed PDFs, and what a reader calls them. */
export const signingSections: readonly (readonly [prefix: string, title: string])[] = [
  ['signing.', 'A PDF that is signed, or to be signed'],
];

/** Sentences of that area that refuse nothing. */
export const noRefusalOfSigning = /^signing\.(?:role\.|of-role\.|after-draft|change\.|page\.|state\.)/;

/** A figure for every placeholder of their sentences. */
const samples: Readonly<Record<string, Figure | undefined>> = {
  after: { message: 'signing.of-role.beneficiary' },
  algorithm: { quote: '1.2.840.10040.4.3' },
  at: { instant: '2026-11-24T12:00:00+08:00' },
  bits: { number: 1024n },
  bound: { instant: '2026-10-31T23:59:59+08:00' },
  expected: { message: 'signing.of-role.beneficiary-witness' },
  field: { quote: 'Signature1' },
  first: { message: 'signing.of-role.beneficiary' },
  form: { quote: 'adbe.x509.rsa_sha1' },
  found: { message: 'signing.of-role.company' },
  hash: { quote: 'SHA-1' },
  issuer: { quote: 'Harbour Root' },
  least: { number: 2048n },
  most: { number: 50_000_000n },
  name: { quote: 'CHAN Wing Sze' },
  needed: { number: 21_003n },
  next: { message: 'signing.role.beneficiary-witness' },
  role: { message: 'signing.role.company' },
  room: { number: 16_384n },
  second: { message: 'signing.of-role.company' },
  signature: { message: 'signing.of-role.beneficiary' },
  since: { instant: '2026-11-01T09:00:00+08:00' },
  what: { message: 'signing.change.page-content' },
};

const particular: Readonly<Record<string, Figure | undefined>> = {
  'cli.signing.no-hash quote': { quote: '6ceb4056' },
  'cli.signing.no-role known': { list: [{ quote: 'beneficiary' }, { quote: 'company' }] },
  'cli.signing.no-role quote': { quote: 'director' },
  'cli.signing.not-next next': { quote: 'beneficiary' },
  'cli.signing.not-next role': { quote: 'company' },
  'signing.hash-unknown hash': { quote: '1.2.643.7.1.1.2.2' },
  'signing.no-moment at': { quote: '2026-03-09' },
  'signing.too-large found': { number: 61_440_000n },
};

/** The sample for a placeholder of one of these sentences; nothing for those of other areas. */
export function signingSample(key: string, name: string): Figure | undefined {
  return particular[`${key} ${name}`] ?? (key.startsWith('signing.') ? samples[name] : undefined);
}
