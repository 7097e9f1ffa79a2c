import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '@tenfold/documents';
import { afterAll, describe, expect, test } from 'vitest';
import { loadExample } from '../src/start/load-examples.ts';
import { example } from './support/loaded-app.ts';
import { openTestApp } from './support/test-app.ts';

const origin = 'https://registry.example';
const screens = mkdtempSync(join(tmpdir(), 'tenfold-built-'));
afterAll(() => rmSync(screens, { recursive: true }));
mkdirSync(join(screens, 'assets'));
writeFileSync(join(screens, 'app.html'), '<!doctype html>');
writeFileSync(
  join(screens, 'manifest.json'),
  JSON.stringify({
    'src/public/check-page.ts': { file: 'assets/check-1.js' },
    'src/public/fonts-latin.ts': { file: 'assets/letters-1.js', css: ['assets/letters-1.css'] },
    'src/language/fonts-zh-hant.ts': { file: 'assets/hant-1.css' },
    'src/icon.svg': { file: 'assets/icon-1.svg' },
  }),
);

const { app, ledger, access } = await openTestApp({ origin, screens });
for (const name of ['sensetime', 'invented', 'minimax']) await loadExample(ledger, example(name));

async function get(url: string): Promise<{ readonly text: string; readonly headers: Record<string, unknown> }> {
  const { body, headers, statusCode } = await app.inject({ url, headers: { accept: 'text/html' } });
  expect(statusCode).toBe(200);
  return { text: body, headers };
}

/** What a person sees of a page. */
function seen(text: string): string {
  return text
    .replace(/^.*<body>/s, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

describe('what a search engine is told', () => {
  test('the page names itself, and itself in the other languages', async () => {
    const { text } = await get('/issuers/sensetime?lang=zh-Hant');
    expect(text).toContain(`<link rel="canonical" href="${origin}/issuers/sensetime?lang=zh-Hant">`);
    for (const one of languages) {
      expect(text).toContain(`<link rel="alternate" hreflang="${one}" href="${origin}/issuers/sensetime?lang=${one}">`);
    }
    expect(text).toContain(`hreflang="x-default" href="${origin}/issuers/sensetime"`);
    expect(text).toMatch(/<title>商湯集團股份有限公司：對股東的承諾 · Tenfold<\/title>/);
    expect(text).toMatch(/<meta name="description" content="商湯集團股份有限公司：[^"]{20,}">/);
  });

  test('today is listed, and another day or what was known once is not', async () => {
    expect((await get('/issuers/sensetime')).text).not.toContain('noindex');
    expect((await get('/issuers/sensetime?on=2023-12-18')).text).toContain('content="noindex, follow"');
  });

  test('robots.txt keeps out what is for people and programs, and names the map', async () => {
    const { text } = await get('/robots.txt');
    expect(text.split('\n')).toEqual(expect.arrayContaining(['Disallow: /app', `Sitemap: ${origin}/sitemap.xml`]));
  });

  test('the map has every public issuer in every language, and no other', async () => {
    const { text, headers } = await get('/sitemap.xml');
    expect(headers['content-type']).toBe('application/xml; charset=utf-8');
    const places = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place]) => place);
    expect(places).toHaveLength(4 * languages.length);
    expect(places).toContain(`${origin}/issuers/minimax?lang=zh-Hans`);
    access.forbidden.add('read-public');
    const hidden = await get('/sitemap.xml');
    access.forbidden.clear();
    expect(hidden.text).not.toContain('/issuers/');
  });
});

describe('what the page loads', () => {
  test('is its script, and the letters of its language, under a policy that lets nothing else', async () => {
    const { text, headers } = await get('/issuers/sensetime?lang=zh-Hant');
    expect(text).toContain('<script type="module" src="/assets/check-1.js"></script>');
    const sheets = [...text.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)].map(([, href]) => href);
    expect(sheets).toEqual(['/style.css', '/assets/hant-1.css']);
    expect(text.indexOf('</main>')).toBeLessThan(text.indexOf('/assets/hant-1.css'));
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("script-src 'self'; worker-src 'self'; style-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  test('a page that a browser has kept keeps its policy', async () => {
    const { headers } = await get('/issuers/sensetime');
    const again = await app.inject({
      url: '/issuers/sensetime',
      headers: { accept: 'text/html', 'if-none-match': String(headers['etag']) },
    });
    expect(again.statusCode).toBe(304);
    expect(again.headers).not.toHaveProperty('content-security-policy');
  });

  test('the book of issuers runs nothing', async () => {
    const { text, headers } = await get('/');
    expect(text).not.toContain('<script');
    expect(String(headers['content-security-policy'])).not.toContain('script-src');
  });

  test('another build is another page, that a browser asks for anew', async () => {
    const before = (await get('/issuers/sensetime')).headers['etag'];
    const same = (await get('/issuers/sensetime')).headers['etag'];
    expect(same).toBe(before);
    const manifest = { 'src/public/check-page.ts': { file: 'assets/check-2.js' } };
    rmSync(join(screens, 'manifest.json'));
    expect((await get('/issuers/sensetime')).text).not.toContain('<script');
    writeFileSync(join(screens, 'manifest.json'), JSON.stringify(manifest));
    const after = await get('/issuers/sensetime');
    expect(after.text).toContain('/assets/check-2.js');
    expect(after.headers['etag']).not.toBe(before);
  });
});

describe('what the page says', () => {
  test('one sentence answers whether the promises are kept, before all else', async () => {
    const { text } = await get('/issuers/minimax?lang=en&on=2026-11-24');
    expect(seen(text)).toContain('As of 24 Nov 2026 The promises to shareholders are being kept ✓ Kept');
    expect(text).toContain('<rect class="part" width="785" height="12"/>');
  });

  test('on an assumption alone nothing is called a breach', async () => {
    const { text } = await get('/issuers/beacon-cove?lang=en&on=2026-06-20');
    const page = seen(text);
    expect(page).toContain(
      'On an assumption of the record a promise to shareholders was not kept; that is not confirmed',
    );
    expect(page).not.toMatch(/in breach|breached|is not being kept/i);
  });

  test('whose promise has ended, since when, is told with what it means', async () => {
    const page = seen((await get('/issuers/sensetime?lang=en&on=2023-12-18')).text);
    expect(page).toContain('The extra votes ended on 15 Dec 2023: death.');
    expect(page).toContain('Do the published figures agree?');
    expect(page).toContain('10 agree with the record, 1 does not.');
  });

  test('every sentence of it is one page further', async () => {
    const { text } = await get('/issuers/sensetime/sentences?lang=en&on=2023-12-18');
    expect(seen(text)).toContain('Undertaking of Tang Xiao’ou');
  });
});

describe('the two times', () => {
  test('an empty field asks for all that is known', async () => {
    const { text } = await get('/issuers/sensetime?on=2023-12-18&known=&lang=en');
    expect(seen(text)).toContain('As of 18 Dec 2023 Whether');
  });

  test('a clock without an offset is Hong Kong’s, and the form shows it again', async () => {
    const { text } = await get('/issuers/sensetime?on=2023-12-18&known=2023-12-18T12:00&lang=en');
    expect(seen(text)).toContain('As of 18 Dec 2023, as known on 18 Dec 2023, 12:00 (Hong Kong)');
    expect(text).toContain('name="known" step="1" value="2023-12-18T12:00:00"');
  });

  test('what is no moment is refused with its sentence', async () => {
    const { statusCode, body } = await app.inject({
      url: '/issuers/sensetime?known=noon&lang=en',
      headers: { accept: 'text/html' },
    });
    expect(statusCode).toBe(400);
    expect(body).toContain('noon');
  });
});
