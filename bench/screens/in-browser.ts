import type { Page } from 'playwright-core';

/** Starts to note how long each interaction takes until the next frame is painted (Event Timing). */
export async function watchInteractions(page: Page): Promise<void> {
  await page.addInitScript(`
    globalThis.interactions = [];
    new PerformanceObserver((list) => {
      for (const { name, duration, interactionId } of list.getEntries()) {
        if (interactionId > 0) globalThis.interactions.push({ name, duration });
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  `);
}

/** The longest interaction so far, in milliseconds; what took less than a frame counts as one frame. */
export async function longestInteraction(page: Page): Promise<number> {
  const durations = await page.evaluate<number[]>('globalThis.interactions.map(({ duration }) => duration)');
  return Math.max(16, ...durations);
}

/** How long the engine took for each answer of that name, from the question to the answer, in milliseconds. */
export async function answersOf(page: Page, name: string): Promise<readonly number[]> {
  return page.evaluate<number[]>(
    `performance.getEntriesByName(${JSON.stringify(`answered: ${name}`)}).map(({ duration }) => duration)`,
  );
}

/** Waits, frame by frame, until the engine has answered so often by that name. */
export async function untilAnswered(page: Page, name: string, times: number): Promise<void> {
  while ((await answersOf(page, name)).length < times) {
    await page.evaluate('new Promise((done) => { requestAnimationFrame(() => done()); })');
  }
}
