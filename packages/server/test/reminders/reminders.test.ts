import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadExample } from '../../src/start/load-examples.ts';
import { findDuties } from '../../src/reminders/find-duties.ts';
import { keepReminding } from '../../src/reminders/keep-reminding.ts';
import { smtpMailer } from '../../src/reminders/mailer.ts';
import { remindOf } from '../../src/reminders/remind.ts';
import { stopAddress } from '../../src/reminders/stop-mark.ts';
import { example } from '../support/loaded-app.ts';
import { TestTimer } from '../support/test-timer.ts';
import { receive } from '../access/support/receiver.ts';
import { openTestAccess, type Somebody } from '../access/support/test-access.ts';
import { TestQueue } from '../access/support/test-queue.ts';
import { headerText, mailServer, type TakenMail } from './mail-server.ts';

const queue = new TestQueue();
const receiver = await receive();
const server = await mailServer();
/** The clock goes on by weeks here; nobody is to sign in again for that. */
const year = 365 * 86_400_000;
const here = await openTestAccess({ queue, allowPrivateWebhooks: true, lifetimes: { idle: year, session: year } });
const { ledger } = here.opened;
const { core } = here.access;
const mailer = smtpMailer({ url: server.url, from: 'Tenfold <register@example.com>' });
const duties = findDuties({ ledger, now: () => here.clock.now() });
const faults: unknown[] = [];
const onFault = (fault: unknown): void => void faults.push(fault);
const issuer = 'beacon-cove';

/** Moves the clock to a moment in Hong Kong. */
function moveTo(instant: string): void {
  here.clock.advance(Date.parse(`${instant}+08:00`) - here.clock.now());
}

/** Looks once at the duties, and gives the mails that come of it. */
async function look(): Promise<readonly TakenMail[]> {
  await remindOf(issuer, { core, duties, mailer, onFault });
  return server.take();
}

async function reach({ browser }: Somebody, email: string, language = 'en'): Promise<void> {
  const answer = await browser.put('/api/v1/me/address', { email, language });
  expect(answer.statusCode).toBe(204);
}

let secretary: Somebody;
let beneficiary: Somebody;

beforeAll(async () => {
  await loadExample(ledger, example('invented'));
  // The example's monthly return for May 2026 is late since 5 June; that for June is due on 8 July at 08:30.
  moveTo('2026-06-15T12:00:00');
  secretary = await here.letIn(['company-secretary'], issuer);
  beneficiary = await here.letIn(['beneficiary-and-counsel'], issuer);
  await here.letIn(['approver'], issuer);
  await secretary.browser.post(`/api/v1/issuers/${issuer}/webhooks`, {
    url: receiver.url,
    events: ['duty-due', 'duty-late'],
  });
});
afterAll(() => mailer.close());

describe('mail', () => {
  test('goes to nobody who has given no address', async () => {
    expect(await look()).toEqual([]);
  });

  test('tells a company secretary of all that is late and due, once, worst first', async () => {
    await reach(secretary, 'secretary@example.com');
    const [mail, ...others] = await look();
    expect(others).toEqual([]);
    expect(mail?.to).toEqual(['secretary@example.com']);
    expect(mail?.from).toBe('register@example.com');
    // Late: the return for May. Due: two conversions today, the next day return tomorrow morning.
    expect(headerText(mail?.headers.get('subject') ?? '')).toMatch(/^Beacon Cove .*: 1 duty late, 3 due$/);
    const { text = '' } = mail ?? {};
    const places = ['Late\n', 'Due today\n', 'Due soon\n'].map((heading) => text.indexOf(heading));
    expect(places.every((place, at) => place >= 0 && place > (places[at - 1] ?? -1))).toBe(true);
    expect(text).toContain(`http://localhost:8017/app/issuers/${issuer}/duties`);
    expect(await look()).toEqual([]);
  });

  test('names a click by which it is stopped, and a name of its own', async () => {
    const wish = { wanted: true, daysBefore: 30, standsFor: [] };
    await secretary.browser.put(`/api/v1/issuers/${issuer}/reminders`, wish);
    const [mail] = await look();
    // With thirty days ahead the return for June is news.
    expect(mail?.text).toContain('8 Jul 2026');
    expect(mail?.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(mail?.headers.get('list-unsubscribe')).toMatch(
      /^<http:\/\/localhost:8017\/reminders\/stop\?issuer=beacon-cove&/,
    );
    expect(mail?.headers.get('message-id')).toMatch(/^<[0-9a-f]{32}@localhost>$/);
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
  });

  test('tells a beneficiary of his own duties alone, in his language', async () => {
    await reach(beneficiary, 'ann@example.com', 'zh-Hant');
    // He has not said for whom he acts.
    expect(await look()).toEqual([]);
    await beneficiary.browser.put(`/api/v1/issuers/${issuer}/reminders`, {
      wanted: true,
      daysBefore: 7,
      standsFor: ['lam-wai-yin'],
    });
    const [mail, ...others] = await look();
    expect(others).toEqual([]);
    expect(mail?.to).toEqual(['ann@example.com']);
    expect(headerText(mail?.headers.get('subject') ?? '')).toContain('1 項責任將到期');
    expect(mail?.text).toContain('林慧賢');
    expect(mail?.text).not.toContain('鄭美芳');
  });

  test('that is not taken comes again, and is told without the address', async () => {
    moveTo('2026-06-16T08:00:00');
    server.refuse(2);
    expect(await look()).toEqual([]);
    expect(faults.length).toBeGreaterThan(0);
    faults.length = 0;
    const mails = await look();
    expect(new Set(mails.map(({ to }) => to[0]))).toEqual(new Set(['ann@example.com', 'secretary@example.com']));
    expect(mails.length).toBe(2);
    expect(here.log.join('')).not.toContain('example.com');
  });

  test('tells once more when it is late, and then no more', async () => {
    moveTo('2026-06-16T09:00:00');
    const [mail, ...others] = await look();
    expect(others).toEqual([]);
    expect(mail?.to).toEqual(['secretary@example.com']);
    expect(headerText(mail?.headers.get('subject') ?? '')).toMatch(/: 1 duty late$/);
    moveTo('2026-06-17T09:00:00');
    expect(await look()).toEqual([]);
  });

  test('by two processes at once is one mail', async () => {
    moveTo('2026-07-02T09:00:00');
    await Promise.all([look(), look()]);
    await secretary.browser.put(`/api/v1/issuers/${issuer}/reminders`, { wanted: true, daysBefore: 60, standsFor: [] });
    server.take();
    const both = [
      remindOf(issuer, { core, duties, mailer, onFault }),
      remindOf(issuer, { core, duties, mailer, onFault }),
    ];
    await Promise.all(both);
    const mails = server.take().filter(({ to }) => to[0] === 'secretary@example.com');
    expect(mails.length).toBe(1);
  });
});

describe('stopping', () => {
  /** The way to have the secretary's reminders stopped, as it stands in his mails. */
  function stopPath(): string {
    return stopAddress(core, { issuer, person: secretary.id, lang: 'en' }).slice(core.origin.length);
  }

  test('a look at the page stops nothing, its button does, with and without being signed in', async () => {
    const path = stopPath();
    const page = await here.app.inject({ method: 'GET', url: path });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('<form method="post"');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect((await secretary.browser.get(`/api/v1/issuers/${issuer}/reminders`)).json()).toMatchObject({ wanted: true });
    const done = await here.app.inject({
      method: 'POST',
      url: path,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'List-Unsubscribe=One-Click',
    });
    expect(done.statusCode).toBe(200);
    const wish = (await secretary.browser.get(`/api/v1/issuers/${issuer}/reminders`)).json();
    expect(wish).toEqual({ wanted: false, daysBefore: 60, standsFor: [] });
    moveTo('2026-07-08T08:00:00');
    expect((await look()).map(({ to }) => to[0])).not.toContain('secretary@example.com');
  });

  test.each([
    ['person', 'p-0000000000000000'],
    ['issuer', 'other'],
    ['mark', 'x'],
  ])('another %s in the address is refused', async (name, value) => {
    const url = new URL(stopPath(), core.origin);
    url.searchParams.set(name, value);
    for (const method of ['GET', 'POST'] as const) {
      const answer = await here.app.inject({ method, url: url.pathname + url.search });
      expect(answer.statusCode).toBe(403);
    }
  });
});

describe('an address', () => {
  test('is erased by its person, and then nothing is sent', async () => {
    const { browser } = beneficiary;
    expect((await browser.get('/api/v1/me/address')).json()).toEqual({ email: 'ann@example.com', language: 'zh-Hant' });
    expect((await browser.delete('/api/v1/me/address')).statusCode).toBe(204);
    expect((await browser.get('/api/v1/me/address')).json()).toEqual({ email: null, language: null });
    const { rows } = await here.opened.pool.query("select * from tenfold_access.address where email like 'ann%'");
    expect(rows).toEqual([]);
    expect((await browser.delete('/api/v1/me/address')).statusCode).toBe(404);
  });

  test('is erased by an operator, and by nobody else', async () => {
    const operator = await here.letIn(['operator']);
    const path = `/api/v1/people/${secretary.id}/address`;
    expect((await beneficiary.browser.delete(path)).statusCode).toBe(403);
    expect((await operator.browser.delete(path)).statusCode).toBe(204);
    expect((await operator.browser.delete(path)).statusCode).toBe(404);
  });

  test.each(['no-address', 'a@b', 'a@example.com\r\nBcc: x@example.com', `${'a'.repeat(250)}@example.com`])(
    'that is none is refused: %j',
    async (email) => {
      const answer = await beneficiary.browser.put('/api/v1/me/address', { email, language: 'en' });
      expect(answer.statusCode).toBe(400);
    },
  );
});

describe('webhooks', () => {
  test('are told of duties that are due and late, each once', async () => {
    const bodies = async (): Promise<
      readonly { readonly type: string; readonly data: { readonly duties: readonly string[] } }[]
    > => {
      await queue.run(here.access.deliver);
      return receiver.take().map(({ body }) => JSON.parse(body));
    };
    const all = await bodies();
    const late = all.filter(({ type }) => type === 'duty-late').flatMap(({ data }) => data.duties);
    const due = all.filter(({ type }) => type === 'duty-due').flatMap(({ data }) => data.duties);
    expect(late).toContain('13.25B:2026-05');
    expect(late).toContain('13.25A:2026-06-15');
    expect(new Set(late).size).toBe(late.length);
    expect(due).toContain('8A.15:lam-wai-yin:cancellation');
    // Before its day and on it.
    expect(due.filter((id) => id === '13.25A:2026-06-15').length).toBe(2);
    await look();
    expect(await bodies()).toEqual([]);
  });
});

test('the duties of every issuer are looked at when it begins and again and again, until it is stopped', async () => {
  const timer = new TestTimer();
  const asked: string[] = [];
  const watched = { core, mailer: null, onFault, every: timer.every.bind(timer), ledger };
  const stop = await keepReminding({
    ...watched,
    duties: async (id) => {
      asked.push(id);
      return null;
    },
  });
  await stop();
  expect(asked).toEqual([issuer]);
  timer.pass();
  expect(asked).toEqual([issuer]);
  expect(faults).toEqual([]);
});
