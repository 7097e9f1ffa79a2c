import type { KnownIssuer, Ledger } from '@tenfold/ledger';

const ENTRIES_AT_ONCE = 1000;

/**
 * The record of an issuer as the text of a record file, piece by piece: its header, then its first `size` entries as they were
 * sealed. What is recorded meanwhile stands after those.
 */
export async function* recordFile(
  ledger: Ledger,
  { issuer, header }: KnownIssuer,
  size: bigint,
): AsyncGenerator<string> {
  // The header is an object of canonical JSON; the list goes in before its closing brace.
  yield `${header.slice(0, -1)},"entries":[`;
  for (let after = 0n; after < size; ) {
    const entries = await ledger.entries(issuer.id, { after, limit: limited(size - after) });
    yield `${after === 0n ? '\n' : ',\n'}${entries.map(({ content }) => content).join(',\n')}`;
    after = entries.at(-1)?.number ?? size;
  }
  yield ']}\n';
}

function limited(left: bigint): number {
  return left > BigInt(ENTRIES_AT_ONCE) ? ENTRIES_AT_ONCE : Number(left);
}
