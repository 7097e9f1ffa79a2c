import {
  dateOfDayNumber,
  type Instant,
  isInstant,
  isPlainDate,
  message,
  type Message,
  type PlainDate,
} from '@tenfold/kernel';

const DAY_IN_MILLISECONDS = 86_400_000;
const HONG_KONG_OFFSET = 8 * 3_600_000;

/** The two times of a question. `knownAt` is `null` for all that is recorded. */
export interface Times {
  readonly on: PlainDate;
  readonly knownAt: Instant | null;
  /** The day in Hong Kong on which the question is asked. */
  readonly today: PlainDate;
}

/** The times that `--on` and `--known` give; without them, today in Hong Kong and all that is recorded. */
export function timesOf(options: ReadonlyMap<string, string>, now: number): Times | Message {
  const today = dateOfDayNumber(Math.floor((now + HONG_KONG_OFFSET) / DAY_IN_MILLISECONDS));
  const [on = today, known] = [options.get('on'), options.get('known')];
  if (!isPlainDate(on)) return message('cli.no-day', { quote: { quote: on } });
  if (known !== undefined && !isInstant(known)) return message('cli.no-moment', { quote: { quote: known } });
  return { on, knownAt: known ?? null, today };
}
