import type { CountedPoll } from '@tenfold/documents/poll';
import type { MemberHolding } from '@tenfold/kernel/poll';
import type { JsonObject } from '@tenfold/seal';

/** The format in which what was counted is kept: every answer is made of it again. */
export const countedFormat = 'tenfold/counted/1';

/** So many refused lines are kept with what was counted; all of them stand in the file of the refused. */
export const MOST_REFUSED = 10_000;

/** The members that are counts of shares, without an end: decimal strings in JSON. Every other count is a number. */
const shares: ReadonlySet<string> = new Set([
  'shares',
  'for',
  'against',
  'abstain',
  'cast',
  'lacking',
  'notInstructed',
]);

/** What was counted, with counts of shares as decimal strings. Its holdings are the few that explain a difference. */
export function countedJson({ holdings = () => [], refused, refusedLeftOut, ...counted }: CountedPoll): JsonObject {
  const kept = refused.slice(0, MOST_REFUSED);
  const all = {
    format: countedFormat,
    ...counted,
    holdings: [...holdings()],
    refused: kept,
    refusedLeftOut: refusedLeftOut + refused.length - kept.length,
  };
  return JSON.parse(JSON.stringify(all, textOfShares)) as JsonObject;
}

function textOfShares(name: string, value: unknown): unknown {
  if (typeof value !== 'bigint') return value;
  // Under another name it would stay a text when it is read.
  if (!shares.has(name)) throw new Error(`fault: ${name} is not known as a count of shares`);
  return `${value}`;
}

/** What was counted, as {@link countedJson} wrote it. Throws for a format that it does not know. */
export function countedFrom(json: JsonObject): CountedPoll {
  if (json['format'] !== countedFormat) throw new Error('fault: what was counted is kept in another format');
  return withoutFormat(JSON.parse(JSON.stringify(json), sharesOfText) as Kept);
}

function withoutFormat({ format: _, holdings, ...counted }: Kept): CountedPoll {
  return { ...counted, holdings: () => holdings };
}

type Kept = Omit<CountedPoll, 'holdings'> & { readonly format: string; readonly holdings: readonly MemberHolding[] };

function sharesOfText(name: string, value: unknown): unknown {
  return shares.has(name) && typeof value === 'string' ? BigInt(value) : value;
}
