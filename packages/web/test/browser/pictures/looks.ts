import type { Page } from 'playwright-core';
import { type Asking, drawingOf } from './drawing.ts';
import { pictureOf } from './kept.ts';

/** Somebody’s page, and what it asks of the server. */
export interface Sitting {
  readonly page: Page;
  readonly asking: Asking;
}

const sizes = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } } as const;

/** A look at a screen: how wide, in which language, by day or by night. */
export interface Look {
  readonly width: keyof typeof sizes;
  readonly language: string;
  readonly colours: 'light' | 'dark';
  /** Whether all of it is drawn, or the colours alone: by night a screen stands as by day. */
  readonly drawn: 'whole' | 'colours' | 'not';
  /** Whether a picture of it is kept for the eye: of both widths, each language, day and night. */
  readonly isPictured: boolean;
}

const byDay = { colours: 'light', drawn: 'whole', isPictured: false } as const;

/** Every look that is taken at a screen, in an order in which little has to be changed from one to the next. */
export const looks: readonly Look[] = [
  { ...byDay, width: 'wide', language: 'en', isPictured: true },
  { ...byDay, width: 'wide', language: 'en', colours: 'dark', drawn: 'colours' },
  { ...byDay, width: 'narrow', language: 'en' },
  { ...byDay, width: 'wide', language: 'zh-Hant' },
  { ...byDay, width: 'narrow', language: 'zh-Hant', isPictured: true },
  { ...byDay, width: 'wide', language: 'zh-Hans' },
  { ...byDay, width: 'wide', language: 'zh-Hans', colours: 'dark', drawn: 'not', isPictured: true },
  { ...byDay, width: 'narrow', language: 'zh-Hans' },
];

/** The name of a look, in a drawing and in the name of a picture. */
export function nameOf({ width, language, colours }: Look): string {
  return `${width}-${language}-${colours}`;
}

/** Turns a page to a size and to day or night. */
export async function turn(page: Page, { width, colours }: Look): Promise<void> {
  await page.setViewportSize(sizes[width]);
  await page.emulateMedia({ colorScheme: colours });
}

/** What is drawn of a look. */
export async function drawn({ page, asking }: Sitting, look: Look): Promise<readonly string[]> {
  if (look.drawn === 'not') return [];
  const whole = await drawingOf(page, asking);
  const shown = look.drawn === 'whole' ? whole : coloursOf(whole);
  return [`== ${nameOf(look)}\n${shown}\n`];
}

/** The picture of a look, once its page has come to rest. */
export async function pictured({ page, asking }: Sitting): Promise<Buffer> {
  await drawingOf(page, asking);
  return pictureOf(page);
}

function coloursOf(drawing: string): string {
  return [...new Set(drawing.match(/#[0-9a-f]{6}(?:\/\d+)?/g) ?? [])].toSorted().join(' ');
}
