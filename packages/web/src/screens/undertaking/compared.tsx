import type { Names } from '@tenfold/kernel';
import type { JSX } from 'react';
import type { CheckJson, UndertakingJson } from '../../format/check.ts';

interface Given {
  readonly check: CheckJson;
  readonly shown: UndertakingJson;
  readonly other: string;
  readonly names: Readonly<Record<string, Names>>;
}

/** What changed between two days, and why. */
export function ComparedPaper(_given: Given): JSX.Element | null {
  return null;
}
