import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { rules } from '@tenfold/rulebook';
import { checkByCli } from './support/cli.ts';
import { complaintsOf } from './support/complaints.ts';
import { stranger } from './support/people.ts';
import { openTestProduct } from './support/product.ts';

const { origin } = await openTestProduct();

let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  ({ page } = await stranger());
  complaints = complaintsOf(page, origin);
});

describe('the book of issuers', () => {
  test('lists each with its state, and a name or a code finds it', async () => {
    await page.goto(`${origin}/app?lang=en`);
    await page.locator('.issuers-row').first().waitFor();
    expect(await page.locator('.issuers-row').count()).toBe(10);
    await page.getByRole('searchbox').fill('0020');
    expect(await page.locator('.issuers-row').allInnerTexts()).toEqual(['SenseTime Group Inc.']);
    await page.getByRole('searchbox').fill('美团');
    expect(await page.locator('.issuers-row').allInnerTexts()).toEqual(['Meituan']);
    await page.locator('.issuers-table .mark').first().waitFor();
    const { undertakings } = checkByCli('meituan', '--lang', 'en');
    expect(undertakings.length).toBeGreaterThan(0);
    expect(await page.locator('.issuers-table .mark').first().innerText()).toMatch(/information missing|kept/);
    expect(complaints).toEqual([]);
  });

  test('j goes to the first row, and Enter opens it', async () => {
    await page.goto(`${origin}/app?lang=en`);
    await page.locator('.issuers-row').first().waitFor();
    await page.keyboard.press('j');
    const name = (await page.locator('.issuers-row').first().innerText()).trim();
    await page.keyboard.press('Enter');
    await page.locator('.head-issuer', { hasText: name }).waitFor();
  });
});

describe('the rulebook', () => {
  test('has every rule, and tells one with its versions, examples and doubts', async () => {
    await page.goto(`${origin}/app/rulebook?lang=en`);
    await page.locator('.rulebook-lines a').first().waitFor();
    expect(await page.locator('.rulebook-lines a').count()).toBe(rules.length);
    await page.getByRole('searchbox').fill('fewer weighted');
    await page.locator('.rulebook-lines a').click();
    const rule = rules.find(({ provision }) => provision === '8A.15');
    await page.getByRole('heading', { name: rule?.title.en ?? '' }).waitFor();
    expect(await page.locator('.rule-text').innerText()).toBe(rule?.paraphrase.en);
    expect(await page.locator('.rule-example').count()).toBe(rule?.examples.length);
    expect(complaints).toEqual([]);
  });

  test('a day before a rule was in force says so', async () => {
    await page.goto(`${origin}/app/rulebook/8A.15?on=2018-04-29&lang=en`);
    await page.locator('.rule').waitFor();
    expect(await page.locator('.rule .applied').count()).toBe(0);
    await page.goto(`${origin}/app/rulebook/8A.15?on=2018-04-30&lang=en`);
    await page.locator('.rule .applied').waitFor();
  });

  test('a rule that nobody wrote is no page', async () => {
    await page.goto(`${origin}/app/rulebook/9Z.99?lang=en`);
    expect(await page.locator('.notice h2').innerText()).toBe('There is no such page');
  });
});
