import { message, type Message, nearWord } from '@tenfold/kernel';
import { paperCommitteeReportMessages } from '../messages/paper-committee-report.ts';
import { paperAnnualReportSectionMessages } from '../messages/paper-annual-report-section.ts';
import { paperConversionNoticeMessages } from '../messages/paper-conversion-notice.ts';
import { paperExchangeNoticeMessages } from '../messages/paper-exchange-notice.ts';
import { paperPollResultsMessages } from '../messages/paper-poll-results.ts';
import { pollMessages } from '../messages/poll.ts';
import { paperUndertakingMessages } from '../messages/paper-undertaking.ts';
import { paperAnnouncementMessages } from '../messages/paper-announcement.ts';
import { paperLetterBeforeActionMessages } from '../messages/paper-letter-before-action.ts';
import { clearanceMessages } from '../messages/clearance.ts';
import { clearancePageMessages } from '../messages/clearance-page.ts';
import { calendarMessages } from '../messages/calendar.ts';
import { cureMessages } from '../messages/cure.ts';
import { dutiesMessages } from '../messages/duties.ts';
import { instrumentMessages } from '../messages/instrument.ts';
import { paperWords } from '../messages/paper-words.ts';
import { plannedActMessages } from '../messages/planned-acts.ts';
import { paperBoardMinuteMessages } from '../messages/paper-board-minute.ts';
import { paperCureLetterMessages } from '../messages/paper-cure-letter.ts';
import { paperEndeavoursReportMessages } from '../messages/paper-endeavours-report.ts';
import { paperTerminationNoticeMessages } from '../messages/paper-termination-notice.ts';
import { paperBeneficiaryCertificateMessages } from '../messages/paper-beneficiary-certificate.ts';
import { paperWrittenMessages } from '../messages/paper-written.ts';
import { paperMessages } from '../messages/papers.ts';
import { returnMessages } from '../messages/returns.ts';
import { addSentences } from '../messages/sentences.ts';
import { entryKindMessages } from '../screens/entry-kinds.ts';
import { committeeReport } from './committee-report.ts';
import { annualReportSection } from './annual-report-section.ts';
import { conversionNotice } from './conversion-notice.ts';
import { exchangeNotice } from './exchange-notice.ts';
import { undertakingPaper } from './undertaking.ts';
import { announcementPaper } from './announcement.ts';
import { letterBeforeAction } from './letter-before-action.ts';
import { boardMinute } from './board-minute.ts';
import { cureLetter } from './cure-letter.ts';
import { endeavoursReport } from './endeavours-report.ts';
import { terminationNotice } from './termination-notice.ts';
import { beneficiaryCertificate } from './beneficiary-certificate.ts';
import { pollResultsPaper } from './poll-results.ts';
import { monthlyReturnPaper } from './monthly-return.ts';
import { nextDayReturnPaper } from './next-day-return.ts';
import type { Paper } from './paper.ts';

export { checkOnDemand } from './check-on-demand.ts';
export {
  type MadePaper,
  type Paper,
  type PaperGiven,
  type PaperOption,
  paperOptions,
  type PaperPeriod,
} from './paper.ts';
export { writtenKinds } from './written/written-kinds.ts';
export { workbookBytes, workbookType } from '../workbook/index.ts';

/** Every kind of paper there is, in the order in which they are listed. To add one, write its file and list it here. */
export const papers: readonly Paper[] = [
  nextDayReturnPaper,
  monthlyReturnPaper,
  beneficiaryCertificate,
  committeeReport,
  annualReportSection,
  conversionNotice,
  exchangeNotice,
  undertakingPaper,
  announcementPaper,
  letterBeforeAction,
  boardMinute,
  cureLetter,
  endeavoursReport,
  terminationNotice,
  pollResultsPaper,
];

/** The paper of that name; a refusal that says which there are. */
export function findPaper(typed: string): Paper | Message {
  const known = papers.map(({ kind }) => kind);
  const found = papers.find(({ kind }) => kind === typed);
  if (found !== undefined) return found;
  const near = nearWord(typed, known);
  const quote = { quote: typed };
  if (near !== null) return message('paper.unknown-near', { quote, near: { quote: near } });
  return message('paper.unknown', { quote, known: { list: known.map((kind) => ({ quote: kind })) } });
}

/** What is wrong with an option that the paper does not take. */
export function refuseOptions(paper: Paper, typed: readonly string[]): Message | null {
  const strange = typed.find((name) => !(paper.options as readonly string[]).includes(name));
  if (strange === undefined) return null;
  const options = { list: paper.options.map((name) => ({ quote: name })) };
  return message('paper.option', { paper: { quote: paper.kind }, option: { quote: strange }, options });
}

// Whoever loads this can say what stands on a paper.
addSentences([
  paperMessages,
  returnMessages,
  entryKindMessages,
  paperWrittenMessages,
  paperBeneficiaryCertificateMessages,
  paperCommitteeReportMessages,
  paperAnnualReportSectionMessages,
  paperConversionNoticeMessages,
  paperExchangeNoticeMessages,
  paperUndertakingMessages,
  paperPollResultsMessages,
  pollMessages,
  paperAnnouncementMessages,
  paperLetterBeforeActionMessages,
  paperBoardMinuteMessages,
  paperCureLetterMessages,
  paperEndeavoursReportMessages,
  paperTerminationNoticeMessages,
  calendarMessages,
  clearanceMessages,
  clearancePageMessages,
  cureMessages,
  dutiesMessages,
  instrumentMessages,
  paperWords,
  plannedActMessages,
]);
