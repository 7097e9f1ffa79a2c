import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { Authenticator, type Asked } from './support/authenticator.ts';
import type { Browser } from './support/browser.ts';
import { openTestAccess, ORIGIN } from './support/test-access.ts';

const here = await openTestAccess();
const script = readFileSync(join(import.meta.dirname, '../../src/access/pages/sign-in.js'), 'utf8');

/** What a page says and where it leads, after its button was pressed. */
interface Pressed {
  readonly said: string;
  readonly wentTo: string | null;
}

/** Runs the script of the page as a browser with a device would, presses a button, and waits for what comes of it. */
async function press(
  button: 'make' | 'show' | 'provider',
  {
    browser,
    device,
    hash = '',
    search = '',
  }: {
    readonly browser: Browser;
    readonly device: Authenticator | null;
    readonly hash?: string;
    readonly search?: string;
  },
): Promise<Pressed> {
  const told = { textContent: '' };
  let wentTo: string | null = null;
  let work = (): void => {};
  const pressed = { name: button, addEventListener: (_: string, listener: () => void) => (work = listener) };
  const texts = { working: 'working', stopped: 'stopped', noLink: 'no link', noPasskeys: 'no passkeys' };
  const ended = new Promise<void>((resolve) => {
    const shown = {
      get textContent(): string {
        return told.textContent;
      },
      set textContent(text: string) {
        told.textContent = text;
        if (text !== 'working') resolve();
      },
    };
    const go = (to: string): void => {
      wentTo = to;
      resolve();
    };
    const answerOf = (made: object | undefined): object => {
      if (made === undefined) throw new Error('NotAllowedError');
      return { toJSON: () => made };
    };
    const PublicKeyCredential = {
      parseCreationOptionsFromJSON: (options: Asked) => options,
      parseRequestOptionsFromJSON: (options: Asked) => options,
    };
    const one = (selector: string): object => (selector === 'main' ? { dataset: texts } : shown);
    runInNewContext(script, {
      PublicKeyCredential,
      document: {
        documentElement: { lang: 'zh-Hant' },
        querySelector: one,
        querySelectorAll: (selector: string) => (selector === 'button' ? [pressed] : []),
      },
      location: { hash, search, assign: go, replace: go },
      URLSearchParams,
      navigator: {
        credentials: {
          create: async ({ publicKey }: { publicKey: Asked }) => answerOf(device?.make(publicKey)),
          get: async ({ publicKey }: { publicKey: Asked }) => answerOf(device?.show(publicKey)),
        },
      },
      fetch: async (url: string, { body }: { readonly body?: string }) => {
        const answer = await browser.post(url, body === undefined ? undefined : JSON.parse(body));
        return { ok: answer.statusCode < 300, json: async () => answer.json() };
      },
    });
  });
  work();
  await ended;
  return { said: told.textContent, wentTo };
}

test('the script makes a passkey by a link, and signs in with it', async () => {
  const device = new Authenticator(ORIGIN);
  const { hash } = new URL((await here.access.firstLink()) ?? '');
  const browser = here.browser();
  expect(await press('make', { browser, device, hash })).toEqual({ said: 'working', wentTo: '/app' });
  expect((await browser.get('/api/v1/me')).json()).toMatchObject({ name: 'Operator' });

  const later = here.browser();
  expect(await press('show', { browser: later, device })).toEqual({ said: 'working', wentTo: '/app' });
  expect((await later.get('/api/v1/me')).json()).toMatchObject({ name: 'Operator' });

  // Back to the screen that sent him, and to no other place.
  const wentTo = async (to: string): Promise<string | null> =>
    (await press('show', { browser: here.browser(), device, search: `?next=${encodeURIComponent(to)}` })).wentTo;
  expect(await wentTo('/app/issuers/kestrel/entries?kind=a')).toBe('/app/issuers/kestrel/entries?kind=a');
  const elsewhere = [
    'https://example.com/app',
    'https://example.com',
    '//example.com',
    '/application',
    '/auth/sign-in',
    'data:text/html,x',
  ];
  for (const to of elsewhere) expect([to, await wentTo(to)]).toEqual([to, '/app']);
});

test('it says why one is not let in, in the language of the page', async () => {
  const device = new Authenticator(ORIGIN);
  const [browser, hash] = [here.browser(), `#${'A'.repeat(43)}`];
  const over = await press('make', { browser, device, hash });
  expect(over).toEqual({ said: '此連結不存在、已經使用或已過期。請向發出連結的人索取新連結。', wentTo: null });
  const provider = await press('provider', { browser, device });
  expect(provider).toEqual({ said: '本系統未有設定以機構帳戶登入。請使用通行密鑰。', wentTo: null });
});

test('it says so where the device gives nothing, and where the link is not whole', async () => {
  const browser = here.browser();
  expect(await press('show', { browser, device: null })).toEqual({ said: 'stopped', wentTo: null });
  expect(await press('make', { browser, device: null })).toEqual({ said: 'no link', wentTo: null });
});
