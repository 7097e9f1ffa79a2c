import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { complaintsOf } from './support/complaints.ts';
import { givePasskeyDevice } from './support/passkey.ts';
import { firstOperator, invited, type Person, stranger } from './support/people.ts';
import { openTestProduct } from './support/product.ts';

const product = await openTestProduct();
const { origin } = product;

let operator: Person;
let complaints: readonly string[];

beforeAll(async () => {
  operator = await firstOperator(product);
  complaints = complaintsOf(operator.page, origin);
});

async function open(page: Page, path: string, heading: string): Promise<void> {
  await page.goto(`${origin}${path}${path.includes('?') ? '&' : '?'}lang=en`);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

function submit(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}

/** Says yes in the window that asks, whose title names what it is done to. */
async function confirm(page: Page, title: string, word: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.waitFor();
  await dialog.getByRole('button', { name: word, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Signs the person of a page in once more, as from another browser: the session of this one goes on beside it. */
async function signInElsewhere(page: Page): Promise<void> {
  const before = await page.context().cookies();
  await page.context().clearCookies();
  await page.goto(`${origin}/auth/sign-in?lang=en&next=/app/access/sessions`);
  await page.getByRole('button', { name: 'Use my passkey' }).click();
  await page.waitForURL(`${origin}/app/access/sessions`);
  await page.context().clearCookies();
  await page.context().addCookies(before);
}

/** Signs a person out everywhere in the operator’s name, while he is at work. */
async function signOutEverywhere(id: string): Promise<void> {
  const status = await operator.page.evaluate(
    async (path) => (await fetch(path, { method: 'DELETE', headers: { 'x-tenfold-request': '1' } })).status,
    `/api/v1/people/${id}/sessions`,
  );
  expect(status).toBe(204);
}

describe('the first person', () => {
  test('comes in by the link, to the screens, and is the operator', async () => {
    const { page } = operator;
    expect(new URL(page.url()).pathname).toBe('/app');
    await page.getByRole('button', { name: 'Account of Operator' }).click();
    expect((await page.locator('.account').innerText()).split('\n')).toContain('Access');
  });

  test('reads what a used link says', async () => {
    const { page } = await stranger();
    await givePasskeyDevice(page);
    await page.goto(product.firstLink?.replace('#', '?lang=en#') ?? '');
    await page.getByRole('button', { name: 'Make a passkey' }).click();
    await page.getByText('This link is not known, was used already, or its day is over.').waitFor();
    await page.goto(`${origin}/auth/set-up?lang=en`);
    await page.getByRole('button', { name: 'Make a passkey' }).click();
    await page.getByText('The link is not whole').waitFor();
  });
});

describe('a second person', () => {
  let link: string;
  let mei: Page;

  test('is invited by name, and the link is shown once', async () => {
    const { page } = operator;
    await open(page, '/app/access/people', 'People');
    await page.getByText('Nobody else is here yet').waitFor();
    const sent: string[] = [];
    page.on('request', (request) => (request.method() === 'POST' ? sent.push(request.url()) : undefined));
    await submit(page, 'Make the invitation');
    await page.getByText('Write a name.').waitFor();
    await page.locator('[name="name"]:focus').waitFor();
    await page.getByLabel('Name').fill('x'.repeat(201));
    await page.getByText('A name has at most 200 characters; this one has 201.').waitFor();
    await page.getByLabel('Name').fill('Mei\u202eWong');
    await page.getByText('There is a character in it that cannot be seen.').waitFor();
    await page.getByLabel('Name').fill('Mei Wong');
    await submit(page, 'Make the invitation');
    link = await page.locator('.shown-once-secret').innerText();
    await page.getByText('has not come in yet').waitFor();
    // What was wrong was not sent at all.
    expect(sent).toEqual([`${origin}/api/v1/people`]);
    await submit(page, 'I have it; put it away');
    expect(await page.locator('.shown-once-secret').count()).toBe(0);
  });

  test('comes in by the link, and holds no role yet', async () => {
    const person = await stranger();
    mei = person.page;
    await givePasskeyDevice(mei);
    await mei.goto(link.replace('#', '?lang=en#'));
    await mei.getByRole('button', { name: 'Make a passkey' }).click();
    await mei.waitForURL(`${origin}/app`);
    await open(mei, '/app/access', 'What you may do');
    await mei.getByText('You hold no role yet').waitFor();
    expect(await mei.locator('.access-nav').innerText()).not.toContain('Audit trail');
    await mei.goto(`${origin}/app/access/people`);
    await mei.getByRole('heading', { name: 'Your roles do not include this' }).waitFor();
  });

  test('is given a role by the operator, who can give himself none', async () => {
    const { page } = operator;
    await open(page, '/app/issuers/sensetime/access', 'Roles with SenseTime Group Inc.');
    await page.getByText('Nobody holds a role here yet').waitFor();
    await page.getByLabel('Person').waitFor();
    expect(await page.getByLabel('Person').locator('option').allInnerTexts()).toEqual(['Choose a person', 'Mei Wong']);
    await submit(page, 'Give the role');
    await page.getByText('Choose who is to have the role.').waitFor();
    await page.getByText('Choose which role.').waitFor();
    await page.getByLabel('Person').selectOption({ label: 'Mei Wong' });
    await page.getByLabel('Role', { exact: true }).selectOption({ label: 'Company secretary' });
    await submit(page, 'Give the role');
    await page.locator('.access-line', { hasText: 'Mei Wong · Company secretary' }).waitFor();
    await page.getByLabel('Person').selectOption({ label: 'Mei Wong' });
    await page.getByLabel('Role', { exact: true }).selectOption({ label: 'Company secretary' });
    await submit(page, 'Give the role');
    await page.getByText('Mei Wong holds this role already.').waitFor();
    await open(mei, '/app/access', 'What you may do');
    await mei.locator('.access-line', { hasText: 'Company secretary' }).waitFor();
    await mei.getByText('May read what is published, read the whole ledger').waitFor();
  });

  test('makes a key within that role, which is shown once and ends for good', async () => {
    await open(mei, '/app/access/keys', 'Keys for programs');
    await mei.getByText('No key was made yet').waitFor();
    await mei.getByLabel('Good for how many days').fill('367');
    await submit(mei, 'Make the key');
    await mei.getByText('Write a name.').waitFor();
    await mei.getByText('Choose at least one thing that the key may do.').waitFor();
    await mei.getByText('Write a whole number of days from 1 to 366.').waitFor();
    await mei.getByLabel('Name').fill('Spreadsheet');
    await mei.getByLabel('read what is published').check();
    await mei.getByLabel('Good for how many days').fill('30');
    await submit(mei, 'Make the key');
    const key = await mei.locator('.shown-once-secret').innerText();
    expect(key).toMatch(/^tenfold_sensetime_[\w-]{43}$/);
    const asked = { headers: { authorization: `Bearer ${key}` } };
    expect((await fetch(`${origin}/api/v1/me`, asked)).status).toBe(200);
    await submit(mei, 'I have it; put it away');
    await submit(mei, 'End');
    await confirm(mei, 'End the key “Spreadsheet”?', 'End');
    await mei.locator('.access-line.is-over').waitFor();
    expect((await fetch(`${origin}/api/v1/me`, asked)).status).toBe(401);
  });

  test('shows anew who she is where the sign-in is too old, and what was typed goes on', async () => {
    await open(mei, '/app/access/keys', 'Keys for programs');
    let isOld = true;
    await mei.route('**/api/v1/me/keys', async (route) => {
      const isRefused = isOld && route.request().method() === 'POST';
      if (!isRefused) return route.continue();
      isOld = false;
      const problems = [{ key: 'access.sign-in-again', text: 'For this the sign-in must be at most ten minutes old.' }];
      const json = { title: 'Not allowed', detail: 'too old', problems };
      return route.fulfill({ status: 403, contentType: 'application/problem+json', json });
    });
    await mei.getByLabel('Name').fill('Command line');
    await mei.getByLabel('propose entries').check();
    await submit(mei, 'Make the key');
    await mei.getByRole('heading', { name: 'Show that it is you' }).waitFor();
    await submit(mei, 'Sign in here');
    await mei.getByRole('heading', { name: 'The key “Command line”' }).waitFor();
    await mei.unroute('**/api/v1/me/keys');
  });

  test('has a program told, and sees what it was told', async () => {
    await open(mei, '/app/issuers/sensetime/access/webhooks', 'Webhooks');
    await mei.getByText('No address is told').waitFor();
    await mei.getByLabel('Address').fill('http://example.com');
    await mei.getByLabel('entries recorded').uncheck();
    await mei.getByLabel('answers that change').uncheck();
    await mei.getByLabel('duties that fall due').uncheck();
    await mei.getByLabel('duties that are late').uncheck();
    await submit(mei, 'Add the address');
    await mei.getByText('Write a whole address that begins with “https://”.').waitFor();
    await mei.getByText('Choose at least one thing that the address is told of.').waitFor();
    await mei.getByLabel('entries recorded').check();
    await mei.getByLabel('Address').fill('https://127.0.0.1/told');
    await submit(mei, 'Add the address');
    await mei.getByText('leads into a private network, or nowhere').waitFor();
    await mei.getByLabel('Address').fill('https://1.1.1.1/told');
    await submit(mei, 'Add the address');
    expect(await mei.locator('.shown-once-secret').innerText()).toMatch(/\S{20}/);
    await submit(mei, 'I have it; put it away');
    await mei.getByRole('link', { name: 'What it was told' }).click();
    await mei.getByText('Nothing was sent yet').waitFor();
  });

  test('has a message sent again', async () => {
    const delivery = {
      id: 'd-0123456789abcdef',
      event: 'entries-appended',
      body: '{"event":"entries-appended"}',
      madeAt: '2026-11-28T10:00:00Z',
      attempts: 2,
      outcome: 'refused',
      status: 503,
      lastAt: '2026-11-28T10:05:00Z',
    };
    await mei.route('**/deliveries?*', (route) => route.fulfill({ json: { deliveries: [delivery], next: null } }));
    const replays: string[] = [];
    await mei.route('**/replay', (route) => {
      replays.push(route.request().method());
      return route.fulfill({ status: 204 });
    });
    await submit(mei, 'Look again');
    await mei.getByText('answered with 503, after 2 attempts').waitFor();
    await submit(mei, 'Send again');
    await mei.getByText('It is sent again, under the same id, within seconds.').waitFor();
    expect(replays).toEqual(['POST']);
  });

  test('ends a sign-in elsewhere, and all others', async () => {
    await open(mei, '/app/access/sessions', 'Where you are signed in');
    await mei.getByText('You are signed in here and nowhere else.').waitFor();
    for (const count of [2, 3]) {
      await signInElsewhere(mei);
      await mei.reload();
      await mei
        .locator('.access-line')
        .nth(count - 1)
        .waitFor();
    }
    await mei.getByRole('button', { name: 'End', exact: true }).first().click();
    await mei.getByRole('dialog').getByRole('button', { name: 'End', exact: true }).click();
    await mei.locator('.access-line').nth(2).waitFor({ state: 'detached' });
    await submit(mei, 'End all others');
    await confirm(mei, 'End 1 other sign-in?', 'End all others');
    await mei.getByText('You are signed in here and nowhere else.').waitFor();
    expect(await mei.locator('.access-line').count()).toBe(1);
  });

  test('is signed out in the middle, signs in where she is, and nothing typed is lost', async () => {
    await open(mei, '/app/access/keys', 'Keys for programs');
    await mei.getByLabel('Name').fill('Half typed');
    await mei.getByLabel('read the evidence').check();
    const { person } = (await (await mei.context().request.get(`${origin}/api/v1/me`)).json()) as { person: string };
    await signOutEverywhere(person);
    await submit(mei, 'Make the key');
    await mei.getByRole('heading', { name: 'Your sign-in has ended' }).waitFor();
    expect(await mei.getByLabel('Name').inputValue()).toBe('Half typed');
    await submit(mei, 'Sign in here');
    await mei.getByRole('heading', { name: 'Your sign-in has ended' }).waitFor({ state: 'detached' });
    expect(await mei.getByLabel('Name').inputValue()).toBe('Half typed');
    await submit(mei, 'Make the key');
    await mei.getByRole('heading', { name: 'The key “Half typed”' }).waitFor();
  });

  test('comes back to the screen that she signs in from, and to no other place', async () => {
    await mei.getByRole('button', { name: 'Account of Mei Wong' }).click();
    await submit(mei, 'Sign out');
    await mei.getByRole('link', { name: 'Sign in' }).waitFor();
    await mei.goto(`${origin}/app/issuers/sensetime?on=2023-12-18&lang=en`);
    await mei.getByRole('link', { name: 'Sign in' }).click();
    await mei.getByRole('button', { name: 'Use my passkey' }).click();
    await mei.waitForURL(`${origin}/app/issuers/sensetime?on=2023-12-18&lang=en`);
    await mei.goto(`${origin}/auth/sign-in?lang=en&next=https%3A%2F%2Fexample.com%2Fapp`);
    await mei.getByRole('button', { name: 'Use my passkey' }).click();
    await mei.waitForURL(`${origin}/app`);
  });
});

describe('the operator', () => {
  test('renames a person and ends a role, each after it is named', async () => {
    const { page } = operator;
    await open(page, '/app/access/people', 'People');
    const line = page.locator('.access-line', { hasText: 'Mei Wong' });
    await line.getByRole('button', { name: 'Rename' }).click();
    const dialog = page.getByRole('dialog', { name: 'Another name for Mei Wong' });
    await dialog.getByLabel('Name').fill(' ');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Write a name.').waitFor();
    await dialog.getByLabel('Name').fill('Mei Wong-Lau');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.locator('.access-line', { hasText: 'Mei Wong-Lau' }).waitFor();
    await open(page, '/app/issuers/sensetime/access', 'Roles with SenseTime Group Inc.');
    await submit(page, 'End');
    const title = 'End the role “Company secretary” of Mei Wong-Lau?';
    await page.getByRole('dialog', { name: title }).getByRole('button', { name: 'Leave as it is' }).click();
    await page.locator('.access-line', { hasText: 'Mei Wong-Lau' }).waitFor();
    await submit(page, 'End');
    await confirm(page, title, 'End');
    await page.getByText('1 role held before').waitFor();
  });

  test('cannot lay down the role of the last operator', async () => {
    const { page } = operator;
    await open(page, '/app/access/operators', 'Operators');
    await submit(page, 'End');
    await confirm(page, 'End the role “Operator” of Operator?', 'End');
    await page.getByText('This is the last operator who can sign in.').waitFor();
  });

  test('reads in the trail what was done and refused, and narrows it', async () => {
    const { page } = operator;
    await open(page, '/app/access/audit', 'Audit trail of the installation');
    await page.getByText('Operator invited Mei Wong-Lau.').waitFor();
    await page.getByText('Operator changed the name of Mei Wong-Lau.').waitFor();
    await page.getByText('Operator was refused ending a role: the last operator stays.').waitFor();
    await page.getByLabel('Outcome').selectOption({ label: 'Refused' });
    await page.getByText('Operator invited Mei Wong-Lau.').waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('outcome')).toBe('refused');
    await page.getByText('Somebody unknown was refused coming in by an invitation').first().waitFor();
    await open(page, '/app/issuers/sensetime/access/audit', 'Audit trail of SenseTime Group Inc.');
    await page.getByText('Operator gave Mei Wong-Lau the role “Company secretary”.').waitFor();
  });

  test('has another passkey made on another device, and takes one away', async () => {
    const { page, context } = operator;
    await open(page, '/app/access/passkeys', 'Your passkeys');
    await page.getByText('This is your only passkey.').waitFor();
    await submit(page, 'Add a passkey');
    await page.getByText('This device has a passkey of yours already.').waitFor();
    const other = await context.newPage();
    await givePasskeyDevice(other);
    await open(other, '/app/access/passkeys', 'Your passkeys');
    await submit(other, 'Add a passkey');
    await other.getByText('The passkey is kept.').waitFor();
    await other.locator('.access-line').nth(1).waitFor();
    await other.getByRole('button', { name: 'Take away' }).last().click();
    await other.getByRole('dialog').getByRole('button', { name: 'Take away' }).click();
    await other.getByText('This is your only passkey.').waitFor();
    await other.close();
  });
});

test('an approver closes an issuer to the public, and opens it again', async () => {
  const approver = await invited(operator, { name: 'Paul', holds: [{ issuer: 'kanzhun', role: 'approver' }] });
  const anyone = async (): Promise<number> => (await fetch(`${origin}/api/v1/issuers/kanzhun`)).status;
  expect(await anyone()).toBe(200);
  const { page } = approver;
  await open(page, '/app/issuers/kanzhun/access/publicity', 'Is KANZHUN LIMITED public?');
  await submit(page, 'Make it not public');
  await confirm(page, 'Close KANZHUN LIMITED to the public?', 'Make it not public');
  await page.getByRole('heading', { name: 'Not public' }).waitFor();
  await page.getByText('by Paul.').waitFor();
  expect(await anyone()).toBe(401);
  const reader = await stranger();
  await reader.page.goto(`${origin}/app/issuers/kanzhun/entries?lang=en`);
  await reader.page.getByRole('main').getByRole('link', { name: 'Sign in' }).first().waitFor();
  await submit(page, 'Make it public');
  await confirm(page, 'Make KANZHUN LIMITED public?', 'Make it public');
  expect(await anyone()).toBe(200);
});

test('nothing was complained of, and nothing was asked of anybody else', () => {
  expect(complaints).toEqual([]);
});
