import { hongKongDay } from '@tenfold/kernel';
import type { JSX } from 'react';
import { useSay } from '../language/say.tsx';
import { endOfDay } from './asked.ts';
import { DayTyped } from './day-typed.tsx';

interface Knowing {
  readonly known: string | null;
  readonly today: string;
  readonly onKnown: (known: string | undefined) => void;
}

/** Whether all that is recorded counts, or only what was known at the end of a day. */
export function KnownAt({ known, today, onKnown }: Knowing): JSX.Element {
  const { say } = useSay();
  if (known === null) {
    return (
      <button type="button" className="known-all" onClick={() => onKnown(endOfDay(today))}>
        {say('time.known-now')}
      </button>
    );
  }
  return (
    <div className="known-at">
      <DayTyped label={say('time.known')} day={hongKongDay(known)} onDay={(day) => onKnown(endOfDay(day))} />
      <button type="button" className="known-all" onClick={() => onKnown(undefined)}>
        {say('time.known-all')}
      </button>
    </div>
  );
}
