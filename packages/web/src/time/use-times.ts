import { useMemo } from 'react';
import { useChangeAddress, useTexts } from '../app/address.ts';
import type { TimesAsked } from '../engine/questions.ts';
import { type TimesInAddress, timesIn } from './asked.ts';

interface Times {
  readonly asked: TimesAsked;
  /** The other day of a comparison; `null` where nothing is compared. */
  readonly other: string | null;
  /** Looks at other times; the address carries them. `undefined` takes one away. */
  readonly look: (change: { readonly [name in keyof TimesInAddress]?: string | undefined }) => void;
}

/** The times that the address names. */
export function useTimes(): Times {
  const { on, known, with: other } = timesIn(useTexts());
  const change = useChangeAddress();
  const asked = useMemo(() => ({ on: on ?? null, known: known ?? null }), [on, known]);
  return { asked, other: other ?? null, look: (times) => change(times, { replace: true }) };
}
