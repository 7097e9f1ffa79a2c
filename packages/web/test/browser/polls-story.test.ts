import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { entry } from '../../../ledger/test/support/small-issuer.ts';
import { violations } from './support/axe.ts';
import { complaintsOf } from './support/complaints.ts';
import { exampleMeeting, pollFolder } from './support/example-poll.ts';
import { firstOperator, invited, type Person, post } from './support/people.ts';
import { openTestProduct } from './support/product.ts';

const product = await openTestProduct();
const issuer = `${product.origin}/app/issuers/beacon-cove`;
const MOST_WAITED = 15_000;

/** The example’s meeting, as it comes when nobody has said yet whether resolution 4 is reserved. */
function meetingFile(): { readonly name: string; readonly mimeType: string; readonly buffer: Buffer } {
  const resolutions = exampleMeeting.resolutions.map((one) => (one.number === '4' ? { ...one, reserved: null } : one));
  const text = JSON.stringify({ ...exampleMeeting, resolutions });
  return { name: 'meeting.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

/** The same as a message (seev.001), as the command line writes it. */
function noticeByCli(): Buffer {
  const root = join(pollFolder, '../..');
  const folder = mkdtempSync(join(tmpdir(), 'tenfold-notice-'));
  const file = join(folder, 'notice.xml');
  const files = ['meeting.json', 'instructions.csv'].map((name) => join(pollFolder, name));
  const register = ['--register', join(pollFolder, 'register.csv')];
  const words = ['poll', 'examples/invented.json', ...files, ...register, '--seev-001', file];
  execFileSync(process.execPath, [join(root, 'packages/cli/src/main.ts'), ...words], { cwd: root, stdio: 'ignore' });
  const bytes = readFileSync(file);
  rmSync(folder, { recursive: true });
  return bytes;
}

/** The calling of the meeting, as the secretary records it weeks before. */
const calling = [
  entry('agm-called', 'meeting-called', '2026-04-20', {
    meeting: 'agm-2026',
    date: '2026-05-20',
    meetingKind: 'annual',
  }),
  ...exampleMeeting.resolutions.map(({ number, subject, kind }, place) =>
    entry(`agm-resolution-${place}`, 'resolution-proposed', '2026-04-20', {
      meeting: 'agm-2026',
      resolution: number,
      subject: subject.en,
      resolutionKind: kind,
    }),
  ),
];

let registrar: Person;
let approver: Person;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  const operator = await firstOperator(product);
  const hold = async (name: string, role: string): Promise<Person> =>
    invited(operator, { name, holds: [{ issuer: 'beacon-cove', role }] });
  registrar = await hold('Iris Fung', 'registrar');
  approver = await hold('Paul Oduya', 'approver');
  for (const person of [registrar, approver]) person.page.setDefaultTimeout(MOST_WAITED);
  ({ page } = registrar);
  const called = { entries: calling, note: null };
  const { proposal } = await post<{ proposal: string }>(registrar, '/issuers/beacon-cove/proposals', called, 'calling');
  await post(approver, `/issuers/beacon-cove/proposals/${proposal}/approve`, undefined, 'calling');
  complaints = complaintsOf(page, product.origin);
});

/** The bytes of what a click has the browser save. */
async function saved(click: () => Promise<void>): Promise<Buffer> {
  const saving = page.waitForEvent('download');
  await click();
  return readFileSync(await (await saving).path());
}

describe('a meeting', () => {
  test('stands in the list with how far its poll is', async () => {
    await page.goto(`${issuer}/meetings?lang=en`);
    const line = page.locator('.meeting-line', { hasText: '20 May 2026' });
    await line.waitFor();
    expect(await line.innerText()).toMatch(/8 resolutions[\s\S]*not counted/);
    expect(await violations(page)).toEqual([]);
  });

  test('is brought as a notice of ISO 20022 too, and what is no notice is told to be none', async () => {
    const xml = (buffer: Buffer) => ({ name: 'notice.xml', mimeType: 'application/xml', buffer });
    await page.getByLabel(/File of the meeting/).setInputFiles(xml(Buffer.from('<Document/>')));
    await page.getByText('The message is broken or no notice of a meeting.').waitFor();
    await page.getByLabel(/File of the meeting/).setInputFiles(xml(noticeByCli()));
    await page.waitForURL(/meetings\/agm-2026/);
    await page.locator('.notice-resolution', { hasText: 'To adopt new articles of association' }).waitFor();
    await page.getByRole('link', { name: 'All meetings' }).click();
  });

  test('is brought as a file, and its notice says what is reserved and why', async () => {
    await page.getByLabel(/File of the meeting/).setInputFiles(meetingFile());
    await page.waitForURL(/meetings\/agm-2026/);
    const auditors = page.locator('.notice-resolution', { hasText: 'To re-appoint the auditor' });
    await auditors.waitFor();
    expect(await auditors.innerText()).toContain('a matter that Rule 8A.24 reserves: the auditors');
    // 900,000,000 in issue, less 50,000,000 bought back and 12,000,000 of a trustee (examples/invented.json, examples/polls).
    expect(await page.locator('.entitled').innerText()).toMatch(/may vote\s+838,000,000/);
    expect(await page.locator('.polls-provisional').innerText()).toContain('reserved: 4.');
    expect(await violations(page)).toEqual([]);
  });

  test('is confirmed by a person, resolution by resolution, and a reload keeps what he said', async () => {
    const mandate = page.locator('.notice-resolution', { hasText: 'general mandate' });
    await mandate.getByLabel('Reserved: one vote a share').check();
    await mandate.getByText('This is not what is proposed above').waitFor();
    await mandate.getByLabel('Ordinary: weighted votes count').check();
    await mandate.getByText('This is not what is proposed above').waitFor({ state: 'detached' });
    await page.reload();
    await mandate.getByText('with weight', { exact: false }).first().waitFor();
    expect(await page.locator('.polls-provisional').count()).toBe(0);
  });
});

describe('its poll', () => {
  test('is not counted without files: the form says what is missing by the field', async () => {
    await page.getByRole('link', { name: 'Count the poll' }).first().click();
    await page.getByRole('button', { name: 'Begin the count' }).click();
    await page.getByText('Choose at least one file of instructions.').waitFor();
    await page.getByText('Choose the register of members').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('is counted from the files that are sent, and a reload finds the count again', async () => {
    await page.getByLabel('Instructions', { exact: true }).setInputFiles(join(pollFolder, 'instructions.csv'));
    await page.getByLabel('Register of members', { exact: true }).setInputFiles(join(pollFolder, 'register.csv'));
    await page.getByRole('button', { name: 'Begin the count' }).click();
    await page.waitForURL(/counts\/1/);
    await page.getByText('All lines are counted, and nothing is open.').waitFor();
    await page.reload();
    const bar = page.locator('.running-resolution', { hasText: 'general mandate' }).locator('.vote-bar').nth(1);
    await bar.waitFor();
    // The sums of resolution 4 in class B of examples/polls/instructions.csv.
    expect(await bar.innerText()).toMatch(/for 220,000,000\s+against 436,000,000\s+abstained 1,000,000/);
    expect(await violations(page)).toEqual([]);
  });

  test('has a result on both bases, with what weight decides', async () => {
    await page.getByRole('link', { name: 'Result', exact: true }).first().click();
    const mandate = page.locator('.resolution-result', { hasText: 'general mandate' });
    await mandate.waitFor();
    const told = await mandate.innerText();
    // The figures that `tenfold poll` prints of the same files.
    expect(told).toContain('70.460705%');
    expect(told).toContain('At one vote a share: 320,000,000 for, 436,000,000 against, 42.328042% for, not carried.');
    expect(told).toContain('Weight decides');
    await mandate.getByText('Exact fractions').click();
    expect(await mandate.innerText()).toContain('260/369');
    expect(await violations(page)).toEqual([]);
  });

  test('names each line that was refused, by its reason', async () => {
    await page.getByRole('link', { name: 'Refused lines', exact: true }).click();
    await page.getByRole('button', { name: /must abstain/ }).click();
    await page.waitForURL(/reason=bound-to-abstain/);
    await page.locator('.refused-table tbody tr:only-child').waitFor();
    expect(await page.locator('.refused-table tbody').innerText()).toMatch(/45\s+instructions\.csv/);
    const csv = await saved(() => page.getByRole('link', { name: 'All of them as CSV' }).click());
    // A head and the eight lines that the count refuses.
    expect(csv.toString('utf8').trim().split('\n').length).toBe(9);
    expect(await violations(page)).toEqual([]);
  });

  test('is announced on a paper, and proposed for the record', async () => {
    await page.getByRole('link', { name: 'Announcement', exact: true }).click();
    await page.locator('.announcement').waitFor();
    expect(await page.locator('.announcement').innerText()).toContain(
      'Withdrawn and not put to the vote: resolution 7.',
    );
    expect(await violations(page)).toEqual([]);
    const pdf = await saved(() => page.getByRole('link', { name: /PDF/ }).first().click());
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    await page.getByRole('button', { name: 'Propose for the record' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Propose for the record' }).click();
    await page.getByText('It is recorded as soon as somebody else has approved it.').waitFor();
  });
});

describe('a receipt', () => {
  let receipts: Buffer;

  test('is made for a member', async () => {
    await page.getByRole('link', { name: 'Receipts', exact: true }).click();
    await page.getByLabel('Member, as on the register').fill('chan-siu-ming');
    receipts = await saved(() => page.getByRole('button', { name: 'Make his receipts' }).click());
    expect(receipts.toString('utf8')).toContain('tenfold/vote-receipts/1');
    expect(await violations(page)).toEqual([]);
  });

  test('is checked by anybody against what was announced, and one that was changed is found out', async () => {
    const root = await page.getByLabel('Root', { exact: true }).inputValue();
    const size = await page.getByLabel('Number of instructions').inputValue();
    await page.context().clearCookies();
    await page.goto(`${product.origin}/app/receipt?lang=en`);
    const file = (text: string) => ({ name: 'r.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.getByLabel('File of the receipts').setInputFiles(file(receipts.toString('utf8')));
    await page.getByText('a receipt proves nothing against what it says itself').waitFor();
    await page.getByLabel('Root', { exact: true }).fill(root);
    await page.getByLabel('Number of instructions').fill(size);
    await page.getByText(/in the count as cast/).waitFor();
    const forged = receipts.toString('utf8').replace(/"against": "\d+"/, '"against": "7"');
    await page.getByLabel('File of the receipts').setInputFiles(file(forged));
    await page.getByText('not shown').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test('who may not count sees no form, and who counts', async () => {
  const { page: other } = approver;
  await other.goto(`${issuer}/meetings/agm-2026/count?lang=en`);
  await other.getByText('Polls are counted by the registrar or the company secretary').waitFor();
  expect(await other.getByRole('button', { name: 'Begin the count' }).count()).toBe(0);
  expect(await violations(other)).toEqual([]);
});
