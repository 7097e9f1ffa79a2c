import { expect, test } from 'vitest';
import { instrumentOf, paper } from './papers.ts';

test('a semicolon behind a Chinese label is a colon that a scan shows so', () => {
  const text = paper('zh-hans').replaceAll('见证人地址：', '见证人地址；').replace('职务：', '职务；');
  const { execution } = instrumentOf(text);
  expect([execution.witness.address, execution.company.position]).toEqual(['香港九龙假设街15号', '首席财务官']);
});

test('specks behind an address, an office or a calling are not taken over', () => {
  const text = paper('no-survival')
    .replace('6 Imagined Street, Hong Kong', '6 Imagined Street, Hong Kong ;')
    .replace('Position: Director', 'Position: Director |')
    .replace('Occupation of witness: Solicitor', 'Occupation of witness: Solicitor:');
  const { witness, company } = instrumentOf(text).execution;
  expect([witness.address, witness.occupation, company.position]).toEqual([
    '6 Imagined Street, Hong Kong',
    'Solicitor',
    'Director',
  ]);
});

test('a name that a scan cuts short in one place is the whole one of another', () => {
  const text = paper('several-vehicles').replace('Adaeze OKONJO-LIM', 'Adaeze OKON]JO-LIM');
  expect(instrumentOf(text).beneficiary).toBe('Adaeze OKONJO-LIM');
});

test('a day in Chinese that was read wrongly is doubtful, and not missing', () => {
  const text = paper('zh-hans').replace('二〇二六年二月三日', '二O〇二六年二月三日');
  const { execution, doubtful } = instrumentOf(text);
  expect(execution.beneficiary.date).toBeNull();
  expect(doubtful.map(({ why }) => why)).toContain('instrument.doubtful.date-unreadable');
});

test('a word that runs into the next is read as both', () => {
  const text = paper('several-vehicles').replaceAll('best endeavours to', 'best endeavoursto');
  expect(instrumentOf(text).clauses.map(({ kind, strength }) => [kind, strength])).toEqual(
    instrumentOf(paper('several-vehicles')).clauses.map(({ kind, strength }) => [kind, strength]),
  );
});
