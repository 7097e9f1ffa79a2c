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

/** A phone in English, whose words are longest, and in one Chinese; a desk in the other. */
const sizes = [
  { width: 360, height: 740, languages: ['en', 'zh-Hant'] },
  { width: 1440, height: 900, languages: ['zh-Hans'] },
] as const;

function address(path: string, language: string): string {
  return `${origin}${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
}

describe.each(sizes)('by day, $width, $languages', ({ width, height, languages }) => {
  let somebody: Person;

  beforeAll(async () => {
    somebody = await stranger({ width, height });
  });

  test.each(screens)('axe finds nothing wrong with %s, and it is no wider than the screen', async (_, path, seen) => {
    const { page } = somebody;
    for (const language of languages) {
      await page.goto(address(path, language));
      await page.locator(seen).first().waitFor();
      expect(await violations(page), language).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth'), language).toBe(width);
    }
  });
});

describe('by night, whose colours do not hang on the width', () => {
  let somebody: Person;

  beforeAll(async () => {
    somebody = await stranger({ width: 1440, height: 900, dark: true });
  });

  test.each(screens)('axe finds nothing wrong with the colours of %s', async (_, path, seen) => {
    const { page } = somebody;
    await page.goto(address(path, 'en'));
    await page.locator(seen).first().waitFor();
    expect(await violationsOfColours(page)).toEqual([]);
  });
});
