import { accessMessages } from './access.ts';
import { calendarMessages } from './calendar.ts';
import type { Catalogue } from './catalogue.ts';
import { checkMessages } from './check.ts';
import { clearanceMessages } from './clearance.ts';
import { clearancePageMessages } from './clearance-page.ts';
import { clearanceKeptMessages } from './clearance-kept.ts';
import { cliBackupMessages } from './cli-backup.ts';
import { cliClearMessages } from './cli-clear.ts';
import { cliMessages } from './cli.ts';
import { cliReadingMessages } from './cli-reading.ts';
import { cliSealMessages } from './cli-seal.ts';
import { cliLedgerMessages } from './cli-ledger.ts';
import { cliServeMessages } from './cli-serve.ts';
import { coverageMessages } from './coverage.ts';
import { doubtMessages } from './doubts.ts';
import { dutiesMessages } from './duties.ts';
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
import { paperUndertakingMessages } from './paper-undertaking.ts';
import { paperAnnouncementMessages } from './paper-announcement.ts';
import { paperLetterBeforeActionMessages } from './paper-letter-before-action.ts';
import { paperBeneficiaryCertificateMessages } from './paper-beneficiary-certificate.ts';
import { paperMessages } from './papers.ts';
import { paperWrittenMessages } from './paper-written.ts';
import { plannedActMessages } from './planned-acts.ts';
import { paperWords } from './paper-words.ts';
import { policyMessages } from './policies.ts';
import { programmeMessages } from './programme.ts';
import { publicMessages } from './public.ts';
import { publicCheckMessages } from './public-check.ts';
import { publicPageMessages } from './public-page.ts';
import { recordFileMessages } from './record-file.ts';
import { registerMessages } from './register.ts';
import { reminderMessages } from './reminders.ts';
import { returnMessages } from './returns.ts';
import { rulebookPageMessages } from './rulebook-page.ts';
import { rulesMessages } from './rules.ts';
import { rulesPromisedMessages } from './rules-promised.ts';
import { sealMessages } from './seal.ts';
import { addSentences } from './sentences.ts';
import { serverMessages } from './server.ts';
import { undertakingMessages } from './undertaking.ts';

export { NoSentence, renderFrom } from './render.ts';
export { render } from './sentences.ts';

/** Every area with its sentences. No key stands in two of them; a test holds that. */
export const areas: readonly Catalogue[] = [
  accessMessages,
  calendarMessages,
  checkMessages,
  clearanceMessages,
  clearancePageMessages,
  clearanceKeptMessages,
  cliBackupMessages,
  cliClearMessages,
  cliMessages,
  cliReadingMessages,
  cliSealMessages,
  cliLedgerMessages,
  cliServeMessages,
  coverageMessages,
  doubtMessages,
  dutiesMessages,
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
  paperUndertakingMessages,
  paperAnnouncementMessages,
  paperLetterBeforeActionMessages,
  paperBeneficiaryCertificateMessages,
  paperMessages,
  paperWrittenMessages,
  plannedActMessages,
  paperWords,
  policyMessages,
  programmeMessages,
  publicMessages,
  publicCheckMessages,
  publicPageMessages,
  recordFileMessages,
  registerMessages,
  reminderMessages,
  returnMessages,
  rulebookPageMessages,
  rulesMessages,
  rulesPromisedMessages,
  serverMessages,
  sealMessages,
  undertakingMessages,
];

/** All that the product says to a person, by key. */
export const catalogue: Catalogue = Object.assign({}, ...areas) as Catalogue;

// Whoever loads this can say everything.
addSentences(areas);
