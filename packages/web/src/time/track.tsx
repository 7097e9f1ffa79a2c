import { formatDate } from '@tenfold/documents/screens';
import { dateOfDayNumber, dayNumber } from '@tenfold/kernel';
import type { JSX } from 'react';
import type { DayOfEntries } from '../engine/questions.ts';
import { useSay } from '../language/say.tsx';
import { placeIn, type Span, yearsIn } from './span.ts';

interface Tracked {
  readonly days: readonly DayOfEntries[];
  readonly span: Span;
  readonly on: string;
  readonly other: string | null;
  readonly onDay: (day: string) => void;
  readonly onOther: (day: string) => void;
}

/** The line of time: a dot for each day with entries, a diamond where an answer changed, and a handle for each day looked at. */
export function Track({ days, span, on, other, onDay, onOther }: Tracked): JSX.Element {
  const { say } = useSay();
  const selected = days.find(({ day }) => day === on);
  return (
    <div className="track">
      <div className="track-line" aria-hidden="true">
        {days.map((one) => (
          <DayDot key={one.day} span={span} given={one} />
        ))}
        {yearsIn(span).map((day) => (
          <span key={day} className="track-year num" style={{ insetInlineStart: `${placeIn(span, day)}%` }}>
            {day.slice(0, 4)}
          </span>
        ))}
      </div>
      {other === null ? null : (
        <Handle label={say('time.compared')} span={span} day={other} days={days} onDay={onOther} isOther />
      )}
      <Handle label={say('time.as-of')} span={span} day={on} days={days} onDay={onDay} />
      <p className="track-said">{selected === undefined ? ' ' : <DaySaid given={selected} />}</p>
    </div>
  );
}

function DayDot({ span, given: { day, changed } }: { readonly span: Span; readonly given: DayOfEntries }): JSX.Element {
  const isTurn = changed !== null && changed.length > 0;
  return <i className={isTurn ? 'turn' : 'dot'} style={{ insetInlineStart: `${placeIn(span, day)}%` }} />;
}

/** What happened on a day: each kind of entry once. */
function DaySaid({ given: { day, count: all, entries, changed } }: { readonly given: DayOfEntries }): JSX.Element {
  const { say } = useSay();
  const count = { number: BigInt(all) };
  const turned = changed === null || changed.length === 0 ? null : { number: BigInt(changed.length) };
  const kinds = [...new Set(entries.map(({ about }) => about))];
  const title = kinds.join(' ');
  return (
    <span title={title}>
      {say('time.day-entries', { day: { date: day }, count })}
      {turned === null ? null : <b> · {say('time.answers-changed', { count: turned })}</b>}
    </span>
  );
}

interface HandleGiven {
  readonly label: string;
  readonly span: Span;
  readonly day: string;
  readonly days: readonly DayOfEntries[];
  readonly onDay: (day: string) => void;
  readonly isOther?: boolean;
}

/** A handle to be dragged, or moved by the arrow keys; close to a day with entries it falls onto that day. */
function Handle({ label, span, day, days, onDay, isOther = false }: HandleGiven): JSX.Element {
  const { language } = useSay();
  const first = dayNumber(span.first);
  const [at, most] = [dayNumber(day) - first, dayNumber(span.last) - first];
  const move = (typed: number): void => {
    const isStep = Math.abs(typed - at) <= 1;
    const wanted = isStep ? typed : onto(typed + first, days, most) - first;
    onDay(dateOfDayNumber(wanted + first));
  };
  return (
    <input
      type="range"
      className={isOther ? 'handle other' : 'handle'}
      aria-label={label}
      aria-valuetext={formatDate(day, language)}
      min={0}
      max={most}
      value={at}
      onChange={(event) => move(event.currentTarget.valueAsNumber)}
    />
  );
}

/** One part in so many of the line is close enough to fall onto a day. */
const CLOSE = 150;

function onto(wanted: number, days: readonly DayOfEntries[], most: number): number {
  const reach = most / CLOSE;
  const numbers = days.map(({ day }) => dayNumber(day)).filter((number) => Math.abs(number - wanted) <= reach);
  return numbers.toSorted((one, two) => Math.abs(one - wanted) - Math.abs(two - wanted))[0] ?? wanted;
}
