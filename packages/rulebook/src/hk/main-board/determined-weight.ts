import { type PlainDate, readOutcome, type World } from '@tenfold/kernel';

/** What the Exchange determined of the weight of some shares. */
export interface DeterminedOver {
  readonly entry: string;
  readonly weight: 'ends' | 'goes-on';
}

/**
 * The last determination under Rules 8A.18 and 8A.19 about one of `about`, from a day on where that is given; `null` while
 * nothing is decided. The words of its outcome are read as the register reads them.
 */
export function determinedOver(
  { register }: World,
  { about, from = '' }: { readonly about: readonly string[]; readonly from?: PlainDate },
): DeterminedOver | null {
  const found = register.clearings.flatMap(({ act, provision, subject, on, outcome, entry }) => {
    const isOver = subject !== null && about.includes(subject) && on >= from;
    const weight = readOutcome(outcome ?? '');
    if (act !== 'determination' || !/^8A\.1[89]/.test(provision) || !isOver || weight === 'not-decided') return [];
    return [{ entry, weight }];
  });
  return found.at(-1) ?? null;
}
