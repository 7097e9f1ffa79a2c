import { clearanceJson, clearRecord } from '@tenfold/documents/clearance';
import type { Language } from '@tenfold/documents';
import { decodeRecord } from '@tenfold/kernel';
import { readPlan } from '@tenfold/kernel/plan';
import { beforeEach, describe, expect, test } from 'vitest';
import { openIssuerAlone, recordAlone } from '../../ledger/test/support/opened-issuer.ts';
import { entry, issue } from '../../ledger/test/support/small-issuer.ts';
import { ask } from './support/asking.ts';
import { example } from './support/loaded-app.ts';
import { openTestApp } from './support/test-app.ts';
import { loadExample } from '../src/start/load-examples.ts';

const { app, ledger, access, clock } = await openTestApp();
await openIssuerAlone(ledger, 'kestrel');
await loadExample(ledger, example('sensetime'));

/**
 * Kestrel has 100 weighted shares among 1,000. With 90 ordinary ones cancelled, no more than 100/1000 of the 910 may be
 * weighted: 91, so that 9 are to be converted.
 */
const buyBack = {
  act: 'buy-back',
  on: '2026-12-01',
  fields: { class: 'B', shares: '90', for: 'cancellation', cancelledOn: '2026-12-02' },
};
const plan = { format: 'tenfold/plan/1', steps: [buyBack] };

/** What is recorded of it, when it is done as cleared. */
const asCleared = [
  entry('bought', 'shares-bought-back', '2026-12-01', { class: 'B', shares: '90', for: 'cancellation' }),
  entry('cancelled', 'shares-cancelled', '2026-12-02', { class: 'B', shares: '90', from: 'bought-back' }),
  entry('converted', 'weighted-shares-converted', '2026-12-02', { holder: 'ann', class: 'A', shares: '9', into: 'B' }),
];

const languages: readonly Language[] = ['en', 'zh-Hant', 'zh-Hans'];
let issuers = 0;

/** A Kestrel of a test's own. */
async function ownIssuer(): Promise<string> {
  issuers += 1;
  const id = `kestrel-${issuers}`;
  await openIssuerAlone(ledger, id);
  return id;
}

const clear = async (issuer: string, json: unknown, query = '') =>
  ask(app, `/issuers/${issuer}/clear${query}`, { method: 'POST', json });
const keep = async (issuer: string, json: unknown, { key = 'k', by = 'secretary' } = {}) =>
  ask(app, `/issuers/${issuer}/clearances`, { method: 'POST', by, key, json });
const read = async (issuer: string, path = '', by = 'reader') =>
  ask(app, `/issuers/${issuer}/clearances${path}`, { by });

describe('clearing a plan', () => {
  test('answers everybody who may read the record, and keeps nothing', async () => {
    const answer = await clear('kestrel', plan);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      format: 'tenfold/clearance/1',
      issuer: 'kestrel',
      on: '2026-11-30',
      verdict: 'action-required',
      conversion: { minimum: '9', allocation: [{ person: 'ann', holder: 'ann', shares: '9' }] },
    });
    expect((await read('kestrel')).json()).toMatchObject({ clearances: [], next: null });
    expect(await ledger.size('kestrel')).toBe(7n);
  });

  test.each(languages)('answers from the ledger what is answered from the file, in %s', async (language) => {
    const { issuer, header, entries } = example('sensetime');
    const { record } = decodeRecord({ ...header, entries });
    const planned = {
      format: 'tenfold/plan/1',
      steps: [{ act: 'buy-back', on: '2023-12-15', fields: { class: 'B', shares: '1442852', for: 'cancellation' } }],
    };
    const found = readPlan(planned);
    if ('problems' in found || record === null) throw new Error('the example is not in order');
    const cleared = clearRecord(record, { plan: found.plan, knownAt: null, today: '2026-11-24' });
    if ('problems' in cleared) throw new Error('the example can’t be cleared');
    expect((await clear(issuer, planned, `?lang=${language}`)).json()).toEqual(clearanceJson(cleared, language));
  });

  test('answers by what was known at a moment, if it is asked so', async () => {
    const issuer = await ownIssuer();
    clock.advance(60_000);
    await recordAlone(ledger, issuer, [issue('more', '2026-11-23', 1000n)]);
    const known = encodeURIComponent(new Date(clock.now() - 30_000).toISOString());
    clock.advance(60_000);
    expect((await clear(issuer, plan, `?known=${known}`)).json().conversion.minimum).toBe('9');
    // Of 2,000 shares 100 are weighted; the ratchet stays at the lowest, 100 of 2,000: of 1,910 left 95, so that 5 go.
    expect((await clear(issuer, plan)).json().conversion.minimum).toBe('5');
  });

  test.each([
    ['no plan at all', [], 400, ''],
    ['another format', { ...plan, format: 'tenfold/record/1' }, 400, 'format'],
    ['no step', { ...plan, steps: [] }, 400, 'steps'],
    ['an act that there is none', { ...plan, steps: [{ ...buyBack, act: 'buyback' }] }, 400, 'steps[0].act'],
    [
      'a count that is none',
      { ...plan, steps: [{ ...buyBack, fields: { ...buyBack.fields, shares: 'many' } }] },
      400,
      'steps[0].fields.shares',
    ],
    [
      'more shares than there are',
      { ...plan, steps: [{ ...buyBack, fields: { ...buyBack.fields, shares: '901' } }] },
      422,
      'steps[0].fields.shares',
    ],
    ['a day before the first entry', { ...plan, steps: [{ ...buyBack, on: '2020-01-01' }] }, 400, ''],
  ])('of %s is refused with the place', async (_, json, status, field) => {
    const answer = await clear('kestrel', json);
    expect(answer.statusCode).toBe(status);
    expect(answer.json().problems[0]).toMatchObject({ field: field === '' ? null : field });
  });

  test('of an issuer that is not there, or for somebody who may not read it, is refused', async () => {
    expect((await clear('nobody', plan)).statusCode).toBe(404);
    access.forbidden.add('read-public');
    expect((await clear('kestrel', plan)).statusCode).toBe(401);
    access.forbidden.clear();
  });

  test('is held back sooner than other questions, for it takes more work', async () => {
    const { app: busy, ledger: own } = await openTestApp({ limits: { perAddress: 8, writesPerActor: 100 } });
    await openIssuerAlone(own, 'kestrel');
    const one = async () => ask(busy, '/issuers/kestrel/clear', { method: 'POST', json: plan });
    expect([(await one()).statusCode, (await one()).statusCode, (await one()).statusCode]).toEqual([200, 200, 429]);
    expect((await ask(busy, '/issuers')).statusCode).toBe(200);
  });

  test('of more than thirty steps is refused, and each step is counted as work', async () => {
    const { app: busy, ledger: own } = await openTestApp({ limits: { perAddress: 16, writesPerActor: 100 } });
    await openIssuerAlone(own, 'kestrel');
    const one = async (count: number) =>
      ask(busy, '/issuers/kestrel/clear', {
        method: 'POST',
        json: { ...plan, steps: Array.from({ length: count }, () => buyBack) },
      });
    // Four pieces of work a minute: three of this plan, and then not two more.
    expect([(await one(3)).statusCode, (await one(2)).statusCode]).toEqual([200, 429]);
    const long = await clear('kestrel', { ...plan, steps: Array.from({ length: 31 }, () => buyBack) });
    expect([long.statusCode, long.json().problems[0].key]).toEqual([422, 'server.plan-too-long']);
  });
});

describe('keeping a clearance', () => {
  test('gives it a number, an address, an expiry and what it was given on', async () => {
    const issuer = await ownIssuer();
    const made = await keep(issuer, { plan });
    expect([made.statusCode, made.json()]).toEqual([201, { clearance: '1' }]);
    expect(made.headers.location).toBe(`/api/v1/issuers/${issuer}/clearances/1`);
    const kept = (await read(issuer, '/1')).json();
    expect(kept).toMatchObject({
      format: 'tenfold/kept-clearance/1',
      number: '1',
      state: 'not-done',
      askedBy: 'secretary',
      givenAt: new Date(clock.now()).toISOString().replace('.000', ''),
      // The last day of the plan: that of the cancellation.
      expiresOn: '2026-12-02',
      on: '2026-11-30',
      entries: '7',
      root: expect.stringMatching(/^[0-9a-f]{64}$/),
      verdict: 'action-required',
      minimum: '9',
      rules: { versions: expect.arrayContaining(['8A.15@2018-04-30']) },
      plan,
      matched: { changes: [], entriesSince: '0', rulesSince: [], rulebookSame: true },
    });
    expect(kept.clearance).toEqual((await clear(issuer, plan)).json());
  });

  test('under the same key is done once, also when the answer would be another one by now', async () => {
    const issuer = await ownIssuer();
    expect((await keep(issuer, { plan })).json()).toEqual({ clearance: '1' });
    await recordAlone(ledger, issuer, [
      entry('all-bought', 'shares-bought-back', '2026-11-20', { class: 'B', shares: '899', for: 'cancellation' }),
    ]);
    expect((await keep(issuer, { plan })).json()).toEqual({ clearance: '1' });
    const other = await keep(issuer, { plan, until: '2026-12-03' });
    expect([other.statusCode, other.json().problems[0].key]).toEqual([409, 'ledger.key-used']);
    expect((await keep(issuer, { plan }, { key: 'another' })).statusCode).toBe(422);
  });

  test('needs the right to, and somebody who has signed in', async () => {
    access.forbidden.add('keep-clearance');
    expect((await keep('kestrel', { plan })).statusCode).toBe(403);
    access.forbidden.clear();
    expect((await ask(app, '/issuers/kestrel/clearances')).statusCode).toBe(401);
    expect((await ask(app, '/issuers/kestrel/clearances/1')).statusCode).toBe(401);
  });

  test.each([
    ['a day that has passed', '2026-11-23', 'clearance-kept.until-before-today'],
    ['a day before the last act', '2026-12-01', 'clearance-kept.until-before-plan'],
    ['a day more than a year after it', '2027-12-03', 'clearance-kept.until-too-late'],
  ])('until %s is refused', async (_, until, key) => {
    const answer = await keep('kestrel', { plan, until });
    expect([answer.statusCode, answer.json().problems[0]]).toMatchObject([422, { key, field: 'until' }]);
  });

  test('until a day of one’s own is good until then; of the past there is nothing to keep', async () => {
    const issuer = await ownIssuer();
    expect((await keep(issuer, { plan, until: '2027-12-02' })).statusCode).toBe(201);
    expect((await read(issuer, '/1')).json().expiresOn).toBe('2027-12-02');
    const past = {
      ...plan,
      steps: [{ ...buyBack, on: '2026-11-20', fields: { ...buyBack.fields, cancelledOn: '2026-11-23' } }],
    };
    const ended = await keep(issuer, { plan: past }, { key: 'past' });
    expect(ended.json().problems[0]).toMatchObject({ key: 'clearance-kept.past', field: 'plan' });
  });

  test('of a plan that can’t be done keeps nothing and names the place within the body', async () => {
    const issuer = await ownIssuer();
    const answer = await keep(issuer, { plan: { ...plan, steps: [{ ...buyBack, on: 'soon' }] } });
    expect([answer.statusCode, answer.json().problems[0].field]).toEqual([400, 'plan.steps[0].on']);
    expect((await read(issuer)).json().clearances).toEqual([]);
  });
});

describe('a kept clearance', () => {
  let issuer = '';
  beforeEach(async () => {
    issuer = await ownIssuer();
    await keep(issuer, { plan });
  });
  const states = async () => {
    const [list, one] = [(await read(issuer)).json(), (await read(issuer, '/1')).json()];
    // The list and the clearance itself say the same.
    expect(list.clearances[0]).toEqual(
      Object.fromEntries(Object.entries(one).filter(([name]) => name in list.clearances[0])),
    );
    return one;
  };

  test('that was done as cleared is matched with its entries', async () => {
    clock.advance(9 * 86_400_000);
    await recordAlone(ledger, issuer, asCleared);
    const { state, matched } = await states();
    clock.advance(-9 * 86_400_000);
    expect([state, matched.steps[0].state, matched.entriesSince]).toEqual(['done-as-cleared', 'done-as-cleared', '3']);
    expect(matched.steps[0].entries.map(({ recorded }: { recorded: string[] }) => recorded)).toEqual([
      ['bought'],
      ['cancelled'],
      ['converted'],
    ]);
  });

  test('that was done differently says in what, in each language', async () => {
    clock.advance(9 * 86_400_000);
    await recordAlone(ledger, issuer, [
      ...asCleared.slice(0, 2),
      entry('converted', 'weighted-shares-converted', '2026-12-02', {
        holder: 'ann',
        class: 'A',
        shares: '10',
        into: 'B',
      }),
    ]);
    const texts: string[] = [];
    for (const language of languages) {
      const { state, matched } = (await read(issuer, `/1?lang=${language}`)).json();
      expect(state).toBe('done-differently');
      texts.push(matched.steps[0].entries[2].differences[0].text);
    }
    clock.advance(-9 * 86_400_000);
    expect(texts).toEqual(['10 shares; 9 were cleared.', '實為10股，原核查9股。', '实为10股，原核查9股。']);
  });

  test('of which a part was done is partly done', async () => {
    clock.advance(9 * 86_400_000);
    await recordAlone(ledger, issuer, asCleared.slice(0, 2));
    expect((await states()).state).toBe('partly-done');
    clock.advance(-9 * 86_400_000);
  });

  test('is told of facts that changed since, and stays as it was given', async () => {
    const given = (await read(issuer, '/1')).json().clearance;
    await recordAlone(ledger, issuer, [issue('more', '2026-11-23', 1000n)]);
    const { state, matched, clearance, minimum } = await states();
    expect([state, minimum, matched.entriesSince]).toEqual(['facts-changed', '9', '1']);
    expect(matched.changes[0].text).toBe(
      'Step 1 (1 Dec 2026): the smallest conversion was 9 shares; it is 5 shares now.',
    );
    expect(clearance).toEqual(given);
    expect(clearance.conversion.minimum).toBe('9');
  });

  test('whose plan can’t be done any more says why', async () => {
    await recordAlone(ledger, issuer, [
      entry('bought', 'shares-bought-back', '2026-11-20', { class: 'B', shares: '850', for: 'cancellation' }),
    ]);
    const { state, matched } = await states();
    expect([state, matched.changes.length]).toEqual(['facts-changed', 1]);
    expect(matched.changes[0].key).toMatch(/^register\./);
  });

  test('lapses after its last day, unless it was done by then', async () => {
    clock.advance(8 * 86_400_000);
    expect((await states()).state).toBe('not-done');
    clock.advance(86_400_000);
    expect((await states()).state).toBe('lapsed');
    await recordAlone(ledger, issuer, asCleared);
    expect((await states()).state).toBe('done-as-cleared');
    clock.advance(-9 * 86_400_000);
  });

  test('that is not there is not found', async () => {
    const answer = await read(issuer, '/2');
    expect([answer.statusCode, answer.json().problems[0].key]).toEqual([404, 'clearance-kept.unknown']);
    expect((await read('nobody')).statusCode).toBe(404);
    expect((await read('nobody', '/1')).statusCode).toBe(404);
  });
});

describe('the list', () => {
  test('comes page by page, in the order of the numbers', async () => {
    const issuer = await ownIssuer();
    for (const key of ['a', 'b', 'c']) await keep(issuer, { plan }, { key });
    const numbers = async (query: string) => {
      const { clearances, next } = (await read(issuer, query)).json();
      return [clearances.map(({ number }: { number: string }) => number), next];
    };
    expect(await numbers('?limit=2')).toEqual([['1', '2'], '2']);
    expect(await numbers('?limit=2&after=2')).toEqual([['3'], null]);
    expect(await numbers('?limit=3')).toEqual([['1', '2', '3'], null]);
    expect((await read(issuer, '?limit=101')).statusCode).toBe(400);
  });

  test('has a tag that changes with a clearance, an entry or a day, and with nothing else', async () => {
    const issuer = await ownIssuer();
    const tag = async (path = '') => (await read(issuer, path)).headers.etag;
    const first = await tag();
    expect(await tag()).toBe(first);
    const again = { by: 'reader', headers: { 'if-none-match': String(first) } };
    expect((await ask(app, `/issuers/${issuer}/clearances`, again)).statusCode).toBe(304);
    await keep(issuer, { plan });
    const second = await tag();
    const one = await tag('/1');
    await recordAlone(ledger, issuer, [issue('more', '2026-11-23', 1n)]);
    const third = await tag();
    clock.advance(86_400_000);
    const fourth = await tag();
    clock.advance(-86_400_000);
    expect(new Set([first, second, third, fourth]).size).toBe(4);
    expect(await tag('/1')).not.toBe(one);
  });
});
