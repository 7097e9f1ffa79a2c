import { accessMessages } from './access.ts';
import type { Catalogue } from './catalogue.ts';
import { checkMessages } from './check.ts';
import { cliBackupMessages } from './cli-backup.ts';
import { cliMessages } from './cli.ts';
import { cliReadingMessages } from './cli-reading.ts';
import { cliSealMessages } from './cli-seal.ts';
import { cliLedgerMessages } from './cli-ledger.ts';
import { cliServeMessages } from './cli-serve.ts';
import { coverageMessages } from './coverage.ts';
import { doubtMessages } from './doubts.ts';
import { figureMessages } from './figures.ts';
import { instrumentMessages } from './instrument.ts';
import { ledgerBackupMessages } from './ledger-backup.ts';
import { ledgerDisclosureMessages } from './ledger-disclosure.ts';
import { ledgerEngineMessages } from './ledger-engine.ts';
import { ledgerMessages } from './ledger.ts';
import { livingMessages } from './living.ts';
import { policyMessages } from './policies.ts';
import { publicMessages } from './public.ts';
import { publicCheckMessages } from './public-check.ts';
import { publicPageMessages } from './public-page.ts';
import { recordFileMessages } from './record-file.ts';
import { registerMessages } from './register.ts';
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
  checkMessages,
  cliBackupMessages,
  cliMessages,
  cliReadingMessages,
  cliSealMessages,
  cliLedgerMessages,
  cliServeMessages,
  coverageMessages,
  doubtMessages,
  figureMessages,
  instrumentMessages,
  ledgerBackupMessages,
  ledgerDisclosureMessages,
  ledgerEngineMessages,
  ledgerMessages,
  livingMessages,
  policyMessages,
  publicMessages,
  publicCheckMessages,
  publicPageMessages,
  recordFileMessages,
  registerMessages,
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
