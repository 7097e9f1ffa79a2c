import { useState } from 'react';
import { useNames } from '../../undertaking/use-names.ts';
import type { WayGiven } from './way-given.ts';
import { nobody, type Signer } from './signer-fields.tsx';

interface Signing {
  readonly signer: Signer;
  readonly setSigner: (signer: Signer) => void;
}

/** Who signs, as it is typed; of the beneficiary the record knows the name. */
export function useSigner({ issuer, role, beneficiary }: Omit<WayGiven, 'onDone'>): Signing {
  const names = useNames(issuer);
  const [typed, setSigner] = useState<Signer | null>(null);
  const name = role === 'beneficiary' ? (names[beneficiary]?.['en'] ?? '') : '';
  return { signer: typed ?? { ...nobody, name }, setSigner };
}
