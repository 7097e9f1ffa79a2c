import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { root } from '../../scripts/setup/places.mjs';

/** A page as a scanner sees it: A4 at 200 dots an inch. */
const DOTS = 200;
const CSS_DOTS = 96;
const A4 = { width: 794, height: 1123 };
const MARGIN = 75;

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

/** Draws texts as pages, whose ends are form feeds, in a serif letter of 11 points; Chinese in the letters of the screens. */
export async function drawPages(texts: readonly string[]): Promise<readonly (readonly Uint8Array[])[]> {
  const browser = await chromium.launch(launch);
  // Only a page that is a file itself may load letters from files.
  const folder = mkdtempSync(join(tmpdir(), 'tenfold-scans-'));
  const file = join(folder, 'page.html');
  try {
    const page = await browser.newPage({ viewport: A4, deviceScaleFactor: DOTS / CSS_DOTS });
    const drawn: Uint8Array[][] = [];
    for (const text of texts) {
      const pages: Uint8Array[] = [];
      for (const one of onPages(text)) {
        writeFileSync(file, htmlOf(one));
        await page.goto(pathToFileURL(file).href);
        await page.evaluate('document.fonts.ready');
        pages.push(await page.screenshot());
      }
      drawn.push(pages);
    }
    return drawn;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** So many lines stand on a page; a longer one is broken where a typist would break it. */
const LINES = 48;

function onPages(text: string): readonly string[] {
  return text.split('\f').flatMap((page) => {
    const lines = page
      .replace(/^\n+|\n+$/g, '')
      .split('\n')
      .flatMap(broken);
    const count = Math.max(1, Math.ceil(lines.length / LINES));
    return Array.from({ length: count }, (_, at) => lines.slice(at * LINES, (at + 1) * LINES).join('\n'));
  });
}

const WIDE = 92;

function broken(line: string): readonly string[] {
  const isChinese = /\p{Script=Han}/u.test(line);
  if (isChinese) return line.match(/(?:[\w.]+|[^\w.]){1,42}/gu) ?? [line];
  return line.match(new RegExp(`.{1,${WIDE}}(?:\\s|$)`, 'g')) ?? [line];
}

function htmlOf(text: string): string {
  const fonts = ['tc', 'sc'].map(
    (script) => `file://${root}/node_modules/@fontsource-variable/noto-sans-${script}/index.css`,
  );
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><meta charset="utf-8">${fonts.map((href) => `<link rel="stylesheet" href="${href}">`).join('')}
    <body style="margin:${MARGIN}px;background:white;color:#111">
    <pre style="font:11pt/1.35 'DejaVu Serif','Noto Sans TC Variable','Noto Sans SC Variable',serif;white-space:pre">${escaped}</pre>`;
}
