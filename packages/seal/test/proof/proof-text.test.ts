import { describe, expect, test } from 'vitest';
import { canonicalJson, clausesWithoutText, type KeyHistoryText, readTlogProof } from '../../src/index.ts';
import { judgeAll } from '../verifier/python.ts';
import { judge, verdictOf } from './judge.ts';
import { type Case, good } from './tampering.ts';
import { goodTexts, tamperedTexts } from './text-cases.ts';

describe('a proof text by itself', () => {
  test.each(goodTexts)('holds: $name', (given) => {
    const result = judge(given);
    expect([verdictOf(result), result.form]).toEqual([{ clause: null, problem: null }, 'text']);
  });

  test.each(tamperedTexts)('$clause $problem: $name', (given) => {
    const result = judge(given);
    expect(verdictOf(result)).toEqual({ clause: given.clause, problem: given.problem });
    expect(result.proven).toBeUndefined();
  });

  test('is judged alike by the second verifier, and shows it the same entry', () => {
    const all = [...goodTexts, ...tamperedTexts];
    const entryOf = (given: Case): string | null => {
      const { proven } = judge(given);
      return proven === undefined ? null : canonicalJson(proven.entry);
    };
    const first = all.map((given) => ({ clause: given.clause, problem: given.problem, entry: entryOf(given) }));
    expect(judgeAll(all)).toEqual(first);
    expect(first[0]?.entry).toContain('"id":"issued-5"');
  });

  test('takes the entry from the reader, and then no other', () => {
    const [plain] = goodTexts as [Case];
    const entry = judge(plain).proven?.entry ?? {};
    const bare = {
      ...plain,
      file: Buffer.from(
        Buffer.from(plain.file)
          .toString('utf8')
          .replace(/^extra .*\n/m, ''),
      ),
    };
    expect(judge(bare, { entry }).ok).toBe(true);
    expect(verdictOf(judge(plain, { entry: { ...entry, note: 'x' } })).problem).toBe('inclusion-root');
  });

  test('follows the keys of the log that the reader brings', () => {
    const rotated = tamperedTexts.find(({ name }) => name === 'a text by a key after the trusted one') as Case;
    const bundle = good.find(({ name }) => name === 'a rotated key, the first trusted') as Case;
    const { keys } = JSON.parse(Buffer.from(bundle.file).toString('utf8')) as { readonly keys: KeyHistoryText };
    expect(judge(rotated, { keys: [keys] }).ok).toBe(true);
    const broken = { ...keys, rotations: ['x'] };
    expect(verdictOf(judge(rotated, { keys: [broken] }))).toEqual({ clause: 'V5', problem: 'note-form' });
  });

  test('has nothing for a time stamp', () => {
    const [plain] = goodTexts as [Case];
    expect(verdictOf(judge(plain, { isTimestamp: () => true }))).toEqual({
      clause: 'V14',
      problem: 'timestamp-missing',
    });
    expect(clausesWithoutText).toEqual(['V2', 'V9', 'V10', 'V13']);
  });

  test('holds the entry where others look for what they like', () => {
    const read = readTlogProof(Buffer.from(goodTexts[0]?.file ?? []).toString('utf8'));
    if ('problem' in read) throw new Error(read.problem.key);
    expect(Buffer.from(read.value.extra ?? []).toString('utf8')).toMatch(/^tenfold\/entry\/1\n\{/);
  });
});
