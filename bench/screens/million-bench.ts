import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../../packages/web/test/browser/support/browser.ts';
import { root } from '../../scripts/setup/places.mjs';
import { type Figure, rounded } from '../report/figure.ts';
import { openBusyProduct } from './busy-product.ts';
import { longestInteraction, watchInteractions } from './in-browser.ts';

const ENTRIES = 1_000_000;

/** The ledger as a table of a million lines: how soon what was asked for stands there, and what it costs a hand meanwhile. */
export async function measure(): Promise<readonly Figure[]> {
  execFileSync(process.execPath, [join(root, 'scripts/build-web.mjs')], { stdio: 'inherit' });
  const began = performance.now();
  const product = await openBusyProduct(ENTRIES);
  process.stderr.write(`filled in ${rounded((performance.now() - began) / 1000)} s\n`);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(120_000);
    await watchInteractions(page);
    return await worked(page, `${product.origin}/app/issuers/busy-issuer/entries`);
  } finally {
    await browser.close();
    await product.close();
  }
}

/** What a person does with the table, one after another. */
const deeds: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'jumping to the middle': async (page) => {
    await page.getByRole('textbox', { name: 'Go to number' }).fill(String(ENTRIES / 2));
    await page.keyboard.press('Enter');
    await line(page, ENTRIES / 2);
  },
  'jumping to the first': async (page) => {
    await page.getByRole('textbox', { name: 'Go to number' }).fill('1');
    await page.keyboard.press('Enter');
    await line(page, 1);
  },
  'the newest again': async (page) => {
    await page.getByRole('textbox', { name: 'Go to number' }).fill(String(ENTRIES));
    await page.keyboard.press('Enter');
    await line(page, ENTRIES);
  },
  'to the end of the volume by key': async (page) => {
    await page.locator('.ledger-line button').first().focus();
    await page.keyboard.press('End');
    await line(page, ENTRIES - 99_999);
  },
  'a filter by kind': async (page) => {
    await page.getByLabel('Kind').selectOption('shares-cancelled');
    await readLine(page).filter({ hasText: 'Shares cancelled' }).first().waitFor();
  },
  'a kind that stands only at the beginning': async (page) => {
    await page.getByLabel('Kind').selectOption('undertaking-given');
    await readLine(page).filter({ hasText: 'Undertaking given' }).first().waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
  },
  'a stretch of days': async (page) => {
    await page.getByLabel('Took effect from').fill('2020-01-01');
    await page.getByLabel('until').fill('2020-01-31');
    await readLine(page).filter({ hasText: 'Jan 2020' }).first().waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
  },
  'words that stand in the latest': async (page) => {
    await page.getByLabel('Words in it').fill('weighted-shares-converted');
    await page.keyboard.press('Enter');
    await readLine(page).filter({ hasText: 'Weighted shares converted' }).first().waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await line(page, ENTRIES);
  },
};

const WHEELS = 60;

/** Does all of it on the entries of an issuer at an address, and says how long each took. */
export async function worked(page: Page, address: string): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  figures.push(
    figureOf(
      'opening the list',
      await timed(async () => {
        await page.goto(`${address}?lang=en`);
        await line(page, ENTRIES);
      }),
    ),
  );
  figures.push(await scrolled(page));
  for (const [what, deed] of Object.entries(deeds)) figures.push(figureOf(what, await timed(() => deed(page))));
  const longest = await longestInteraction(page);
  return [
    ...figures,
    { ...figureOf('longest interaction to next paint', longest), target: 'under 200 ms', isMet: longest < 200 },
  ];
}

/** Turns the wheel without a pause: the longest time in which no frame was painted, and how soon the lines stood there after. */
async function scrolled(page: Page): Promise<Figure> {
  await page.evaluate(`
    globalThis.longestFrame = 0;
    let before = performance.now();
    const frame = (now) => { longestFrame = Math.max(longestFrame, now - before); before = now; requestAnimationFrame(frame); };
    requestAnimationFrame(frame);
  `);
  await page.locator('.ledger-scroll').hover();
  for (let turn = 0; turn < WHEELS; turn += 1) await page.mouse.wheel(0, 900);
  const after = await timed(async () => page.locator('.ledger-line.unread').first().waitFor({ state: 'detached' }));
  const longest = await page.evaluate<number>('longestFrame');
  return {
    ...figureOf(`scrolling by ${WHEELS} screens`, after),
    other: `longest time without a frame: ${rounded(longest)} ms`,
  };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Waits until the line of a number stands there and was read. */
async function line(page: Page, number: number): Promise<void> {
  const written = page.locator('.ledger-number', { hasText: new RegExp(`^${number.toLocaleString('en')}$`) });
  await readLine(page).filter({ has: written }).waitFor();
}

function readLine(page: Page): ReturnType<Page['locator']> {
  return page.locator('.ledger-line:not(.unread)');
}

function figureOf(what: string, taken: number): Figure {
  return {
    what: `${what}, ${rounded(ENTRIES)} lines`,
    ours: `${rounded(taken)} ms`,
    other: '',
    ratio: '',
    target: '',
    isMet: null,
  };
}
