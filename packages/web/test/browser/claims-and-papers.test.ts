import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { entry } from '../../../ledger/test/support/small-issuer.ts';
import { violations } from './support/axe.ts';
import { complaintsOf } from './support/complaints.ts';
import { post } from './support/people.ts';
import { openTestProduct } from './support/product.ts';
import { type Keepers, openSmallIssuer } from './support/small-issuer-in-product.ts';

const product = await openTestProduct();
const issuer = `${product.origin}/app/issuers/kestrel`;

/** Ninety ordinary shares are bought back and cancelled, and none of her 100 weighted ones is converted: a shareholder claims. */
const story = [
  entry('promise', 'undertaking-given', '2024-01-02', { undertaking: 'ann-promise', beneficiary: 'ann' }),
  entry('bought', 'shares-bought-back', '2024-03-01', { class: 'B', shares: '90', for: 'cancellation' }),
  entry('gone', 'shares-cancelled', '2024-03-04', { class: 'B', shares: '90', from: 'bought-back' }),
  entry('claim', 'claim-made', '2024-04-02', {
    claim: 'holder-1',
    undertaking: 'ann-promise',
    claimant: 'A. Holder',
    claimantKind: 'shareholder',
    provisions: ['8A.15'],
    remedies: ['damages'],
    holdings: [{ at: 'breach', date: '2024-03-05', class: 'B', shares: '10', through: 'nominee' }],
  }),
];

let keepers: Keepers;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  keepers = await openSmallIssuer(product, 'kestrel');
  await approved(
    await post<{ proposal: string }>(
      keepers.secretary,
      '/issuers/kestrel/proposals',
      { entries: story, note: null },
      'story',
    ),
  );
  ({ page } = keepers.secretary);
  complaints = complaintsOf(page, product.origin);
});

async function approved({ proposal }: { readonly proposal: string }): Promise<void> {
  await post(keepers.approver, `/issuers/kestrel/proposals/${proposal}/approve`, undefined, `approve-${proposal}`);
}

/** The bytes of what a click has the browser save. */
async function saved(name: string): Promise<Buffer> {
  const saving = page.waitForEvent('download');
  await page.locator('main').getByText(name, { exact: true }).first().click();
  const download: Download = await saving;
  return readFileSync(await download.path());
}

describe('a claim', () => {
  test('stands with its breach, the questions of standing, and until when one can sue', async () => {
    await page.goto(`${issuer}/claims?lang=en`);
    const claim = page.locator('article.claim');
    await claim.waitFor();
    const told = await claim.innerText();
    expect(told).toContain('A. Holder against Chan Wing Sze');
    expect(told).toContain('Rule 8A.15');
    // Six years from the day of the cancellation, less a day (Limitation Ordinance, Cap. 347, from general knowledge).
    expect(told).toContain('until 3 Mar 2030');
    expect(told).toMatch(/nominee.*is for a court/s);
    expect(await violations(page)).toEqual([]);
  });

  test('is taken along as one archive', async () => {
    const bytes = await saved('The bundle (ZIP)');
    // So each file begins that is a ZIP archive with something in it.
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    expect(bytes.length).toBeGreaterThan(10_000);
  });

  test('gets a step through the form that every entry has', async () => {
    await page.getByRole('button', { name: 'Record a step' }).click();
    await page.waitForURL(/entries\/propose/);
    const form = page.locator('.draft-entry');
    await form.waitFor();
    expect(await form.getByLabel('Claim', { exact: true }).inputValue()).toBe('holder-1');
    await page.evaluate('localStorage.clear()');
  });
});

test('what was done about an act of the company is recorded from the prompt, and stands in the log', async () => {
  await page.goto(`${issuer}/claims/endeavours?lang=en`);
  await page.locator('.act-of-other', { hasText: 'gone' }).getByRole('button').click();
  const form = page.locator('.draft-entry');
  await form.getByLabel('What was done', { exact: true }).fill('Asked the board in writing to wait.');
  await form.getByLabel('Took effect', { exact: true }).fill('2024-03-02');
  await form.getByLabel('Title', { exact: true }).fill('Her letter of 2 March 2024');
  await form.getByLabel('Standing of the source', { exact: true }).selectOption('primary');
  await page.getByRole('button', { name: 'Propose 1 entry' }).click();
  await page.waitForURL(/proposals\/\d+/);
  await approved({ proposal: /proposals\/(\d+)/.exec(page.url())?.[1] ?? '' });
  await page.goto(`${issuer}/claims/endeavours?lang=en`);
  await page.getByText('Asked the board in writing to wait.').waitFor();
  expect(await page.locator('.act-of-other', { hasText: 'gone' }).getByRole('button').count()).toBe(0);
  expect(await violations(page)).toEqual([]);
});

describe('a paper', () => {
  test('is shown as it will be, and each of its lines leads to the entries that it rests on', async () => {
    await page.goto(`${issuer}/papers?lang=en`);
    await page.getByRole('button', { name: 'Letter before action' }).click();
    const sheet = page.locator('.sheet');
    await sheet.waitFor();
    expect(await sheet.innerText()).toContain('I write as a shareholder of Kestrel Robotics');
    await sheet.getByRole('link', { name: 'promise', exact: true }).first().click();
    await page.waitForURL(/entries\?entry=promise/);
    await page.goBack();
    await sheet.waitFor();
  });

  test('is taken along in the language that is wished', async () => {
    await page.getByLabel('Language of the paper').selectOption('zh-Hant');
    await page.locator('.sheet[lang="zh-Hant"]').waitFor();
    expect((await saved('PDF/A, to print and keep')).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect((await saved('HTML')).toString('utf8')).toContain('<html lang="zh-Hant">');
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
