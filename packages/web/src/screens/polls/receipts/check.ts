import type { Message } from '@tenfold/kernel';
import { readReceipts, type Receipt, receiptProblem } from '@tenfold/seal';
import { sha256 } from '../../../public/sha256.ts';

/** What was announced of a count, as it is typed. */
export interface AnnouncedTyped {
  readonly root: string;
  readonly size: string;
}

/** The receipts in a file, or what is wrong with it. */
export type ReceiptsRead =
  | { readonly receipts: readonly Receipt[] }
  | { readonly problem: { readonly key: string; readonly figures: Message['figures'] } };

/** A receipt with why it does not show what it says; `null` where it does. */
export interface CheckedReceipt {
  readonly receipt: Receipt;
  readonly problem: { readonly key: string; readonly figures: Message['figures'] } | null;
}

/** Reads the file of one receipt, or of several. */
export function receiptsIn(bytes: Uint8Array): ReceiptsRead {
  return readReceipts(bytes);
}

/**
 * Holds receipts against what was announced, here and without a connection. `null` where what is typed is no root and no size:
 * a receipt is never held against what stands in its own file, for whoever forged the one forged the other.
 */
export function checkReceipts(
  receipts: readonly Receipt[],
  typed: AnnouncedTyped,
): readonly CheckedReceipt[] | 'not-typed' {
  const root = typed.root.replaceAll(/\s/g, '').toLowerCase();
  const size = typed.size.replaceAll(/[\s,]/g, '');
  if (!/^[\da-f]{64}$/.test(root) || !/^\d{1,15}$/.test(size)) return 'not-typed';
  const seal = { root, size: Number(size) };
  return receipts.map((receipt) => ({ receipt, problem: receiptProblem(receipt, seal, sha256) ?? null }));
}
