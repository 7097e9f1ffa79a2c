import { type Texts, textsIn } from '../../app/address.ts';

/** From one part of the ledger to another the times stay, and nothing else of the address. */
export function keepTimes({ on, known, with: other }: Texts): Texts {
  return textsIn({ on, known, with: other });
}
