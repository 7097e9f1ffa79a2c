import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { htmlOf, type Sheet } from './page-html.ts';
import { sheetsBeside } from './sheets-beside.ts';
import { sheetsOf } from './sheets-of.ts';

/** A text that is drawn as pages; `beside` is the same in another language, in a column of its own. */
export interface Drawn {
  readonly text: string;
  readonly beside?: string;
}

/** A page as a scanner sees it: A4 at 200 dots an inch. */
const DOTS = 200;
const CSS_DOTS = 96;
const A4 = { width: 794, height: 1123 };

const launch = {
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--allow-file-access-from-files',
  ],
};

/** Draws papers as pages in PNG, in a serif letter of 11 points; Chinese in the letters of the screens. */
export async function drawPages(papers: readonly Drawn[]): Promise<readonly (readonly Uint8Array[])[]> {
  const browser = await chromium.launch(launch);
  // Only a page that is a file itself may load letters from files.
  const folder = mkdtempSync(join(tmpdir(), 'tenfold-scans-'));
  const file = join(folder, 'page.html');
  try {
    const page = await browser.newPage({ viewport: A4, deviceScaleFactor: DOTS / CSS_DOTS });
    const drawn: Uint8Array[][] = [];
    for (const { text, beside } of papers) {
      const pages: Uint8Array[] = [];
      const sheets = beside === undefined ? sheetsOf(text) : sheetsBeside(text, beside);
      for (const sheet of sheets) pages.push(await pictureOf(page, sheet, file));
      drawn.push(pages);
    }
    return drawn;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

async function pictureOf(page: Page, sheet: Sheet, file: string): Promise<Uint8Array> {
  writeFileSync(file, htmlOf(sheet));
  await page.goto(pathToFileURL(file).href);
  await page.evaluate('document.fonts.ready');
  return page.screenshot();
}
