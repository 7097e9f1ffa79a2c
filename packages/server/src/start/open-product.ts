import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keyFolder, type Seal } from '@tenfold/ledger';
import type { FastifyInstance } from 'fastify';
import { accessPlugin, createAccess, type InstalledAccess } from '../access/index.ts';
import { createApp } from '../app.ts';
import type { World } from '../context.ts';
import { Appends } from '../events/appends.ts';
import { lookAt } from '../events/look.ts';
import { pollMeans } from '../polls/means.ts';
import { BuiltFiles } from '../screens/built-files.ts';
import { KeepSealed } from '../sealing/keep-sealed.ts';
import { type LogFiles, logFolder } from '../sealing/log-files.ts';
import { openWebhooks, type Webhooks } from './webhooks.ts';
import { Endings } from './endings.ts';
import { loadExamples } from './examples.ts';
import { beginReminding } from './reminders.ts';
import { paperReader } from './paper-reader.ts';
import { freePort } from './free-port.ts';
import { logSink } from './log-sink.ts';
import { openDatabase, type OpenedDatabase } from './open-database.ts';
import { signingMeans } from './signing.ts';
import { installationSecret } from './secret-file.ts';
import type { Settings } from './settings.ts';

/** Where the set-up builds the screens. */
const screens = join(import.meta.dirname, '../../../../.build/web');
import { every, later } from './timers.ts';

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
  const database = await openDatabase(settings, endings);
  const examples = await loadExamples(database.ledger);
  const port = settings.port === 0 ? await freePort(settings.host) : settings.port;
  const origin = settings.origin ?? `http://localhost:${port}`;
  const { seal, logs } = sealingOf(settings, database);
  const webhooks = await openWebhooks(database, endings);
  const access = accessOf(settings, { database, origin, examples, webhooks });
  const log = logSink(settings.logFile, endings);
  const { host, limits, proxies } = settings;
  const { ledger } = database;
  let onFault = (_: unknown): void => {};
  const appended = new Appends({ ledger, now: Date.now, every, onFault: (error) => onFault(error) });
  endings.add(() => appended.close());
  const app = await createApp({
    ledger,
    seal,
    logs,
    access,
    ...machineMeans(settings),
    now: Date.now,
    origin,
    every,
    log,
    limits,
    proxies,
    appended,
    install: (to) => installAccess(to, access),
    screens,
  });
  onFault = (err) => app.log.error({ err }, 'fault');
  await appended.look();
  await beginTelling(settings, { access, appended, database, endings, onFault, webhooks });
  const sealed = await keepSealed({ appended, seal, logs, onFault, endings });
  for (const issuer of examples) await sealed.sealNow(issuer);
  endings.add(() => closeApp(app));
  await app.listen({ host, port });
  const firstLink = await (settings.newOperator ? access.anotherOperator() : access.firstLink());
  return { origin, firstLink, databaseEnded: database.ended };
}

/** Begins to tell webhooks of what is recorded, and to remind of duties. */
async function beginTelling(
  settings: Settings,
  { webhooks, appended, ...given }: Parameters<typeof beginReminding>[1] & { webhooks: Webhooks; appended: Appends },
): Promise<void> {
  await webhooks.begin(given.access, appended, given.onFault);
  await beginReminding(settings, given);
}

/** What reads papers, what their signatures need, and what counts polls. */
function machineMeans(settings: Settings): Pick<World, 'papers' | 'signing' | 'polls'> {
  return { papers: paperReader, signing: signingMeans(settings.signing), polls: pollMeans(settings) };
}

async function installAccess(app: FastifyInstance, access: InstalledAccess): Promise<void> {
  await app.register(accessPlugin, { access });
}

/** The seal with the keys of the installation, and the published logs beside them. */
function sealingOf(
  { folder, logName }: Settings,
  database: OpenedDatabase,
): { readonly seal: Seal; readonly logs: LogFiles } {
  const seal = database.sealOf({ keys: keyFolder(join(folder, 'keys')), logName });
  return { seal, logs: logFolder(join(folder, 'logs'), seal) };
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
  const built = new BuiltFiles(screens);
  return createAccess({
    store: given.database.pool,
    now: Date.now,
    random: randomBytes,
    origin: given.origin,
    secret: installationSecret(folder),
    publicIssuers: given.examples,
    letters: (language) => built.letters(language),
    queue: given.webhooks.queue,
    look: lookAt({ ledger: given.database.ledger, now: Date.now }),
    isIssuer: async (issuer) => (await given.database.ledger.size(issuer)) !== null,
    ...(openId === null ? {} : { openId }),
  });
}

async function keepSealed({
  endings,
  ...given
}: {
  readonly appended: Appends;
  readonly seal: Seal;
  readonly logs: LogFiles;
  readonly onFault: (error: unknown) => void;
  readonly endings: Endings;
}): Promise<KeepSealed> {
  const sealed = new KeepSealed({ ...given, later });
  endings.add(() => sealed.close());
  return sealed;
}

/** Requests that do not end in time are cut off. */
async function closeApp(app: FastifyInstance): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), GRACE);
  await app.close();
  clearTimeout(cut);
}
