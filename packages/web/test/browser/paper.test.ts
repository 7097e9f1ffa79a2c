import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paper } from '../../../documents/test/instrument/papers.ts';
import { smallPdf } from '../../../intake/test/support/small-pdf.ts';
import { violations } from './support/axe.ts';
import { complaintsOf } from './support/complaints.ts';
import { openTestProduct } from './support/product.ts';
import { type Keepers, openSmallIssuer } from './support/small-issuer-in-product.ts';

const product = await openTestProduct();
const screen = `${product.origin}/app/issuers/kestrel/entries/paper?lang=en`;
const folder = mkdtempSync(join(tmpdir(), 'tenfold-papers-'));
afterAll(() => rmSync(folder, { recursive: true }));

let keepers: Keepers;

beforeAll(async () => {
  keepers = await openSmallIssuer(product, 'kestrel');
});

/** A paper as a PDF of two pages; a line that is longer than a page is broken. */
function pdfOf(name: string): string {
  const lines = paper(name)
    .split('\n')
    .flatMap((line) => (line === '' ? [''] : (line.match(/.{1,95}(?:\s|$)/g) ?? [line])));
  const half = lines.findIndex((line, at) => at > 25 && line === '');
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, smallPdf([lines.slice(0, half), lines.slice(half)]));
  return path;
}

test('a secretary reads a paper beside its pages, and puts it into an entry with the file as evidence', async () => {
  const { page } = keepers.secretary;
  const complaints = complaintsOf(page, product.origin);
  await page.goto(screen);
  await page.getByLabel('Choose a file').setInputFiles(pdfOf('other-order'));
  const atEnd = page.locator('.paper-line', { hasText: 'Witness of the company: occupation' });
  await atEnd.waitFor();
  // The name as the paper of the test has it, and what it lacks nothing of.
  expect(await page.locator('.paper-line').first().innerText()).toContain('read surely');
  await page
    .getByText('Nothing that the usual form has is missing, it departs from it nowhere, and nothing is in doubt.')
    .waitFor();
  await page.getByRole('heading', { name: 'Page 1 of 2' }).waitFor();
  // What stands on the second page is shown there, and framed.
  await atEnd.getByRole('button').click();
  await page.getByRole('heading', { name: 'Page 2 of 2' }).waitFor();
  expect(await page.locator('.paper-page rect').count()).toBeGreaterThan(0);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Put it into an entry' }).click();
  await page.waitForURL(/entries\/propose/);
  await page.locator('.draft-entry').first().getByText('Undertaking given').waitFor();
  expect(await page.locator('.form-file').count()).toBe(1);
  expect(complaints).toEqual([]);
});

test('what is no undertaking is refused with the reason, and another paper can be chosen', async () => {
  const { page } = keepers.secretary;
  await page.goto(screen);
  await page.getByLabel('Choose a file').setInputFiles(pdfOf('not-bank-guarantee'));
  const notice = page.locator('.notice');
  await notice.waitFor();
  expect(await notice.innerText()).toContain('not an undertaking to comply with Chapter 8A');
  await page.getByRole('button', { name: 'Read another paper' }).click();
  await page.getByLabel('Choose a file').waitFor();
});

test('in Chinese and in the dark it has no fault either', async () => {
  const { page } = keepers.secretary;
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(screen.replace('lang=en', 'lang=zh-Hant'));
  await page.getByLabel('選擇檔案').setInputFiles(pdfOf('other-order'));
  await page.locator('.paper-line', { hasText: '存續權利' }).waitFor();
  expect(await violations(page)).toEqual([]);
});
