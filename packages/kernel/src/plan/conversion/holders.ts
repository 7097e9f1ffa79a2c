import { lookThrough, soleOwner } from '../../register/look-through.ts';
import type { Register } from '../../register/register.ts';
import type { ShareClass } from '../../register/share-class.ts';
import { weightedClasses } from '../../register/weight.ts';

/** A row of the register with weighted shares that are surely alive. */
export interface LiveRow {
  readonly holder: string;
  readonly shareClass: ShareClass;
  readonly live: bigint;
}

/** To whom the weight of a holder's shares is put down: the one person whose it wholly is, or else the holder itself. */
export function ownerOf(register: Register, holder: string): string {
  return soleOwner(lookThrough(register, holder)) ?? holder;
}

/** The rows with live weighted shares of one owner: those in his own name first, then in the order of the record. */
export function liveRowsOf(register: Register, owner: string): readonly LiveRow[] {
  const rows: LiveRow[] = [];
  for (const shareClass of weightedClasses(register)) {
    for (const [holder, { shares, ended, uncertain, allEnded }] of shareClass.holdings) {
      if (allEnded || shares === null || ownerOf(register, holder) !== owner) continue;
      const live = shares - ended - uncertain;
      if (live > 0n) rows.push({ holder, shareClass, live });
    }
  }
  return [...rows.filter(({ holder }) => holder === owner), ...rows.filter(({ holder }) => holder !== owner)];
}

/** The class into which weighted shares are converted: the listed one without weight, or else the first without; `null` where there is none. */
export function ordinaryClass({ classes }: Pick<Register, 'classes'>): string | null {
  const ordinary = [...classes.values()].filter(({ weighted }) => !weighted);
  return (ordinary.find(({ listed }) => listed) ?? ordinary[0])?.id ?? null;
}
