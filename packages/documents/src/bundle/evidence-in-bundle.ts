import type { Json } from '../check/figure-json.ts';
import type { ProvedEntry } from './bundle-given.ts';

/** A file that entries name by its hash, and which entries do. */
export interface NamedEvidence {
  readonly sha256: string;
  readonly entries: readonly string[];
}

/** The files that the entries name by their SHA-256, wherever in an entry it stands, in the order in which they are named. */
export function evidenceInBundle(proved: readonly Pick<ProvedEntry, 'id' | 'entry'>[]): readonly NamedEvidence[] {
  const named = new Map<string, string[]>();
  for (const { id, entry } of proved) {
    for (const sha256 of new Set(hashesIn(entry))) named.set(sha256, [...(named.get(sha256) ?? []), id]);
  }
  return [...named].map(([sha256, entries]) => ({ sha256, entries }));
}

/** A commitment to a sealed value is written otherwise: its text is no hash of a file. */
function hashesIn(json: Json): readonly string[] {
  if (typeof json === 'string') return /^[0-9a-f]{64}$/.test(json) ? [json] : [];
  if (typeof json !== 'object' || json === null) return [];
  if ('sealed' in json) return [];
  return Object.values(json).flatMap((value: Json) => hashesIn(value));
}
