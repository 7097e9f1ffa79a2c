import type { Message } from '@tenfold/kernel';
import { accessMessages } from './access.ts';
import type { Catalogue } from './catalogue.ts';
import { checkMessages } from './check.ts';
import { cliBackupMessages } from './cli-backup.ts';
import { cliMessages } from './cli.ts';
import { cliSealMessages } from './cli-seal.ts';
import { cliLedgerMessages } from './cli-ledger.ts';
import { cliServeMessages } from './cli-serve.ts';
import { coverageMessages } from './coverage.ts';
import { doubtMessages } from './doubts.ts';
import { figureMessages } from './figures.ts';
import type { Wording } from './format-figure.ts';
import { instrumentMessages } from './instrument.ts';
import { ledgerBackupMessages } from './ledger-backup.ts';
import { ledgerEngineMessages } from './ledger-engine.ts';
import { ledgerMessages } from './ledger.ts';
import { livingMessages } from './living.ts';
import { policyMessages } from './policies.ts';
import { recordFileMessages } from './record-file.ts';
import { registerMessages } from './register.ts';
import { renderFrom } from './render.ts';
import { rulebookPageMessages } from './rulebook-page.ts';
import { rulesMessages } from './rules.ts';
import { rulesPromisedMessages } from './rules-promised.ts';
import { serverMessages } from './server.ts';
import { sealMessages } from './seal.ts';
import { undertakingMessages } from './undertaking.ts';

export { renderFrom } from './render.ts';

/** Every area with its sentences. No key stands in two of them; a test holds that. */
export const areas: readonly Catalogue[] = [
  accessMessages,
  checkMessages,
  cliBackupMessages,
  cliMessages,
  cliSealMessages,
  cliLedgerMessages,
  cliServeMessages,
  coverageMessages,
  doubtMessages,
  figureMessages,
  instrumentMessages,
  ledgerBackupMessages,
  ledgerEngineMessages,
  ledgerMessages,
  livingMessages,
  policyMessages,
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

/** A message as text in one language. Throws for a key or a figure that is not there: that is a fault of ours. */
export function render(what: Message, wording: Wording): string {
  return renderFrom(catalogue, what, wording);
}
