import { describe, expect, test } from 'vitest';
import { signInPage } from '../../src/access/pages/page.ts';
import { openTestAccess } from './support/test-access.ts';

const here = await openTestAccess();

describe('the pages of signing in', () => {
  test.each([
    ['set-up', 'en', 'Come in for the first time'],
    ['set-up', 'zh-Hant', '首次登入'],
    ['set-up', 'zh-Hans', '首次登录'],
    ['sign-in', 'en', 'Sign in'],
    ['sign-in', 'zh-Hant', '登入'],
    ['sign-in', 'zh-Hans', '登录'],
  ])('%s in %s', async (name, language, title) => {
    const answer = await here.app.inject({ url: `/auth/${name}`, headers: { 'accept-language': language } });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.body).toContain(`<html lang="${language}">`);
    expect(answer.body).toContain(`<h1>${title}</h1>`);
  });

  test('run our script and no other, load nothing from elsewhere and are framed by nobody', async () => {
    const { headers, body } = await here.app.inject('/auth/set-up');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
    expect([...body.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<script type="module" src="/auth/sign-in.js">',
    ]);
    expect(body).not.toMatch(/<style|\sstyle=|\son\w+=|https?:/);
  });

  test.each([
    ['/auth/sign-in.js', 'text/javascript; charset=utf-8'],
    ['/auth/sign-in.css', 'text/css; charset=utf-8'],
  ])('%s is served as what it is', async (url, type) => {
    const answer = await here.app.inject(url);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, type]);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.body).not.toMatch(/https?:/);
  });

  test('show nothing that was typed into the address', async () => {
    const { body } = await here.app.inject('/auth/sign-in?refused=%3Cscript%3Ealert(1)%3C/script%3E');
    expect(body).not.toContain('alert');
  });

  test('offer an organisation’s account only where there is one, and say why it did not let one in', () => {
    const wish = {
      name: 'sign-in',
      language: 'en',
      hasProvider: false,
      isRefused: false,
      host: 'localhost:1',
      letters: [],
    } as const;
    expect(signInPage(wish)).not.toContain('name="provider"');
    expect(signInPage({ ...wish, hasProvider: true })).toContain('name="provider"');
    expect(signInPage({ ...wish, isRefused: true })).toContain('did not let you in here');
  });
});
