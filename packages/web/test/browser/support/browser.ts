import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { ownFonts } from './own-fonts.ts';

/** A browser asks nobody but us: what it would look up by itself fails in a closed network, and is waited for. */
const asksNobodyElse = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
  // Letters are as wide as their font says, whatever draws them.
  '--font-render-hinting=none',
];

/** What a person's browser is like: its language, its size, light or dark. */
export interface Looks {
  readonly locale?: string;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly javaScript?: boolean;
}

/** The one Chromium of the file that is run at the moment; none as long as nobody in it has opened one. */
let running: Promise<Browser> | undefined;

/**
 * Opens a browser that knows nothing of any other: a context of the file's Chromium, which is Debian's. It ends with the product
 * of its file.
 */
export async function openBrowser(looks: Looks = {}): Promise<BrowserContext> {
  const { locale = 'en-HK', width = 1440, height = 900, dark = false, javaScript = true } = looks;
  running ??= chromium.launch({
    executablePath: chromiumPath(),
    env: { ...process.env, FONTCONFIG_FILE: ownFonts() },
    // As root there is no sandbox to be had.
    args: [...asksNobodyElse, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const browser = await running;
  return browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    locale,
    timezoneId: 'Asia/Hong_Kong',
    javaScriptEnabled: javaScript,
    reducedMotion: 'reduce',
  });
}

/** Closes every browser that was opened since the last time. */
export async function closeBrowsers(): Promise<void> {
  const browser = await running;
  running = undefined;
  await browser?.close();
}

/** Where Debian's Chromium lies. Throws where there is none: the set-up of the tests brings it. */
export function chromiumPath(): string {
  const found = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'chromium-headless-shell'))
    .find(isProgram);
  if (found === undefined) throw new Error('chromium-headless-shell is not on the PATH; npm test brings it');
  return found;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
