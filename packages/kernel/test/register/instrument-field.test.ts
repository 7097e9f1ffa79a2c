import { describe, expect, test } from 'vitest';
import { instrumentField } from '../../src/register/instrument-field.ts';
import type { Instrument } from '../../src/undertaking/instrument.ts';

const clause = { id: '1', kind: 'own-compliance', text: 'I keep the rules.' } as const;

function read(json: unknown): { readonly value: Instrument | undefined; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const value = instrumentField.read(json, 'i', (path, { key }) => problems.push(`${path} ${key}`));
  return { value, problems };
}

describe('an instrument inside an entry', () => {
  test('of which only a clause is written down is whole all the same', () => {
    const unseen = { present: false, signed: 'not-visible', name: null };
    expect(read({ clauses: [clause] })).toEqual({
      value: {
        format: 'tenfold/instrument/1',
        wording: 'paper',
        language: 'en',
        issuer: null,
        beneficiary: null,
        provisions: [],
        clauses: [{ ...clause, strength: null, page: 1, confidence: 'certain' }],
        execution: { beneficiary: unseen, witness: unseen, company: unseen, companyWitness: unseen },
        missing: [],
        doubtful: [],
        deviations: [],
      },
      problems: [],
    });
  });

  test('that is whole is read as it stands', () => {
    const whole: Instrument = {
      format: 'tenfold/instrument/1',
      wording: 'reading-version',
      language: 'zh-Hant',
      issuer: 'Example Limited',
      beneficiary: 'CHAN TAI MAN',
      provisions: ['8A.09', '8A.15'],
      clauses: [{ ...clause, strength: 'absolute', page: 2, confidence: 'likely', provisions: ['8A.15'] }],
      execution: {
        beneficiary: { present: true, signed: 'yes', name: 'CHAN TAI MAN', date: null },
        witness: { present: true, signed: 'not-visible', name: null, address: 'Central', occupation: null },
        company: { present: true, signed: 'no', name: null, position: 'Executive Director' },
        companyWitness: { present: false, signed: 'not-visible', name: null },
      },
      missing: ['execution-date'],
      doubtful: [{ text: 'xvzz', page: 3, why: 'stray-letters' }],
      deviations: [{ clause: '1', kind: 'weaker', text: 'reasonable endeavours', effect: 'weaker-endeavours' }],
    };
    expect(read(whole)).toEqual({ value: whole, problems: [] });
  });

  test('what a later version of the format may add is not read', () => {
    const { value, problems } = read({ clauses: [{ ...clause, colour: 'red' }], watermark: true });
    expect(problems).toEqual([]);
    expect(value).not.toHaveProperty('watermark');
    expect(value?.clauses[0]).not.toHaveProperty('colour');
  });

  test('provisions that are not listed are those of its clauses, each once', () => {
    const clauses = [
      { ...clause, provisions: ['8A.15', '8A.09'] },
      { ...clause, id: '2', provisions: ['8A.09', '8A.24'] },
      { ...clause, id: '3' },
    ];
    expect(read({ clauses }).value?.provisions).toEqual(['8A.15', '8A.09', '8A.24']);
  });

  test('a kind of clause that is not known stands as another one, and doubtful', () => {
    const { value } = read({ clauses: [{ ...clause, kind: 'pledge-of-honour', confidence: 'certain' }] });
    expect(value?.clauses).toMatchObject([{ kind: 'other', confidence: 'doubtful' }]);
  });

  test('a block that is there is present; what was not written down of it was not seen', () => {
    const { value } = read({ clauses: [clause], execution: { witness: { address: 'Central' } } });
    expect(value?.execution.witness).toEqual({ present: true, signed: 'not-visible', name: null, address: 'Central' });
  });

  test('of the four blocks only one need be there', () => {
    const blocks = ['beneficiary', 'witness', 'company', 'companyWitness'] as const;
    for (const block of blocks) {
      const { value } = read({ clauses: [clause], execution: { [block]: { name: 'LEE' } } });
      expect(blocks.filter((one) => value?.execution[one].present)).toEqual([block]);
    }
  });

  test('a passage that can not be read is on the first page unless another is given', () => {
    const { value } = read({
      clauses: [clause],
      doubtful: [{ text: 'xv', why: 'stray' }],
      deviations: [{ kind: 'k', text: 't', effect: 'e' }],
    });
    expect(value?.doubtful).toEqual([{ text: 'xv', page: 1, why: 'stray' }]);
    expect(value?.deviations).toEqual([{ clause: null, kind: 'k', text: 't', effect: 'e' }]);
  });

  test.each([
    ['no object', 'a paper', ['i record.no-object']],
    ['no clauses named', {}, ['i.clauses record.field-lacking']],
    ['an empty list of clauses', { clauses: [] }, ['i.clauses register.no-clauses']],
    ['a clause without text', { clauses: [{ id: '1', kind: 'title' }] }, ['i.clauses[0].text record.field-lacking']],
    ['a clause that is text', { clauses: ['I promise.'] }, ['i.clauses[0] record.no-object']],
    ['two clauses of one id', { clauses: [clause, clause] }, ['i.clauses[1].id register.clause-twice']],
    [
      'a strength that there is not',
      { clauses: [{ ...clause, strength: 'firm' }] },
      ['i.clauses[0].strength record.no-choice'],
    ],
    ['page nought', { clauses: [{ ...clause, page: 0 }] }, ['i.clauses[0].page register.no-page']],
    ['half a page', { clauses: [{ ...clause, page: 1.5 }] }, ['i.clauses[0].page register.no-page']],
    ['a page as text', { clauses: [{ ...clause, page: '1' }] }, ['i.clauses[0].page register.no-page']],
    ['another format', { format: 'tenfold/instrument/2', clauses: [clause] }, ['i.format record.no-choice']],
    [
      'a provision that is none',
      { provisions: ['Rule 8'], clauses: [clause] },
      ['i.provisions[0] record.no-provision'],
    ],
  ])('%s is refused', (_, json, problems) => {
    expect(read(json)).toEqual({ value: undefined, problems });
  });
});
