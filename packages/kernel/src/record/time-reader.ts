import { epochMilliseconds, hongKongDay, type Instant, isInstant } from '../time/instant.ts';
import { dayNumber, isPlainDate, type PlainDate } from '../time/plain-date.ts';

const DAY_IN_MILLISECONDS = 86_400_000;
const HONG_KONG_OFFSET = 8 * 3_600_000;

/** How many instants are remembered before the memory is emptied; days need no limit, there are few of them. */
const MOST_REMEMBERED = 4096;

/** When an entry took effect: as written, its day in Hong Kong, and the number of that day. */
export interface EffectiveTime {
  readonly text: PlainDate | Instant;
  readonly on: PlainDate;
  readonly day: number;
}

/** When an entry was recorded: as written, in milliseconds since 1970, and the number of its day in Hong Kong. */
export interface RecordedTime {
  readonly text: Instant;
  readonly milliseconds: number;
  readonly day: number;
}

/**
 * Reads the two times of entries. A ledger says the same days over and over, so what was read is remembered, and equal
 * times share one text.
 */
export class TimeReader {
  readonly #days = new Map<string, EffectiveTime>();
  readonly #moments = new Map<string, RecordedTime>();
  #last: RecordedTime = { text: '', milliseconds: 0, day: 0 };

  /** A day, or a moment on a day of the calendar; `null` when the text is neither. */
  effective(text: string): EffectiveTime | null {
    const known = this.#days.get(text);
    if (known !== undefined) return known;
    if (isPlainDate(text)) return this.#rememberDay({ text, on: text, day: dayNumber(text) });
    const on = isInstant(text) ? hongKongDay(text) : text;
    return isPlainDate(on) ? { text, on, day: dayNumber(on) } : null;
  }

  /** A moment with its offset; `null` when the text is none. */
  recorded(text: string): RecordedTime | null {
    if (text === this.#last.text) return this.#last;
    const known = this.#moments.get(text);
    if (known !== undefined) {
      this.#last = known;
      return known;
    }
    const milliseconds = this.#milliseconds(text);
    return milliseconds === null ? null : this.#rememberMoment(text, milliseconds);
  }

  /** The usual form is read by hand, which takes a fraction of the time; every other goes the long way. */
  #milliseconds(text: string): number | null {
    const clock = usualClock(text);
    if (clock === null) return isInstant(text) ? epochMilliseconds(text) : null;
    const date = this.#days.get(text.slice(0, 10)) ?? this.effective(text.slice(0, 10));
    return date === null ? null : date.day * DAY_IN_MILLISECONDS + clock;
  }

  #rememberDay(time: EffectiveTime): EffectiveTime {
    this.#days.set(time.text, time);
    return time;
  }

  #rememberMoment(text: string, milliseconds: number): RecordedTime {
    const day = Math.floor((milliseconds + HONG_KONG_OFFSET) / DAY_IN_MILLISECONDS);
    const time = { text, milliseconds, day };
    if (this.#moments.size >= MOST_REMEMBERED) this.#moments.clear();
    this.#moments.set(text, time);
    this.#last = time;
    return time;
  }
}

/** Milliseconds after midnight, UTC, of a text written `….T18:00:00+08:00`; `null` for every other form. */
function usualClock(text: string): number | null {
  if (text.length !== 25 || text[10] !== 'T' || text[13] !== ':' || text[16] !== ':' || text[22] !== ':') return null;
  const sign = text[19] === '+' ? 1 : -1;
  if (sign === -1 && text[19] !== '-') return null;
  const [hours, offsetHours] = [below(text, 11, 23), below(text, 20, 14)];
  const [minutes, seconds, offsetMinutes] = [below(text, 14, 59), below(text, 17, 59), below(text, 23, 59)];
  if (hours < 0 || minutes < 0 || seconds < 0 || offsetHours < 0 || offsetMinutes < 0) return null;
  return ((hours - sign * offsetHours) * 3600 + (minutes - sign * offsetMinutes) * 60 + seconds) * 1000;
}

/** The two digits at `at` as a number from 0 to `most`; -1 when they are none. */
function below(text: string, at: number, most: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  if (tens < 0 || tens > 9 || ones < 0 || ones > 9) return -1;
  const number = tens * 10 + ones;
  return number > most ? -1 : number;
}
