import type { MadePaper } from '../../papers/paper.ts';
import type { AnnouncedPoll } from './announced-poll.ts';
import { announcementJson, isComplete } from './announcement-json.ts';
import { announcementPage } from './announcement-page.ts';
import { announcementWorkbook } from './announcement-workbook.ts';

/** The announcement of a poll’s results, ready to be written in any language and form. */
export function announcementOf(poll: AnnouncedPoll): MadePaper {
  return {
    isIncomplete: poll.isProvisional || !isComplete(poll),
    date: poll.result.meeting.date ?? poll.world.on,
    json: (language) => announcementJson(poll, language),
    page: (language) => announcementPage(poll, language),
    workbook: (language) => announcementWorkbook(poll, language),
  };
}
