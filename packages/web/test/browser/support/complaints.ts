import type { Page } from 'playwright-core';

/**
 * Collects what a browser complains of on a page: errors of ours, what the policy of the page refused, what could not be
 * loaded, and whatever was asked of another origin. Answers that refuse (4xx) are part of the work.
 */
export function complaintsOf(page: Page, origin: string): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    const isRefusal = /status of 4\d\d/.test(message.text());
    if (message.type() === 'error' && !isRefusal) complaints.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('blob:')) complaints.push(`elsewhere: ${url}`);
  });
  return complaints;
}
