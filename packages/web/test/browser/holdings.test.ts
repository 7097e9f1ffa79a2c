import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { violations } from './support/axe.ts';
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

async function open(issuer: string, search = ''): Promise<void> {
  await page.goto(`${origin}/app/issuers/${issuer}/holdings?lang=en&${search}`);
  await page.locator('.holdings-node').first().waitFor();
}

/** How the picture is moved and zoomed. */
async function view(): Promise<{ readonly x: number; readonly y: number; readonly scale: number }> {
  const text = (await page.locator('.holdings-room svg > g').getAttribute('transform')) ?? '';
  const [x = 0, y = 0, scale = 0] = (text.match(/-?[\d.]+/g) ?? []).map(Number);
  return { x, y, scale };
}

describe('a vehicle of two people', () => {
  test('the picture and the list say the same: economics and control apart', async () => {
    await open('minimax', 'on=2026-02-01');
    const written = await page.locator('.holdings-edge text').allTextContents();
    expect(written).toEqual(expect.arrayContaining(['economics 67.10%', 'control 100%', '62,593,180', '100%']));
    const list = page.locator('.holdings-list section').first();
    expect(await list.locator('h3').innerText()).toBe('Yan Junjie');
    expect(await list.innerText()).toContain('economics 335,503/500,000 (67.10%) · control 100%');
    expect(await list.locator('.stake-table .sum').allInnerTexts()).toEqual([
      expect.stringMatching(/Shares with weight\s+74,102,534\s+74,102,534/),
      expect.stringMatching(/One-vote shares\s+3,355,030\s+5,000,000/),
    ]);
    expect(complaints).toEqual([]);
  });

  test('a vehicle leads to the entry that says who has what of it', async () => {
    await open('minimax', 'on=2026-02-01');
    await page.getByRole('link', { name: 'MiniMax Matrix Limited Private company', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('entry') === 'minimax-matrix-owners');
  });
});

describe('the picture', () => {
  test('is moved and zoomed by keys, and shown whole again', async () => {
    await open('minimax', 'on=2026-02-01');
    await page.locator('.holdings-room').focus();
    await page.keyboard.press('0');
    const before = await view();
    await page.keyboard.press('ArrowRight');
    expect((await view()).x).toBeLessThan(before.x);
    await page.keyboard.press('+');
    expect((await view()).scale).toBeGreaterThan(before.scale);
    await page.keyboard.press('0');
    const fitted = await view();
    await page.getByRole('button', { name: 'Smaller' }).click();
    expect((await view()).scale).toBeLessThan(fitted.scale);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await view()).toEqual(fitted);
  });

  test('is dragged by a mouse without following a link, and zoomed by its wheel with Ctrl', async () => {
    await open('minimax', 'on=2026-02-01');
    // Until somebody has moved it, the picture fits itself anew to whatever comes beside it.
    await page.locator('.holdings-room').focus();
    await page.keyboard.press('0');
    const before = await view();
    const node = await page.locator('.holdings-room a').first().boundingBox();
    const at = { x: (node?.x ?? 0) + 20, y: (node?.y ?? 0) + 20 };
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 60, at.y + 30, { steps: 4 });
    await page.mouse.up();
    const dragged = await view();
    expect([Math.round(dragged.x - before.x), Math.round(dragged.y - before.y)]).toEqual([60, 30]);
    expect(new URL(page.url()).pathname).toBe('/app/issuers/minimax/holdings');
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect.poll(async () => (await view()).scale).toBeGreaterThan(dragged.scale);
  });
});

describe('a vehicle that is only partly his', () => {
  beforeAll(async () => {
    await page.context().route('**/beacon-cove/record', async (route) => {
      const response = await route.fetch();
      const json = (await response.json()) as { entries: { id: string; fields: Record<string, unknown> }[] };
      const owners = json.entries.find(({ id }) => id === 'lam-holdings-owner');
      if (owners !== undefined) {
        owners.fields['interests'] = [
          { who: 'lam-wai-yin', economic: '999999/1000000', control: '1' },
          { who: 'bank', economic: '1/1000000', control: '0' },
        ];
      }
      await route.fulfill({ response, json });
    });
  });

  test('is marked, and the determination that is needed is said', async () => {
    await open('beacon-cove', 'on=2026-06-16');
    expect(await page.locator('.holdings-node.needs-determination .title').allTextContents()).toEqual(
      expect.arrayContaining(['Lam Holdings ']),
    );
    expect(await page.locator('.holdings-determinations').innerText()).toContain('needs determination');
    expect(await page.locator('.holdings-list').innerText()).toContain(
      'economics 999,999/1,000,000 (99.99%) · control 100%',
    );
    expect(await page.locator('.holdings-node.apart .title').allTextContents()).toEqual(['bank ']);
    expect(await violations(page)).toEqual([]);
  });

  test('weight that has ended is on the line and in the list', async () => {
    await open('beacon-cove', 'on=2026-06-16');
    expect(await page.locator('.holdings-edge.ended text').allTextContents()).toEqual([
      '20,000,000',
      'their weight has ended',
    ]);
    expect(await page.locator('.holdings-list .weight').allInnerTexts()).toEqual([' · their weight has ended']);
  });
});

test('what nobody recorded is said, in the picture and in the list', async () => {
  await open('sensetime', 'on=2026-01-01');
  expect(await page.locator('.holdings-edge.unknown text').allTextContents()).toContain(
    'economics and control not known',
  );
  expect(await page.locator('.unknowns li').allInnerTexts()).toContain(
    'Who has what part of SenseTalent Management Limited is not recorded.',
  );
});

test('a day on which nothing is recorded of holdings says so', async () => {
  await page.context().route('**/kanzhun/record', async (route) => {
    const response = await route.fetch();
    const json = (await response.json()) as { entries: { kind: string }[] };
    json.entries = json.entries.filter(({ kind }) => kind === 'share-class-created');
    await route.fulfill({ response, json });
  });
  await page.goto(`${origin}/app/issuers/kanzhun/holdings?lang=en`);
  await page.getByRole('heading', { name: 'No holdings yet' }).waitFor();
});
