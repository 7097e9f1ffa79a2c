import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Page } from 'playwright-core';

const source = join(import.meta.dirname, '../../pictures/drawing/draw-screen.ts');
const { outputFiles } = buildSync({
  entryPoints: [source],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'drawing',
});
const program = outputFiles[0]?.text ?? '';

/** Waits until letters are there, no part of the page says that it is busy and a few looks see the same, and gives what was seen. */
const seenAtRest = `(async () => {
  ${program}
  const frames = async (count) => { for (; count > 0; count -= 1) await new Promise(requestAnimationFrame); };
  let [seen, same] = ['', 0];
  while (same < 2) {
    await document.fonts.ready;
    await frames(3);
    const now = drawing.drawScreen().join('\\n');
    // What a page works out by itself asks nothing of the server, and may take its time.
    const isBusy = document.querySelector('[aria-busy="true"]') !== null;
    same = now === seen && !isBusy ? same + 1 : 0;
    seen = now;
  }
  return seen;
})()`;

/** Draws what stands on a page, once nothing is asked of the server any more and the page has come to rest. */
export async function drawingOf(page: Page, asking: Asking): Promise<string> {
  for (;;) {
    await asking.rest();
    const before = asking.begun;
    const drawing = await page.evaluate<string>(seenAtRest);
    if (asking.begun === before) return drawing;
  }
}

/** What a page asks of the server at the moment. */
export class Asking {
  readonly #open = new Set<object>();
  #waiting: (() => void)[] = [];
  /** How many requests were begun. */
  begun = 0;

  constructor(page: Page) {
    page.on('request', (request) => {
      // What the server tells by itself is asked for once, and goes on.
      if (request.url().startsWith('blob:') || request.resourceType() === 'eventsource') return;
      this.begun += 1;
      this.#open.add(request);
    });
    page.on('requestfinished', (request) => this.#ended(request));
    page.on('requestfailed', (request) => this.#ended(request));
  }

  /** Done when nothing is asked. */
  async rest(): Promise<void> {
    if (this.#open.size > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #ended(request: object): void {
    this.#open.delete(request);
    if (this.#open.size > 0) return;
    for (const go of this.#waiting) go();
    this.#waiting = [];
  }
}
