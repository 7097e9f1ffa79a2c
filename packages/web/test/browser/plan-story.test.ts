import { beforeAll, describe, expect, test } from 'vitest';
import { hongKongToday } from '../../src/time/asked.ts';
import { violations } from './support/axe.ts';
import { complaintsOf } from './support/complaints.ts';
import { post } from './support/people.ts';
import { openTestProduct } from './support/product.ts';
import { type Keepers, openSmallIssuer } from './support/small-issuer-in-product.ts';

const product = await openTestProduct();
const screen = `${product.origin}/app/issuers/kestrel/plan`;

/** The product clears by its own clock: a clearance is kept for what is still to come. */
const today = hongKongToday(Date.now());

let keepers: Keepers;

beforeAll(async () => {
  keepers = await openSmallIssuer(product, 'kestrel');
});

describe('a secretary, on the evening before a buy-back is cancelled', () => {
  test('plans it, sees the conversion, and keeps the clearance', async () => {
    const { page } = keepers.secretary;
    const complaints = complaintsOf(page, product.origin);
    await page.goto(`${screen}?lang=en`);
    await page.getByRole('button', { name: 'Buy-back', exact: true }).click();
    await page.getByLabel('Class', { exact: true }).selectOption('B');
    await page.getByLabel('Shares', { exact: true }).fill('90');
    await page.getByLabel('For', { exact: true }).selectOption('cancellation');
    // 100 of 1000 shares carry weight. Of the 910 that are left a tenth may, 91: at least 9 must be converted.
    await page.getByText('at least 9 weighted shares are converted').waitFor();
    expect(await page.locator('.parts-table tbody').innerText()).toContain('Chan Wing Sze');
    await page.getByRole('button', { name: 'Keep this clearance' }).click();
    await page.getByText('Kept as clearance 1.').waitFor();
    await page.getByRole('status').getByRole('link', { name: 'Kept clearances' }).click();
    const line = page.locator('.kept-line').first();
    await line.waitFor();
    expect(await line.innerText()).toContain('not done yet');
    expect(await line.innerText()).toContain('converts 9');
    await line.getByRole('button').first().click();
    await page.waitForURL(/clearance=1/);
    await line.locator('.kept-details li').first().waitFor();
    expect(await line.locator('.kept-details li').allInnerTexts()).toHaveLength(3);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('sees it as done as cleared once it is recorded so', async () => {
    const source = { title: 'Next day return', url: null, standing: 'primary' };
    const entry = (id: string, kind: string, fields: object): object => ({
      id,
      kind,
      effective: today,
      source,
      fields,
    });
    const entries = [
      entry('bought', 'shares-bought-back', { class: 'B', shares: '90', for: 'cancellation' }),
      entry('converted', 'weighted-shares-converted', { class: 'A', shares: '9', holder: 'ann', into: 'B' }),
      entry('cancelled', 'shares-cancelled', { class: 'B', shares: '90', from: 'bought-back' }),
    ];
    const path = '/issuers/kestrel/proposals';
    const { proposal } = await post<{ proposal: string }>(keepers.secretary, path, { entries, note: null }, 'bought');
    await post(keepers.approver, `${path}/${proposal}/approve`, undefined, 'bought');
    const { page } = keepers.secretary;
    await page.goto(`${screen}/kept?lang=en&clearance=1`);
    await page.locator('.kept-details').waitFor();
    expect(await page.locator('.kept-line').innerText()).toContain('done as cleared');
    expect(await page.locator('.kept-details a').allInnerTexts()).toEqual(
      expect.arrayContaining(['bought', 'converted', 'cancelled']),
    );
  });

  test('records what is planned by the form of entries, filled in', async () => {
    const { page } = keepers.secretary;
    const step = { act: 'placing', on: today, fields: { class: 'B', shares: '100' } };
    const plan = JSON.stringify({ format: 'tenfold/plan/1', steps: [step] });
    await page.goto(`${screen}?${new URLSearchParams({ lang: 'en', plan }).toString()}`);
    await page.getByRole('button', { name: 'Record it: 1 entry' }).click();
    await page.getByRole('heading', { name: 'Propose entries' }).waitFor();
    await page.locator('.draft-entry').getByLabel('Shares', { exact: true }).waitFor();
    expect(await page.locator('.draft-entry').getByLabel('Shares', { exact: true }).inputValue()).toBe('100');
    expect(await page.locator('.draft-entry').getByLabel('Class', { exact: true }).inputValue()).toBe('B');
  });
});

test('whoever may not keep a clearance reads it all the same, and is offered nothing that he may not do', async () => {
  const { page } = keepers.approver;
  const step = { act: 'placing', on: today, fields: { class: 'B', shares: '100' } };
  const plan = JSON.stringify({ format: 'tenfold/plan/1', steps: [step] });
  await page.goto(`${screen}?${new URLSearchParams({ lang: 'en', plan }).toString()}`);
  await page.locator('.plan-answer').waitFor();
  await page.locator('.plan-foot').waitFor();
  expect(await page.getByRole('button', { name: /Keep this clearance|Record it/ }).count()).toBe(0);
  await page.goto(`${screen}/kept?lang=en`);
  await page.locator('.kept-line').waitFor();
});
