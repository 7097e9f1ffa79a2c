import { formatDate } from '@tenfold/documents/screens';
import { type JSX, useEffect, useId, useState } from 'react';
import { useSay } from '../language/say.tsx';
import { typedDay } from './typed-day.ts';

interface Typed {
  readonly label: string;
  readonly day: string;
  readonly onDay: (day: string) => void;
}

/** A day as the language writes it, to be typed in that or any other plain form; it counts as soon as it is left or entered. */
export function DayTyped({ label, day, onDay }: Typed): JSX.Element {
  const { say, language } = useSay();
  const written = formatDate(day, language);
  const [typed, type] = useState(written);
  const hint = useId();
  useEffect(() => type(written), [written]);
  const meant = typedDay(typed);
  const take = (): void => {
    if (meant === null) return;
    type(formatDate(meant, language));
    if (meant !== day) onDay(meant);
  };
  return (
    <label className="day-typed">
      <span>{label}</span>
      <input
        className="num"
        size={12}
        value={typed}
        autoComplete="off"
        aria-invalid={meant === null}
        aria-describedby={meant === null ? hint : undefined}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          if (event.key === 'Escape') type(written);
        }}
      />
      {meant === null ? (
        <small id={hint} className="day-hint">
          {say('time.no-day')}
        </small>
      ) : null}
    </label>
  );
}
