import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ClauseJson } from '../../src/format/check.ts';
import { checkByCli, explainByCli } from './support/cli.ts';
import { complaintsOf } from './support/complaints.ts';
import { stranger } from './support/people.ts';
import { openTestProduct } from './support/product.ts';

const { origin } = await openTestProduct();
const sensetime = `${origin}/app/issuers/sensetime`;

let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  ({ page } = await stranger());
  complaints = complaintsOf(page, origin);
});

/** Opens an address and waits until the paper stands there. */
async function open(address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.paper .clause').first().waitFor();
}

/** The sentences on the screen, each with its mark and the provisions under it. */
async function shownClauses(): Promise<readonly object[]> {
  const clauses = await page.locator('.clause').all();
  return Promise.all(
    clauses.map(async (clause) => ({
      text: (await clause.locator('.sentence-text').innerText()).replace(/^\d+\.\s/, ''),
      verdict: ((await clause.getAttribute('class')) ?? '').split(' ').at(2),
      parts: await clause.locator('.parts > li').evaluateAll((lines) => lines.map((line) => line.className)),
    })),
  );
}

function toldClauses(clauses: readonly ClauseJson[]): readonly object[] {
  return clauses.map(({ text, verdict, parts }) => ({ text, verdict, parts: parts.map((part) => part.verdict) }));
}

describe('the screen says what the command line says', () => {
  test.each([
    ['sensetime', '2021-12-30', 'wang-xiaogang'],
    ['sensetime', '2023-12-18', 'wang-xiaogang'],
    ['sensetime', '2023-12-18', 'tang-xiaoou'],
    ['invented', '2026-06-16', 'lam-wai-yin'],
  ])('of %s on %s, the undertaking of %s', async (example, on, beneficiary) => {
    const check = checkByCli(example, '--on', on, '--lang', 'en');
    await open(`${origin}/app/issuers/${check.issuer}?on=${on}&of=${beneficiary}&lang=en`);
    const told = check.undertakings.find((one) => one.beneficiary === beneficiary);
    expect(await shownClauses()).toEqual(toldClauses(told?.clauses ?? []));
    expect(complaints).toEqual([]);
  });

  test('and why, down to the entries', async () => {
    const on = ['--on', '2023-12-18', '--lang', 'en'];
    await open(`${sensetime}?on=2023-12-18&of=wang-xiaogang&clause=1&finding=8A.09:wang-xiaogang&lang=en`);
    const { finding, entries, rule } = explainByCli('sensetime', '8A.09:wang-xiaogang', ...on);
    await page.locator('.resting').first().waitFor();
    expect(await page.locator('.why > h2').innerText()).toBe(finding.reasons[0]?.text);
    expect(await page.locator('.resting small a:last-child').allInnerTexts()).toEqual(entries.map(({ id }) => id));
    expect(await page.locator('.why').innerText()).toContain(rule.paraphrase);
  });

  test('in each language', async () => {
    for (const language of ['zh-Hant', 'zh-Hans']) {
      const check = checkByCli('sensetime', '--on', '2023-12-18', '--lang', language);
      await open(`${sensetime}?on=2023-12-18&lang=${language}`);
      expect(await shownClauses()).toEqual(toldClauses(check.undertakings[0]?.clauses ?? []));
    }
  });
});

describe('time', () => {
  test('a day that is typed goes into the address, and the address shows it again', async () => {
    await open(`${sensetime}?lang=en`);
    const typed = page.getByLabel('As of', { exact: true }).first();
    await typed.fill('15 Dec 2023');
    await typed.press('Enter');
    await page.waitForURL(/on=2023-12-15/);
    await page.reload();
    await page.locator('.clause').first().waitFor();
    expect(await page.getByLabel('As of', { exact: true }).first().inputValue()).toBe('15 Dec 2023');
  });

  test('what is no day is said to be none, and nothing else changes', async () => {
    await open(`${sensetime}?on=2023-12-18&lang=en`);
    const typed = page.getByLabel('As of', { exact: true }).first();
    await typed.fill('31 Feb 2024');
    await typed.press('Enter');
    expect(await page.locator('.day-hint').innerText()).toBe('A day is written as 2023-12-18 or 18 Dec 2023.');
    expect(new URL(page.url()).searchParams.get('on')).toBe('2023-12-18');
  });

  test('the keys [ and ] go from one day with entries to the next', async () => {
    await open(`${sensetime}?on=2023-12-18&lang=en`);
    await page.locator('.track-said b').waitFor();
    await page.keyboard.press('[');
    // The founder died on 15 December 2023 (announcement of 18 December 2023).
    await page.waitForURL(/on=2023-12-15/);
    await page.keyboard.press(']');
    await page.waitForURL(/on=2023-12-18/);
  });

  test('only what was known at the end of a day can be looked at', async () => {
    await open(`${sensetime}?on=2023-12-16&known=2023-12-16T23:59:59%2B08:00&of=tang-xiaoou&lang=en`);
    const known = checkByCli('sensetime', '--on', '2023-12-16', '--known', '2023-12-16T23:59:59+08:00', '--lang', 'en');
    const told = known.undertakings.find(({ beneficiary }) => beneficiary === 'tang-xiaoou');
    // Nobody outside knew of the death then, so the undertaking still stood.
    expect(told?.ended).toBeNull();
    expect(await shownClauses()).toEqual(toldClauses(told?.clauses ?? []));
  });

  test('a day before anything is recorded is said to be so', async () => {
    await page.goto(`${sensetime}?on=2019-01-01&lang=en`);
    const notice = page.locator('.notice');
    await notice.waitFor();
    expect(await notice.innerText()).toContain('2021');
  });
});

describe('comparing', () => {
  test('a committee member sees what changed between two half-years, and why', async () => {
    await open(`${sensetime}?on=2023-12-31&with=2023-06-30&lang=en`);
    await page.locator('.changed').first().waitFor();
    const [before, after] = ['2023-06-30', '2023-12-31'].map((on) =>
      checkByCli('sensetime', '--on', on, '--lang', 'en'),
    );
    const was = new Map(before?.findings.map(({ id, verdict }) => [id, verdict]));
    const is = new Map(after?.findings.map(({ id, verdict }) => [id, verdict]));
    const changed = [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id) !== is.get(id));
    expect(changed.length).toBeGreaterThan(0);
    expect(await page.locator('.changed').count()).toBe(changed.length);
    expect(await page.locator('.compared').innerText()).toContain('From 30 Jun 2023 to 31 Dec 2023');
  });

  test('it is begun and ended from the bar', async () => {
    await open(`${sensetime}?on=2023-12-18&lang=en`);
    await page.getByRole('button', { name: 'Compare with another day' }).click();
    await page.waitForURL(/with=2021-12-30/);
    await page.locator('.compared').waitFor();
    await page.getByRole('button', { name: 'End the comparison' }).click();
    await page.waitForURL((url) => !url.searchParams.has('with'));
  });
});

describe('the hand and the keyboard', () => {
  test('a sentence opens why, and Escape closes it', async () => {
    await open(`${sensetime}?on=2023-12-18&lang=en`);
    await page.getByRole('button', { name: /^1\. I will keep/ }).click();
    await page.waitForURL(/clause=1/);
    await page.locator('.why').waitFor();
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.searchParams.has('clause'));
  });

  test('j and k go from sentence to sentence', async () => {
    await open(`${sensetime}?on=2023-12-18&lang=en`);
    await page.keyboard.press('j');
    await page.waitForURL(/clause=title/);
    await page.keyboard.press('j');
    await page.waitForURL(/clause=recital/);
    await page.keyboard.press('k');
    await page.waitForURL(/clause=title/);
  });

  test('the language that is chosen stays', async () => {
    await open(`${sensetime}?on=2023-12-18`);
    await page.getByRole('button', { name: '繁' }).click();
    await page.getByRole('heading', { level: 1, name: '王曉剛的承諾' }).waitFor();
    await page.goto(`${origin}/app/issuers/xiaomi`);
    await page.locator('.clause').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant');
    await page.getByRole('button', { name: 'EN' }).click();
  });

  test('whoever has no account is not told which issuers there are', async () => {
    await page.goto(`${origin}/app/issuers/nobody?lang=en`);
    await page.locator('.notice').first().waitFor();
    expect(await page.locator('.notice').first().innerText()).toContain('Nobody has signed in.');
  });

  test('without a connection it is said, and what was read stays', async () => {
    await open(`${sensetime}?on=2023-12-18&lang=en`);
    await page.context().setOffline(true);
    await page.locator('.offline').waitFor();
    expect(await page.locator('.clause').count()).toBeGreaterThan(0);
    await page.context().setOffline(false);
    await page.locator('.offline').waitFor({ state: 'detached' });
  });
});
