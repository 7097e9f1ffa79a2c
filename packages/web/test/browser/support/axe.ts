import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What WCAG 2.2 AA asks for, and axe's own good practice. */
const asked = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on a page: each rule with the places that break it; nothing where all is well. */
export async function violations(page: Page): Promise<readonly string[]> {
  return found(page, (axe) => axe.withTags(asked));
}

/** The same of its colours alone: by night a page has other ones, and all else as by day. */
export async function violationsOfColours(page: Page): Promise<readonly string[]> {
  return found(page, (axe) => axe.withRules(['color-contrast', 'link-in-text-block']));
}

/**
 * What is well is not listed, and no other page is opened to bring the frames of other origins together, for there are none:
 * each would take longer than looking does.
 */
async function found(page: Page, asking: (axe: AxeBuilder) => AxeBuilder): Promise<readonly string[]> {
  const size = page.viewportSize();
  if (size === null) throw new Error('fault: a page without a size');
  await page.setViewportSize({ ...size, height: size.height + (await page.evaluate<number>(mostBelow)) });
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations: broken } = await asking(axe).analyze();
  await page.setViewportSize(size);
  return broken.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** How much of the page is below what is shown of it: of colours that are scrolled out of sight axe says nothing. */
const mostBelow = `Math.max(...[...document.querySelectorAll('*')]
  .filter((one) => one.clientHeight > innerHeight / 3)
  .map((one) => one.scrollHeight - one.clientHeight))`;
