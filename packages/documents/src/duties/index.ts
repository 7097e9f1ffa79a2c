import { calendarMessages } from '../messages/calendar.ts';
import { dutiesMessages } from '../messages/duties.ts';
import { addSentences } from '../messages/sentences.ts';

export * from '../asked/duties.ts';
export { type CalendarFile, type CalendarItem, calendarText, type EventTime } from '../calendar-file/calendar-text.ts';
export { dutiesCalendar } from './duties-calendar.ts';
export { dutiesFormat } from './duties-format.ts';
export { clockedJson, dutiesJson } from './duties-json.ts';
export { dutiesPage } from './duties-page.ts';
export { dutiesFields, dutiesSchema } from './duties-schema.ts';
export { byWhen, clockText, owedUnder, sourceOf, titleOf } from './words-of-duty.ts';

// Whoever speaks of duties can say what they say.
addSentences([calendarMessages, dutiesMessages]);
