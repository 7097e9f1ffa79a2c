import {
  headOfSeev004,
  type InstructionRow,
  rowsOfInstruction,
  type Seev004Head,
  type Seev004Reading,
} from '@tenfold/documents/seev';
import type { Problem } from '@tenfold/kernel';
import { SeevRefused } from './refused.ts';
import { type Before, streamedRows } from './streamed-rows.ts';

/**
 * The lines of a message of instructions (seev.004), one after another as its bytes come, so that memory holds one instruction at a
 * time. The last that is given is a problem where the message cannot be read to its end.
 */
export function seev004Rows(
  bytes: AsyncIterable<Uint8Array>,
  reading: Seev004Reading,
): AsyncGenerator<InstructionRow | { readonly problem: Problem }> {
  let head: Seev004Head | null = null;
  return streamedRows(bytes, 'seev.004', (element, before) => {
    head ??= headIn(before, reading);
    return rowsOfInstruction(element, head, reading);
  });
}

function headIn({ body, created }: Before, reading: Seev004Reading): Seev004Head {
  const head = headOfSeev004(body, reading, created);
  if ('problems' in head) throw new SeevRefused(head.problems);
  return head;
}
