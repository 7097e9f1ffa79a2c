import { accessMessages } from './access.ts';
import { announcementReadingMessages } from './announcement-reading.ts';
import { assentMessages } from './assent.ts';
import { bundleMessages } from './bundle.ts';
import { calendarMessages } from './calendar.ts';
import type { Catalogue } from './catalogue.ts';
import { checkMessages } from './check.ts';
import { claimsMessages } from './claims.ts';
import { clearanceMessages } from './clearance.ts';
import { clearancePageMessages } from './clearance-page.ts';
import { clearanceKeptMessages } from './clearance-kept.ts';
import { cliBackupMessages } from './cli-backup.ts';
import { cliClearMessages } from './cli-clear.ts';
import { cliMessages } from './cli.ts';
import { cliCountMessages } from './cli-count.ts';
import { cliPollMessages } from './cli-poll.ts';
import { cliReadingMessages } from './cli-reading.ts';
import { cliSealMessages } from './cli-seal.ts';
import { cliLedgerMessages } from './cli-ledger.ts';
import { cliSeevMessages } from './cli-seev.ts';
import { cliServeMessages } from './cli-serve.ts';
import { cliSigningMessages } from './cli-signing.ts';
import { countMessages } from './count.ts';
import { coverageMessages } from './coverage.ts';
import { doubtMessages } from './doubts.ts';
import { dutiesMessages } from './duties.ts';
import { endeavoursMessages } from './endeavours.ts';
import { executionMessages } from './execution.ts';
import { figureMessages } from './figures.ts';
import { instrumentMessages } from './instrument.ts';
import { intakeMessages } from './intake.ts';
import { ledgerBackupMessages } from './ledger-backup.ts';
import { ledgerDisclosureMessages } from './ledger-disclosure.ts';
import { ledgerEngineMessages } from './ledger-engine.ts';
import { ledgerMessages } from './ledger.ts';
import { livingMessages } from './living.ts';
import { paperCommitteeReportMessages } from './paper-committee-report.ts';
import { paperAnnualReportSectionMessages } from './paper-annual-report-section.ts';
import { paperConversionNoticeMessages } from './paper-conversion-notice.ts';
import { paperExchangeNoticeMessages } from './paper-exchange-notice.ts';
import { paperPollResultsMessages } from './paper-poll-results.ts';
import { paperUndertakingMessages } from './paper-undertaking.ts';
import { paperAnnouncementMessages } from './paper-announcement.ts';
import { paperLetterBeforeActionMessages } from './paper-letter-before-action.ts';
import { paperBoardMinuteMessages } from './paper-board-minute.ts';
import { paperCureLetterMessages } from './paper-cure-letter.ts';
import { paperEndeavoursReportMessages } from './paper-endeavours-report.ts';
import { paperTerminationNoticeMessages } from './paper-termination-notice.ts';
import { cureMessages } from './cure.ts';
import { paperBeneficiaryCertificateMessages } from './paper-beneficiary-certificate.ts';
import { paperMessages } from './papers.ts';
import { paperWrittenMessages } from './paper-written.ts';
import { plannedActMessages } from './planned-acts.ts';
import { paperWords } from './paper-words.ts';
import { policyMessages } from './policies.ts';
import { pollMessages } from './poll.ts';
import { pollsServerMessages } from './polls-server.ts';
import { pollSealMessages } from './poll-seal.ts';
import { programmeMessages } from './programme.ts';
import { publicMessages } from './public.ts';
import { publicCheckMessages } from './public-check.ts';
import { publicPageMessages } from './public-page.ts';
import { receiptMessages } from './receipt.ts';
import { recordFileMessages } from './record-file.ts';
import { recountMessages } from './recount.ts';
import { registerMessages } from './register.ts';
import { registerPromiseMessages } from './register-promise.ts';
import { reminderMessages } from './reminders.ts';
import { returnMessages } from './returns.ts';
import { rulebookPageMessages } from './rulebook-page.ts';
import { rulesMessages } from './rules.ts';
import { rulesPromisedMessages } from './rules-promised.ts';
import { sealMessages } from './seal.ts';
import { addSentences } from './sentences.ts';
import { seevSentences } from './seev.ts';
import { serverMessages } from './server.ts';
import { signingMessages } from './signing.ts';
import { tallyMessages } from './tally.ts';
import { undertakingMessages } from './undertaking.ts';
import { undertakingLifeMessages } from './undertaking-life.ts';

export { NoSentence, renderFrom } from './render.ts';
export { render } from './sentences.ts';

/** Every area with its sentences. No key stands in two of them; a test holds that. */
export const areas: readonly Catalogue[] = [
  accessMessages,
  announcementReadingMessages,
  assentMessages,
  bundleMessages,
  calendarMessages,
  checkMessages,
  claimsMessages,
  clearanceMessages,
  clearancePageMessages,
  clearanceKeptMessages,
  cliBackupMessages,
  cliClearMessages,
  cliMessages,
  cliCountMessages,
  cliPollMessages,
  cliReadingMessages,
  cliSealMessages,
  cliLedgerMessages,
  cliSeevMessages,
  cliServeMessages,
  cliSigningMessages,
  countMessages,
  coverageMessages,
  doubtMessages,
  dutiesMessages,
  endeavoursMessages,
  executionMessages,
  figureMessages,
  instrumentMessages,
  intakeMessages,
  ledgerBackupMessages,
  ledgerDisclosureMessages,
  ledgerEngineMessages,
  ledgerMessages,
  livingMessages,
  paperCommitteeReportMessages,
  paperAnnualReportSectionMessages,
  paperConversionNoticeMessages,
  paperExchangeNoticeMessages,
  paperPollResultsMessages,
  paperUndertakingMessages,
  paperAnnouncementMessages,
  paperLetterBeforeActionMessages,
  paperBoardMinuteMessages,
  paperCureLetterMessages,
  paperEndeavoursReportMessages,
  paperTerminationNoticeMessages,
  cureMessages,
  paperBeneficiaryCertificateMessages,
  paperMessages,
  paperWrittenMessages,
  plannedActMessages,
  paperWords,
  policyMessages,
  pollMessages,
  pollsServerMessages,
  pollSealMessages,
  programmeMessages,
  publicMessages,
  publicCheckMessages,
  publicPageMessages,
  receiptMessages,
  recordFileMessages,
  recountMessages,
  registerMessages,
  registerPromiseMessages,
  reminderMessages,
  returnMessages,
  rulebookPageMessages,
  rulesMessages,
  rulesPromisedMessages,
  seevSentences,
  serverMessages,
  sealMessages,
  signingMessages,
  tallyMessages,
  undertakingMessages,
  undertakingLifeMessages,
];

/** All that the product says to a person, by key. */
export const catalogue: Catalogue = Object.assign({}, ...areas) as Catalogue;

// Whoever loads this can say everything.
addSentences(areas);
