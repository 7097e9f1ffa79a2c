import { announcementReadingMessages } from '../../messages/announcement-reading.ts';
import { addSentences } from '../../messages/sentences.ts';

export { announcementParts, readAnnouncement } from './read-announcement.ts';
export type { AnnouncementReading, MeetingRead, PartRead, ReadFigure, Remark } from './reading.ts';
export { announcementReadingFormat, publishedJson, readingJson } from './reading-json.ts';
export { readingPage } from './reading-page.ts';
export { sheetOfPages } from './sheet-of-pages.ts';
export type { AnnouncementSheet, Fragment, ProseLine, SheetPlace, SheetSection } from './sheet.ts';

// Whoever reads an announcement can say what stands in it.
addSentences([announcementReadingMessages]);
