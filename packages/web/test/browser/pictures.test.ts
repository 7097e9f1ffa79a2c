import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { issue } from '../../../ledger/test/support/small-issuer.ts';
import { Asking } from './pictures/drawing.ts';
import { forgetAllBut, isKeeping, keep, keptDrawing, namesKept } from './pictures/kept.ts';
import { drawn, type Look, looks, nameOf, pictured, type Sitting, turn } from './pictures/looks.ts';
import { type Pictured, screensPictured, type Sitter } from './pictures/screens-pictured.ts';
import { countExamplePoll } from './support/example-poll.ts';
import { invited, post, stranger } from './support/people.ts';
import { openTestProduct } from './support/product.ts';
import { openSmallIssuer } from './support/small-issuer-in-product.ts';

/** The day and the minute that it is on every picture. */
const NOW = Date.parse('2026-12-15T10:30:00+08:00');
vi.spyOn(Date, 'now').mockReturnValue(NOW);
afterAll(() => vi.restoreAllMocks());

const product = await openTestProduct();
const sittings = new Map<Sitter, Sitting>();

beforeAll(async () => {
  const keepers = await openSmallIssuer(product, 'kestrel');
  const proposal = { entries: [issue('placing', '2024-03-01', 100)], note: 'Placed in March.' };
  await post(keepers.secretary, '/issuers/kestrel/proposals', proposal, 'placing');
  const key = { name: 'Spreadsheet', issuer: 'kestrel', actions: ['read-public', 'propose'], days: 30 };
  await post(keepers.secretary, '/me/keys', key);
  const webhook = { url: 'https://1.1.1.1/told', events: ['entries-appended'] };
  await post(keepers.secretary, '/issuers/kestrel/webhooks', webhook);
  const holds = [{ issuer: 'beacon-cove', role: 'registrar' }];
  const registrar = await invited(keepers.operator, { name: 'Iris Fung', holds });
  await countExamplePoll(registrar);
  for (const [who, { page }] of Object.entries({ ...keepers, registrar, stranger: await stranger() })) {
    await page.clock.setFixedTime(NOW);
    sittings.set(who as Sitter, { page, asking: new Asking(page) });
  }
});

/** Shows a screen anew, as nobody has yet done anything on it. */
async function show({ page }: Sitting, { path, seen, act }: Pictured, look: Look): Promise<void> {
  await turn(page, look);
  await page.goto(`${product.origin}${path}${path.includes('?') ? '&' : '?'}lang=${look.language}`);
  // A draft is kept by the browser, and belongs to no other picture.
  await page.evaluate('localStorage.clear()');
  await page.locator('h1').first().waitFor();
  await act?.(page);
  await page.locator(seen).first().waitFor();
  // How far a click scrolls hangs on how much of the page was there by then.
  if (act !== undefined) await page.evaluate("for (const one of document.querySelectorAll('*')) one.scrollTop = 0");
}

describe('looks as it did when its picture was kept:', () => {
  test.each(Object.entries(screensPictured))('%s', async (name, screen) => {
    const sitting = sittings.get(screen.who) as Sitting;
    const [drawings, pictures] = [[] as string[], new Map<string, Buffer>()];
    let language = '';
    for (const look of looks) {
      if (look.language !== language) await show(sitting, screen, look);
      language = look.language;
      await turn(sitting.page, look);
      drawings.push(...(await drawn(sitting, look)));
      if (isKeeping && look.isPictured) pictures.set(nameOf(look), await pictured(sitting));
    }
    const drawing = drawings.join('\n');
    if (isKeeping) keep(name, { drawing, pictures });
    expect(drawing, `if “${name}” is to look so: npm run pictures`).toBe(keptDrawing(name));
  });
});

test('of every screen all looks are kept, and of nothing else', () => {
  const pictures = looks.filter(({ isPictured }) => isPictured).map((look) => `${nameOf(look)}.webp`);
  const names = Object.keys(screensPictured).flatMap((name) => [
    `${name}.txt`,
    ...pictures.map((end) => `${name}-${end}`),
  ]);
  if (isKeeping) forgetAllBut(new Set(names));
  expect(namesKept()).toEqual(names.toSorted());
});
