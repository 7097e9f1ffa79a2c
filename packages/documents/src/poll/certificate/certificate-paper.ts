import type { MadePaper } from '../../papers/paper.ts';
import { type PollAnswer, isProvisional } from '../answer.ts';
import { announcedOf } from '../announcement/announced-poll.ts';
import { sayOfAnnounced } from '../announcement/announcement-page.ts';
import { announcementWorkbook } from '../announcement/announcement-workbook.ts';
import { pollJson } from '../poll-json.ts';
import { certificatePage } from './certificate-page.ts';

/** The scrutineer’s certificate, ready to be written in any language and form. Its JSON is that of the count itself. */
export function certificateOf(answer: PollAnswer): MadePaper {
  const poll = announcedOf(answer);
  return {
    isIncomplete: isProvisional(answer),
    date: answer.meeting.date ?? answer.atPoll.on,
    json: (language) => pollJson(answer, language),
    page: (language) => certificatePage(answer, language),
    workbook: (language) => ({
      ...announcementWorkbook(poll, language),
      title: sayOfAnnounced(poll, language)('scrutineer.title'),
    }),
  };
}
