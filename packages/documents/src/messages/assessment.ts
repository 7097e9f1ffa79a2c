import type { Catalogue } from './catalogue.ts';
import { checkMessages } from './check.ts';
import { cliReadingMessages } from './cli-reading.ts';
import { figureMessages } from './figures.ts';
import { livingMessages } from './living.ts';
import { policyMessages } from './policies.ts';
import { rulesMessages } from './rules.ts';
import { rulesPromisedMessages } from './rules-promised.ts';
import { undertakingLifeMessages } from './undertaking-life.ts';

/** What is said whenever an issuer is assessed: the answers, their reasons, and the words around them. */
export const assessmentAreas: readonly Catalogue[] = [
  checkMessages,
  cliReadingMessages,
  figureMessages,
  livingMessages,
  policyMessages,
  rulesMessages,
  rulesPromisedMessages,
  undertakingLifeMessages,
];
