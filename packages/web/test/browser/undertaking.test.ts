import { beforeAll, describe, expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { complaintsOf } from './support/complaints.ts';
import { type Person, stranger } from './support/people.ts';
import { openTestProduct } from './support/product.ts';

const product = await openTestProduct();
const { origin } = product;

let someone: Person;

beforeAll(async () => {
  someone = await stranger();
});

describe('the undertaking', () => {
  test('opens with its sentences and their states, and nothing is asked of anybody else', async () => {
    const { page } = someone;
    const complaints = complaintsOf(page, origin);
    await page.goto(`${origin}/app/issuers/sensetime?on=2023-12-18`);
    await page.getByRole('heading', { level: 1, name: 'Undertaking of Wang Xiaogang' }).waitFor();
    expect(await page.locator('.clause').count()).toBeGreaterThan(10);
    expect(complaints).toEqual([]);
  });

  test('axe finds nothing', async () => {
    const { page } = someone;
    await page.goto(`${origin}/app/issuers/sensetime?on=2023-12-18&clause=1`);
    await page.locator('.resting').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
