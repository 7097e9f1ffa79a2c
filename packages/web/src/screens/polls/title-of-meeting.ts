import type { Names } from '@tenfold/kernel';
import type { MeetingKind } from '../../format/meeting.ts';
import type { Say } from '../../language/say.tsx';

/** What a meeting is called: its own name, else its kind, with its day. */
export function titleOfMeeting(
  { kind, names, date }: TitledMeeting,
  say: Say,
  nameOf: (names: Names | null, id: string) => string,
): string {
  const own = typeof names === 'string' ? { en: names } : (names ?? null);
  const name = nameOf(own, say(`polls-screen.kind.${kind}`));
  if (date === null || date === undefined) return name;
  return say('polls-screen.title-of-meeting', { name: { quote: name }, on: { date } });
}

interface TitledMeeting {
  readonly kind: MeetingKind;
  readonly names?: Names | string | null;
  readonly date?: string | null;
}
