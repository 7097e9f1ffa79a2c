import type { BrowserContext, Page } from 'playwright-core';
import type { Product } from '../../../../server/src/start/open-product.ts';
import { type Looks, openBrowser } from './browser.ts';
import { givePasskeyDevice } from './passkey.ts';

/** Somebody at a browser of his own. */
export interface Person {
  readonly page: Page;
  readonly context: BrowserContext;
  /** His id in the product; empty for somebody who has no account. */
  readonly id: string;
}

/** A role that a person is to hold with an issuer. */
export interface Holding {
  readonly issuer: string;
  readonly role: string;
}

/** Opens a browser for somebody without an account. */
export async function stranger(looks: Looks = {}): Promise<Person> {
  const context = await openBrowser(looks);
  return { page: await context.newPage(), context, id: '' };
}

/** Lets the first operator in by the link that the product printed. */
export async function firstOperator({ firstLink }: Product, looks: Looks = {}): Promise<Person> {
  if (firstLink === null) throw new Error('fault: there is an operator already');
  return comeIn(firstLink, looks);
}

/** Invites a person in the operator's name, gives him his roles, and lets him in by his link. */
export async function invited(
  operator: Person,
  { name, holds, looks = {} }: { readonly name: string; readonly holds: readonly Holding[]; readonly looks?: Looks },
): Promise<Person> {
  const { person, link } = await post<{ person: string; link: { url: string } }>(operator, '/people', { name });
  for (const { issuer, role } of holds) await post(operator, `/issuers/${issuer}/roles`, { person, role });
  return comeIn(link.url, looks);
}

/** Makes a passkey at the page that a link leads to, and waits until the product lets in. */
async function comeIn(link: string, looks: Looks): Promise<Person> {
  const person = await stranger(looks);
  const { page } = person;
  await givePasskeyDevice(page);
  await page.goto(link);
  await page.locator('main button').first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/auth/'));
  const { person: id } = await get<{ person: string }>(person, '/me');
  return { ...person, id };
}

/** Asks the API in the name of whoever sits at a browser. Throws where it says no. */
export async function get<Answer>({ page }: Person, path: string): Promise<Answer> {
  return asked(page, { method: 'GET', path });
}

/** Sends JSON to the API in the name of whoever sits at a browser. Throws where it says no. */
export async function post<Answer>({ page }: Person, path: string, json: unknown, key?: string): Promise<Answer> {
  return asked(page, { method: 'POST', path, json, ...(key === undefined ? {} : { key }) });
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly json?: unknown;
  readonly key?: string;
}

async function asked<Answer>(page: Page, given: Asked): Promise<Answer> {
  const { status, text } = await page.evaluate(async ({ method, path, json, key }: Asked) => {
    const response = await fetch(`/api/v1${path}`, {
      method,
      headers: {
        'x-tenfold-request': '1',
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
    return { status: response.status, text: await response.text() };
  }, given);
  if (status >= 400) throw new Error(`${given.method} ${given.path}: ${status} ${text}`);
  return (text === '' ? undefined : JSON.parse(text)) as Answer;
}
