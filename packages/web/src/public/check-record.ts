import {
  canonicalJson,
  emptyFrontier,
  entryText,
  type Frontier,
  headerOf,
  headerText,
  isSameBytes,
  leafData,
  leafHash,
  rootOf,
  type TreeHead,
  withLeaf,
} from '@tenfold/seal';
import type { JsonObject } from '@tenfold/seal';
import { sha256 } from './sha256.ts';
import type { Taken } from './take.ts';

/** So many leaves are hashed before the page may do something else. */
const AT_ONCE = 500;

/** How the record of an issuer stands to a signed checkpoint. */
export type RecordChecked =
  | { readonly is: 'sealed'; readonly entries: number; readonly unsealed: number }
  | { readonly is: 'short' | 'other-header' | 'other-root' };

/** Whether the record is what the checkpoint was signed over: its tree is made anew, leaf by leaf. */
export async function checkRecord(
  { record, entries }: Pick<Taken, 'record' | 'entries'>,
  {
    head,
    header,
    pause,
  }: { readonly head: TreeHead; readonly header: JsonObject; readonly pause: () => Promise<void> },
): Promise<RecordChecked> {
  const sealed = head.size - 1;
  if (entries.length < sealed) return { is: 'short' };
  if (canonicalJson(headerOf(record)) !== canonicalJson(header)) return { is: 'other-header' };
  let tree = withText(emptyFrontier(), headerText(headerOf(record)));
  for (const [index, entry] of entries.slice(0, sealed).entries()) {
    if (index % AT_ONCE === 0) await pause();
    tree = withText(tree, entryText(entry));
  }
  if (!isSameBytes(rootOf(tree, sha256), head.root)) return { is: 'other-root' };
  return { is: 'sealed', entries: sealed, unsealed: entries.length - sealed };
}

function withText(tree: Frontier, text: Uint8Array): Frontier {
  return withLeaf(tree, leafHash(leafData(text, sha256), sha256), sha256);
}
