import type { Names } from '@tenfold/kernel';
import type { JSX } from 'react';
import type { ReasonJson } from '../../format/check.ts';

interface Given {
  readonly reasons: readonly ReasonJson[];
  readonly names: Readonly<Record<string, Names>>;
}

/** The figures of the reasons, set out one below the other. */
export function Sums(_given: Given): JSX.Element | null {
  return null;
}
