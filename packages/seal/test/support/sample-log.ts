import {
  type BundleParts,
  type Checkpoint,
  type JsonObject,
  leafData,
  leafHash,
  makeBundle,
  nodesOf,
  type NoteSigner,
  type ProofBundle,
  recordTexts,
  rootOf,
  signCheckpoint,
  utf8,
  verifierKeyText,
  emptyFrontier,
  withLeaf,
} from '../../src/index.ts';
import { sha256, signer } from './means.ts';

export const origin = 'registry.example/kestrel';
export const logKey: NoteSigner = signer(origin, 1);
export const nextKey: NoteSigner = signer(origin, 2);
export const strangerKey: NoteSigner = signer(origin, 9);
export const witnesses: readonly NoteSigner[] = [3, 4, 5].map((seed) =>
  signer(`witness-${seed}.example`, seed, 'witness'),
);

export const header: JsonObject = {
  format: 'tenfold/record/1',
  issuer: { id: 'kestrel', names: { en: 'Kestrel Robotics', 'zh-Hant': '紅隼機械人' } },
  policies: { treasuryInShareCount: 'counted' },
};

/** So many entries of an issuer. Member names stand out of order on purpose. */
export function sampleEntries(count: number): readonly JsonObject[] {
  return Array.from({ length: count }, (_, at) => ({
    kind: 'shares-issued',
    id: `issued-${at + 1}`,
    effective: '2024-01-02',
    fields: { shares: String(1000 + at), class: 'B', way: 'placing' },
    note: at % 2 === 0 ? null : '一股一票 “B” 😀\n',
  }));
}

/** The data of the leaves of a log: of the header, then of the entries. */
export function leavesOf(entries: readonly JsonObject[], head: JsonObject = header): readonly Uint8Array[] {
  return recordTexts({ ...head, entries }).map((text) => leafData(text, sha256));
}

/** The checkpoint of these leaves, not signed yet. */
export function stateOf(leaves: readonly Uint8Array[], name: string = origin): Checkpoint {
  let frontier = emptyFrontier();
  for (const data of leaves) frontier = withLeaf(frontier, leafHash(data, sha256), sha256);
  return { origin: name, size: leaves.length, root: rootOf(frontier, sha256), extensions: [] };
}

/** A log as whoever keeps it has it: entries, and the text of the checkpoint that was signed over them. */
export interface SampleLog {
  readonly header: JsonObject;
  readonly entries: readonly JsonObject[];
  readonly checkpoint: string;
}

export function sampleLog(
  entries: readonly JsonObject[],
  { head = header, key = logKey }: { readonly head?: JsonObject; readonly key?: NoteSigner } = {},
): SampleLog {
  const checkpoint = signCheckpoint(stateOf(leavesOf(entries, head), key.key.name), [key]);
  return { header: head, entries, checkpoint };
}

/** The bundle for one entry of a log, of place `index`. */
export function bundleOf(log: SampleLog, index: number, more: Partial<BundleParts> = {}): ProofBundle {
  const parts: BundleParts = {
    header: log.header,
    entry: log.entries[index - 1] ?? {},
    index,
    checkpoint: log.checkpoint,
    keys: { first: verifierKeyText(logKey.key), rotations: [] },
    ...more,
  };
  return makeBundle(parts, nodesOf(leavesOf(log.entries, log.header), sha256), sha256);
}

/** A salt for a test. */
export function salt(seed: number): Uint8Array {
  return sha256(utf8(`salt ${seed}`)).subarray(0, 16);
}
