import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { invited, type Person } from './support/people.ts';
import { openTestProduct } from './support/product.ts';
import { type Keepers, openSmallIssuer } from './support/small-issuer-in-product.ts';

const product = await openTestProduct();
const entries = `${product.origin}/app/issuers/kestrel/entries`;

let keepers: Keepers;
let holder: Person;

beforeAll(async () => {
  keepers = await openSmallIssuer(product, 'kestrel');
  holder = await invited(keepers.operator, { name: 'Ho Ka Man', holds: [{ issuer: 'kestrel', role: 'shareholder' }] });
});

function field(page: Page, label: string): Locator {
  return page.locator('.draft-entry').getByLabel(label, { exact: true });
}

/** What stands at a field of what is wrong with it. */
function wrongAt(page: Page, label: string): Locator {
  return page
    .locator('.form-field', { has: page.getByLabel(label, { exact: true }) })
    .locator('.mantine-InputWrapper-error');
}

describe('the form of an entry', () => {
  test('says at its field what is no count and what is no day, and sends nothing', async () => {
    const { page } = keepers.secretary;
    await page.goto(`${entries}/propose`);
    await page.getByRole('button', { name: 'Shares issued' }).click();
    await field(page, 'Shares').fill('about five');
    expect(await wrongAt(page, 'Shares').innerText()).toBe('A count is written in digits only, as 1,442,852.');
    await field(page, 'Took effect').fill('03/04/2024');
    await page.keyboard.press('Tab');
    expect(await wrongAt(page, 'Took effect').innerText()).toContain('2023-12-18');
    expect(await page.getByRole('button', { name: 'Propose 1 entry' }).isDisabled()).toBe(true);
    await field(page, 'Took effect').fill('4 March 2024');
    await field(page, 'Shares').fill('1442852');
    await page.keyboard.press('Tab');
    expect(await field(page, 'Shares').inputValue()).toBe('1,442,852');
    expect(await field(page, 'Took effect').inputValue()).toBe('4 Mar 2024');
  });

  test('puts what the ledger finds wrong where it stands', async () => {
    const { page } = keepers.secretary;
    await page.getByRole('button', { name: 'Another kind' }).click();
    await page.getByRole('button', { name: 'Shares cancelled' }).click();
    await field(page, 'Class').selectOption('B');
    await field(page, 'Shares').fill('901');
    await field(page, 'Out of').selectOption('bought-back');
    await field(page, 'Took effect').fill('2024-03-04');
    await field(page, 'Title').fill('Next day return');
    await field(page, 'Standing of the source').selectOption('primary');
    await wrongAt(page, 'Shares').waitFor();
    expect(await wrongAt(page, 'Shares').innerText()).toContain('901');
    expect(await page.getByRole('button', { name: 'Propose 1 entry' }).isDisabled()).toBe(true);
    await page.getByText('It can’t be recorded so.').waitFor();
  });

  test('keeps what was typed of the other kind, and gives it up only when asked twice', async () => {
    const { page } = keepers.secretary;
    await page.reload();
    await page.getByRole('button', { name: 'Another kind' }).click();
    await page.getByRole('button', { name: 'Shares issued' }).click();
    expect(await field(page, 'Shares').inputValue()).toBe('1,442,852');
    await page.getByRole('button', { name: 'Discard the draft' }).click();
    await page.getByRole('button', { name: 'Keep' }).click();
    expect(await field(page, 'Shares').inputValue()).toBe('1,442,852');
    await page.getByRole('button', { name: 'Discard the draft' }).click();
    await page.getByRole('button', { name: 'Discard', exact: true }).click();
    await page.getByRole('heading', { name: 'What happened?' }).waitFor();
  });

  test('keeps a file at once, names it by its hash, and refuses one of another kind', async () => {
    const { page } = keepers.secretary;
    await page.getByRole('button', { name: 'Meeting called' }).click();
    await page.locator('.form-more summary').click();
    const file = page.getByLabel('Add a file');
    await file.setInputFiles({ name: 'notice.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no pdf') });
    await page.locator('.form-group [role=alert]').waitFor();
    await file.setInputFiles({ name: 'notice.txt', mimeType: 'text/plain', buffer: Buffer.from('Notice') });
    await page.getByText('notice.txt').waitFor();
    // SHA-256 of "Notice", by openssl.
    expect(await page.locator('.entry-hash').innerText()).toMatch(/^[0-9a-f]{64}$/);
    await page.getByRole('button', { name: 'Take out notice.txt' }).click();
    expect(await page.getByText('notice.txt').count()).toBe(0);
  });
});

describe('a file that is imported', () => {
  const head = 'id,kind,effective,source,standing,class,shares,way';
  const row = (id: string, shares: string): string =>
    `${id},shares-issued,2024-03-01,A return,primary,B,${shares},placing`;

  /** Sends a file from the screen. */
  async function send(page: Page, name: string, text: string): Promise<void> {
    await page.goto(`${entries}/import`);
    await page
      .getByLabel('File', { exact: true })
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.getByRole('button', { name: 'Propose all of it' }).click();
  }

  test('must be chosen', async () => {
    const { page } = keepers.secretary;
    await page.goto(`${entries}/import`);
    await page.getByRole('button', { name: 'Propose all of it' }).click();
    await page.getByText('Choose a file.').waitFor();
  });

  test('with anything wrong is told line by line, and nothing of it is proposed', async () => {
    const { page } = keepers.secretary;
    await send(
      page,
      'issues.csv',
      [head, row('i1', '5'), row('i2', 'five'), row('i3', '7'), row('i4', '1.5')].join('\n'),
    );
    await page.getByRole('heading', { name: 'Nothing was proposed: 2 problems in “issues.csv”' }).waitFor();
    const lines = await page.locator('.import-table tbody tr').allInnerTexts();
    expect(lines.map((line) => line.split('\t').slice(0, 3))).toEqual([
      ['3', 'i2', 'fields.shares'],
      ['5', 'i4', 'fields.shares'],
    ]);
  });

  test('that breaks off is told with its line', async () => {
    const { page } = keepers.secretary;
    await send(page, 'record.json', '{\n  "format": "tenfold/record/1",\n  "issuer"');
    await page.locator('.import-table tbody tr').first().waitFor();
    expect((await page.locator('.import-table tbody tr').first().innerText()).split('\t')[0]).toBe('3');
  });

  test('in order becomes one proposal', async () => {
    const { page } = keepers.secretary;
    await send(page, 'issues.csv', [head, row('i1', '5'), row('i2', '6')].join('\n'));
    await page.getByRole('heading', { level: 1, name: /^Proposal \d+$/ }).waitFor();
    await page.locator('.proposed').nth(1).waitFor();
    expect(await page.locator('.proposed').count()).toBe(2);
    await page.getByRole('link', { name: 'Proposals' }).click();
    expect(await page.locator('.proposals tbody tr').first().innerText()).toMatch(/Open\s+2 entries/);
  });
});

describe('the list', () => {
  test('goes to a number, and says which numbers there are', async () => {
    const { page } = keepers.secretary;
    await page.goto(entries);
    await page.getByRole('textbox', { name: 'Go to number' }).fill('8');
    await page.getByRole('button', { name: 'Go to number' }).click();
    await page.getByText('The ledger has numbers 1 to 7.').waitFor();
    await page.locator('.ledger-line').first().waitFor();
    expect(await page.locator('.ledger-line').count()).toBe(7);
  });

  test('is narrowed by kind, words and days, and the address carries it', async () => {
    const { page } = keepers.secretary;
    await page.getByLabel('Kind').selectOption('share-class-created');
    await page.getByText('2 found').waitFor();
    await page.getByLabel('Words in it').fill('KEST');
    await page.keyboard.press('Enter');
    await page.getByText('No entry fits.').waitFor();
    expect(new URL(page.url()).searchParams.get('kind')).toBe('share-class-created');
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByLabel('Took effect from').fill('2 Jan 2025');
    await page.getByText('No entry fits.').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByText('7 entries, numbered without a gap').waitFor();
  });

  test('is walked through by keys', async () => {
    const { page } = keepers.secretary;
    await page.locator('.ledger-line button').first().focus();
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.entry-details').getByText('Entry 5').waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.locator('.entry-details').getByText('Entry 1', { exact: true }).waitFor();
  });
});

describe('who may not', () => {
  test('read the ledger is told why, and reads what is public', async () => {
    const { page } = holder;
    await page.goto(entries);
    await page.getByText('Here stand the entries that the issuer has made public').waitFor();
    expect(await page.locator('.ledger-line').count()).toBe(7);
    expect(await page.getByText('Mei Chan').count()).toBe(0);
  });

  test('propose is told who does', async () => {
    for (const { page } of [holder, keepers.approver]) {
      await page.goto(`${entries}/propose`);
      await page.getByText('Entries are proposed by the company secretary').waitFor();
    }
  });

  test('set the policy sees it; an approver sets it, and is told what follows', async () => {
    const { secretary, approver } = keepers;
    await secretary.page.goto(`${entries}/policy`);
    await secretary.page.getByText('It is set by an approver who does not enter facts himself.').waitFor();
    expect(await secretary.page.getByLabel('Meeting called').isDisabled()).toBe(true);
    const { page } = approver;
    await page.goto(`${entries}/policy`);
    await page.getByLabel('Meeting called').selectOption('two');
    await page.getByRole('button', { name: 'Set this policy' }).click();
    const question = page.getByRole('dialog');
    expect(await question.innerText()).toContain('1 kind will be recorded by one person alone');
    await question.getByRole('button', { name: 'Set this policy' }).click();
    await page.getByText('The policy is set.').waitFor();
    await secretary.page.reload();
    await secretary.page.getByLabel('Meeting called').waitFor();
    expect(await secretary.page.getByLabel('Meeting called').inputValue()).toBe('two');
  });
});
