import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { complaintsOf } from './support/complaints.ts';
import { get } from './support/people.ts';
import { openTestProduct } from './support/product.ts';
import { type Keepers, openSmallIssuer } from './support/small-issuer-in-product.ts';

const product = await openTestProduct();
const entries = `${product.origin}/app/issuers/kestrel/entries`;

let keepers: Keepers;

beforeAll(async () => {
  keepers = await openSmallIssuer(product, 'kestrel');
});

/** A field of an entry that is typed, by what it is called; entries are counted from 0. */
function field(page: Page, label: string, entry = 0): Locator {
  return page.locator('.draft-entry').nth(entry).getByLabel(label, { exact: true });
}

/** Chooses a kind of entry by typing words of it. */
async function choose(page: Page, words: string): Promise<void> {
  await page.getByLabel('Search the kinds of entry').fill(words);
  await page.keyboard.press('Enter');
}

/** Goes on by Tab until a field or a button that is called so has the focus. Throws where no way leads there. */
async function tabTo(page: Page, label: string): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    await page.keyboard.press('Tab');
    const called = await page.evaluate<string>(
      '(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim()',
    );
    if (called === label) return;
  }
  throw new Error(`nothing called ${label} comes by Tab`);
}

const MOST_TABS = 40;

/** Says where an entry was read, and on which day it took effect. */
async function fillSource(page: Page, day: string, title: string): Promise<void> {
  await field(page, 'Took effect').fill(day);
  await field(page, 'Title').fill(title);
  await field(page, 'Standing of the source').selectOption('primary');
}

describe('a secretary records a buy-back with its cancellation', () => {
  test('and sees what 8A.15 will ask before anything is sent', async () => {
    const { page } = keepers.secretary;
    const complaints = complaintsOf(page, product.origin);
    await page.goto(`${entries}/propose?on=2024-03-01`);
    await choose(page, 'bought back');
    await field(page, 'Class').selectOption('B');
    await field(page, 'Shares').fill('90');
    await field(page, 'For').selectOption('cancellation');
    await fillSource(page, '2024-03-01', 'Next day return of 1 March 2024');
    await page.getByRole('button', { name: 'Add another entry' }).click();
    await page.getByRole('button', { name: 'Shares cancelled' }).click();
    // The day and the source are those of the entry before.
    expect(await field(page, 'Took effect', 1).inputValue()).toBe('1 Mar 2024');
    expect(await field(page, 'Title', 1).inputValue()).toBe('Next day return of 1 March 2024');
    await field(page, 'Class', 1).selectOption('B');
    await field(page, 'Shares', 1).fill('90');
    await field(page, 'Out of', 1).selectOption('bought-back');
    const finding = page.locator('.foreseen-list li', { hasText: 'Rule 8A.15 · Chan Wing Sze' }).first();
    await finding.getByText('action required').waitFor();
    expect(await finding.innerText()).toMatch(/\b9 weighted shares/);
    await page.locator('.foreseen-due').waitFor();
    await page.getByRole('button', { name: 'Propose 2 entries' }).click();
    await page.getByRole('heading', { level: 1, name: 'Proposal 2' }).waitFor();
    expect(await page.getByRole('button', { name: 'Approve…' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('and the conversion, by the keyboard alone', async () => {
    const { page } = keepers.secretary;
    await page.goto(`${entries}/propose`);
    const { keyboard } = page;
    await page.getByLabel('Search the kinds of entry').focus();
    await keyboard.type('weighted converted');
    await keyboard.press('Enter');
    // Nobody goes on by Tab before the form is there.
    await field(page, 'Holder').waitFor();
    const typed = [
      ['Holder', 'Chan Wing Sze'],
      ['Class', 'A'],
      ['Shares', '9'],
      ['Into', 'B'],
      ['Took effect', '1 March 2024'],
      ['Title', 'Board minute of 1 March 2024'],
      ['Standing of the source', 'Primary'],
    ] as const;
    for (const [label, text] of typed) {
      await tabTo(page, label);
      await keyboard.type(text);
    }
    await page.locator('.foreseen:not(.is-older)').getByText('Findings of').waitFor();
    await tabTo(page, 'Propose 1 entry');
    await keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Proposal 3' }).waitFor();
    const { entries: given } = await get<{ readonly entries: readonly object[] }>(
      keepers.secretary,
      '/issuers/kestrel/proposals/3/entries',
    );
    expect(given).toMatchObject([
      {
        kind: 'weighted-shares-converted',
        effective: '2024-03-01',
        fields: { holder: 'ann', class: 'A', shares: '9', into: 'B' },
        source: { title: 'Board minute of 1 March 2024', standing: 'primary' },
      },
    ]);
  });

  test('and a second person approves both, with the figures in the question', async () => {
    const { page } = keepers.approver;
    for (const [number, first, last] of [
      ['2', '8', '9'],
      ['3', '10', '10'],
    ] as const) {
      await page.goto(`${entries}/proposals/${number}?on=2024-03-01`);
      await page.getByRole('button', { name: 'Approve…' }).click();
      const question = page.getByRole('dialog');
      expect(await question.innerText()).toContain(`as numbers ${first} to ${last}`);
      expect(await question.innerText()).toContain('of Mei Chan');
      expect(await question.innerText()).toContain('8A.15');
      await question.getByRole('button', { name: 'Approve and record' }).click();
      await page.getByText(`entries ${first} to ${last}`).waitFor();
    }
    const { findings } = await get<{ readonly findings: readonly { provision: string; verdict: string }[] }>(
      keepers.approver,
      '/issuers/kestrel/check?on=2024-03-02&rule=8A.15',
    );
    expect(findings.map(({ verdict }) => verdict)).not.toContain('action-required');
  });

  test('and they stand in the ledger, with who entered and who approved them', async () => {
    const { page } = keepers.secretary;
    await page.goto(entries);
    const newest = page.locator('.ledger-line').first();
    await newest.getByRole('button', { name: 'Weighted shares converted' }).click();
    const details = page.locator('.entry-details');
    await details.getByText('Paul Oduya').waitFor();
    expect(await details.innerText()).toMatch(/Shares\s+9\b/);
    expect(await details.innerText()).toMatch(/Holder\s+Chan Wing Sze/);
    expect(await details.innerText()).toMatch(/Entered by\s+Mei Chan/);
  });
});

describe('an entry that is wrong', () => {
  test('is corrected from its row, and stays readable with its mark', async () => {
    const { secretary, approver } = keepers;
    const { page } = secretary;
    await page.goto(`${entries}?entry=ann`);
    await page.getByRole('link', { name: 'Correct this entry' }).click();
    await page.getByLabel('English', { exact: true }).fill('Chan Wing-sze');
    await page.locator('.foreseen:not(.is-older)').getByText('Findings of').waitFor();
    await page.getByRole('button', { name: 'Propose 1 entry' }).click();
    await page.getByRole('heading', { level: 1, name: 'Proposal 4' }).waitFor();
    await approver.page.goto(`${entries}/proposals/4`);
    await approver.page.getByRole('button', { name: 'Approve…' }).click();
    await approver.page.getByRole('button', { name: 'Approve and record' }).click();
    await approver.page.getByRole('link', { name: 'Ledger' }).click();
    const corrected = approver.page.locator('.ledger-line.corrected');
    expect(await corrected.innerText()).toContain('Corrected');
    await corrected.getByRole('button').click();
    await approver.page.getByRole('link', { name: 'Corrected by ann-corrected' }).click();
    await approver.page.locator('.entry-details').getByText('Chan Wing-sze').first().waitFor();
  });

  test('is refused with the reason, or taken back by who made it', async () => {
    const { secretary, approver } = keepers;
    const { page } = secretary;
    const propose = async (): Promise<string> => {
      await page.goto(`${entries}/propose`);
      await choose(page, 'compliance adviser appointed');
      await field(page, 'Name').fill('Example Capital Limited');
      await fillSource(page, '2024-04-01', 'Announcement');
      await page.getByRole('button', { name: 'Propose 1 entry' }).click();
      await page.getByRole('heading', { level: 1, name: /^Proposal/ }).waitFor();
      return page.url();
    };
    await approver.page.goto(await propose());
    await approver.page.getByRole('button', { name: 'Refuse…' }).click();
    await approver.page.getByRole('button', { name: 'Refuse', exact: true }).click();
    await approver.page.getByText('Say why.').waitFor();
    await approver.page.getByLabel('Reason').fill('It was never announced.');
    await approver.page.getByRole('button', { name: 'Refuse', exact: true }).click();
    await approver.page.getByText(/^Refused by Paul Oduya on .*: It was never announced\.$/).waitFor();

    await propose();
    await page.getByRole('button', { name: 'Withdraw…' }).click();
    await page.getByLabel('Reason').fill('Typed twice.');
    await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
    await page.getByText(/^Withdrawn by Mei Chan on .*: Typed twice\.$/).waitFor();
  });
});

describe('the proof of an entry', () => {
  test('is checked in the browser, step by step, and can be taken along', async () => {
    const { page } = keepers.secretary;
    const complaints = complaintsOf(page, product.origin);
    await page.goto(`${entries}?entry=opening&lang=en`);
    const proof = page.locator('.entry-proof');
    await proof.getByRole('button', { name: 'Check it here' }).click();
    await proof.locator('[data-ended="entry-holds"]').waitFor();
    const told = await proof.innerText();
    expect(told).toContain('this entry is in the sealed log, and says there what it says here');
    expect(told).toContain('The log’s key signed the checkpoint');
    await proof.locator('summary').click();
    expect(await proof.locator('.clause').first().innerText()).toMatch(/^✓ V1 /);
    const [download] = await Promise.all([page.waitForEvent('download'), proof.getByRole('link').click()]);
    expect(download.suggestedFilename()).toBe('kestrel-opening-proof.json');
    expect(complaints).toEqual([]);
  });

  test('of an entry that the page shows otherwise than it was sealed fails', async () => {
    const { page } = keepers.secretary;
    await page.route('**/proof?*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('"900"', '"901"') });
    });
    await page.goto(`${entries}?entry=opening&lang=en`);
    const proof = page.locator('.entry-proof');
    await proof.getByRole('button', { name: 'Check it here' }).click();
    await proof.locator('[data-ended="fails-clause"]').waitFor();
    await page.unrouteAll();
  });
});
