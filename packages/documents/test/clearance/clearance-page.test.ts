import type { PlannedStep } from '@tenfold/kernel';
import { actKinds } from '@tenfold/kernel/plan';
import { clearanceLaw } from '@tenfold/rulebook/clearance';
import { describe, expect, test } from 'vitest';
import '../../src/messages/index.ts';
import { clearancePage } from '../../src/clearance/clearance-page.ts';
import { provisionText } from '../../src/clearance/provision-text.ts';
import { stepText } from '../../src/clearance/step-text.ts';
import { type Say, sayIn } from '../../src/check/words.ts';
import { languages } from '../../src/messages/languages.ts';
import type { Block, Page, Spans } from '../../src/page/page.ts';
import { exampleRecord } from '../check/example-record.ts';
import { clearedIn, kanzhunCancels } from './cleared.ts';

const kanzhun = exampleRecord('kanzhun');
const invented = exampleRecord('invented');

function textOf(spans: Spans): string {
  return spans.map(({ text }) => text).join('');
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [textOf(block.spans)];
    case 'item':
      return block.body.map(textOf);
    case 'table':
      return block.rows.map((row) => ('cells' in row ? row.cells.map(textOf).join(' | ') : textOf(row.remark)));
    case 'title':
      return [textOf(block.left), textOf(block.right)];
    case 'verbatim':
      return [block.text];
    case 'gap':
      return [];
  }
}

function lines(page: Page): readonly string[] {
  return page.flatMap(linesOf);
}

function headings(page: Page): readonly string[] {
  return page.filter(({ kind }) => kind === 'heading').flatMap(linesOf);
}

describe('the page of a clearance', () => {
  const page = clearancePage(clearedIn(kanzhun, [kanzhunCancels]), 'en');

  test('says what it takes for granted before it answers, and everything else after', () => {
    expect(headings(page)).toEqual([
      'Planned',
      'Taken for granted',
      'Answer',
      'Conversion',
      'Room before the act',
      'Before and after',
      'What must be had, and by when',
      'Duties that follow',
      'What else it comes near',
      'Cheaper ways',
      'Where the Rules are silent',
      'Texts',
    ]);
  });

  test('answers in one sentence', () => {
    expect(lines(page)).toContain(
      'Action required. It is lawful only if at least 233,846 weighted shares are converted by 5 Jul 2023.',
    );
  });

  test('says who converts how much with his exact part', () => {
    expect(lines(page)).toContain('Peng Zhao | 233,846 | not known');
    expect(lines(page)).toContain('class B, in the name of TECHWOLF LIMITED · exact part: 233,846');
  });

  test('says how far the texts were checked', () => {
    expect(lines(page).find((line) => line.startsWith('Not checked against the official text'))).toContain('8A.20');
  });
});

test('where the issuer converted more: the least it had to, and what that leaves under each reading', () => {
  const converts = {
    act: 'conversion',
    on: '2023-07-05',
    fields: { holder: 'techwolf', class: 'B', shares: '1200000' },
  };
  const said = lines(clearancePage(clearedIn(kanzhun, [kanzhunCancels, converts]), 'en'));
  expect(said.find((line) => line.startsWith('The plan converts'))).toContain(
    'The plan converts 1,200,000 weighted shares; the smallest conversion for it is 233,846. More may be converted',
  );
  // Kept: 5,961,293 further cancellations (LAW, test vector 1). Lowered: 139,630,401 of 867,497,792 is the measure, cut 16.09%.
  expect(said.filter((line) => line.startsWith('With what the plan converts'))).toEqual([
    'With what the plan converts the measure is then 16.20%; 5,961,293 more shares could be cancelled without converting.',
    'With what the plan converts the measure is then 16.09%; 0 more shares could be cancelled without converting.',
  ]);
});

test('an exact part that is a fraction is shown as it is', () => {
  // 10 weighted shares of 5, 2 and 3 parts: 100,001 split by 50 : 20 : 30 in the hundred.
  const buys = { act: 'buy-back', on: '2025-03-03', fields: { class: 'B', shares: '1000003', for: 'cancellation' } };
  const said = lines(clearancePage(clearedIn(invented, [buys]), 'en'));
  expect(said.filter((line) => line.includes('exact part'))).toEqual([
    'class A, in the name of Lam Holdings Limited (invented) · exact part: 50,000 + 1/2',
    'class A, in the name of Ho Tsz Kit (invented) · exact part: 20,000 + 1/5',
    'class A, in the name of Cheng Mei Fong (invented) · exact part: 30,000 + 3/10',
  ]);
});

test('a breach that the plan mends is not told as a new one', () => {
  const buys = { act: 'buy-back', on: '2026-07-06', fields: { class: 'B', shares: '7000001', for: 'cancellation' } };
  const said = lines(clearancePage(clearedIn(invented, [buys]), 'en'));
  expect(said).toContain(
    '8A.15 for Lam Wai Yin (invented): the breach from 15 Jun 2026 to 6 Jul 2026 is mended and stays as one of the past.',
  );
});

describe.each(languages)('in %s', (language) => {
  const say: Say = sayIn({ language, names: () => null });

  test.each(actKinds.map(({ act, sample }) => [act, sample] as const))('%s is said in a sentence', (act, fields) => {
    const step: PlannedStep = { act, on: '2026-01-05', fields };
    expect(stepText(step, say)).not.toMatch(/undefined|\{|\}/);
  });

  test('every provision around an act has its name', () => {
    const regimes = ['takeovers-code', 'sfo-part-xv', 'sfo-part-xiva'];
    for (const provision of [...clearanceLaw.surroundings.map((one) => one.provision), ...regimes]) {
      expect(provisionText(provision, say)).not.toBe('');
    }
  });
});
