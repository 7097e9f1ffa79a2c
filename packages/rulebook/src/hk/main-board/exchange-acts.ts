import type { PlainDate, World } from '@tenfold/kernel';

/** The entries by which the Exchange approved something under `provision`, up to and including `by`. */
export function approvalsUnder(
  { register }: World,
  { provision, by, about }: { readonly provision: string; readonly by: PlainDate; readonly about: readonly string[] },
): readonly string[] {
  return register.clearings
    .filter(({ act, on, subject }) => act === 'approval' && on <= by && (subject === null || about.includes(subject)))
    .filter((clearing) => clearing.provision === provision || clearing.provision.startsWith(`${provision}(`))
    .map(({ entry }) => entry);
}
