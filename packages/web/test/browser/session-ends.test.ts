import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { issue } from '../../../ledger/test/support/small-issuer.ts';
import { post } from './support/people.ts';
import { openTestProduct } from './support/product.ts';
import { type Keepers, openSmallIssuer } from './support/small-issuer-in-product.ts';

const product = await openTestProduct();
const issuer = '/app/issuers/kestrel';

let keepers: Keepers;

beforeAll(async () => {
  keepers = await openSmallIssuer(product, 'kestrel');
  const json = { entries: [issue('placing', '2024-03-01', 100)], note: null };
  await post(keepers.secretary, '/issuers/kestrel/proposals', json, 'placing');
});

/** A form: who fills it in and where, what is typed, how it is sent, and how one sees that it was taken. */
interface FormOfSomebody {
  readonly who: keyof Keepers;
  readonly path: string;
  readonly fill: (page: Page) => Promise<void>;
  readonly send: (page: Page) => Promise<void>;
  readonly typed: (page: Page) => Promise<readonly string[]>;
  readonly done: (page: Page) => Locator;
}

const press = (name: string) => async (page: Page) => page.getByRole('button', { name, exact: true }).click();
const inWindow = (name: string) => async (page: Page) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
const heading = (name: string | RegExp) => (page: Page) => page.getByRole('heading', { name });
const words = (text: string) => (page: Page) => page.getByText(text);
const values =
  (...labels: readonly string[]) =>
  async (page: Page) =>
    Promise.all(labels.map(async (label) => page.getByLabel(label, { exact: true }).inputValue()));

const head = 'id,kind,effective,source,standing,class,shares,way';
const csv = `${head}\ni1,shares-issued,2024-03-01,A return,primary,B,5,placing\n`;

const forms: Readonly<Record<string, FormOfSomebody>> = {
  'entries that are proposed': {
    who: 'secretary',
    path: `${issuer}/entries/propose`,
    fill: async (page) => {
      await press('Meeting called')(page);
      await page.getByLabel('Meeting', { exact: true }).fill('agm-2024');
      await page.getByLabel('Date', { exact: true }).fill('2024-06-26');
      await page.getByLabel('Kind of meeting').selectOption('annual');
      await page.getByLabel('Took effect', { exact: true }).fill('2024-05-02');
      await page.getByLabel('Title', { exact: true }).fill('Notice of the meeting');
      await page.getByLabel('Standing of the source').selectOption('primary');
    },
    send: press('Propose 1 entry'),
    typed: values('Meeting', 'Kind of meeting', 'Title'),
    done: heading(/^Proposal \d+$/),
  },
  'a file that is imported': {
    who: 'secretary',
    path: `${issuer}/entries/import`,
    fill: async (page) => {
      const file = { name: 'issues.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
      await page.getByLabel('File', { exact: true }).setInputFiles(file);
      await page.getByLabel('Remark for whoever approves').fill('Placed in March.');
    },
    send: press('Propose all of it'),
    typed: values('File', 'Remark for whoever approves'),
    done: heading(/^Proposal \d+$/),
  },
  'a reason, in a window': {
    who: 'approver',
    path: `${issuer}/entries/proposals/2`,
    fill: async (page) => {
      await press('Refuse…')(page);
      await page.getByLabel('Reason').fill('The return names another class.');
    },
    send: inWindow('Refuse'),
    typed: values('Reason'),
    done: words('The return names another class.'),
  },
  'the policy, asked in a window': {
    who: 'approver',
    path: `${issuer}/entries/policy`,
    fill: async (page) => {
      await page.getByLabel('Meeting called').selectOption('two');
      await press('Set this policy')(page);
    },
    send: inWindow('Set this policy'),
    typed: values('Meeting called'),
    done: words('The policy is set.'),
  },
  'a person who is invited': {
    who: 'operator',
    path: '/app/access/people',
    fill: async (page) => page.getByLabel('Name').fill('Ho Ka Man'),
    send: press('Make the invitation'),
    typed: values('Name'),
    done: (page) => page.locator('.shown-once-secret'),
  },
  'a role that is given': {
    who: 'operator',
    path: `${issuer}/access`,
    fill: async (page) => {
      await page.getByLabel('Person').selectOption({ label: 'Mei Chan' });
      await page.getByLabel('Role', { exact: true }).selectOption({ label: 'Share registrar' });
    },
    send: press('Give the role'),
    typed: values('Person', 'Role'),
    done: words('Mei Chan · Share registrar'),
  },
  'an address that is told': {
    who: 'secretary',
    path: `${issuer}/access/webhooks`,
    fill: async (page) => page.getByLabel('Address').fill('https://1.1.1.1/told'),
    send: press('Add the address'),
    typed: values('Address'),
    done: (page) => page.locator('.shown-once-secret'),
  },
};

describe('a session that ends in the middle is told once, and nothing typed is lost of', () => {
  test.each(Object.entries(forms))('%s', async (_, { who, path, fill, send, typed, done }) => {
    const { page, context } = keepers[who];
    await page.goto(`${product.origin}${path}?lang=en`);
    await fill(page);
    const before = await typed(page);
    await context.clearCookies();
    await send(page);
    const ended = page.getByRole('heading', { name: 'Your sign-in has ended' });
    await ended.waitFor();
    expect(await page.getByRole('button', { name: 'Sign in here' }).count()).toBe(1);
    expect(await page.getByRole('alert').filter({ hasText: /sign/i, visible: true }).count()).toBe(1);
    await page.getByRole('button', { name: 'Sign in here' }).click();
    await ended.waitFor({ state: 'detached' });
    expect(await typed(page)).toEqual(before);
    await send(page);
    await done(page).waitFor();
  });
});

describe('whoever reads on without', () => {
  test('keeps his draft, and is told when he sends it', async () => {
    const { page, context } = keepers.secretary;
    const { path, fill, send, typed } = forms['entries that are proposed'] as FormOfSomebody;
    await page.goto(`${product.origin}${path}?lang=en`);
    await fill(page);
    const before = await typed(page);
    await context.clearCookies();
    await send(page);
    await page.getByRole('button', { name: 'Read on without' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).first().click();
    await page.getByRole('button', { name: 'Use my passkey' }).click();
    await page.waitForURL((url) => url.pathname === path);
    expect(await typed(page)).toEqual(before);
  });
});
