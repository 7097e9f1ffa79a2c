import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { dutiesByCli } from './support/cli.ts';
import { complaintsOf } from './support/complaints.ts';
import { stranger } from './support/people.ts';
import { openTestProduct } from './support/product.ts';

const { origin } = await openTestProduct();
const screen = `${origin}/app/issuers/beacon-cove/duties`;

let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  ({ page } = await stranger());
  complaints = complaintsOf(page, origin);
  page.setDefaultTimeout(15_000);
});

async function open(query: string): Promise<void> {
  await page.goto(`${screen}?on=2026-06-15&lang=en&${query}`);
  await page.locator('.duty-line').first().waitFor();
}

const told = dutiesByCli('invented', '--on', '2026-06-15', '--lang', 'en');
const shownWhat = '.duty-what > p:first-child';

describe('duties', () => {
  test.each(['en', 'zh-Hant', 'zh-Hans'])('are those of the command line, in %s', async (language) => {
    const all = dutiesByCli('invented', '--on', '2026-06-15', '--lang', language);
    await page.goto(`${screen}?on=2026-06-15&lang=${language}`);
    await page.locator('.duty-line').first().waitFor();
    expect(await page.locator(shownWhat).allInnerTexts()).toEqual(all.duties.map(({ what }) => what));
    const states = await page.locator('.duty-line').evaluateAll((lines) => lines.map((line) => line.classList[1]));
    expect(states).toEqual(all.duties.map(({ state }) => state));
    expect(complaints).toEqual([]);
  });

  test('a click tells how the last day was found', async () => {
    await open('');
    const [first] = told.duties;
    await page.locator('.duty-line summary').first().click();
    expect(await page.locator('.duty-line').first().locator('.duty-clock li').allInnerTexts()).toEqual(
      first?.clock.map(({ text }) => text),
    );
  });

  test('one person’s are shown, those in one state, or both; the address carries it', async () => {
    await open('');
    await page.getByLabel('Whose').selectOption('lam-wai-yin');
    await page.waitForURL(/who=lam-wai-yin/);
    expect(await page.locator(shownWhat).allInnerTexts()).toEqual(
      dutiesByCli('invented', '--on', '2026-06-15', '--lang', 'en', '--person', 'lam-wai-yin').duties.map(
        ({ what }) => what,
      ),
    );
    await page.reload();
    await page.getByLabel('State').selectOption('done');
    await page.getByText('No such duty is due from').waitFor();
    await page.getByLabel('Whose').selectOption('');
    await page.getByLabel('State').selectOption('late');
    const late = told.duties.filter(({ state }) => state === 'late').map(({ what }) => what);
    expect(late.length).toBeGreaterThan(0);
    expect(await page.locator(shownWhat).allInnerTexts()).toEqual(late);
  });

  test('what is late from before is counted, and shown when asked for', async () => {
    await open('');
    expect(told.lateBefore.length).toBeGreaterThan(0);
    expect(await page.locator('.duties-late').innerText()).toContain(String(told.lateBefore.length));
    await page.getByRole('button', { name: 'Show them' }).click();
    const [earliest] = told.lateBefore.map(({ due }) => due ?? '').toSorted();
    await page.waitForURL(new RegExp(`from=${earliest ?? ''}`));
    await page.locator('.duties-late').waitFor({ state: 'detached' });
  });

  test('a period that ends before it begins is refused with a sentence', async () => {
    await page.goto(`${screen}?on=2026-06-15&lang=en&from=2026-07-01&to=2026-06-01`);
    await page.locator('.notice').waitFor();
    expect(await page.locator('.notice').innerText()).toContain('1 Jul 2026');
  });

  test('they can be taken along as a calendar', async () => {
    await open('');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Calendar file (.ics)' }).click();
    const calendar = readFileSync(await (await saving).path(), 'utf8');
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(calendar.match(/^BEGIN:VEVENT/gm)).toHaveLength(told.duties.filter(({ due }) => due !== null).length);
    // The address below the list gives the same to a calendar program.
    const feed = (await page.locator('.duty-feed a').getAttribute('href')) ?? '';
    const response = await page.request.get(feed);
    expect(response.headers()['content-type']).toContain('text/calendar');
  });
});
