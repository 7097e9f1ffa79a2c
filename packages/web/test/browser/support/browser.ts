import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
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

/** Opens Debian's Chromium with a profile of its own, which is deleted when it is closed. */
export async function openBrowser(looks: Looks = {}): Promise<BrowserContext> {
  const { locale = 'en-HK', width = 1440, height = 900, dark = false, javaScript = true } = looks;
  const profile = mkdtempSync(join(tmpdir(), 'tenfold-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    env: { ...process.env, FONTCONFIG_FILE: ownFonts() },
    // As root there is no sandbox to be had.
    args: [...asksNobodyElse, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    locale,
    timezoneId: 'Asia/Hong_Kong',
    javaScriptEnabled: javaScript,
    reducedMotion: 'reduce',
  });
  context.on('close', () => rmSync(profile, { recursive: true, force: true }));
  return context;
}

/** Where Debian's Chromium lies. Throws where there is none: the set-up of the tests brings it. */
export function chromiumPath(): string {
  const found = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'chromium'))
    .find(isProgram);
  if (found === undefined) throw new Error('chromium is not on the PATH; npm test brings it');
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
