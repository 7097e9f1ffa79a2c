import { findAct } from '../acts/index.ts';
import type { Ratio } from '../../numbers/ratio.ts';
import type { Entry } from '../../register/entry.ts';
import type { Register } from '../../register/register.ts';
import type { Plan } from '../clearance.ts';

/** An offer to all holders in proportion: new shares for each one held, and the ordinary shares issued by it. */
export interface ProRataOffer {
  readonly forEach: Ratio;
  readonly ordinary: bigint;
}

/** The first offer of a plan that goes to all holders in proportion, with what its entries issue; `null` where there is none. */
export function proRataOfferOf(
  { steps }: Plan,
  { classes }: Pick<Register, 'classes'>,
  entriesOf: (step: number) => readonly Entry[],
): ProRataOffer | null {
  for (const [index, { act, fields }] of steps.entries()) {
    const forEach = findAct(act)?.fields['forEach']?.read(fields['forEach'], '', () => undefined) as Ratio | undefined;
    if (forEach === undefined) continue;
    const ordinary = entriesOf(index + 1).reduce((sum, entry) => sum + ordinaryIssued(entry, classes), 0n);
    return { forEach, ordinary };
  }
  return null;
}

function ordinaryIssued({ kind, fields }: Entry, classes: Register['classes']): bigint {
  if (kind !== 'shares-issued') return 0n;
  const { class: id, shares } = fields as { readonly class: string; readonly shares: bigint };
  return classes.get(id)?.weighted === false ? shares : 0n;
}
