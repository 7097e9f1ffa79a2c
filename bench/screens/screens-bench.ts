import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../../packages/web/test/browser/support/browser.ts';
import { root } from '../../scripts/setup/places.mjs';
import { type Figure, rounded } from '../report/figure.ts';
import { median } from '../timing/in-turn.ts';
import { openBusyProduct } from './busy-product.ts';
import { answersOf, longestInteraction, untilAnswered, watchInteractions } from './in-browser.ts';

const ENTRIES = 100_000;
const MOVES = 12;

/** The screens in a browser: moving the time bar, and what a person does on a ledger of very many entries. */
export async function measure(): Promise<readonly Figure[]> {
  execFileSync(process.execPath, [join(root, 'scripts/build-web.mjs')], { stdio: 'inherit' });
  const product = await openBusyProduct(ENTRIES);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await watchInteractions(page);
    return [
      await movingTheBar(page, `${product.origin}/app/issuers/sensetime`, 'the example'),
      await movingTheBar(page, `${product.origin}/app/issuers/busy-issuer`, `${rounded(ENTRIES)} entries`),
      await working(page, `${product.origin}/app/issuers/busy-issuer`),
    ];
  } finally {
    await browser.close();
    await product.close();
  }
}

/** Each move of the bar judges the issuer on another day; beside it, what the server takes for the same answer. */
async function movingTheBar(page: Page, address: string, what: string): Promise<Figure> {
  await open(page, address);
  await page.locator('.track-line i').first().waitFor();
  const before = (await answersOf(page, 'check')).length;
  for (let move = 0; move < MOVES; move += 1) {
    await page.keyboard.press('[');
    await untilAnswered(page, 'check', before + move + 1);
  }
  const ours = median((await answersOf(page, 'check')).slice(before));
  const server = median(await timesOfServer(page));
  return {
    what: `moving the time bar, ${what}`,
    ours: `${rounded(ours)} ms to judge the other day, in the browser`,
    other: `asked of the server: ${rounded(server)} ms`,
    ratio: `${rounded(server / ours)} times as quick`,
    target: 'at most 50 ms',
    isMet: ours <= 50,
  };
}

/** How long the server takes for checks on other days, none of which it was asked for before. */
async function timesOfServer(page: Page): Promise<readonly number[]> {
  const issuer = new URL(page.url()).pathname.split('/').at(3);
  const taken: number[] = [];
  for (const day of ['2022-02-02', '2022-06-02', '2023-02-02', '2023-06-02', '2024-02-02']) {
    const began = performance.now();
    const response = await fetch(`${new URL(page.url()).origin}/api/v1/issuers/${issuer}/check?on=${day}`);
    if (!response.ok) throw new Error(`${day} was answered ${response.status}`);
    await response.text();
    taken.push(performance.now() - began);
  }
  return taken;
}

/** Chooses sentences, changes the language, types into the bar: the longest of it until the next frame. */
async function working(page: Page, address: string): Promise<Figure> {
  await open(page, address);
  for (const key of ['j', 'j', 'j', 'j', 'j', 'k', '[', '[', ']', 'Escape']) await page.keyboard.press(key);
  await page.getByRole('button', { name: '繁' }).click();
  await page.locator('html[lang=zh-Hant]').waitFor();
  await page.getByRole('button', { name: 'EN' }).click();
  await page.locator('.sentence-text').nth(4).click();
  await page.locator('.why').waitFor();
  const longest = await longestInteraction(page);
  return {
    what: `longest interaction to next paint, ${rounded(ENTRIES)} entries`,
    ours: `${rounded(longest)} ms`,
    other: '',
    ratio: '',
    target: 'under 200 ms',
    isMet: longest < 200,
  };
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(`${address}?lang=en`);
  await page.locator('.clause').first().waitFor();
}
