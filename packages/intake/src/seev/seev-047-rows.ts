import {
  classOfSeev047,
  type HoldingRow,
  problemOfTotal,
  rowOfHolder,
  type Seev047Reading,
} from '@tenfold/documents/seev';
import type { Problem } from '@tenfold/kernel';
import { SeevRefused } from './refused.ts';
import { type Before, streamedRows } from './streamed-rows.ts';

/**
 * The lines of a register of members that comes as a message (seev.047), one after another as its bytes come, so that memory holds
 * one holder at a time. The last that is given is a problem where the message cannot be read to its end, or where the holders of a
 * part of the register do not have all of its shares.
 */
export function seev047Rows(
  bytes: AsyncIterable<Uint8Array>,
  reading: Seev047Reading,
): AsyncGenerator<HoldingRow | { readonly problem: Problem }> {
  let shareClass: string | null = null;
  let held: bigint | null = 0n;
  return streamedRows(bytes, 'seev.047', (element, { body }) => {
    shareClass ??= classIn(body, reading);
    if (element.name !== 'Dsclsr') {
      // Of a holder without a whole number of shares the count says so by his line.
      const problem = held === null ? null : problemOfTotal(element, held);
      if (problem !== null) throw new SeevRefused([problem]);
      held = 0n;
      return [];
    }
    const row = rowOfHolder(element, shareClass);
    held = held === null || !/^\d+$/.test(row.shares) ? null : held + BigInt(row.shares);
    return [row];
  });
}

function classIn(body: Before['body'], reading: Seev047Reading): string {
  const told = classOfSeev047(body, reading);
  if ('problems' in told) throw new SeevRefused(told.problems);
  return told.shareClass;
}
