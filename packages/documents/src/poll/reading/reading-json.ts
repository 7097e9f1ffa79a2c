import type { PublishedPoll } from '@tenfold/kernel/poll';
import type { Json } from '../../check/figure-json.ts';
import { sayIn } from '../../check/words.ts';
import type { Language } from '../../messages/languages.ts';
import type { AnnouncementReading, Remark } from './reading.ts';
import type { SheetPlace } from './sheet.ts';

/** The name of the format of an announcement as it was read. */
export const announcementReadingFormat = 'tenfold/announcement-reading/1';

/** An announcement as it was read: the draft, each figure with its place and how surely it was read, slips and doubts. */
export function readingJson(reading: AnnouncementReading, language: Language): Json {
  const say = sayIn({ language, names: () => null });
  const remark = ({ what: { key, figures }, place }: Remark): Json => ({
    key,
    text: say(key, figures),
    place: placeJson(place),
  });
  const { meeting } = reading;
  return {
    format: announcementReadingFormat,
    language,
    part: reading.part === null ? null : { ...reading.part },
    published: publishedJson(reading.published),
    printing: { ...reading.printing },
    meeting: {
      kind: meeting.kind,
      date: meeting.date,
      scrutineer: meeting.scrutineer === null ? null : withPlace({ ...meeting.scrutineer }),
      attended:
        meeting.attended === null
          ? null
          : { present: [...meeting.attended.present], absent: [...meeting.attended.absent] },
      votesPerShare: meeting.votesPerShare.map(({ shareClass, ...one }) => withPlace({ class: shareClass, ...one })),
      oneVote: [...meeting.oneVote],
      inIssue: meeting.inIssue.map(({ shareClass, ...one }) => withPlace({ class: shareClass, ...one })),
      deductions: meeting.deductions.map(withPlace),
      withdrawn: [...meeting.withdrawn],
      thresholds: [...meeting.thresholds],
      conditions: meeting.conditions.map(withPlace),
    },
    figures: reading.figures.map(({ shareClass, ...one }) => withPlace({ ...one, class: shareClass })),
    slips: reading.slips.map(remark),
    unsure: reading.unsure.map(remark),
  };
}

function withPlace({
  place,
  ...rest
}: Readonly<Record<string, unknown>> & { readonly place: SheetPlace }): Readonly<Record<string, Json>> {
  return { ...(rest as Readonly<Record<string, Json>>), place: placeJson(place) };
}

function placeJson(place: SheetPlace): Json {
  return { ...place };
}

/** A published announcement as its file has it: counts as text. */
export function publishedJson(published: PublishedPoll): Json {
  return JSON.parse(
    JSON.stringify(published, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)),
  ) as Json;
}
