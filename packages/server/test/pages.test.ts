import { describe, expect, test } from 'vitest';
import { headerOf, smallEntries } from '../../ledger/test/support/small-issuer.ts';
import { recordAlone } from '../../ledger/test/support/opened-issuer.ts';
import { Html, html } from '../src/pages/html.ts';
import { openLoadedApp } from './support/loaded-app.ts';

const { app, ledger, access } = await openLoadedApp('sensetime');

async function page(url: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const answer = await app.inject({ url, headers });
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  return answer.body;
}

describe.each([
  ['en', 'SenseTime Group Inc.', 'the promise ended on 15 Dec 2023'],
  ['zh-Hant', '商湯集團股份有限公司', '已於2023年12月15日終止'],
  ['zh-Hans', '商汤集团股份有限公司', '已于2023年12月15日终止'],
])('in %s', (lang, name, ended) => {
  test('the first page leads to the issuer, whose page shows how its undertakings stand, and each finding to its reasons', async () => {
    const home = await page(`/?lang=${lang}`);
    expect(home).toContain(`<html lang="${lang}">`);
    const [, issuer = ''] = new RegExp(`href="(/issuers/[^"]+)">${name.replaceAll('.', '\\.')}`).exec(home) ?? [];
    expect(issuer).toBe(`/issuers/sensetime?lang=${lang}`);
    const check = await page(`${issuer}&on=2023-12-18`);
    expect(check).toContain(ended);
    const [, finding = ''] = /href="(\/issuers\/sensetime\/findings\/8A\.17%3Atang-xiaoou[^"]*)"/.exec(check) ?? [];
    const why = await page(finding.replaceAll('&amp;', '&'));
    expect(why).toContain('tang-died');
    expect(why).toContain(`href="/issuers/sensetime?on=2023-12-18&amp;lang=${lang}"`);
  });

  test.each([
    '/',
    '/issuers/sensetime?on=2023-12-18',
    '/issuers/sensetime/findings/8A.17:tang-xiaoou',
    '/api',
    '/nothing',
  ])('%s loads nothing from elsewhere and runs nothing', async (path) => {
    const text = await page(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`, { accept: 'text/html' });
    const loaded = [...text.matchAll(/<(?:link|img|script|iframe)\b[^>]*>/g)].map(([tag]) => tag);
    expect(loaded).toEqual(['<link rel="stylesheet" href="/style.css">']);
    expect(text).not.toMatch(/\son\w+=|style=|javascript:/);
  });
});

test('the style loads nothing either', async () => {
  const { body } = await app.inject('/style.css');
  expect(body).not.toMatch(/url\(|@import/);
});

test('a name can’t become part of the page', async () => {
  const evil = '<script>alert(1)</script>"&';
  const header = { ...headerOf('evil'), issuer: { id: 'evil', names: { en: evil } } };
  await ledger.openIssuer(header, 'secretary');
  await ledger.setApprovalPolicy('evil', { others: 'two', kinds: {} }, 'secretary');
  await recordAlone(ledger, 'evil', smallEntries);
  for (const url of ['/?lang=en', '/issuers/evil?lang=en']) {
    const text = await page(url);
    expect(text).not.toContain('<script');
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;');
  }
});

test('what is wrong is told on a page, in the language of the reader', async () => {
  const text = await page('/issuers/sensetime?on=soon', { 'accept-language': 'zh-CN' });
  expect(text).toContain('“soon”不是有效日期');
  expect(await page('/issuers/nobody', { 'accept-language': 'zh-HK' })).toContain('nobody');
});

test('an issuer that the reader may not see is not on the first page', async () => {
  access.forbidden.add('read-public');
  const text = await page('/?lang=en');
  access.forbidden.clear();
  expect(text).not.toContain('SenseTime');
});

test('what stands in a template is escaped, unless it is HTML already', () => {
  expect(html`<p title="${'"'}">${'<b>'}${html`<i>${1n}</i>`}${null}${['a', html`<br>`]}</p>`.text).toBe(
    '<p title="&quot;">&lt;b&gt;<i>1</i>a<br></p>',
  );
  expect(html``).toBeInstanceOf(Html);
});

describe('a book of more issuers than a page has room for', () => {
  test('stands on several pages, each issuer on one of them, with how its promises stand', async () => {
    const ids = Array.from({ length: 60 }, (_, index) => `book-${String(index).padStart(2, '0')}`);
    for (const id of ids) await ledger.openIssuer(headerOf(id), 'secretary');
    await ledger.setApprovalPolicy('book-59', { others: 'two', kinds: {} }, 'secretary');
    await recordAlone(ledger, 'book-59', smallEntries);
    const all = (await ledger.issuers()).length;
    const pages = await Promise.all([page('/?lang=en'), page('/?lang=en&page=2')]);
    const found = pages.map((text) => [...text.matchAll(/href="\/issuers\/([^"?]+)/g)].map(([, id]) => id));
    expect(found.map((one) => one.length)).toEqual([50, all - 50]);
    expect(new Set(found.flat()).size).toBe(all);
    expect(pages[0]).toContain(`Issuers 1 to 50 of ${all}</span> <a rel="next" href="/?page=2&amp;lang=en">`);
    expect(pages[1]).toContain(`Issuers 51 to ${all} of ${all}</span> <a rel="prev" href="/?lang=en">`);
    // Those beyond the first page are judged as those on it are.
    const itemOf = (id: string): string => pages.join('').split(`/issuers/${id}?`)[1]?.split('</li>')[0] ?? '';
    expect(itemOf('sensetime')).toContain('class="mark');
    expect(pages[1]).toContain('/issuers/sensetime?');
  });

  test('has no page behind its last', async () => {
    const answer = await app.inject({ url: '/?lang=en&page=3', headers: { accept: 'text/html' } });
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toContain('The book of issuers has no such page');
  });
});
