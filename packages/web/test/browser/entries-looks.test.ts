import { beforeAll, describe, expect, test } from 'vitest';
import { violations, violationsOfColours } from './support/axe.ts';
import { post } from './support/people.ts';
import { openTestProduct } from './support/product.ts';
import { issue } from '../../../ledger/test/support/small-issuer.ts';
import { type Keepers, openSmallIssuer } from './support/small-issuer-in-product.ts';

const product = await openTestProduct();
const entries = `${product.origin}/app/issuers/kestrel/entries`;

let keepers: Keepers;

beforeAll(async () => {
  keepers = await openSmallIssuer(product, 'kestrel');
  const json = { entries: [issue('placing', '2024-03-01', 100)], note: 'Placed.' };
  await post(keepers.secretary, '/issuers/kestrel/proposals', json, 'placing');
});

/** Every screen of the ledger, with something by which it is seen to stand there. */
const screens = [
  ['the ledger', '?entry=ann', '.entry-details dd'],
  ['a search', '?kind=share-class-created', '.ledger-line'],
  ['proposing', '/propose', '.kinds'],
  ['importing', '/import', '.import-form'],
  ['proposals', '/proposals', '.proposals'],
  ['a proposal', '/proposals/2', '.proposed dd'],
  ['without authority', '/without-authority', '.without-list'],
  ['the policy', '/policy', '.policy-form'],
] as const;

/** A phone in English, whose words are longest, and in one Chinese; a desk in the other. */
const sizes = [
  { width: 360, height: 740, languages: ['en', 'zh-Hant'] },
  { width: 1440, height: 900, languages: ['zh-Hans'] },
] as const;

const address = (path: string, language: string): string =>
  `${entries}${path}${path.includes('?') ? '&' : '?'}lang=${language}`;

describe('by day', () => {
  test.each(screens)(
    'axe finds nothing wrong with %s, in three languages, on a phone and a desk',
    async (_, path, seen) => {
      const { page } = keepers.secretary;
      await page.emulateMedia({ colorScheme: 'light' });
      for (const { width, height, languages } of sizes) {
        await page.setViewportSize({ width, height });
        for (const language of languages) {
          await page.goto(address(path, language));
          await page.locator(seen).first().waitFor();
          expect(await violations(page), `${language}, ${width}`).toEqual([]);
          const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
          expect(wide, `${language}, ${width}`).toBe(width);
        }
      }
    },
  );
});

describe('by night', () => {
  test.each(screens)('axe finds nothing wrong with the colours of %s, on a phone and a desk', async (_, path, seen) => {
    const { page } = keepers.secretary;
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const { width, height } of sizes) {
      await page.setViewportSize({ width, height });
      await page.goto(address(path, 'en'));
      await page.locator(seen).first().waitFor();
      expect(await violationsOfColours(page), `${width}`).toEqual([]);
    }
  });
});

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test('nor with a form that is filled in, with a list, a part and something wrong', async () => {
    const { page } = keepers.secretary;
    await page.emulateMedia({ colorScheme });
    for (const { width, height } of sizes) {
      await page.setViewportSize({ width, height });
      await page.goto(`${entries}/propose?lang=en`);
      await page.getByRole('button', { name: 'Opening position' }).click();
      await page.getByRole('button', { name: 'Add a line: Holdings' }).click();
      await page.getByLabel('In issue: Add for').selectOption('A');
      await page.locator('.form-line').getByLabel('A', { exact: true }).fill('many');
      await page.locator('.form-more summary').click();
      expect(await violations(page), String(width)).toEqual([]);
      // The draft is kept, and no other test shall find it.
      await page.evaluate('localStorage.clear()');
    }
  });

  test('nor with the question before approving', async () => {
    const { page } = keepers.approver;
    await page.emulateMedia({ colorScheme });
    await page.goto(`${entries}/proposals/2?lang=en`);
    await page.getByRole('button', { name: 'Approve…' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});
