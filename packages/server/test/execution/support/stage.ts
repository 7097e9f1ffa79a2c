import { sign } from 'node:crypto';
import type { Response } from 'light-my-request';
import type { Role as SigningRole } from '@tenfold/signing';
import type { TestClock } from '../../../../ledger/test/support/test-clock.ts';
import type { Signatory } from '../../../../signing/test/support/signatories.ts';
import type { Authenticator } from '../../access/support/authenticator.ts';
import { openTestAccess, type Somebody, type TestAccess } from '../../access/support/test-access.ts';
import type { Role } from '../../../src/access/index.ts';
import { pemOf } from './signatories-at.ts';
import type { Told } from './signing-issuer.ts';

/** Everybody who plays a part in the life of an undertaking, by the role that he has with the issuer. */
const parts = {
  operator: ['operator'],
  secretary: ['company-secretary'],
  approver: ['approver'],
  beneficiary: ['beneficiary-and-counsel'],
  witness: ['compliance-adviser'],
  director: ['approver'],
  otherWitness: ['committee'],
  shareholder: ['shareholder'],
  regulator: ['regulator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Part = keyof typeof parts;

/** How something is asked; by GET if nothing else is said. */
interface Asked {
  readonly method?: 'GET' | 'POST';
  /** What is sent; made once who sends it has signed in, where his device counts what it signs. */
  readonly body?: object | (() => object);
}

/** An entry as it is proposed, without its source. */
export type Fact = readonly [id: string, kind: string, effective: string, fields: object];

/** What a passkey is asked in a role. */
interface AssentAsked {
  readonly question: string;
  readonly options: Parameters<Authenticator['show']>[0];
}

/**
 * An issuer whose whole life is told through the API, with nothing behind its back: everybody signs in with his device, on the day
 * on which he acts, and every entry is proposed by one and approved by another.
 */
export class Stage {
  readonly test: TestAccess;
  readonly people: Readonly<Record<Part, Somebody>>;
  readonly #path: string;
  #requests = 0;

  constructor(test: TestAccess, people: Readonly<Record<Part, Somebody>>, issuer: string) {
    this.test = test;
    this.people = people;
    this.#path = `/api/v1/issuers/${issuer}`;
  }

  /** Goes on to a moment, `2020-03-02T10:00:00+08:00`. */
  at(moment: string): void {
    setTo(this.test.clock, moment);
  }

  /** Asks as somebody who has just signed in. */
  async ask(who: Part, path: string, { method = 'GET', body }: Asked = {}): Promise<Response> {
    const browser = await this.test.signIn(this.people[who].device);
    this.#requests += 1;
    const headers = method === 'GET' ? {} : { 'idempotency-key': `request-${this.#requests}` };
    return browser.ask(method, `${this.#path}${path}`, {
      ...(body === undefined ? {} : { body: typeof body === 'function' ? body() : body }),
      headers,
    });
  }

  /** What somebody is answered. Throws with the reasons where it is refused. */
  async get(who: Part, path: string): Promise<Told> {
    return answered(await this.ask(who, path));
  }

  async post(who: Part, path: string, body?: Asked['body']): Promise<Told> {
    const asked: Asked = body === undefined ? { method: 'POST' } : { method: 'POST', body };
    return answered(await this.ask(who, path, asked));
  }

  /** Has the approver approve what was proposed. */
  async approve({ proposal }: { readonly proposal?: string }): Promise<void> {
    await this.post('approver', `/proposals/${proposal}/approve`);
  }

  /** Records facts: proposed by the secretary, approved by the approver. */
  async record(...facts: readonly Fact[]): Promise<void> {
    const source = { title: 'Made for a story', url: null, standing: 'primary' };
    const entries = facts.map(([id, kind, effective, fields]) => ({ id, kind, effective, source, fields }));
    await this.approve(await this.post('secretary', '/proposals', { entries, note: null }));
  }

  /** Keeps a file as evidence; gives its hash. */
  async file(name: string, bytes: Uint8Array = Buffer.from(`%PDF-1.7\n% ${name}\n%%EOF\n`)): Promise<string> {
    const browser = await this.test.signIn(this.people.secretary.device);
    const cookie = [...browser.cookies].map(([key, value]) => `${key}=${value}`).join('; ');
    const own = { origin: 'http://localhost:8017', 'x-tenfold-request': '1', 'idempotency-key': name };
    const headers = { cookie, ...own, 'content-type': 'application/pdf' };
    const url = `${this.#path}/evidence?name=${encodeURIComponent(name)}`;
    const kept = await this.test.app.inject({ method: 'POST', url, headers, payload: Buffer.from(bytes) });
    return answered(kept).sha256;
  }

  /** Signs in a role with a key that is not on the server. */
  async signWithKey(
    undertaking: string,
    role: SigningRole,
    { by, told = {} }: { by: Signatory; told?: object },
  ): Promise<void> {
    const at = `/undertakings/${undertaking}/execution`;
    const asked = await this.post('secretary', `${at}/prepare`, { role, certificate: pemOf(by) });
    const signature = sign('sha256', Buffer.from(asked['toSign'], 'base64'), by.key).toString('base64');
    await this.approve(await this.post('secretary', `${at}/sign`, { question: asked['question'], signature, ...told }));
  }

  /** Assents in a role with somebody's own passkey. */
  async assent(
    undertaking: string,
    role: SigningRole,
    { who, name, told = {} }: { who: Part; name: string; told?: object },
  ): Promise<void> {
    const at = `/undertakings/${undertaking}/execution/assent`;
    const asked: AssentAsked = await this.post(who, `${at}/options`, { role, name });
    const { device } = this.people[who];
    const body = () => ({ question: asked.question, passkey: device.show(asked.options), ...told });
    await this.approve(await this.post(who, at, body));
  }

  /** How far the signing has come. */
  async execution(undertaking: string): Promise<Told> {
    return this.get('secretary', `/undertakings/${undertaking}/execution`);
  }

  /** The living undertaking of that id, as anybody with a role sees it. */
  async living(undertaking: string): Promise<Told> {
    const { undertakings } = await this.get('shareholder', '/check');
    return undertakings.find(({ id }: { readonly id: string | null }) => id === undertaking);
  }
}

/** Opens an issuer without entries at a moment, with everybody let in. To be called while the file is read. */
export async function openStage(issuer: string, moment: string): Promise<Stage> {
  const test = await openTestAccess();
  setTo(test.clock, moment);
  await test.openIssuers(issuer);
  const people: [string, Somebody][] = [];
  for (const [part, roles] of Object.entries(parts)) {
    const at = part === 'operator' ? [] : [issuer];
    people.push([part, await test.letIn(roles, ...at)]);
  }
  return new Stage(test, Object.fromEntries(people) as unknown as Stage['people'], issuer);
}

function setTo(clock: TestClock, moment: string): void {
  clock.advance(Date.parse(moment) - clock.now());
}

function answered(answer: Response): Told {
  if (answer.statusCode >= 300) throw new Error(`${answer.statusCode} ${answer.body}`);
  return answer.json();
}
