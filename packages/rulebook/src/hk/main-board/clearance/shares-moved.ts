import type { Entry, StepSeen } from '@tenfold/kernel';

/** Shares that a step moves by entries of one kind, of weighted classes or of others. */
export function sharesMoved(
  { entries, before }: Pick<StepSeen, 'entries' | 'before'>,
  { kind, weighted }: { readonly kind: string; readonly weighted: boolean },
): bigint {
  const { classes } = before.register;
  const counted = entries.filter(
    (entry) => entry.kind === kind && classes.get(fieldsOf(entry).class)?.weighted === weighted,
  );
  return counted.reduce((sum, entry) => sum + (fieldsOf(entry).shares ?? 0n), 0n);
}

/** Shares in issue that are not the issuer's own: what the size of a mandate is taken of; `null` where not known. */
export function withoutTreasury({ before: { capital } }: Pick<StepSeen, 'before'>): bigint | null {
  return capital.inIssue === null || capital.treasury === null ? null : capital.inIssue - capital.treasury;
}

/** A count that the act itself states, as the shares that are left under a mandate. */
export function statedCount({ values }: Pick<StepSeen, 'values'>, name: string): bigint | null {
  const value = values[name];
  return typeof value === 'bigint' ? value : null;
}

function fieldsOf({ fields }: Entry): { readonly class: string; readonly shares: bigint | null } {
  return fields as { readonly class: string; readonly shares: bigint | null };
}
