import type { IssuerRecord } from '@tenfold/kernel';
import { decodeRecord } from '@tenfold/kernel';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleRecord } from '../check/example-record.ts';
import { buyBackPlan } from './papers-asked.ts';
import { madeFor, paperFor } from './written-of.ts';

interface LineJson {
  readonly as: string;
  readonly what: { readonly key: string; readonly text: string };
  readonly entries: readonly string[];
}

type Options = Readonly<Record<string, string>>;

function linesOf(kind: string, record: IssuerRecord, options: Options, section: string): readonly LineJson[] {
  const json = madeFor(kind, record, options).json('en') as unknown as {
    readonly sections: readonly { readonly section: string; readonly lines: readonly LineJson[] }[];
  };
  return json.sections.find((one) => one.section === section)?.lines ?? [];
}

/** The invented issuer with more entries of the year 2026. */
function inventedWith(...entries: readonly object[]): IssuerRecord {
  const path = join(import.meta.dirname, '../../../../examples/invented.json');
  const json = JSON.parse(readFileSync(path, 'utf8'));
  const { record, problems } = decodeRecord({ ...json, entries: [...json.entries, ...entries] });
  if (record === null) throw new Error(JSON.stringify(problems));
  return record;
}

function entry(id: string, on: string, kind: string, fields: object): object {
  const source = { title: 'Invented', url: null, standing: 'assumed' };
  return { id, kind, effective: on, recorded: `${on}T23:59:59+08:00`, source, fields };
}

describe('the minute of a board', () => {
  const keys = (section: string): readonly string[] =>
    linesOf('board-minute', exampleRecord('invented'), { plan: buyBackPlan }, section).map(({ what }) => what.key);

  test('resolves the act, each conversion that it needs, and all that the clearance asks', () => {
    // 100,001 shares in all, by the clearance of the same plan in the golden page clear-invented: three holders.
    const said = keys('resolved');
    expect(said.filter((key) => key === 'minute.resolve.step').length).toBe(1);
    expect(said.filter((key) => key === 'minute.resolve.convert-by').length).toBe(3);
    expect(said.filter((key) => key.startsWith('minute.need')).length).toBe(6);
  });

  test('decides nothing about who abstains: a blank for each beneficiary', () => {
    expect(keys('interests').filter((key) => key === 'minute.blank.declared').length).toBe(3);
  });

  test.each([
    [{}, 'paper.refused.no-plan'],
    [{ plan: 'no json' }, 'cli.no-json'],
    [{ plan: '{"format":"tenfold/plan/1","steps":[]}' }, 'plan.no-step'],
  ])('without a plan that can be read there is none: %j', (options, key) => {
    expect(() => paperFor('board-minute', exampleRecord('invented'), options)).toThrow(key);
  });
});

describe('the report of endeavours', () => {
  const options = { from: '2026-01-01', to: '2026-06-30', person: 'lam-wai-yin' };
  const his = { beneficiary: 'lam-wai-yin', provision: '8A.15' };

  test('puts what he did under the act that it was about, and the rest by itself', () => {
    const record = inventedWith(
      entry('wrote', '2026-06-10', 'endeavour-recorded', { ...his, what: 'Wrote to the board', act: 'cancellation' }),
      entry('met', '2026-06-12', 'endeavour-recorded', { ...his, what: 'Met the other directors' }),
      entry('others', '2026-06-12', 'endeavour-recorded', { beneficiary: 'cheng-mei-fong', what: 'Asked counsel' }),
    );
    const acts = linesOf('endeavours-report', record, options, 'acts');
    const at = acts.findIndex(({ entries }) => entries.includes('cancellation'));
    expect(acts[at + 1]?.entries).toEqual(['wrote']);
    expect(acts.filter(({ what }) => what.key === 'endeavours-report.none-for-act').length).toBe(2);
    const done = linesOf('endeavours-report', record, options, 'done');
    expect(done.flatMap(({ entries }) => entries)).toEqual(['met']);
  });

  test('never says whether it was enough', () => {
    const sections = ['promised', 'acts', 'done', 'answers', 'counsel'];
    const said = sections.flatMap((section) =>
      linesOf('endeavours-report', exampleRecord('invented'), options, section),
    );
    expect(said.length).toBeGreaterThan(8);
    const texts = said.map(({ what }) => what.text).join(' ');
    expect(texts).not.toMatch(/\b(?:sufficient|adequate|satisf|enough|score|rating)/i);
  });
});

describe('the notice that an undertaking ended', () => {
  test('is to the moment, and says that the register is not changed yet', () => {
    const asked = { on: '2023-12-31', person: 'tang-xiaoou' };
    const end = linesOf('termination-notice', exampleRecord('sensetime'), asked, 'end');
    expect(end.map(({ what }) => what.text).join(' ')).toContain('15 Dec 2023, 23:45 (Hong Kong)');
    const register = linesOf('termination-notice', exampleRecord('sensetime'), asked, 'register');
    expect(register[0]?.what.key).toBe('termination.register-not-changed');
    expect(register[1]?.what.text).toContain('6,906,000,000');
  });

  test('of a delisting, for somebody who had not ceased before', () => {
    const record = inventedWith(entry('delisted', '2026-09-01', 'issuer-delisted', {}));
    const asked = { on: '2026-09-01', person: 'cheng-mei-fong' };
    const [, why] = linesOf('termination-notice', record, asked, 'end');
    expect(why).toMatchObject({ what: { key: 'termination.ended-delisted' }, entries: ['delisted'] });
    const register = linesOf('termination-notice', record, asked, 'register');
    expect(register[0]?.what.key).toBe('termination.register-weight');
  });

  test('with a claim that is open, which outlives it', () => {
    const claim = { claim: 'claim-1', undertaking: 'lam-wai-yin', claimant: 'Somebody' };
    const record = inventedWith(
      entry('claimed', '2026-07-01', 'claim-made', claim),
      entry('delisted', '2026-09-01', 'issuer-delisted', {}),
    );
    const lines = linesOf('termination-notice', record, { on: '2026-09-01', person: 'lam-wai-yin' }, 'survives');
    expect(lines.map(({ what }) => what.key)).toContain('termination.claim-open');
  });

  test('is refused while it lasts', () => {
    const asked = { on: '2026-06-15', person: 'lam-wai-yin' };
    expect(paperFor('termination-notice', exampleRecord('invented'), asked)).toBe('paper.refused.not-ended');
  });
});

describe('the letter that asks to cure', () => {
  test('takes what the record lacks of the making where no paper was given', () => {
    const lines = linesOf(
      'cure-letter',
      exampleRecord('sensetime'),
      { on: '2024-07-02', person: 'wang-xiaogang' },
      'making',
    );
    expect(lines.map(({ what }) => what.key)).toContain('undertaking.lacks-witness');
  });

  test('is refused where nothing is to be cured', () => {
    const paper = JSON.stringify({ clauses: [{ id: '1', kind: 'own-compliance', text: 'I comply.' }] });
    const asked = { on: '2026-06-15', person: 'lam-wai-yin', paper };
    expect(paperFor('cure-letter', exampleRecord('invented'), asked)).toBe('paper.refused.nothing-to-cure');
  });
});
