import { docxType } from '@tenfold/documents/pages-html';
import { workbookType } from '@tenfold/documents/papers';
import { describe, expect, test } from 'vitest';
import { folderWith, type as typeWords } from '../../../cli/test/run-command.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../support/asking.ts';
import { openLoadedApp, root } from '../support/loaded-app.ts';

const { app, ledger, url } = await openLoadedApp('kanzhun', 'xiaomi', 'ke', 'sensetime');

describe('the API gives of the ledger the papers that the command line makes of the file', () => {
  test.each([
    ['kanzhun', 'monthly-return', { month: '2023-07' }],
    ['kanzhun', 'monthly-return', { month: '2023-07', known: '2023-08-01T00:00:00+08:00' }],
    ['kanzhun', 'monthly-return', { month: '2023-07', lang: 'zh-Hant' }],
    ['xiaomi', 'next-day-return', { on: '2025-11-20', opening: '2025-11-12' }],
    ['xiaomi', 'next-day-return', { on: '2026-02-04', lang: 'zh-Hans' }],
    ['ke', 'next-day-return', { on: '2024-09-04' }],
    ['ke', 'next-day-return', {}],
    ['xiaomi', 'beneficiary-certificate', { person: 'lei-jun', from: '2024-01-01', to: '2024-12-31' }],
    ['sensetime', 'beneficiary-certificate', { person: 'xu-li', to: '2025-12-31', lang: 'zh-Hant' }],
    ['kanzhun', 'beneficiary-certificate', { to: '2023-12-31', known: '2023-08-01T00:00:00+08:00' }],
    ['xiaomi', 'committee-report', {}],
    ['sensetime', 'committee-report', { report: 'half-year', lang: 'zh-Hans' }],
    ['kanzhun', 'annual-report-section', { to: '2023-12-31' }],
    ['kanzhun', 'conversion-notice', { on: '2023-07-05' }],
    ['sensetime', 'exchange-notice', { from: '2023-12-01', to: '2023-12-31' }],
    ['xiaomi', 'announcement', { on: '2024-11-12', lang: 'zh-Hans' }],
    ['ke', 'undertaking', { on: '2023-01-01', person: 'peng-yongdong' }],
    ['sensetime', 'cure-letter', { on: '2024-07-02', person: 'wang-xiaogang' }],
    ['xiaomi', 'endeavours-report', { person: 'lei-jun', to: '2025-12-31', lang: 'zh-Hant' }],
    ['sensetime', 'termination-notice', { on: '2023-12-31', person: 'tang-xiaoou' }],
  ])('%s %s %j', async (issuer, kind, options) => {
    const query = new URLSearchParams(options).toString();
    const answer = await ask(app, `/issuers/${issuer}/papers/${kind}?${query}`, { by: 'reader' });
    expect(answer.statusCode).toBe(200);
    const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
    const { stdout, stderr } = await typeWords(['paper', kind, `examples/${issuer}.json`, ...words, '--json']);
    expect(stderr).toBe('');
    expect(answer.json()).toEqual(JSON.parse(stdout));
  });

  test('and both make the same of the ledger', async () => {
    const env = { DATABASE_URL: url };
    const words = ['paper', 'monthly-return', 'kanzhun', '--month', '2023-07', '--json'];
    const { stdout } = await typeWords(words, { env });
    const answer = await ask(app, '/issuers/kanzhun/papers/monthly-return?month=2023-07', { by: 'reader' });
    expect(answer.json()).toEqual(JSON.parse(stdout));
  });

  test.each([
    ['xlsx', workbookType],
    ['pdf', 'application/pdf'],
    ['docx', docxType],
    ['html', 'text/html; charset=utf-8'],
  ])('as .%s, to the byte', async (end, type) => {
    const cwd = folderWith({});
    const record = join(root, 'examples/kanzhun.json');
    const out = `july.${end}`;
    await typeWords(['paper', 'monthly-return', record, '--month', '2023-07', '--lang', 'zh-Hant', '--out', out], {
      cwd,
    });
    const path = `/issuers/kanzhun/papers/monthly-return.${end}?month=2023-07&lang=zh-Hant`;
    const answer = await ask(app, path, { by: 'reader' });
    expect(answer.headers['content-type']).toBe(type);
    expect(answer.headers['content-disposition']).toContain(`filename="kanzhun-monthly-return-2023-07.${end}"`);
    expect(answer.rawPayload.equals(readFileSync(join(cwd, out)))).toBe(true);
  });

  test('the list of papers', async () => {
    const answer = await ask(app, '/papers?lang=zh-Hans');
    const { stdout } = await typeWords(['paper', '--list', '--json', '--lang', 'zh-Hans']);
    expect(answer.json()).toEqual(JSON.parse(stdout));
  });
});

describe('what cannot be asked', () => {
  test.each([
    ['/issuers/kanzhun/papers/monthly-return?month=2023-13', 400],
    ['/issuers/kanzhun/papers/monthly-return?on=2023-07-05', 400],
    ['/issuers/kanzhun/papers/next-day-return?on=2023-02-30', 400],
    ['/issuers/kanzhun/papers/next-day-return?on=2023-07-05&opening=2023-07-05', 400],
    ['/issuers/kanzhun/papers/next-day-return?on=2001-01-01', 400],
    ['/issuers/kanzhun/papers/next-day-return?known=yesterday', 400],
    ['/issuers/nobody/papers/next-day-return', 404],
    ['/issuers/kanzhun/papers/poll-result', 404],
    ['/issuers/xiaomi/papers/beneficiary-certificate', 422],
    ['/issuers/xiaomi/papers/beneficiary-certificate?person=nobody', 422],
    ['/issuers/kanzhun/papers/exchange-notice?to=2023-12-31', 422],
    ['/issuers/kanzhun/papers/letter-before-action?on=2023-12-31', 422],
    ['/issuers/kanzhun/papers/announcement?on=2023-07-06', 422],
    ['/issuers/kanzhun/papers/termination-notice?on=2023-12-31', 422],
    ['/issuers/kanzhun/papers/board-minute', 400],
    ['/issuers/kanzhun/papers/board-minute?plan=seven', 400],
    ['/issuers/kanzhun/papers/board-minute?plan=7', 404],
    ['/issuers/kanzhun/papers/cure-letter?paper=7', 400],
    [`/issuers/kanzhun/papers/cure-letter?paper=${'7'.repeat(64)}`, 404],
    ['/issuers/kanzhun/papers/committee-report?report=month', 400],
    ['/issuers/kanzhun/papers/annual-report-section?from=2025-02-01&to=2025-01-31', 400],
  ])('%s', async (path, status) => {
    const answer = await ask(app, path, { by: 'reader' });
    expect(answer.statusCode).toBe(status);
  });
});

describe('entries of some kinds', () => {
  const asked = { kinds: ['shares-bought-back'], on: '2026-12-31', knownAt: null };

  test('are those in force, by their days', async () => {
    const entries = await ledger.entriesOfKinds('xiaomi', asked);
    expect(entries.map(({ id }) => id)).toEqual([
      'buy-back-2025-11-20',
      'buy-backs-2026-02',
      'buy-back-2026-02-03',
      'buy-back-2026-02-04',
    ]);
    const earlier = await ledger.entriesOfKinds('xiaomi', { ...asked, on: '2026-02-03' });
    expect(earlier.length).toBe(3);
  });

  test('are those known by then', async () => {
    const known = await ledger.entriesOfKinds('xiaomi', { ...asked, knownAt: '2025-12-31T00:00:00+08:00' });
    expect(known.map(({ id }) => id)).toEqual(['buy-back-2025-11-20']);
  });

  test('are none where there is no such issuer', async () => {
    expect(await ledger.entriesOfKinds('nobody', asked)).toEqual([]);
  });
});
