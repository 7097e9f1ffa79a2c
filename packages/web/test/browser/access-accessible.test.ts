import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { firstOperator, invited, type Person, post, stranger } from './support/people.ts';
import { openTestProduct } from './support/product.ts';

const product = await openTestProduct();
const { origin } = product;

let operator: Person;
let secretary: Person;

beforeAll(async () => {
  operator = await firstOperator(product);
  secretary = await invited(operator, {
    name: 'Mei Wong',
    holds: [
      { issuer: 'sensetime', role: 'company-secretary' },
      { issuer: 'sensetime', role: 'approver' },
    ],
  });
  const key = { name: 'Spreadsheet', issuer: 'sensetime', actions: ['read-public', 'propose'], days: 30 };
  await post(secretary, '/me/keys', key);
  const webhook = { url: 'https://1.1.1.1/told', events: ['entries-appended'] };
  await post(secretary, '/issuers/sensetime/webhooks', webhook);
});

/** What a screen is opened with: whose it is, its address, how it is seen to stand there, and what is done on it first. */
interface Shown {
  readonly who: 'operator' | 'secretary' | 'stranger';
  readonly path: string;
  readonly seen: string;
  readonly act?: (page: Page) => Promise<void>;
}

const first = (name: string) => async (page: Page) => page.locator(name).first().click();

const screens: Readonly<Record<string, Shown>> = {
  'my roles': { who: 'secretary', path: '/app/access', seen: '.access-line' },
  'my sign-ins': { who: 'secretary', path: '/app/access/sessions', seen: '.access-line' },
  'my passkeys': { who: 'secretary', path: '/app/access/passkeys', seen: '.access-line' },
  'my keys, with a form that is wrong': {
    who: 'secretary',
    path: '/app/access/keys',
    seen: '.access-form [aria-invalid="true"]',
    act: first('.access-form [type="submit"]'),
  },
  people: { who: 'operator', path: '/app/access/people', seen: '.access-line' },
  'a window that asks first': {
    who: 'operator',
    path: '/app/access/people',
    seen: 'dialog[open]',
    act: first('.access-line-ways button'),
  },
  operators: { who: 'operator', path: '/app/access/operators', seen: '.access-line' },
  'the trail of the installation': { who: 'operator', path: '/app/access/audit', seen: '.audit-line' },
  'roles with an issuer': { who: 'operator', path: '/app/issuers/sensetime/access', seen: '.access-line' },
  'whether it is public': {
    who: 'secretary',
    path: '/app/issuers/sensetime/access/publicity',
    seen: '.access-answer',
  },
  webhooks: { who: 'secretary', path: '/app/issuers/sensetime/access/webhooks', seen: '.access-line' },
  'the trail of an issuer': { who: 'operator', path: '/app/issuers/sensetime/access/audit', seen: '.audit-line' },
  'somebody who must sign in first': { who: 'stranger', path: '/app/access', seen: '.notice' },
  'the account': { who: 'operator', path: '/app/access', seen: '.account:popover-open', act: first('.account-button') },
  'the search': {
    who: 'stranger',
    path: '/app',
    seen: '.palette-option',
    act: async (page) => {
      await page.locator('.issuers-row').first().waitFor();
      await page.keyboard.press('/');
    },
  },
  'the keys': {
    who: 'stranger',
    path: '/app',
    seen: '.keys-group',
    act: async (page) => {
      await page.locator('.issuers-row').first().waitFor();
      await page.keyboard.press('?');
    },
  },
  'coming in for the first time': { who: 'stranger', path: '/auth/set-up', seen: 'main button' },
  'signing in': { who: 'stranger', path: '/auth/sign-in', seen: 'main button' },
};

/**
 * A phone by day in English, whose words are longest, and in one Chinese, and a desk by night in the other: what is light or dark does
 * not hang on the width.
 */
const looks = [
  { colorScheme: 'light', width: 360, height: 740, languages: ['en', 'zh-Hant'] },
  { colorScheme: 'dark', width: 1440, height: 900, languages: ['zh-Hans'] },
] as const;

async function shownIn(page: Page, { path, seen, act }: Shown, language: string): Promise<void> {
  await page.goto(`${origin}${path}?lang=${language}`);
  await page.locator('h1').first().waitFor();
  await act?.(page);
  await page.locator(seen).first().waitFor();
}

describe.each(looks)('$colorScheme, $width, $languages', ({ colorScheme, width, height, languages }) => {
  let anybody: Person;

  beforeAll(async () => {
    anybody = await stranger();
    for (const { page } of [operator, secretary, anybody]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height });
    }
  });

  test.each(Object.entries(screens))(
    'axe finds nothing wrong with %s, and it is no wider than the screen',
    async (_, shown) => {
      const { page } = { operator, secretary, stranger: anybody }[shown.who];
      for (const language of languages) {
        await shownIn(page, shown, language);
        expect(await violations(page), language).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      }
    },
  );
});
