import { beforeAll, expect, test } from 'vitest';
import { entry, headerOf } from '../../../ledger/test/support/small-issuer.ts';
import { complaintsOf } from './support/complaints.ts';
import { firstOperator, invited, type Person, post } from './support/people.ts';
import { openTestProduct } from './support/product.ts';

const product = await openTestProduct();
const screen = `${product.origin}/app/issuers/kestrel`;

/** Two beneficiaries, the second of whom holds through a trust. In May 2024 the trust becomes somebody else's. */
const entries = [
  entry('class-a', 'share-class-created', '2024-01-02', {
    class: 'A',
    votesPerShare: '10',
    weighted: true,
    listed: false,
  }),
  entry('class-b', 'share-class-created', '2024-01-02', {
    class: 'B',
    votesPerShare: '1',
    weighted: false,
    listed: true,
  }),
  entry('ann', 'person-recorded', '2024-01-02', { person: 'ann', names: { en: 'Chan Wing Sze', 'zh-Hant': '陳詠詩' } }),
  entry('ben', 'person-recorded', '2024-01-02', { person: 'ben', names: { en: 'Lau Kit', 'zh-Hant': '劉傑' } }),
  entry('cho', 'person-recorded', '2024-01-02', { person: 'cho', names: { en: 'Cho Ming' } }),
  ...['ann', 'ben'].flatMap((person) => [
    entry(`${person}-director`, 'director-appointed', '2024-01-02', { person }),
    entry(`${person}-beneficiary`, 'beneficiary-recognised', '2024-01-02', { person }),
  ]),
  entry('trust', 'vehicle-recorded', '2024-01-02', { vehicle: 'trust', names: { en: 'Kite Trust' }, form: 'trust' }),
  entry('trust-of-ben', 'vehicle-interests-set', '2024-01-02', {
    vehicle: 'trust',
    interests: [{ who: 'ben', economic: '1', control: '1' }],
  }),
  entry('opening', 'opening-position', '2024-01-02', {
    inIssue: { A: '100', B: '900' },
    treasury: { A: '0', B: '0' },
    holdings: [
      { holder: 'ann', class: 'A', shares: '60' },
      { holder: 'trust', class: 'A', shares: '40' },
    ],
  }),
  entry('listed', 'issuer-listed', '2024-01-02', { board: 'hk-main-board', status: 'chapter-8a' }),
  entry('promise-of-ann', 'undertaking-given', '2024-01-02', { undertaking: 'of-ann', beneficiary: 'ann' }),
  entry('promise-of-ben', 'undertaking-given', '2024-01-02', { undertaking: 'of-ben', beneficiary: 'ben' }),
  entry('trust-of-cho', 'vehicle-interests-set', '2024-05-06', {
    vehicle: 'trust',
    interests: [{ who: 'cho', economic: '1', control: '1' }],
  }),
];

let operator: Person;

beforeAll(async () => {
  operator = await firstOperator(product);
  await post(operator, '/issuers', headerOf('kestrel'), 'open');
  const [secretary, approver] = await Promise.all([
    somebody('Mei Chan', 'company-secretary'),
    somebody('Paul Oduya', 'approver'),
  ]);
  const json = { entries, note: null };
  const { proposal } = await post<{ readonly proposal: string }>(secretary, '/issuers/kestrel/proposals', json, 'all');
  await post(approver, `/issuers/kestrel/proposals/${proposal}/approve`, undefined, 'all');
});

async function somebody(name: string, role: string): Promise<Person> {
  return invited(operator, { name, holds: [{ issuer: 'kestrel', role }] });
}

test('a beneficiary lands on his own undertaking and sees what he owes before what others owe', async () => {
  const { page } = await somebody('lau  kit', 'beneficiary-and-counsel');
  const complaints = complaintsOf(page, product.origin);
  await page.goto(`${screen}?lang=en`);
  // Ann's is the first of the undertakings; this is his.
  await page.getByRole('heading', { level: 1, name: 'Undertaking of Lau Kit' }).waitFor();
  const [own, others] = [page.locator('.next-due').nth(0), page.locator('.next-due').nth(1)];
  expect(await own.getByRole('heading').innerText()).toBe('Due from you');
  // Rule 8A.19(3) and 8A.19(4): beneficiary and issuer each tell the Exchange that the vehicle no longer qualifies.
  expect(await own.locator('li').allInnerTexts()).toHaveLength(1);
  expect(await own.locator('li').innerText()).toContain('Kite Trust');
  expect(await others.getByRole('heading').innerText()).toBe('Due from others');
  expect(await others.locator('li').allInnerTexts()).not.toEqual([]);
  for (const line of await others.locator('li').allInnerTexts()) expect(line).toContain('Kestrel Robotics');
  expect(complaints).toEqual([]);
});

test('somebody else’s undertaking is one click away, and what he owes then stands under his name', async () => {
  const { page } = await somebody('Chan Wing Sze', 'beneficiary-and-counsel');
  await page.goto(`${screen}?lang=en`);
  await page.getByRole('heading', { level: 1, name: 'Undertaking of Chan Wing Sze' }).waitFor();
  expect(await page.locator('.undertaking-choice').first().innerText()).toContain('Chan Wing Sze · you');
  await page.locator('.undertaking-choice', { hasText: 'Lau Kit' }).click();
  await page.waitForURL(/of=ben/);
  expect(await page.locator('.next-due').first().getByRole('heading').innerText()).toBe('Due from Lau Kit');
});

test('whoever only has the same name lands where everybody does', async () => {
  const { page } = await somebody('Lau Kit', 'committee');
  await page.goto(`${screen}?lang=en`);
  await page.getByRole('heading', { level: 1, name: 'Undertaking of Chan Wing Sze' }).waitFor();
  expect(await page.locator('.next-due').first().getByRole('heading').innerText()).toBe('Due from Chan Wing Sze');
});

test('the screen of duties begins with his own', async () => {
  const { page } = await somebody('劉傑', 'beneficiary-and-counsel');
  await page.goto(`${screen}/duties?lang=en`);
  await page.getByRole('heading', { level: 2, name: 'Yours' }).waitFor();
  const [own, others] = [page.locator('.duty-part').nth(0), page.locator('.duty-part').nth(1)];
  expect(await others.getByRole('heading').innerText()).toBe('Those of others');
  expect((await own.locator('.duty-line').allInnerTexts()).join()).toContain('Kite Trust');
  for (const line of await own.locator('.duty-line').allInnerTexts()) expect(line).toMatch(/Lau Kit|Kite Trust/);
  for (const line of await others.locator('.duty-line').allInnerTexts()) expect(line).not.toContain('Lau Kit ·');
});
