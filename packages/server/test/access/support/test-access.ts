import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessStore, keyFolder, Seal } from '@tenfold/ledger';
import type { FastifyInstance } from 'fastify';
import { afterAll } from 'vitest';
import { done } from '../../../../ledger/test/support/opened-issuer.ts';
import { headerOf } from '../../../../ledger/test/support/small-issuer.ts';
import { TestClock } from '../../../../ledger/test/support/test-clock.ts';
import { openTestLedger, type TestLedger } from '../../../../ledger/test/support/test-ledger.ts';
import {
  type AccessWish,
  accessPlugin,
  createAccess,
  type InstalledAccess,
  type Role,
} from '../../../src/access/index.ts';
import { createApp } from '../../../src/app.ts';
import { lookAt } from '../../../src/events/look.ts';
import { hashOf } from '../../../src/access/secrets.ts';
import { logFolder } from '../../../src/sealing/log-files.ts';
import { Authenticator } from './authenticator.ts';
import { Browser } from './browser.ts';
import { FakeReader } from '../../support/fake-reader.ts';
import { testPolls } from '../../support/test-polls.ts';
import { TestSigning } from '../../support/test-signing.ts';

export const ORIGIN = 'http://localhost:8017';

/** Somebody who has come in, with his browser and his device. */
export interface Somebody {
  readonly id: string;
  readonly browser: Browser;
  readonly device: Authenticator;
}

/** An application with real access, on a ledger of its own. */
export class TestAccess {
  readonly app: FastifyInstance;
  readonly access: InstalledAccess;
  readonly clock: TestClock;
  readonly opened: TestLedger;
  /** The lines of the log so far. */
  readonly log: readonly string[];
  readonly signing: TestSigning;

  constructor(parts: Pick<TestAccess, 'app' | 'access' | 'clock' | 'opened' | 'log' | 'signing'>) {
    this.app = parts.app;
    this.access = parts.access;
    this.clock = parts.clock;
    this.opened = parts.opened;
    this.log = parts.log;
    this.signing = parts.signing;
  }

  browser(): Browser {
    return new Browser(this.app, this.access.core.origin);
  }

  /** Opens issuers without entries. */
  async openIssuers(...ids: readonly string[]): Promise<void> {
    for (const id of ids) done(await this.opened.ledger.openIssuer(headerOf(id), 'set-up'));
  }

  /** Lets somebody in who has roles with an issuer (`~` for the installation), by a link as an invitation makes it. */
  async letIn(roles: readonly Role[] = [], issuer: string = accessStore.INSTALLATION): Promise<Somebody> {
    const { store } = this.access.core;
    const id = `p-${randomBytes(8).toString('hex')}`;
    await accessStore.addPerson(store, { id, name: 'Somebody', by: 'test', now: this.clock.now() });
    for (const role of roles) await this.giveRole(id, role, issuer);
    const secret = randomBytes(32).toString('base64url');

    const endsAt = this.clock.now() + 60_000;
    await accessStore.addLink(store, { hash: hashOf(secret), person: id, by: 'test', now: this.clock.now(), endsAt });
    return this.comeIn(secret);
  }

  async giveRole(person: string, role: Role, issuer: string): Promise<void> {
    await accessStore.giveRole(this.access.core.store, issuer, { person, role, by: 'test', now: this.clock.now() });
  }

  /** Comes in by the secret of a link, with a new device. */
  async comeIn(link: string, device: Authenticator = new Authenticator(this.access.core.origin)): Promise<Somebody> {
    const browser = this.browser();
    const asked = await browser.post('/auth/set-up/options', { link });
    if (asked.statusCode !== 200) throw new Error(asked.body);
    const answer = await browser.post('/auth/set-up/passkey', { link, passkey: device.make(asked.json()) });
    if (answer.statusCode !== 200) throw new Error(answer.body);
    return { id: answer.json<{ person: string }>().person, browser, device };
  }

  /** Signs somebody in in a new browser. */
  async signIn(device: Authenticator): Promise<Browser> {
    const browser = this.browser();
    const asked = await browser.post('/auth/passkey/options');
    const answer = await browser.post('/auth/passkey', { passkey: device.show(asked.json()) });
    if (answer.statusCode !== 200) throw new Error(answer.body);
    return browser;
  }

  /** The whole audit trail of an issuer, or of the installation. */
  async trail(issuer: string = accessStore.INSTALLATION): Promise<readonly accessStore.AuditLine[]> {
    return accessStore.readAudit(this.access.core.store, issuer, { order: 'oldest', after: 0n, limit: 10_000 });
  }
}

/** Opens an application with real access; it is closed after the file's last test. To be called while the file is read. */
export async function openTestAccess(wish: Partial<AccessWish> = {}): Promise<TestAccess> {
  const clock = new TestClock();
  const opened = await openTestLedger({ clock });
  const folder = mkdtempSync(join(tmpdir(), 'tenfold-access-'));
  const { ledger, pool } = opened;
  const access = createAccess({
    store: pool,
    now: () => clock.now(),
    random: (bytes) => randomBytes(bytes),
    origin: ORIGIN,
    secret: randomBytes(32),
    attemptsPerMinute: 1_000_000,
    look: lookAt({ ledger, now: () => clock.now() }),
    ...wish,
  });
  const log: string[] = [];
  const signing = new TestSigning();
  const seal = new Seal(pool, clock, { keys: keyFolder(join(folder, 'keys')), logName: 'log.example' });
  const app = await createApp({
    ledger,
    seal,
    logs: logFolder(join(folder, 'logs'), seal),
    access,
    papers: new FakeReader(),
    signing,
    polls: testPolls(join(folder, 'polls')),
    now: () => clock.now(),
    log: { write: (line) => log.push(line) },
    limits: { perAddress: 1_000_000, writesPerActor: 1_000_000 },
    install: async (installed) => {
      await installed.register(accessPlugin, { access });
    },
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return new TestAccess({ app, access, clock, opened, log, signing });
}
