import type { BeneficiaryJson } from '../../format/check.ts';
import type { InstrumentJson } from './reading.ts';

/** The recorded beneficiary whose name stands on a paper; `null` where none has it, or more than one. */
export function whoGave(
  { beneficiary }: Pick<InstrumentJson, 'beneficiary'>,
  known: readonly Pick<BeneficiaryJson, 'person' | 'names'>[],
): string | null {
  if (beneficiary === null) return null;
  const named = known.filter(({ names }) =>
    Object.values(names ?? {}).some((name) => plainName(name) === plainName(beneficiary)),
  );
  return named.length === 1 ? (named[0]?.person ?? null) : null;
}

function plainName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
