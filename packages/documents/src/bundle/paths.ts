import type { EvidenceFile, ProvedEntry } from './bundle-given.ts';

/** Where the parts of a bundle lie within it. Names are such as every system can write, and no two differ by capitals alone. */
export const paths = {
  index: 'index.html',
  readme: 'README.txt',
  manifest: 'manifest.json',
  sums: 'SHA256SUMS',
  claim: 'claim.json',
  instrument: 'instrument.json',
  /** Whoever hands the verifier in puts it under these names. */
  specification: 'verifier/verifier-specification.md',
  checkpoint: 'seal/checkpoint.txt',
  key: 'seal/key.txt',
  keys: 'seal/keys.json',
  entry: (one: Pick<ProvedEntry, 'id' | 'index'>): string => `entries/${placed(one)}.json`,
  proof: (one: Pick<ProvedEntry, 'id' | 'index'>): string => `proofs/${placed(one)}.json`,
  finding: (at: number, id: string): string => `findings/${numbered(at + 1)}-${safe(id)}.json`,
  rule: (provision: string): string => `rules/${safe(provision)}.json`,
  evidence: ({ sha256, ending }: Pick<EvidenceFile, 'sha256' | 'ending'>): string => `evidence/${sha256}${ending}`,
} as const;

/** An entry by its place in the log and its id. */
function placed({ id, index }: Pick<ProvedEntry, 'id' | 'index'>): string {
  return `${numbered(index)}-${safe(id)}`;
}

function numbered(number: number): string {
  return `${number}`.padStart(4, '0');
}

function safe(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9.-]/g, '_');
}
