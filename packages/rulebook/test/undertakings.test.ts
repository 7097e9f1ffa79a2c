import { assessRule } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { r8a43 } from '../src/index.ts';
import { answers, entry, life, worldOn } from './world.ts';

describe('8A.43: undertakings', () => {
  const six = ['8A.09', '8A.14', '8A.15', '8A.17', '8A.18', '8A.24'];
  const clauses = [
    { id: '1', kind: 'own-compliance', text: 'I keep them.', strength: 'absolute', provisions: six },
    { id: '2', kind: 'enforcement', text: 'Shareholders may enforce this.' },
  ];

  test('one beneficiary gave a whole undertaking, the other none', () => {
    const given = life(
      [
        '2021-12-01',
        'undertaking-given',
        { undertaking: 'chan', beneficiary: 'chan', instrument: { clauses } },
        { id: 'given' },
      ],
      ['2021-12-02', 'undertaking-witnessed', { undertaking: 'chan' }, { id: 'witnessed' }],
      ['2021-12-03', 'undertaking-acknowledged', { undertaking: 'chan' }, { id: 'acknowledged' }],
    ).toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1));
    const world = worldOn('2022-02-01', given);
    expect(answers(r8a43, world)).toEqual(['chan kept 8A.43.complete', 'wong information-missing 8A.43.none-recorded']);
    expect(assessRule(world, r8a43)[0]?.reasons[0]?.entries).toEqual(['given', 'witnessed', 'acknowledged']);
  });

  test('signatures on the paper stand for entries of witness and company', () => {
    const execution = { witness: { present: true, signed: 'yes' }, company: { present: true, signed: 'yes' } };
    const instrument = { clauses, execution };
    const given = life(['2022-01-04', 'undertaking-given', { undertaking: 'chan', beneficiary: 'chan', instrument }]);
    expect(answers(r8a43, worldOn('2022-02-01', given))[0]).toBe('chan kept 8A.43.complete');
  });

  test('a paper with empty blocks, without Rule 8A.24 and with nothing for shareholders', () => {
    const instrument = { clauses: [{ ...clauses[0], provisions: six.slice(0, 5) }] };
    const given = life(['2022-01-04', 'undertaking-given', { undertaking: 'chan', beneficiary: 'chan', instrument }]);
    expect(answers(r8a43, worldOn('2022-02-01', given))[0]).toBe(
      'chan breached 8A.43.not-promised 8A.43.not-for-shareholders 8A.43.not-acknowledged 8A.43.not-witnessed',
    );
  });

  test('what lacks stands first: the company’s acknowledgement, the witness, and then what the paper covers', () => {
    const given = life([
      '2022-01-04',
      'undertaking-given',
      { undertaking: 'chan', beneficiary: 'chan', instrument: { clauses } },
    ]);
    expect(answers(r8a43, worldOn('2022-02-01', given))[0]).toBe(
      'chan information-missing 8A.43.not-acknowledged 8A.43.not-witnessed 8A.43.complete',
    );
  });

  test('two papers, one acknowledged and witnessed and one not: that is enough', () => {
    const given = life(
      [
        '2022-01-04',
        'undertaking-given',
        { undertaking: 'old', beneficiary: 'chan', instrument: { clauses } },
        { id: 'old' },
      ],
      [
        '2022-01-05',
        'undertaking-given',
        { undertaking: 'new', beneficiary: 'chan', instrument: { clauses } },
        { id: 'new' },
      ],
      ['2022-01-06', 'undertaking-acknowledged', { undertaking: 'new' }],
      ['2022-01-06', 'undertaking-witnessed', { undertaking: 'new' }],
    );
    expect(answers(r8a43, worldOn('2022-02-01', given))[0]).toBe('chan kept 8A.43.complete');
  });

  test('a beneficiary’s paper is not another’s', () => {
    const given = life([
      '2022-01-04',
      'undertaking-given',
      { undertaking: 'w', beneficiary: 'wong', instrument: { clauses } },
    ]);
    expect(answers(r8a43, worldOn('2022-02-01', given))[0]).toBe('chan information-missing 8A.43.none-recorded');
  });

  test('an issuer without a recorded beneficiary is asked who they are', () => {
    const world = worldOn('2022-02-01', [entry('2022-01-03', 'issuer-listed', { status: 'chapter-8a' })]);
    expect(answers(r8a43, world)).toEqual(['example information-missing 8A.43.nobody-recorded']);
  });
});
