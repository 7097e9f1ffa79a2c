import type { FastifyInstance } from 'fastify';
import { PaperReadings } from './application/paper-readings.ts';
import { recentPlanning } from './application/planning.ts';
import { RecentChecks } from './application/recent-checks.ts';
import { sizesTogether } from './application/sizes-together.ts';
import type { World } from './context.ts';
import type { Appended } from './events/appends.ts';
import type { Every } from './events/event-stream.ts';
import { Watch } from './events/watch.ts';
import { SignedPapers } from './execution/signed-papers.ts';
import { httpServer } from './http-server.ts';
import type { LogSink } from './observed/log.ts';
import { Metrics } from './observed/metrics.ts';
import { countingOf } from './polls/counting.ts';
import { keepSwept } from './polls/keep-swept.ts';
import { describeRoutes } from './open-api/describe.ts';
import { serveDescription } from './open-api/serve.ts';
import { pages } from './pages/index.ts';
import { attachRoutes } from './route/attach.ts';
import { limitRequests, type RateLimits, usualLimits } from './route/limits.ts';
import { installationRoutes, routes } from './routes/index.ts';
import { BuiltFiles } from './screens/built-files.ts';
import { serveScreens } from './screens/serve-screens.ts';

/** What an application is made from. */
export interface AppGiven extends World {
  /** Does something again and again; without it no heart beats. */
  readonly every?: Every;
  /** Where the log goes; nowhere if left out. */
  readonly log?: LogSink;
  /** What tells of appends; if left out, this process's own are told. */
  readonly appended?: Appended;
  readonly limits?: RateLimits;
  /** Proxies that are believed about a client's address, as addresses or networks; none if left out. */
  readonly proxies?: readonly string[];
  /** Adds what stands beside the API, as signing in does, before the routes. */
  readonly install?: (app: FastifyInstance) => Promise<void>;
  /** The folder into which the screens were built; without it there are only the pages that need no script. */
  readonly screens?: string;
}

/** The HTTP API on what is handed in. It opens nothing and listens nowhere until it is told to. */
export async function createApp({
  every,
  log,
  limits = usualLimits,
  proxies = [],
  install,
  screens,
  appended,
  ...world
}: AppGiven): Promise<FastifyInstance> {
  const app = await httpServer(log ?? null, proxies);
  const metrics = new Metrics(world.ledger);
  const onFault = (err: unknown): void => app.log.error({ err }, 'fault');
  const often = every ?? (() => () => {});
  const watch = new Watch({ ...world, appended: appended ?? world.ledger }, often, onFault);
  const polls = countingOf(world.polls, onFault);
  const context = {
    ...world,
    ...rememberedOf(world),
    watch,
    polls,
    metrics,
    built: new BuiltFiles(screens ?? null),
    limits: await limitRequests(app, limits),
  };
  const stops = [metrics.watch(app, world.ledger), keepSwept(polls, world, often), () => watch.close()];
  app.addHook('preClose', async () => {
    for (const stop of stops) stop();
    await polls.live.close();
  });
  await describeRoutes(app);
  await install?.(app);
  await app.register(async (api) => attachRoutes(api, routes, context), { prefix: '/api/v1' });
  await app.register(async (root) => attachRoutes(root, [...installationRoutes, ...pages], context));
  if (screens !== undefined) await serveScreens(app, screens);
  serveDescription(app);
  await app.ready();
  return app;
}

/** What is remembered from one request to the next. */
function rememberedOf({ ledger, papers, signing }: World) {
  return {
    recent: new RecentChecks(),
    planning: recentPlanning(),
    readings: new PaperReadings(papers),
    signed: new SignedPapers(signing),
    sizeOf: sizesTogether(ledger),
  };
}
