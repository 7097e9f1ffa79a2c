import type { Figure } from '@tenfold/kernel';

/** The areas of the seal, and what a reader calls them. */
export const sealSections: readonly (readonly [prefix: string, title: string])[] = [
  ['seal.refused.', 'Sealing, proving and verifying'],
  ['seal.problem.', 'A proof that does not hold'],
  ['time-stamp.', 'A time stamp'],
];

/** A figure for every placeholder of their sentences. */
const samples: Readonly<Record<string, Figure | undefined>> = {
  code: { quote: 'ENOSPC' },
  format: { quote: 'tenfold/proof/1' },
  from: { number: 40n },
  have: { number: 1n },
  index: { number: 60n },
  issuer: { quote: 'kestrel' },
  levels: { number: 64n },
  line: { quote: 'index five' },
  most: { number: 64n },
  name: { quote: 'witness.example' },
  near: { quote: 'tang-died' },
  need: { number: 2n },
  newer: { number: 41n },
  number: { quote: '12.5' },
  older: { number: 57n },
  option: { quote: '--origin' },
  origin: { quote: 'registry.example/sparrow' },
  path: { quote: 'proof.json' },
  place: { number: 17n },
  process: { quote: '4711' },
  proven: { number: 6n },
  quote: { quote: 'tang-dyed' },
  reason: { quote: 'ECONNREFUSED' },
  seconds: { number: 30n },
  size: { number: 57n },
  stated: { number: 5n },
  status: { quote: '503' },
  text: { quote: 'registry.example/kestrel' },
  to: { number: 57n },
  url: { quote: 'http://stamps.example/' },
};

/** Figures where the one of that name would make no sense. */
const particular: Readonly<Record<string, Figure | undefined>> = {
  'seal.problem.bundle-member name': { quote: 'keys' },
  'seal.problem.bundle-unknown-member name': { quote: 'verdict' },
  'seal.problem.checkpoint-root text': { quote: 'abc' },
  'seal.problem.checkpoint-size text': { quote: '0x39' },
  'seal.problem.disclosure-path path': { quote: '/fields/names' },
  'seal.problem.disclosure-salt path': { quote: '/fields/names' },
  'seal.problem.disclosure-value path': { quote: '/fields/names' },
  'seal.problem.json-duplicate name': { quote: 'entry' },
  'seal.problem.key-origin name': { quote: 'registry.example/kestrel' },
  'seal.problem.note-signature-line line': { quote: '- kestrel abc' },
  'seal.problem.proof-hash text': { quote: 'AAAA' },
  'seal.refused.no-key quote': { quote: 'registry.example' },
  'seal.refused.not-sealed quote': { quote: '/fields/names' },
  'seal.refused.origin quote': { quote: 'my log' },
  'seal.refused.other-use quote': { quote: 'witness.example+1a2b3c4d+BA…' },
  'seal.refused.path quote': { quote: 'names' },
  'seal.refused.quorum most': { number: 3n },
  'seal.refused.quorum quote': { quote: '4' },
  'seal.refused.witness-busy path': { quote: 'witness.json' },
  'seal.refused.witness-name quote': { quote: 'my witness' },
  'seal.refused.witness-no-checkpoint path': { quote: 'sensetime-log' },
  'time-stamp.no-address url': { quote: 'stamps.example' },
  'time-stamp.rejected reason': { quote: 'unknown policy' },
};

/** The sample for a placeholder of one of these sentences; nothing for those of other areas. */
export function sealSample(key: string, name: string): Figure | undefined {
  const isOurs = sealSections.some(([prefix]) => key.startsWith(prefix));
  return isOurs ? (particular[`${key} ${name}`] ?? samples[name]) : undefined;
}
