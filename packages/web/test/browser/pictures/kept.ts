import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const folder = join(import.meta.dirname, '../../pictures/kept');

/** Whether what is seen is to be kept, and not compared: so `npm run pictures` asks. */
export const isKeeping = process.env['TENFOLD_KEEP_PICTURES'] === '1';

/** What is kept of a screen, or was just seen of it. */
export interface Seen {
  readonly drawing: string;
  /** Its pictures, by the names of their looks. */
  readonly pictures: ReadonlyMap<string, Buffer>;
}

/** The drawing of a screen that is kept; empty where none is. */
export function keptDrawing(name: string): string {
  const path = join(folder, `${name}.txt`);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Keeps what was seen of a screen. A picture whose screen stands as it did stays as it is: files of ours do not grow for nothing. */
export function keep(name: string, { drawing, pictures }: Seen): void {
  mkdirSync(folder, { recursive: true });
  const isAsBefore = drawing === keptDrawing(name);
  writeFileSync(join(folder, `${name}.txt`), drawing);
  for (const [look, bytes] of pictures) {
    const path = join(folder, `${name}-${look}.webp`);
    if (!isAsBefore || !existsSync(path)) writeFileSync(path, bytes);
  }
}

/** The names of all that is kept. */
export function namesKept(): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).toSorted() : [];
}

/** Takes away what is kept of screens and looks that are pictured no more. */
export function forgetAllBut(names: ReadonlySet<string>): void {
  for (const name of namesKept()) if (!names.has(name)) rmSync(join(folder, name));
}

/** How well a picture is kept: it is for the eye, and letters have to be read in it. */
const QUALITY = 50;

/** A picture of what can be seen of a page now. */
export async function pictureOf(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  await session.detach();
  return Buffer.from(data, 'base64');
}
