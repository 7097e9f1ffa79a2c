import type { Ledger, Seal } from '@tenfold/ledger';
import type { Access } from './access/access.ts';
import type { PaperReader, PaperReadings } from './application/paper-readings.ts';
import type { RecentPlanning } from './application/planning.ts';
import type { RecentChecks } from './application/recent-checks.ts';
import type { SizeOf } from './application/sizes.ts';
import type { Watch } from './events/watch.ts';
import type { SignedPapers, SigningMeans } from './execution/signed-papers.ts';
import type { Metrics } from './observed/metrics.ts';
import type { Counting } from './polls/counting.ts';
import type { PollMeans } from './polls/means.ts';
import type { Limits } from './route/limits.ts';
import type { BuiltFiles } from './screens/built-files.ts';
import type { LogFiles } from './sealing/log-files.ts';

/** What an application is made from: everything it touches is handed in. */
export interface World {
  readonly ledger: Ledger;
  readonly seal: Seal;
  /** The published logs; `null` where none is published. */
  readonly logs: LogFiles | null;
  readonly access: Access;
  readonly papers: PaperReader;
  readonly signing: SigningMeans;
  /** What counting polls needs of the machine. */
  readonly polls: PollMeans;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Where browsers reach the pages: what a search engine is told as their address. Without it nobody is told of them. */
  readonly origin?: string;
}

/** What routes answer from. */
export interface Context extends Omit<World, 'polls'> {
  /** Polls that are counted: their files, and the counts that are under way. */
  readonly polls: Counting;
  readonly recent: RecentChecks;
  readonly planning: RecentPlanning;
  readonly readings: PaperReadings;
  /** Papers with signatures in them. */
  readonly signed: SignedPapers;
  /** How many entries an issuer has, as one request sees it. */
  readonly sizeOf: SizeOf;
  readonly watch: Watch;
  readonly metrics: Metrics;
  /** What was built for browsers: the pages name of it what they use. */
  readonly built: BuiltFiles;
  /** Hold back who writes too often, or asks too often for what takes much work. */
  readonly limits: Limits;
}
