import { describe, expect, test } from 'vitest';
import type { PublishedFigure } from '../../../src/register/published.ts';
import { applied, complaints, on } from '../life.ts';

function published(figures: unknown): readonly PublishedFigure[] | undefined {
  return applied([on('2026-01-05', 'figures-published', { figures })]).published[0]?.figures;
}

describe('figures are published', () => {
  test('by name, of a class after a colon; one that was not read is null', () => {
    expect(published({ 'in-issue:A': '614034470', 'weighted-percentage': '1.59', 'votes:B': null })).toEqual([
      { figure: 'in-issue', of: 'A', shares: null, value: '614034470' },
      { figure: 'weighted-percentage', of: null, shares: null, value: '1.59' },
      { figure: 'votes', of: 'B', shares: null, value: null },
    ]);
  });

  test('by name and below it of what', () => {
    expect(published({ 'in-issue': { A: '614034470', B: null } })).toEqual([
      { figure: 'in-issue', of: 'A', shares: null, value: '614034470' },
      { figure: 'in-issue', of: 'B', shares: null, value: null },
    ]);
  });

  test('in rows, which can say of how many shares', () => {
    const rows = [
      { figure: 'percentage-of-class', of: 'B', shares: '1666667000', value: '4.58' },
      { figure: 'weighted-percentage', value: null },
    ];
    expect(published(rows)).toEqual([
      { figure: 'percentage-of-class', of: 'B', shares: 1_666_667_000n, value: '4.58' },
      { figure: 'weighted-percentage', of: null, shares: null, value: null },
    ]);
  });

  test('a colon at the beginning belongs to the name, of two the first divides', () => {
    expect(published({ ':A': '1', 'm:A': '10', 'votes:chan:reserved': '2' })).toMatchObject([
      { figure: ':A', of: null },
      { figure: 'm', of: 'A' },
      { figure: 'votes', of: 'chan:reserved' },
    ]);
  });

  test('the entry and its day are kept, and the register is not moved', () => {
    const register = applied([on('2026-01-05', 'figures-published', { figures: { 'in-issue:A': '5' } })]);
    expect(register.published).toMatchObject([{ entry: 'figures-published.2026-01-05', on: '2026-01-05' }]);
    expect(register.classes.size).toBe(0);
  });

  test.each([
    ['no figures at all', 'none', [['fields.figures', 'register.no-figures']]],
    ['null', null, [['fields.figures', 'register.no-figures']]],
    [
      'a number in the place of the printed text',
      { 'in-issue:A': 5 },
      [['fields.figures.in-issue:A', 'record.no-text']],
    ],
    [
      'a number further in',
      { 'in-issue': { A: 5, B: '' } },
      [
        ['fields.figures.in-issue.A', 'record.no-text'],
        ['fields.figures.in-issue.B', 'record.no-text'],
      ],
    ],
    ['a row without its value', [{ figure: 'ratio' }], [['fields.figures[0].value', 'record.field-lacking']]],
    [
      'a row with a count that is none',
      [{ figure: 'ratio', shares: '1,000', value: '1' }],
      [['fields.figures[0].shares', 'record.no-count']],
    ],
    ['nothing where figures should be', undefined, [['fields.figures', 'record.field-lacking']]],
  ])('%s is not read', (_, figures, found) => {
    expect(complaints('figures-published', { figures })).toEqual(found);
  });
});
