import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { complaintsOf } from './support/complaints.ts';
import { firstOperator, invited, stranger } from './support/people.ts';
import { openTestProduct } from './support/product.ts';

const product = await openTestProduct();
const { origin } = product;

let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  ({ page } = await stranger());
  complaints = complaintsOf(page, origin);
});

async function openBook(): Promise<void> {
  await page.goto(`${origin}/app?lang=en`);
  await page.locator('.issuers-row').first().waitFor();
}

function chosen(): Promise<string> {
  return page.locator('[role="option"][aria-selected="true"]').innerText();
}

test('a slash opens the search, arrows choose, Enter goes there', async () => {
  await openBook();
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search' }).waitFor();
  await page.keyboard.type('商湯');
  await page.getByText('1 place', { exact: true }).waitFor();
  expect(await chosen()).toMatch(/^SenseTime Group Inc\. 0020\s+issuer$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}/app/issuers/sensetime`);
  await page.locator('.clause').first().waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('8A.1');
  await page.getByText('10 places', { exact: true }).waitFor();
  expect(await chosen()).toMatch(/^8A\.10/);
  await page.keyboard.press('ArrowUp');
  expect(await chosen()).toMatch(/^8A\.19/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await chosen()).toMatch(/^8A\.11/);
  const active = await page.getByRole('combobox').getAttribute('aria-activedescendant');
  expect(await page.locator('[aria-selected="true"]').getAttribute('id')).toBe(active);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}/app/rulebook/8A.11`);
});

test('says where nothing is found, and Escape leaves things as they were', async () => {
  await openBook();
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type('nowhere at all');
  await page.getByText('Nothing is called “nowhere at all”.').waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.getByRole('combobox').waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1, name: 'Issuers' }).waitFor();
  await page.locator('.search-button:focus').waitFor();
});

test('finds an entry by its id, and one’s own screens, for whoever may read them', async () => {
  const operator = await firstOperator(product);
  const holds = [{ issuer: 'sensetime', role: 'company-secretary' }];
  const secretary = await invited(operator, { name: 'Mei', holds });
  await secretary.page.goto(`${origin}/app/issuers/sensetime?lang=en`);
  await secretary.page.locator('.clause').first().waitFor();
  await secretary.page.keyboard.press('/');
  await secretary.page.getByRole('combobox').fill('passkeys');
  await secretary.page.getByRole('option', { name: 'Passkeys' }).waitFor();
  await secretary.page.getByRole('combobox').fill('tang-died');
  await secretary.page.getByRole('option', { name: 'tang-died entry' }).click();
  await secretary.page.waitForURL(`${origin}/app/issuers/sensetime/entries?entry=tang-died`);
});

test('a question mark lists all keys, and single ones can be switched off for good', async () => {
  await openBook();
  await page.keyboard.press('?');
  await page.getByRole('heading', { name: 'Keys' }).waitFor();
  expect(await page.locator('.keys-group kbd').allInnerTexts()).toEqual([
    '/',
    'Ctrl K',
    '?',
    'Esc',
    'j',
    'k',
    'Enter',
    '[',
    ']',
  ]);
  await page.getByLabel('Single letters and signs work as keys').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  expect(await page.locator('.issuers-row:focus').count()).toBe(0);
  await page.reload();
  await page.locator('.issuers-row').first().waitFor();
  await page.keyboard.press('?');
  await page.keyboard.press('/');
  expect(await page.locator('dialog').count()).toBe(0);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type('kanzhun');
  expect(await page.getByRole('combobox').inputValue()).toBe('kanzhun');
  await page.keyboard.press('Escape');
  await page.evaluate('localStorage.clear()');
  await page.keyboard.press('j');
  await page.locator('.issuers-row:focus').waitFor();
});

test('what is typed into a field is no key', async () => {
  await openBook();
  await page.getByRole('searchbox').fill('');
  await page.getByRole('searchbox').press('/');
  await page.getByRole('searchbox').press('?');
  expect(await page.getByRole('searchbox').inputValue()).toBe('/?');
  expect(await page.locator('dialog').count()).toBe(0);
});

test('without a connection it is said, what was read stays, and it goes when there is one again', async () => {
  await openBook();
  await page.context().setOffline(true);
  await page.getByText('No connection').waitFor();
  expect(await page.locator('.issuers-row').count()).toBe(10);
  await page.context().setOffline(false);
  await page.getByText('No connection').waitFor({ state: 'detached' });
});

test('where the ledger does not answer it is asked once more without the page being loaded anew', async () => {
  await page.route('**/api/v1/issuers', (route) => route.abort());
  await page.goto(`${origin}/app?lang=en`);
  await page.getByText('The ledger did not answer.').waitFor();
  await page.unroute('**/api/v1/issuers');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.issuers-row').first().waitFor();
});

test('nothing was complained of but what was cut off, and nothing was asked of anybody else', () => {
  expect(complaints.filter((complaint) => !/ERR_(?:FAILED|INTERNET_DISCONNECTED)/.test(complaint))).toEqual([]);
});
