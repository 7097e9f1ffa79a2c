import { useHotkeys } from '@mantine/hooks';
import type { JSX } from 'react';
import type { DayOfEntries } from '../engine/questions.ts';
import { useAnswer } from '../engine/use-answer.ts';
import { useSay } from '../language/say.tsx';
import { hongKongToday } from './asked.ts';
import { KnownAt } from './known-at.tsx';
import { spanOf } from './span.ts';
import { DayTyped } from './day-typed.tsx';
import { Track } from './track.tsx';
import { useTimes } from './use-times.ts';
import './time-bar.css';

/** The one bar of time at the foot of an issuer's screens: the day looked at, what is known, and the day compared with. */
export function TimeBar({ issuer }: { readonly issuer: string }): JSX.Element {
  const { say } = useSay();
  const { asked, other, look } = useTimes();
  const { data, isPending } = useAnswer('days', issuer, { known: asked.known });
  const days = data ?? [];
  const today = hongKongToday(Date.now());
  const on = asked.on ?? today;
  const span = spanOf(days, { on, other, today });
  const goTo = (day: string): void => look({ on: day === today ? undefined : day });
  const step = (way: -1 | 1): void => {
    const next = neighbour(days, on, way);
    if (next !== null) goTo(next);
  };
  useHotkeys([
    ['[', () => step(-1)],
    [']', () => step(1)],
  ]);
  return (
    <footer className="time-bar" aria-label={say('time.bar')} aria-busy={isPending}>
      <div className="time-typed">
        <DayTyped label={say('time.as-of')} day={on} onDay={goTo} />
        <KnownAt known={asked.known} today={today} onKnown={(known) => look({ known })} />
        <TimesSaid on={on} known={asked.known} today={today} />
      </div>
      <StepButton word="time.earlier" sign="‹" onClick={() => step(-1)} isOff={neighbour(days, on, -1) === null} />
      <Track days={days} span={span} on={on} other={other} onDay={goTo} onOther={(day) => look({ with: day })} />
      <StepButton word="time.later" sign="›" onClick={() => step(1)} isOff={neighbour(days, on, 1) === null} />
      <Comparison other={other} first={data === undefined ? null : span.first} onOther={(day) => look({ with: day })} />
    </footer>
  );
}

/** The nearest day on which something took effect before or after a day. */
function neighbour(days: readonly DayOfEntries[], on: string, way: -1 | 1): string | null {
  const found = way === 1 ? days.find(({ day }) => day > on) : days.findLast(({ day }) => day < on);
  return found?.day ?? null;
}

function StepButton({
  word,
  sign,
  onClick,
  isOff,
}: {
  readonly word: string;
  readonly sign: string;
  readonly onClick: () => void;
  readonly isOff: boolean;
}): JSX.Element {
  const { say } = useSay();
  return (
    <button
      type="button"
      className="time-step"
      aria-label={say(word)}
      title={say(word)}
      onClick={onClick}
      disabled={isOff}
    >
      {sign}
    </button>
  );
}

/** The two times in words, as a printed page needs them and as a change is told to whoever can't see the bar. */
function TimesSaid({
  on,
  known,
  today,
}: {
  readonly on: string;
  readonly known: string | null;
  readonly today: string;
}): JSX.Element {
  const { say } = useSay();
  const day = say(on === today ? 'time.as-of-today' : 'time.as-of-day', { on: { date: on } });
  const knowing = known === null ? say('time.known-now') : say('time.known-at', { known: { instant: known } });
  return (
    <p className="unseen" role="status">
      {day} · {knowing}
    </p>
  );
}

function Comparison({
  other,
  first,
  onOther,
}: {
  readonly other: string | null;
  /** The first day of which something is recorded; `null` while that is being read. */
  readonly first: string | null;
  readonly onOther: (day: string | undefined) => void;
}): JSX.Element {
  const { say } = useSay();
  if (other === null) {
    return (
      <button
        type="button"
        className="time-compare"
        disabled={first === null}
        onClick={() => onOther(first ?? undefined)}
      >
        ⇄ {say('time.compare')}
      </button>
    );
  }
  return (
    <div className="time-typed time-compare">
      <DayTyped label={say('time.compared')} day={other} onDay={onOther} />
      <button type="button" className="time-compare" onClick={() => onOther(undefined)}>
        {say('time.end-comparison')}
      </button>
    </div>
  );
}
