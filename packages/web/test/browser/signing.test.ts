import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallPdf } from '../../../intake/test/support/small-pdf.ts';
import { violations } from './support/axe.ts';
import { complaintsOf } from './support/complaints.ts';
import { invited, type Person, post } from './support/people.ts';
import { openTestProduct } from './support/product.ts';
import { type Keepers, openSmallIssuer } from './support/small-issuer-in-product.ts';

const product = await openTestProduct();
const screen = `${product.origin}/app/issuers/kestrel/signing?lang=en`;
const folder = mkdtempSync(join(tmpdir(), 'tenfold-signing-'));
afterAll(() => rmSync(folder, { recursive: true }));

let keepers: Keepers;
let beneficiary: Person;

beforeAll(async () => {
  keepers = await openSmallIssuer(product, 'kestrel');
  const holds = [{ issuer: 'kestrel', role: 'beneficiary-and-counsel' }];
  beneficiary = await invited(keepers.operator, { name: 'Chan Wing Sze', holds });
});

/** Approves what a page of the signing says is proposed. */
async function approveWhatIsProposed(page: Page): Promise<void> {
  const said = await page.locator('.signing-done').innerText();
  const number = /number (\d+)/.exec(said)?.[1] ?? '';
  await post(keepers.approver, `/issuers/kestrel/proposals/${number}/approve`, undefined, `approve-${number}`);
}

test('a secretary has an undertaking drafted, and what makes it binding is asked', async () => {
  const { page } = keepers.secretary;
  const complaints = complaintsOf(page, product.origin);
  await page.goto(screen);
  await page.getByLabel('Beneficiary').selectOption({ label: 'Chan Wing Sze' });
  expect(await page.getByLabel('Name of the undertaking in the record').inputValue()).toBe('undertaking-ann');
  await page.getByLabel('What makes it binding').selectOption('deed');
  await page.getByText('the form of a deed').waitFor();
  await page.getByRole('button', { name: 'Draft it' }).click();
  await approveWhatIsProposed(page);
  await page.goto(`${screen}&undertaking=undertaking-ann`);
  await page.getByText('nobody has signed').waitFor();
  expect(await page.locator('.signing-role').count()).toBe(4);
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a PDF that is not the draft with a signature in it is refused, and what is wrong with it is said', async () => {
  const { page } = keepers.secretary;
  const file = join(folder, 'other.pdf');
  writeFileSync(file, smallPdf([['Some other paper']]));
  await page.getByLabel('A PDF that is signed').check();
  await page.getByLabel('The signed PDF').setInputFiles(file);
  const notice = page.locator('.signing-way .notice');
  await notice.waitFor();
  expect(await notice.innerText()).toContain('does not begin with the paper that is kept here');
});

test('the beneficiary reads the statement and assents with a passkey, bound to the hash of the draft', async () => {
  const { page } = beneficiary;
  const complaints = complaintsOf(page, product.origin);
  await page.goto(`${screen}&undertaking=undertaking-ann`);
  await page.getByRole('button', { name: 'Show the statement' }).click();
  const statement = page.locator('.signing-statement');
  await statement.waitFor();
  const draft = await page.locator('small.signing-hash').first().innerText();
  expect(await statement.innerText()).toContain(draft.replace('SHA-256 ', ''));
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Assent with the passkey' }).click();
  await approveWhatIsProposed(page);
  const first = page.locator('.signing-role').first();
  await first.getByText('passkey assent').waitFor();
  expect(await first.locator('.signing-hash').innerText()).toBe(draft.replace('SHA-256 ', ''));
  await page.getByRole('heading', { name: 'Next to sign: Witness of the beneficiary' }).waitFor();
  expect(complaints).toEqual([]);
});

test('the state of its life is on the screen of the undertaking', async () => {
  const { page } = keepers.secretary;
  await page.goto(`${product.origin}/app/issuers/kestrel?lang=en`);
  const now = page.locator('.life-station[aria-current]');
  await now.waitFor();
  expect(await now.innerText()).toContain('Signed');
  expect(await page.locator('.life-station').allInnerTexts()).toHaveLength(7);
  expect(await page.locator('.life-notes').first().innerText()).toContain('What it lacks');
});
