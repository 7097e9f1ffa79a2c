import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What WCAG 2.2 AA asks for, and axe's own good practice. */
const asked = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on a page: each rule with the places that break it; nothing where all is well. */
export async function violations(page: Page): Promise<readonly string[]> {
  return found(checker(page).withTags(asked));
}

/** The same of its colours alone: by night a page has other ones, and all else as by day. */
export async function violationsOfColours(page: Page): Promise<readonly string[]> {
  return found(checker(page).withRules(['color-contrast', 'link-in-text-block']));
}

/**
 * What is well is not listed, and no other page is opened to bring the frames of other origins together, for there are none:
 * each would take longer than looking does.
 */
function checker(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
}

async function found(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations: broken } = await axe.analyze();
  return broken.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
