import { meetingSaid } from '../meeting-said.ts';
import type { ProseText } from '../prose-text.ts';
import type { MeetingRead } from '../reading.ts';
import type { MeetingName } from './meeting-names.ts';

/** What is said of one of several meetings: its kind is that of its heading, and day, scrutineer and directors may be those of all. */
export function meetingOfPart(own: MeetingRead, name: MeetingName | null, whole: ProseText): MeetingRead {
  const { date, scrutineer, attended } = meetingSaid(whole, []);
  const kind = name?.kind ?? null;
  return {
    ...own,
    kind: kind === 'court' ? null : kind,
    date: own.date ?? date,
    scrutineer: own.scrutineer ?? scrutineer,
    attended: own.attended ?? attended,
  };
}
