import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatWhole } from '@tenfold/documents/screens';
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

async function open(issuer: string, search: string): Promise<void> {
  await page.goto(`${origin}/app/issuers/${issuer}/capital?lang=en&${search}`);
  await page.locator('.course-plot svg').first().waitFor();
  await page.locator('.capital-day .capital-table').first().waitFor();
}

/** The cells of a row of a table, by what its head says. */
async function cells(table: string, head: string): Promise<readonly string[]> {
  return page
    .locator(`${table} tr`, { has: page.getByRole('rowheader', { name: head }) })
    .first()
    .locator('td')
    .allInnerTexts();
}

async function saved(button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

describe('how it stands on a day', () => {
  test('the figures are those of the command line', async () => {
    await open('beacon-cove', 'on=2026-06-16');
    const { capital, beneficiaries } = checkByCli('invented', '--on', '2026-06-16', '--lang', 'en');
    const inIssue = ['A', 'B'].map((id) => formatWhole(BigInt(capital.inIssue[id] ?? '-1')));
    expect(await cells('.capital-table', 'In issue')).toEqual([...inIssue, formatWhole(BigInt(capital.total ?? '-1'))]);
    const weighted = formatWhole(BigInt(capital.weighted ?? '-1'));
    expect(await cells('.capital-table', 'with weight')).toEqual([weighted, '–', weighted]);
    expect(await cells('.capital-table', 'weight ended, still registered')).toEqual(['20,000,000', '–', '20,000,000']);
    for (const { names, votes } of beneficiaries) {
      const cast = await cells('.capital-table', names?.['en'] ?? '');
      expect(cast.map((text) => text.split('\n').at(-1))).toEqual(
        [votes.ordinary, votes.reserved].map((count) => formatWhole(BigInt(count ?? '-1'))),
      );
    }
    expect(complaints).toEqual([]);
  });

  test('what is not known is never a nought, and says why', async () => {
    await open('sensetime', 'on=2024-07-01');
    expect(await cells('.capital-table', 'In issue')).toEqual(['7,520,000,000', 'not known', 'not known']);
    expect(await page.locator('.unknowns li').allInnerTexts()).toContain(
      'The number of class B shares in issue is not recorded.',
    );
    expect((await cells('.capital-table', 'Xu Li')).join(' ')).toBe('not known not known');
  });

  test('published figures stand beside the computed ones, those that differ at once', async () => {
    await open('sensetime', 'on=2023-12-31');
    const { published } = checkByCli('sensetime', '--on', '2023-12-31', '--lang', 'en');
    const differing = published.filter(({ agrees }) => agrees === 'no').length;
    const rows = page.locator('.capital-published > .published-room tbody tr');
    expect(await rows.count()).toBe(differing);
    expect(await rows.first().innerText()).toContain('differs');
    await page.locator('.capital-published summary').click();
    expect(await page.locator('.capital-published details tbody tr').count()).toBe(published.length);
  });
});

describe('the courses', () => {
  test('each point leads to its entry, by pointer and by keyboard', async () => {
    await open('beacon-cove', 'on=2026-06-16');
    const points = page.locator('.course').first().locator('.course-plot a');
    const names = await Promise.all((await points.all()).map((point) => point.getAttribute('aria-label')));
    expect(names).toEqual([
      '2 Jul 2024, 10%: Issuer listed and 30 more',
      '2 Mar 2026, 8%: Person died',
      '15 Jun 2026, 8.42%: Shares cancelled',
    ]);
    await points.last().focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.course-said').first().innerText()).toBe('2 Mar 2026, 8%: Person died');
    const address = new URL((await points.nth(1).getAttribute('href')) ?? '', origin);
    expect(address.pathname).toBe('/app/issuers/beacon-cove/entries');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('entry') === address.searchParams.get('entry'));
    await page.goBack();
    await page.locator('.course-plot svg').first().waitFor();
    await points.last().click();
    await page.waitForURL((url) => url.pathname === '/app/issuers/beacon-cove/entries');
    expect(complaints).toEqual([]);
  });

  test('the day that is looked at has its answer, and the table the same as the picture', async () => {
    await open('beacon-cove', 'on=2026-06-16');
    const course = page.locator('.course').first();
    await course.locator('.course-said .mark').waitFor();
    const { findings } = checkByCli('invented', '--on', '2026-06-16', '--lang', 'en');
    const verdict = findings.find(({ id }) => id === '8A.13:beacon-cove')?.verdict ?? '';
    expect(await course.locator('.course-said .mark').getAttribute('class')).toContain(verdict);
    await course.locator('summary').click();
    const rows = course.locator('.course-table tbody tr');
    expect(await rows.count()).toBe(6);
    expect(await rows.first().innerText()).toMatch(/15 Jun 2026\s+8.42%\s+8\/95\s+8%/);
    await rows.first().getByRole('link', { name: 'The undertaking on 15 Jun 2026' }).click();
    await page.waitForURL(
      (url) => url.pathname === '/app/issuers/beacon-cove' && url.searchParams.get('on') === '2026-06-15',
    );
  });

  test('a time of which nothing is known is a marked blank', async () => {
    await open('xiaomi', 'on=2026-06-16');
    const course = page.locator('.course').first();
    expect(await course.locator('.course-blank rect').count()).toBe(2);
    expect(await course.locator('.course-blank-text text').allTextContents()).toContain('not known');
    expect(await course.locator('.course-point.unknown').count()).toBeGreaterThan(0);
  });

  test('both come as files: exact fractions, and a picture that stands alone', async () => {
    await open('beacon-cove', 'on=2026-06-16');
    const csv = await saved('Download as CSV: Weighted shares as part of all shares');
    expect(csv.name).toBe('beacon-cove-proportion.csv');
    expect(csv.text.split('\r\n')[6]).toMatch(/^2026-06-15,proportion,8\/95,8\.421052,,,2\/25,,,action-required,/);
    const svg = await saved('Download as SVG: Votes that others can cast');
    expect(svg.name).toBe('beacon-cove-others.svg');
    expect(svg.text).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg.text).toMatch(/stroke="rgb\(\d+, \d+, \d+\)"/);
    expect(svg.text).not.toMatch(/<style|class=|var\(--/);
  });

  test('what was known at a moment has the course that was known then', async () => {
    await open('sensetime', 'on=2026-01-01');
    const points = page.locator('.course').first().locator('.course-plot a');
    const all = await points.count();
    await open('sensetime', `on=2026-01-01&known=${encodeURIComponent('2023-12-31T23:59:59+08:00')}`);
    expect(await points.count()).toBeLessThan(all);
  });
});
