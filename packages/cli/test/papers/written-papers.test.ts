import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writtenPapers } from '../golden/pages.ts';
import { folderWith, noon, type } from '../run-command.ts';

const root = join(import.meta.dirname, '../../../..');

describe('a paper in words as a file', () => {
  test.each(['.docx', '.xlsx', '.html', '.json'])('%s is the same when written again', async (end) => {
    const cwd = folderWith({});
    for (const [kind, record, ...words] of writtenPapers) {
      const placed = words.map((word) => (word.includes('/') ? join(root, word) : word));
      const asked = ['paper', kind, join(root, record), ...placed, '--lang', 'zh-Hant', '--out', `it${end}`];
      const { exit, stderr } = await type(asked, { cwd });
      expect({ kind, exit: exit === 0 || exit === 3, stderr }).toEqual({ kind, exit: true, stderr: '' });
      const first = readFileSync(join(cwd, `it${end}`));
      await type(asked, { cwd, now: () => noon + 90 * 86_400_000 });
      expect(readFileSync(join(cwd, `it${end}`)).equals(first)).toBe(true);
    }
  });
});

const usual = [
  'title',
  'recital',
  'recital',
  'interpretation',
  'consideration',
  'own-compliance',
  'vehicle-compliance',
  'company-compliance',
  'waiver',
  'reliance',
  'benefit',
  'enforcement',
  'termination',
  'survival',
  'governing-law',
  'jurisdiction',
];

describe('an undertaking that was drafted', () => {
  test.each(['.docx', '.pdf'])('is read from %s with all its sentences and none that departs', async (end) => {
    const cwd = folderWith({});
    const record = join(root, 'examples/invented.json');
    const words = ['--person', 'lam-wai-yin', '--on', '2024-07-02', '--out', `draft${end}`];
    await type(['paper', 'undertaking', record, ...words], { cwd });
    const { stdout, stderr } = await type(['read', `draft${end}`, '--json'], { cwd });
    expect(stderr).toBe('');
    const { provisions, clauses, deviations, missing, beneficiary, issuer } = JSON.parse(stdout);
    expect(provisions).toEqual(['8A.09', '8A.14', '8A.15', '8A.17', '8A.18', '8A.24']);
    expect(clauses.map(({ kind }: { kind: string }) => kind)).toEqual(usual);
    expect(deviations).toEqual([]);
    expect(JSON.stringify(beneficiary)).toContain('Lam Wai Yin');
    expect(JSON.stringify(issuer)).toContain('Beacon Cove Group Limited');
    // Nobody has signed it yet: only what stands on the lines for signing is missing.
    const onLines = /date|signature|address|occupation|who signs for the company/;
    expect(missing.filter((one: unknown) => !onLines.test(JSON.stringify(one)))).toEqual([]);
  });
});
