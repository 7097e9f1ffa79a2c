import { describe, expect, test } from 'vitest';
import { instrumentOf, paper } from './papers.ts';
import { english, paperWith } from './wordings.ts';

const executionOf = (sign: string): ReturnType<typeof instrumentOf>['execution'] =>
  instrumentOf(paperWith(english, { sign })).execution;

const absent = { present: false, signed: 'not-visible', name: null };

describe('blocks for signing', () => {
  test('a name without a place to sign is no signature', () => {
    expect(executionOf('Name: LO Chi Fung').beneficiary).toEqual({
      present: true,
      signed: 'not-visible',
      name: 'LO Chi Fung',
    });
  });

  test('a dotted line is a place to sign in which nothing stands', () => {
    expect(executionOf('Signature: ...............\nName: LO Chi Fung').beneficiary.signed).toBe('no');
    expect(executionOf('_______________\nLO Chi Fung').beneficiary).toEqual({
      present: true,
      signed: 'no',
      name: 'LO Chi Fung',
    });
  });

  test.each(['/s/ LO Chi Fung', '(signed)', '(Sgd.)', 'Sd. LO Chi Fung', '[signature]', 'LO Chi Fung'])(
    '%s behind the label is a signature',
    (mark) => {
      expect(executionOf(`Signature: ${mark}\nName: LO Chi Fung`).beneficiary.signed).toBe('yes');
    },
  );

  test('letters that are no name behind the label of a signature are doubtful', () => {
    const { execution, doubtful } = instrumentOf(paperWith(english, { sign: 'Signature: ~w,Jh\nName: LO Chi Fung' }));
    expect(execution.beneficiary.signed).toBe('not-visible');
    expect(doubtful).toEqual([{ text: '~w,Jh', page: 1, why: 'instrument.doubtful.signature-unreadable' }]);
  });

  test('a scramble of letters is no address and no occupation, and a label is no answer', () => {
    const { execution, doubtful } = instrumentOf(
      paperWith(english, {
        sign: 'Name: LO Chi Fung\nIn the presence of:\nSignature of witness:\nAddress of witness: WQ PLU Occupation of witness: OTR',
      }),
    );
    expect(execution.witness).toEqual({ present: true, signed: 'no', name: null, address: null, occupation: null });
    expect(doubtful.map(({ text, why }) => [text, why])).toEqual([
      ['WQ PLU', 'instrument.doubtful.field-unreadable'],
      ['OTR', 'instrument.doubtful.field-unreadable'],
    ]);
  });

  test('a label that is asked twice in one block is doubtful, and what was not asked is not a field', () => {
    const { execution, doubtful } = instrumentOf(
      paperWith(english, {
        sign: 'Name: LO Chi Fung\nIn the presence of:\nSignature of witness:\nAddress of witness:\nAddress of witness:',
      }),
    );
    expect(execution.witness).toEqual({ present: true, signed: 'no', name: null, address: null });
    expect(doubtful).toEqual([{ text: 'Address of witness', page: 1, why: 'instrument.doubtful.asked-twice' }]);
  });

  test('a position in the plural leaves open how many sign', () => {
    const { execution, doubtful } = instrumentOf(
      paperWith(english, { sign: 'For and on behalf of Kittiwake Motors Limited\nSignature:\nPosition: Directors' }),
    );
    expect(execution.company).toEqual({ present: true, signed: 'no', name: null, position: 'Directors' });
    expect(doubtful.map(({ why }) => why)).toEqual(['instrument.doubtful.one-signer-or-several']);
  });

  test('no blocks at all', () => {
    expect(executionOf('')).toEqual({ beneficiary: absent, witness: absent, company: absent, companyWitness: absent });
  });

  test.each([
    ['8 May 2024', '2024-05-08'],
    ['the 8th day of May 2024', '2024-05-08'],
    ['May 8, 2024', '2024-05-08'],
    ['2024-05-08', '2024-05-08'],
    ['2024/5/8', '2024-05-08'],
    ['31/05/2024', '2024-05-31'],
    ['05/31/2024', '2024-05-31'],
    ['6/6/2024', '2024-06-06'],
    ['2024年5月8日', '2024-05-08'],
    ['二〇二四年十二月三十一日', '2024-12-31'],
  ])('the date %s is read', (printed, date) => {
    expect(executionOf(`Name: LO Chi Fung\nDate: ${printed}`).beneficiary.date).toBe(date);
  });

  test.each(['05/08/2024', '30 February 2024', '8 May', '____ 2024'])('the date %s is not guessed', (printed) => {
    expect(executionOf(`Name: LO Chi Fung\nDate: ${printed}`).beneficiary.date).toBeNull();
  });

  test('two columns: signer and witness on the same lines', () => {
    const { execution } = instrumentOf(paper('two-columns'));
    expect(execution).toEqual({
      beneficiary: { present: true, signed: 'yes', name: 'MAK Wing Sum', date: '2024-05-08' },
      witness: {
        present: true,
        signed: 'yes',
        name: 'Ines Duarte',
        address: '19 Pretend Road, Kowloon',
        occupation: 'Solicitor',
      },
      company: { present: true, signed: 'yes', name: 'Hilda Strand', position: 'Director' },
      companyWitness: {
        present: true,
        signed: 'yes',
        name: null,
        address: '6 Imagined Street, Hong Kong',
        occupation: 'Clerk',
      },
    });
  });

  test('the company above the giver', () => {
    const { execution } = instrumentOf(paper('company-block-first'));
    expect(execution.company).toEqual({
      present: true,
      signed: 'yes',
      name: 'Hilda Strand',
      position: 'Company Secretary',
    });
    expect(execution.beneficiary).toEqual({ present: true, signed: 'yes', name: 'MAK Wing Sum', date: '2024-05-08' });
    expect(execution.companyWitness.occupation).toBe('Clerk');
    expect(execution.witness.address).toBe('19 Pretend Road, Kowloon');
  });

  test('a deed whose head gives the date and whose names stand in a column of brackets', () => {
    const { execution } = instrumentOf(paper('deed-third-person'));
    expect(execution.beneficiary).toEqual({ present: true, signed: 'yes', name: 'TANG Wai Lok', date: '2025-11-11' });
    expect(execution.witness.name).toBe('Josephine Mbeki');
    expect(execution.company.position).toBe('Chairman');
  });

  test('lines without labels: an office for who signs, an occupation for who witnesses', () => {
    const sign = [
      'Yours faithfully,\n\n/s/ LO Chi Fung\nLO Chi Fung\n17 July 2025',
      'Witnessed by: /s/ Bo Lind\nBo Lind\nEngineer\n4 Unreal Close, Hong Kong',
      'For and on behalf of Kittiwake Motors Limited\nBy: /s/ Ann Poe\nTitle: Joint Company Secretary',
    ].join('\n\n');
    const execution = executionOf(sign);
    expect(execution.beneficiary).toEqual({ present: true, signed: 'yes', name: 'LO Chi Fung', date: '2025-07-17' });
    expect(execution.witness).toEqual({
      present: true,
      signed: 'yes',
      name: 'Bo Lind',
      address: '4 Unreal Close, Hong Kong',
      occupation: 'Engineer',
    });
    expect(execution.company).toEqual({
      present: true,
      signed: 'yes',
      name: 'Ann Poe',
      position: 'Joint Company Secretary',
    });
  });

  test('a Chinese paper, with the day in Chinese numerals', () => {
    const { execution } = instrumentOf(paper('zh-hans'));
    expect(execution.beneficiary).toEqual({ present: true, signed: 'yes', name: '罗嘉敏', date: '2026-02-03' });
    expect(execution.witness).toEqual({
      present: true,
      signed: 'yes',
      name: '周岚',
      address: '香港九龙假设街15号',
      occupation: '会计师',
    });
    expect(execution.company).toEqual({ present: true, signed: 'yes', name: '邓启明', position: '首席财务官' });
  });
});
