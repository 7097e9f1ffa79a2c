import { beforeAll, describe, expect, test } from 'vitest';
import { violations, violationsOfColours } from './support/axe.ts';
import { type Person, stranger } from './support/people.ts';
import { openTestProduct } from './support/product.ts';

const { origin } = await openTestProduct();

const buyBack = { class: 'B', shares: '1442852', for: 'cancellation' };

const plan = encodeURIComponent(
  JSON.stringify({
    format: 'tenfold/plan/1',
    steps: [
      { act: 'buy-back', on: '2026-06-16', fields: buyBack },
      { act: 'placing', on: '2026-06-18', fields: { class: 'B', shares: '1000' } },
    ],
  }),
);

const programme = encodeURIComponent(
  JSON.stringify({
    format: 'tenfold/programme/1',
    repeat: [{ act: 'buy-back', every: 'month', from: '2026-06-16', to: '2027-06-15', fields: buyBack }],
  }),
);

/** Every screen that needs no account, with something by which it is seen to stand there. */
const screens = [
  ['the issuers', '/app', '.issuers-table .mark'],
  ['the undertaking', '/app/issuers/sensetime?on=2023-12-18', '.clause'],
  ['why', '/app/issuers/beacon-cove?on=2026-06-16&clause=1&finding=8A.15:lam-wai-yin', '.resting'],
  ['a comparison', '/app/issuers/sensetime?on=2023-12-18&with=2023-12-14', '.changed'],
  ['capital and votes', '/app/issuers/sensetime/capital?on=2026-01-01', '.course-plot svg'],
  ['holdings', '/app/issuers/sensetime/holdings?on=2026-01-01', '.holdings-node'],
  ['a plan', `/app/issuers/beacon-cove/plan?on=2026-06-15&plan=${plan}`, '.plan-answer'],
  ['an empty plan', '/app/issuers/beacon-cove/plan?on=2026-06-15', '.plan-acts'],
  ['a programme', `/app/issuers/beacon-cove/plan/programme?on=2026-06-15&programme=${programme}`, '.programme-days'],
  ['the duties', '/app/issuers/beacon-cove/duties?on=2026-06-15', '.duty-line'],
  ['breaches and claims', '/app/issuers/beacon-cove/claims?on=2026-06-16', '.breach'],
  ['what was done', '/app/issuers/beacon-cove/claims/endeavours?on=2026-06-16', '.act-of-other'],
  ['a paper', '/app/issuers/beacon-cove/papers?on=2026-06-16&kind=monthly-return', '.sheet'],
  ['the rulebook', '/app/rulebook', '.rulebook-lines a'],
  ['a rule', '/app/rulebook/8A.15', '.rule'],
  ['a receipt of a vote', '/app/receipt', '.receipt-form'],
  ['nothing', '/app/nowhere', '.notice'],
] as const;

/** The widths of a phone and of a desk. */
const sizes = [
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
] as const;

describe('by day', () => {
  let people: readonly Person[];

  beforeAll(async () => {
    people = await Promise.all(sizes.map((size) => stranger(size)));
  });

  test.each(screens)(
    'axe finds nothing wrong with %s, in three languages, on a phone and a desk',
    async (_, path, seen) => {
      for (const { page } of people) {
        for (const language of ['en', 'zh-Hant', 'zh-Hans']) {
          await page.goto(`${origin}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
          await page.locator(seen).first().waitFor();
          expect(await violations(page), `${language}, ${page.viewportSize()?.width}`).toEqual([]);
        }
      }
    },
  );

  test.each(screens)('%s is no wider than the screen', async (_, path, seen) => {
    for (const { page } of people) {
      await page.goto(`${origin}${path}${path.includes('?') ? '&' : '?'}lang=en`);
      await page.locator(seen).first().waitFor();
      const wide = await page.evaluate('document.documentElement.scrollWidth');
      expect(wide).toBe(page.viewportSize()?.width);
    }
  });
});

describe('by night', () => {
  let people: readonly Person[];

  beforeAll(async () => {
    people = await Promise.all(sizes.map((size) => stranger({ ...size, dark: true })));
  });

  test.each(screens)('axe finds nothing wrong with the colours of %s, on a phone and a desk', async (_, path, seen) => {
    for (const { page } of people) {
      await page.goto(`${origin}${path}${path.includes('?') ? '&' : '?'}lang=en`);
      await page.locator(seen).first().waitFor();
      expect(await violationsOfColours(page), `${page.viewportSize()?.width}`).toEqual([]);
    }
  });
});
