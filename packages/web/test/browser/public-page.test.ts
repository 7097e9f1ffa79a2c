import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { checkByCli } from './support/cli.ts';
import { complaintsOf } from './support/complaints.ts';
import { type Person, stranger } from './support/people.ts';
import { openTestProduct } from './support/product.ts';

const { origin } = await openTestProduct();

/** Presses the button, and gives how the check ended with all that it told. */
async function checked(page: Page): Promise<{ readonly ended: string; readonly told: string }> {
  await page.locator('#check-begin').click();
  const result = page.locator('#check-result[data-ended]');
  await result.waitFor();
  return { ended: (await result.getAttribute('data-ended')) ?? '', told: await result.innerText() };
}

describe('a shareholder checks the page on his own device', () => {
  let page: Page;
  let complaints: readonly string[];

  beforeAll(async () => {
    ({ page } = await stranger());
    complaints = complaintsOf(page, origin);
  });

  afterEach(async () => {
    await page.unrouteAll();
    await page.evaluate('localStorage.clear()');
  });

  test('and is told step by step that it holds, with the checkpoint', async () => {
    await page.goto(`${origin}/issuers/minimax?lang=en`);
    const { ended, told } = await checked(page);
    expect(ended).toBe('holds');
    expect(told).toContain('All 31 entries of the record lead to the root that was signed');
    expect(told).toMatch(/all \d{3} statements of this page are the same/);
    const sealed = await page.evaluate(async () => (await fetch('/api/v1/issuers/minimax/checkpoint')).text());
    const [name = '', size = '', root = ''] = sealed.split('\n');
    for (const part of [name, size, root]) expect(told).toContain(part);
    expect((await checked(page)).told).toContain('The log continues the checkpoint of size 32 that this device kept');
    expect(complaints).toEqual([]);
  });

  test.each(['zh-Hant', 'zh-Hans'])('in %s, on a day of the past as known then', async (language) => {
    await page.goto(`${origin}/issuers/sensetime?on=2023-12-18&known=2026-01-01T00:00:00%2B08:00&lang=${language}`);
    expect((await checked(page)).ended).toBe('holds');
  });

  test('and a record that was tampered with is named by clause and entry', async () => {
    await page.route('**/api/v1/issuers/sensetime/record', async (route) => {
      const response = await route.fetch();
      const text = (await response.text()).replace('2023-12-15T23:45:00+08:00', '2023-12-16T23:45:00+08:00');
      await route.fulfill({ response, body: text });
    });
    await page.goto(`${origin}/issuers/sensetime?lang=en`);
    const { ended, told } = await checked(page);
    expect(ended).toBe('fails-clause');
    expect(told).toContain('The check failed at clause V11.');
    expect(told).toContain('Entry tang-died is not in the record as it was sealed.');
    expect(await page.evaluate('localStorage.length')).toBe(0);
  });

  test('and a proof under another root is named by its clause', async () => {
    await page.route('**/proof?*', async (route) => {
      const response = await route.fetch();
      const proof = (await response.json()) as { headerProof: string[] };
      proof.headerProof.reverse();
      await route.fulfill({ response, body: JSON.stringify(proof) });
    });
    await page.goto(`${origin}/issuers/sensetime?lang=en`);
    const { ended, told } = await checked(page);
    expect(ended).toBe('fails-clause');
    expect(told).toContain('The check failed at clause V10.');
  });

  test('and a page that says something else than the record is found out', async () => {
    await page.goto(`${origin}/issuers/beacon-cove?lang=en`);
    const headline = `document.querySelector('[data-said="headline"]')`;
    await page.evaluate(`${headline}.textContent = 'The promises to shareholders are being kept'`);
    const { ended, told } = await checked(page);
    expect(ended).toBe('fails');
    expect(told).toContain(
      'The page says “The promises to shareholders are being kept”; the record gives “On an assumption',
    );
  });

  test('and a server that can’t be reached is told, to be asked again', async () => {
    await page.goto(`${origin}/issuers/minimax?lang=en`);
    await page.route('**/api/v1/**', (route) => route.abort());
    const { ended, told } = await checked(page);
    expect(ended).toBe('stopped');
    expect(told).toContain('Check the connection and try again.');
    await page.unrouteAll();
    expect((await checked(page)).ended).toBe('holds');
  });
});

test('without a script the page is read to its end, and offers no button that does nothing', async () => {
  const { page } = await stranger({ javaScript: false });
  await page.goto(`${origin}/issuers/sensetime?on=2023-12-18&lang=en`);
  expect(await page.locator('h1').innerText()).toContain('information is missing');
  expect(await page.locator('#check-begin').isVisible()).toBe(false);
  expect(await page.getByRole('link', { name: 'The record as a file' }).isVisible()).toBe(true);
  await page.locator('details.why summary').first().click();
  await page.locator('details.why a').first().click();
  expect(page.url()).toContain('/issuers/sensetime/findings/8A.09');
  await page.goBack();
  await page.getByLabel('As of', { exact: true }).fill('2022-06-01');
  await page.getByRole('button', { name: 'Show' }).click();
  expect(await page.locator('.as-of').innerText()).toBe('As of 1 Jun 2022');
});

test('every finding of the page is answered as the command line answers it', async () => {
  const { page } = await stranger();
  await page.goto(`${origin}/issuers/sensetime?on=2023-12-18&lang=en`);
  const { findings } = checkByCli('sensetime', '--on', '2023-12-18');
  const shown = await page
    .locator('main > details li')
    .evaluateAll((items) =>
      items.map((item) => [
        decodeURIComponent(/findings\/([^?]+)/.exec(item.querySelector('a')?.href ?? '')?.[1] ?? ''),
        item.querySelector('.mark')?.className.replace('mark ', ''),
      ]),
    );
  expect(shown).toEqual(findings.map(({ id, verdict }) => [id, verdict]));
});

/** Every page that is for shareholders. */
const pages = [
  ['the book of issuers', '/'],
  ['promises that are kept', '/issuers/minimax'],
  ['promises that are not', '/issuers/beacon-cove'],
  ['a promise that ended', '/issuers/sensetime?on=2023-12-18'],
] as const;

/** What is one page further. */
const further = [
  ['every sentence', '/issuers/sensetime/sentences?lang=en'],
  ['a finding', '/issuers/sensetime/findings/8A.17:tang-xiaoou?lang=en'],
] as const;

/** A phone in every language, and a desk in the one whose words are longest; by night that one alone, for only colours differ. */
const sizes = [
  { width: 360, height: 740, languages: ['en', 'zh-Hant', 'zh-Hans'] },
  { width: 1440, height: 900, languages: ['en'] },
] as const;

describe.each(['light', 'dark'] as const)('%s', (colours) => {
  let people: readonly (Person & { readonly languages: readonly string[] })[];

  beforeAll(async () => {
    const opened = sizes.map(async ({ languages, ...size }) => ({
      ...(await stranger({ ...size, dark: colours === 'dark' })),
      languages: colours === 'dark' ? (['en'] as const) : languages,
    }));
    people = await Promise.all(opened);
  });

  test.each(pages)('axe finds nothing wrong with %s, and it is no wider than the screen', async (_, path) => {
    for (const { page, languages } of people) {
      for (const language of languages) {
        await page.goto(`${origin}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
        const width = page.viewportSize()?.width;
        expect(await violations(page), `${language}, ${width}`).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth'), language).toBe(width);
      }
    }
  });

  test.each(further)('axe finds nothing wrong with %s on a phone', async (_, path) => {
    const [phone] = people;
    await phone?.page.goto(`${origin}${path}`);
    expect(phone === undefined ? [] : await violations(phone.page)).toEqual([]);
    expect(await phone?.page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  });

  test('axe finds nothing wrong with what a check has told', async () => {
    for (const { page } of people) {
      await page.goto(`${origin}/issuers/sensetime?lang=zh-Hant`);
      expect((await checked(page)).ended).toBe('holds');
      await page.locator('#check-result summary').click();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(page.viewportSize()?.width);
    }
  });
});
