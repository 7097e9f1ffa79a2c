import { describe, expect, test } from 'vitest';
import { type Explanation, explainJson, explainPage, explanationOf } from '../../src/check/index.ts';
import '../../src/messages/index.ts';
import { checkOf, entry, opened, textOf } from './check-of.ts';

const fall = [
  entry('bought', 'shares-bought-back', '2024-03-01', { class: 'B', shares: '100', for: 'cancellation' }),
  entry('cancelled', 'shares-cancelled', '2024-03-04', { class: 'B', shares: '100', from: 'bought-back' }),
];

function explanation(id: string): Explanation {
  const check = checkOf([...opened(), ...fall], { on: '2024-03-05' });
  const finding = check.findings.find((one) => one.id === id);
  if (finding === undefined) throw new Error(check.findings.map((one) => one.id).join(' '));
  const entryNamed = (wanted: string): Explanation['entries'][number] | undefined =>
    ({
      id: wanted,
      kind: 'shares-cancelled',
      effective: '2024-03-04',
      recorded: '2024-03-04T18:00:00+08:00',
      supersedes: null,
      source: { title: 'Return', url: 'https://example.com/r', standing: 'primary' },
    }) as never;
  return explanationOf(check, finding, entryNamed);
}

describe('an explanation', () => {
  const texts = textOf(explainPage(explanation('8A.15:ann'), 'en'));

  test('begins with the day, the rule, the person and the answer', () => {
    expect(texts.slice(0, 3)).toEqual([
      'Kestrel Robotics · 9999 | as of 5 Mar 2024',
      'Rule 8A.15 · Fewer shares, fewer weighted shares · Chan Wing Sze',
      '✕ Breached.',
    ]);
  });

  test('names the entries under each reason', () => {
    expect(texts).toContain('Read off cancelled.');
  });

  test('gives rule, version, text status and source', () => {
    expect(texts).toContain('In force from 30 Apr 2018. Text read on the rule’s own page.');
    expect(texts).toContain('Source: https://en-rules.hkex.com.hk/rulebook/8a15');
  });

  test('gives the answer under each other reading that changes it', () => {
    expect(texts).toContain('When are fewer shares in issue for Rule 8A.15? Here: when they are cancelled.');
    expect(texts.some((text) => text.startsWith('✕ With “when they are bought back”: Breached.'))).toBe(true);
  });

  test('quotes the sentences under which it stands', () => {
    expect(texts.some((text) => text.startsWith('· Undertaking of Chan Wing Sze: “I will keep'))).toBe(true);
  });

  test('ends with the entries, their times and their sources', () => {
    const from = texts.indexOf('· cancelled');
    expect(texts.slice(from + 2, from + 6)).toEqual([
      'Effective 4 Mar 2024, recorded 4 Mar 2024, 18:00 (Hong Kong).',
      'Return (primary source)',
      'https://example.com/r',
      'It names no legal authority.',
    ]);
  });
});

test('an explanation as JSON names rule, version, sentences and entries', () => {
  expect(explainJson(explanation('8A.15:ann'), 'en')).toMatchObject({
    format: 'tenfold/explanation/1',
    finding: { id: '8A.15:ann', verdict: 'breached', version: '8A.15@2018-04-30' },
    rule: { provision: '8A.15', textStatus: 'read-on-its-own-page' },
    version: { id: '8A.15@2018-04-30', from: '2018-04-30' },
    sentences: [{ beneficiary: 'ann', clause: '1' }],
  });
});

test('a finding that no single entry shows says so', () => {
  const texts = textOf(explainPage(explanation('8A.44:kestrel'), 'en'));
  expect(texts.at(-1)).toBe('It rests on no single entry, but on what is not recorded.');
});

test('a finding of a rule that was not applied is a fault of ours', () => {
  const { check, finding } = explanation('8A.15:ann');
  expect(() => explanationOf({ ...check, rules: [] }, finding, () => undefined)).toThrow(
    'fault: no rule gives findings',
  );
});
