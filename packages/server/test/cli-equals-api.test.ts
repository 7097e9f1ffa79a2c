import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type as typeWords } from '../../cli/test/run-command.ts';
import { ask } from './support/asking.ts';
import { example, openLoadedApp, root } from './support/loaded-app.ts';

const names = ['sensetime', 'invented'];
const { app, ledger, url } = await openLoadedApp(...names);

/** What the command line gives for the words, of the record file. The clock stands at the same noon for both. */
async function typed(...words: readonly string[]): Promise<unknown> {
  const { stdout, stderr } = await typeWords([...words, '--json']);
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

async function asked(path: string): Promise<unknown> {
  const answer = await ask(app, path, { by: 'reader' });
  expect(answer.statusCode).toBe(200);
  return answer.json();
}

describe('the API answers from the ledger what the command line answers from the file', () => {
  test.each([
    ['sensetime', []],
    ['sensetime', ['on', '2023-12-18']],
    ['sensetime', ['on', '2023-12-18', 'lang', 'zh-Hant']],
    ['sensetime', ['on', '2025-07-01', 'known', '2024-01-01T00:00:00+08:00']],
    ['sensetime', ['on', '2023-12-18', 'rule', '8a.17', 'person', 'tang-xiaoou', 'lang', 'zh-Hans']],
    ['invented', ['on', '2026-06-15']],
  ])('check %s %j', async (name, options) => {
    const pairs = options.flatMap((word, at) => (at % 2 === 0 ? [[word, options[at + 1] ?? ''] as const] : []));
    const words = pairs.flatMap(([option, value]) => [`--${option}`, value]);
    const query = new URLSearchParams(pairs.map(([option, value]) => [option, value])).toString();
    const { issuer } = example(name);
    expect(await asked(`/issuers/${issuer}/check?${query}`)).toEqual(
      await typed('check', `examples/${name}.json`, ...words),
    );
  });

  test.each([
    ['sensetime', ['on', '2025-12-31', 'from', '2025-06-01', 'to', '2025-12-31']],
    ['sensetime', ['on', '2025-12-31', 'from', '2025-06-01', 'to', '2025-12-31', 'lang', 'zh-Hant']],
    ['sensetime', ['on', '2023-12-18', 'known', '2024-01-01T00:00:00+08:00', 'person', 'xu-li']],
    ['invented', []],
  ])('duties %s %j', async (name, options) => {
    const pairs = options.flatMap((word, at) => (at % 2 === 0 ? [[word, options[at + 1] ?? ''] as const] : []));
    const words = pairs.flatMap(([option, value]) => [`--${option}`, value]);
    const query = new URLSearchParams(pairs.map(([option, value]) => [option, value])).toString();
    const { issuer } = example(name);
    expect(await asked(`/issuers/${issuer}/duties?${query}`)).toEqual(
      await typed('duties', `examples/${name}.json`, ...words),
    );
  });

  test('explain, for every finding of a day', async () => {
    const { findings } = (await asked('/issuers/sensetime/check?on=2023-12-18')) as {
      readonly findings: readonly { readonly id: string }[];
    };
    expect(findings.length).toBeGreaterThan(10);
    for (const { id } of findings) {
      const path = `/issuers/sensetime/explain/${encodeURIComponent(id)}?on=2023-12-18`;
      expect(await asked(path)).toEqual(await typed('explain', 'examples/sensetime.json', id, '--on', '2023-12-18'));
    }
  });

  test.each([
    ['sensetime', '2023-12-15', 'B:1442852', 'en', []],
    ['sensetime', '2025-07-02', 'B:1,000,000', 'zh-Hant', ['known', '2024-01-01T00:00:00+08:00']],
    ['invented', '2026-06-15', 'B:90000', 'zh-Hans', []],
  ] as const)('clear %s on %s: %s bought back', async (name, on, typedShares, lang, more) => {
    const [shareClass, shares = ''] = typedShares.split(':');
    const fields = { class: shareClass, shares: shares.replaceAll(',', ''), for: 'cancellation' };
    const plan = { format: 'tenfold/plan/1', steps: [{ act: 'buy-back', on, fields }] };
    const options = more.length === 0 ? [] : [`--${more[0]}`, more[1]];
    const words = ['--buy-back', typedShares, '--on', on, '--lang', lang, ...options];
    const query = new URLSearchParams({ lang, ...(more.length === 0 ? {} : { [more[0]]: more[1] }) }).toString();
    const answer = await ask(app, `/issuers/${example(name).issuer}/clear?${query}`, { method: 'POST', json: plan });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual(await typed('clear', `examples/${name}.json`, ...words));
  });

  test('programme', async () => {
    const buyBack = { act: 'buy-back', every: 'month', from: '2025-07-02', to: '2026-06-30', cancelledAfter: '3' };
    const repeat = [{ ...buyBack, fields: { class: 'B', shares: '20000000', for: 'cancellation' } }];
    const programme = { format: 'tenfold/programme/1', name: 'A year', repeat };
    const folder = mkdtempSync(join(tmpdir(), 'tenfold-programme-'));
    const [file, calendar] = [join(folder, 'programme.json'), join(folder, 'programme.ics')];
    writeFileSync(file, JSON.stringify(programme));
    const given = { method: 'POST', by: 'reader', json: programme } as const;
    const answer = await ask(app, '/issuers/sensetime/programme', given);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual(
      await typed('clear', 'examples/sensetime.json', '--programme', file, '--ics', calendar),
    );
    const served = await ask(app, '/issuers/sensetime/programme.ics', given);
    expect(served.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(served.body).toBe(readFileSync(calendar, 'utf8'));
    rmSync(folder, { recursive: true });
  });

  test.each([[''], ['8A.15'], ['8a.17']])('rules %s', async (rule) => {
    const words = rule === '' ? [] : [rule];
    expect(await asked(rule === '' ? '/rules' : `/rules/${rule}`)).toEqual(await typed('rules', ...words));
  });

  test.each([['record'], ['check'], ['duties'], ['instrument']])('schema %s', async (format) => {
    expect(await asked(`/schemas/${format}`)).toEqual(await typed('schema', format));
  });

  test('read', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/read',
      headers: { 'content-type': 'text/plain' },
      payload: readFileSync(join(root, 'examples/undertaking-example.txt')),
    });
    expect(answer.json()).toEqual(await typed('read', 'examples/undertaking-example.txt'));
  });
});

describe('both answer from one ledger alike', () => {
  /** What the command line gives for the words, of the same database. */
  async function typedOfLedger(...words: readonly string[]): Promise<unknown> {
    const { stdout, stderr } = await typeWords([...words, '--json'], { env: { DATABASE_URL: url } });
    expect(stderr).toBe('');
    return JSON.parse(stdout);
  }

  test('entries, page by page', async () => {
    expect(await asked('/issuers/sensetime/entries')).toEqual(await typedOfLedger('entries', 'sensetime'));
    expect(await asked('/issuers/sensetime/entries?after=50')).toEqual(
      await typedOfLedger('entries', 'sensetime', '--after', '50'),
    );
  });

  test('proposals', async () => {
    const entries = [{ ...example('sensetime').entries.at(-1), id: 'again', recorded: undefined }];
    await ledger.propose('sensetime', { entries, enteredBy: 'secretary', note: 'entered again', key: 'again' });
    expect(await asked('/issuers/sensetime/proposals')).toEqual(await typedOfLedger('proposals', 'sensetime'));
  });

  test('kept clearances, in a list and each by itself', async () => {
    const words = ['clear', 'sensetime', '--buy-back', 'B:1000', '--on', '2026-12-01', '--keep', '--by', 'secretary'];
    const kept = (await typedOfLedger(...words)) as { readonly kept: object };
    expect(kept.kept).toEqual({ number: '1', expiresOn: '2026-12-01' });
    expect(await asked('/issuers/sensetime/clearances?lang=zh-Hant')).toEqual(
      await typedOfLedger('clearances', 'sensetime', '--lang', 'zh-Hant'),
    );
    expect(await asked('/issuers/sensetime/clearances/1')).toEqual(await typedOfLedger('clearances', 'sensetime', '1'));
  });

  test('check and explain of an issuer by its id', async () => {
    expect(await asked('/issuers/sensetime/check?on=2023-12-18')).toEqual(
      await typedOfLedger('check', 'sensetime', '--on', '2023-12-18'),
    );
    expect(await asked('/issuers/sensetime/explain/8A.17:tang-xiaoou?on=2023-12-18')).toEqual(
      await typedOfLedger('explain', 'sensetime', '8A.17:tang-xiaoou', '--on', '2023-12-18'),
    );
  });
});

describe('entries', () => {
  test('are those of the file, in its order, each as it was written', async () => {
    const { entries } = (await asked('/issuers/sensetime/entries?limit=1000')) as {
      readonly entries: readonly { readonly number: string; readonly entry: unknown }[];
    };
    expect(entries.map(({ entry }) => entry)).toEqual(example('sensetime').entries);
    expect(entries.map(({ number }) => number)).toEqual(entries.map((_, at) => String(at + 1)));
  });

  test('the record file that is exported is the record that was loaded', async () => {
    const { header, entries } = example('sensetime');
    const answer = await ask(app, '/issuers/sensetime/record', { by: 'reader' });
    expect(answer.headers['content-disposition']).toContain('attachment; filename="sensetime.json"');
    expect(answer.json()).toEqual({ ...header, entries });
  });
});

test('a refusal is the same sentence in both', async () => {
  const { stderr } = await typeWords(['check', 'examples/sensetime.json', '--on', '2010-01-01', '--lang', 'zh-Hant']);
  const answer = await ask(app, '/issuers/sensetime/check?on=2010-01-01&lang=zh-Hant');
  expect(answer.statusCode).toBe(400);
  expect(stderr.trim()).toContain(answer.json().detail);
});
