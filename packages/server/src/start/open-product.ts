import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keyFolder, Seal } from '@tenfold/ledger';
import type { FastifyInstance } from 'fastify';
import { accessPlugin, createAccess, type InstalledAccess } from '../access/index.ts';
import { createApp } from '../app.ts';
import { KeepSealed } from '../sealing/keep-sealed.ts';
import { type LogFiles, logFolder } from '../sealing/log-files.ts';
import { openWebhooks, type Webhooks } from './webhooks.ts';
import { Endings } from './endings.ts';
import { loadExamples } from './examples.ts';
import { freePort } from './free-port.ts';
import { logSink } from './log-sink.ts';
import { openDatabase, type OpenedDatabase } from './open-database.ts';
import { installationSecret } from './secret-file.ts';
import type { Settings } from './settings.ts';

/** The product, listening. */
export interface Product {
  readonly origin: string;
  /** The address by which the first operator comes in; `null` where there is one already. */
  readonly firstLink: string | null;
  /** Done when the database has ended, be it by itself: there is nothing to go on with then. */
  readonly databaseEnded: Promise<void>;
  /** Takes no more requests, finishes those that are there, seals what was added, and stops the database. */
  close(): Promise<void>;
}

/** How long requests that are there may take when the product ends, in milliseconds. */
const GRACE = 10_000;

/** Opens everything that the settings name. Where that fails half way, what was opened is ended again. */
export async function openProduct(settings: Settings): Promise<Product> {
  const endings = new Endings();
  try {
    return { ...(await open(settings, endings)), close: () => endings.end() };
  } catch (error) {
    await endings.end();
    throw error;
  }
}

async function open(settings: Settings, endings: Endings): Promise<Omit<Product, 'close'>> {
  const { folder, host } = settings;
  const database = await openDatabase(settings, endings);
  const examples = await loadExamples(database.ledger);
  const port = settings.port === 0 ? await freePort(host) : settings.port;
  const origin = settings.origin ?? `http://localhost:${port}`;
  const wish = { keys: keyFolder(join(folder, 'keys')), logName: settings.logName };
  const seal = new Seal(database.pool, { now: Date.now }, wish);
  const logs = logFolder(join(folder, 'logs'), seal);
  const webhooks = await openWebhooks(database, endings);
  const access = accessOf(settings, { database, origin, examples, webhooks });
  const log = logSink(settings.logFile, endings);
  const { limits } = settings;
  const { ledger } = database;
  const install = async (app: FastifyInstance): Promise<void> => {
    await app.register(accessPlugin, { access });
  };
  const app = await createApp({ ledger, seal, logs, access, now: Date.now, every, log, limits, install, screens: join(import.meta.dirname, '../../../../.build/web') });
  await webhooks.begin(access, (err) => app.log.error({ err }, 'fault'));
  const sealed = await keepSealed(app, { database, seal, logs, endings });
  for (const issuer of examples) await sealed.sealNow(issuer);
  endings.add(() => closeApp(app));
  await app.listen({ host, port });
  const firstLink = await (settings.newOperator ? access.anotherOperator() : access.firstLink());
  return { origin, firstLink, databaseEnded: database.ended };
}

function accessOf(
  { folder, openId }: Settings,
  given: {
    readonly database: OpenedDatabase;
    readonly origin: string;
    readonly examples: readonly string[];
    readonly webhooks: Webhooks;
  },
): InstalledAccess {
  return createAccess({
    store: given.database.pool,
    now: Date.now,
    random: randomBytes,
    origin: given.origin,
    secret: installationSecret(folder),
    publicIssuers: given.examples,
    queue: given.webhooks.queue,
    ...(openId === null ? {} : { openId }),
  });
}

async function keepSealed(
  app: FastifyInstance,
  given: {
    readonly database: OpenedDatabase;
    readonly seal: Seal;
    readonly logs: LogFiles;
    readonly endings: Endings;
  },
): Promise<KeepSealed> {
  const onFault = (err: unknown): void => app.log.error({ err }, 'fault');
  const { seal, logs, database, endings } = given;
  const sealed = new KeepSealed({ ledger: database.ledger, seal, logs, later, onFault });
  endings.add(() => sealed.close());
  return sealed;
}

/** Requests that do not end in time are cut off. */
async function closeApp(app: FastifyInstance): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), GRACE);
  await app.close();
  clearTimeout(cut);
}

function every(milliseconds: number, work: () => void): () => void {
  const timer = setInterval(work, milliseconds);
  timer.unref();
  return () => clearInterval(timer);
}

function later(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
}
