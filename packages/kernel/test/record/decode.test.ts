import { describe, expect, test } from 'vitest';
import { decodeRecord } from '../../src/record/decode.ts';
import { defaultPolicies } from '../../src/policy/policies.ts';
import { eventKind } from '../../src/register/event-kind.ts';
import { entry, record } from './entries.ts';

/** What is wrong with a record: where, and the key of what is said. */
function problemsOf(json: unknown): readonly string[] {
  return decodeRecord(json).problems.map(({ entry: id, position, field, message }) =>
    [id ?? (position === null ? 'record' : `no. ${position}`), field, message.key]
      .filter((part) => part !== '')
      .join(' '),
  );
}

/** What is said of the only problem of an entry. */
function figuresOf(changes: Readonly<Record<string, unknown>>): unknown {
  const { problems } = decodeRecord(record([entry(changes)]));
  expect(problems).toHaveLength(1);
  return problems[0]?.message.figures;
}

describe('a record in order', () => {
  test('is given with its issuer, its entries in the order of the file, and the default of each policy', () => {
    const decoded = decodeRecord(record([entry({ id: 'b' }), entry({ id: 'a' })]));
    expect(decoded).toMatchObject({
      record: {
        format: 'tenfold/record/1',
        issuer: { id: 'example', names: { en: 'Example Limited' }, stockCode: '0020', placeOfIncorporation: 'KY' },
        policies: defaultPolicies,
      },
      problems: [],
      furtherProblems: 0,
    });
    expect(decoded.record?.entries.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('may have no entries, and an issuer of whom less is known', () => {
    const decoded = decodeRecord(
      record([], { issuer: { id: 'example', names: { 'zh-Hant': '例' }, stockCode: null } }),
    );
    expect(decoded.record).toMatchObject({ issuer: { stockCode: null, placeOfIncorporation: null }, entries: [] });
  });

  test('may answer some of the open questions otherwise', () => {
    const decoded = decodeRecord(record([], { policies: { conversionDueOn: 'trade' } }));
    expect(decoded.record?.policies).toEqual({ ...defaultPolicies, conversionDueOn: 'trade' });
  });
});

describe('what is wrong with a record as a whole is said', () => {
  test.each([
    ['no object', [], ['record record.no-object']],
    [
      'nothing in it',
      {},
      [
        'record format record.field-lacking',
        'record issuer record.field-lacking',
        'record entries record.field-lacking',
      ],
    ],
    ['entries that are no list', record({}), ['record entries record.no-list']],
    ['a name that is nearly one', record([], { polices: {} }), ['record polices record-file.field-near']],
    ['a name that is none', record([], { remarks: 'x' }), ['record remarks record.field-unknown']],
    ['a remark that is no text', record([], { note: 1 }), ['record note record-file.number-for-text']],
    [
      'an issuer without an id',
      record([], { issuer: { names: { en: 'E' } } }),
      ['record issuer.id record.field-lacking'],
    ],
    [
      'an issuer without a name',
      record([], { issuer: { id: 'e', names: {} } }),
      ['record issuer.names record.no-names'],
    ],
    [
      'a stock code without quotes',
      record([], { issuer: { id: 'e', names: { en: 'E' }, stockCode: 20 } }),
      ['record issuer.stockCode record-file.number-for-text'],
    ],
    [
      'a field of the issuer that is nearly one',
      record([], { issuer: { id: 'e', names: { en: 'E' }, stockcode: '20' } }),
      ['record issuer.stockcode record-file.field-near'],
    ],
    [
      'a policy that is nearly one',
      record([], { policies: { conversionDue: 'trade' } }),
      ['record policies.conversionDue record-file.field-near'],
    ],
    [
      'a policy that is none',
      record([], { policies: { weather: 'fine' } }),
      ['record policies.weather record.field-unknown'],
    ],
    [
      'a value of a policy that is nearly one',
      record([], { policies: { reElection: 'no gap!' } }),
      ['record policies.reElection record-file.word-near'],
    ],
    [
      'a value of a policy that is none',
      record([], { policies: { reElection: 'perhaps' } }),
      ['record policies.reElection record.no-choice'],
    ],
    ['policies that are none at all', record([], { policies: null }), ['record policies record.no-object']],
  ])('%s', (_, json, problems) => {
    expect(problemsOf(json)).toEqual(problems);
    expect(decodeRecord(json).record).toBeNull();
  });

  test('of a format that is not known only that, with those that are', () => {
    const { problems } = decodeRecord(record([{}, 1], { format: 'tenfold/record/2', more: 1 }));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toEqual({
      key: 'record-file.format-unknown',
      figures: { quote: { quote: 'tenfold/record/2' }, known: { list: [{ quote: 'tenfold/record/1' }] } },
    });
  });
});

describe('what is wrong with an entry is said, with its id and the field', () => {
  const source = { title: 't', standing: 'primary' };
  const fields = { class: 'B', shares: '1', way: 'placing' };
  test.each([
    ['no object', 'x', ['no. 1 record.no-object']],
    [
      'nothing in it',
      {},
      ['id', 'kind', 'effective', 'recorded', 'source'].map((name) => `no. 1 ${name} record.field-lacking`),
    ],
    ['no id', entry({ id: undefined }), ['no. 1 id record.field-lacking']],
    ['an id that is none', entry({ id: 'an id' }), ['no. 1 id record.no-id']],
    ['an id that is a number', entry({ id: 7 }), ['no. 1 id record-file.number-for-text']],
    ['a kind that is nearly one', entry({ kind: 'share-issued' }), ['placing kind record-file.kind-near']],
    ['a kind that is none', entry({ kind: 'dividend-paid' }), ['placing kind record-file.kind-unknown']],
    ['a kind that is no text', entry({ kind: null }), ['placing kind record.no-text']],
    ['a day that does not exist', entry({ effective: '2024-06-31' }), ['placing effective record-file.no-time']],
    [
      'a day beyond the calendar in Hong Kong',
      entry({ effective: '2199-12-31T23:00:00Z', kind: 'issuer-delisted', fields: {} }),
      ['placing effective record-file.no-time'],
    ],
    ['a moment without its offset', entry({ recorded: '2024-06-26T18:00:00' }), ['placing recorded record.no-instant']],
    ['a day for the moment of recording', entry({ recorded: '2024-06-26' }), ['placing recorded record.no-instant']],
    ['recorded before it happened', entry({ effective: '2024-06-27' }), ['placing effective record-file.not-yet']],
    [
      'recorded on the day before in Hong Kong',
      entry({ effective: '2024-06-26T16:00:00Z' }),
      ['placing effective record-file.not-yet'],
    ],
    ['no source', entry({ source: undefined }), ['placing source record.field-lacking']],
    [
      'a source without a title',
      entry({ source: { standing: 'primary' } }),
      ['placing source.title record.field-lacking'],
    ],
    ['a source without standing', entry({ source: { title: 't' } }), ['placing source.standing record.field-lacking']],
    [
      'a standing that is none',
      entry({ source: { ...source, standing: 'hearsay' } }),
      ['placing source.standing record.no-choice'],
    ],
    [
      'a standing that is nearly one',
      entry({ source: { ...source, standing: 'Primry' } }),
      ['placing source.standing record-file.word-near'],
    ],
    ['an empty url', entry({ source: { ...source, url: '' } }), ['placing source.url record.no-text']],
    ['more in the source', entry({ source: { ...source, page: 3 } }), ['placing source.page record.field-unknown']],
    ['a remark that is no text', entry({ note: ['x'] }), ['placing note record.no-text']],
    ['an authority that is no text', entry({ authority: '' }), ['placing authority record.no-text']],
    [
      'an authority without a form',
      entry({ authority: { title: 'Minute' } }),
      ['placing authority.form record.field-lacking'],
    ],
    [
      'an authority of a form that is nearly one',
      entry({ authority: { form: 'board-minutes', title: 'Minute' } }),
      ['placing authority.form record-file.word-near'],
    ],
    [
      'an authority of a day that is none',
      entry({ authority: { form: 'resolution', title: 'AGM, 3', on: '2024-02-30' } }),
      ['placing authority.on record.no-date'],
    ],
    [
      'more in the authority',
      entry({ authority: { form: 'other', title: 't', page: 3 } }),
      ['placing authority.page record.field-unknown'],
    ],
    ['evidence that is no list', entry({ evidence: 'a' }), ['placing evidence record.no-list']],
    ['evidence that is no hash', entry({ evidence: ['A'.repeat(64)] }), ['placing evidence[0] record.no-hash']],
    ['a name that is nearly one', entry({ supersede: 'x' }), ['placing supersede record-file.field-near']],
    [
      'a name that is needed, nearly written',
      entry({ kind: undefined, kinds: 'shares-issued' }),
      ['placing kinds record-file.field-near'],
    ],
    ['a name that every object of JavaScript has', entry({ toString: 'x' }), ['placing toString record.field-unknown']],
    ['fields that are none', entry({ fields: [] }), ['placing fields record.no-object']],
    [
      'no fields where some are needed',
      entry({ fields: undefined }),
      ['class', 'shares', 'way'].map((name) => `placing fields.${name} record.field-lacking`),
    ],
    [
      'a field that is nearly one',
      entry({ fields: { ...fields, shres: '1' } }),
      ['placing fields.shres record-file.field-near'],
    ],
    [
      'a count without quotes',
      entry({ fields: { ...fields, shares: 1 } }),
      ['placing fields.shares record.count-is-a-number'],
    ],
    [
      'a class without quotes',
      entry({ fields: { ...fields, class: 2 } }),
      ['placing fields.class record-file.number-for-text'],
    ],
    [
      'a withdrawal of nothing',
      entry({ kind: 'entry-withdrawn', fields: {} }),
      ['placing supersedes register.withdraws-nothing'],
    ],
  ])('%s', (_, json, problems) => {
    expect(problemsOf(record([json]))).toEqual(problems);
  });

  test('all of it at once, of all entries, in the order of the file', () => {
    const broken = entry({ id: 'b', kind: 'shares-isued', recorded: 'then', source: { ...source, standing: 1 } });
    expect(problemsOf(record([entry({ id: undefined }), entry(), broken], { more: 1 }))).toEqual([
      'no. 1 id record.field-lacking',
      'b recorded record.no-instant',
      'b source.standing record-file.number-for-text',
      'b kind record-file.kind-near',
      'record more record.field-unknown',
    ]);
  });
});

describe('what may take effect after it was recorded', () => {
  test.each(['issuer-delisted', 'issuer-status-changed'])('%s may', (kind) => {
    const fields = kind === 'issuer-delisted' ? {} : { status: 'grandfathered' };
    expect(problemsOf(record([entry({ kind, fields, effective: '2030-01-01' })]))).toEqual([]);
  });
});

test('a field of a kind that has none is refused', () => {
  const bell = eventKind({
    type: 'bell-rung',
    about: { en: 'A bell.', 'zh-Hant': '鐘。', 'zh-Hans': '钟。' },
    fields: {},
    sample: {},
    apply: () => null,
  });
  const json = record([entry({ kind: 'bell-rung', fields: { loud: true } })]);
  expect(decodeRecord(json, [bell]).problems).toMatchObject([
    { field: 'fields.loud', message: { key: 'record-file.field-none' } },
  ]);
});

describe('numbers that JSON does not hold exactly are refused wherever they stand', () => {
  const open = (more: unknown): Record<string, unknown> => entry({ kind: 'issuer-applied', fields: { more } });
  test.each([
    ['a fraction', [1, { a: 0.5 }], 'placing fields.more[1].a record-file.number-with-fraction'],
    [
      'a whole number beyond 53 bits',
      { n: Number('9007199254740993') },
      'placing fields.more.n record-file.number-too-long',
    ],
    ['one beyond all numbers', Number.POSITIVE_INFINITY, 'placing fields.more record-file.number-with-fraction'],
  ])('%s', (_, more, problem) => {
    expect(problemsOf(record([open(more)]))).toEqual([problem]);
  });

  test('a whole number within 53 bits may stand in what is not read', () => {
    expect(problemsOf(record([open([9_007_199_254_740_991, -1])]))).toEqual([]);
  });

  test('one that stands where text should is complained of once', () => {
    expect(problemsOf(record([entry({ note: 0.5 })]))).toEqual(['placing note record-file.number-for-text']);
  });

  test('the sentence quotes the number', () => {
    expect(figuresOf({ note: 12 })).toEqual({ quote: { quote: '12' } });
  });
});

describe('a second entry of the same id is refused', () => {
  test('where both are in order', () => {
    expect(problemsOf(record([entry(), entry({ effective: '2024-06-25' })]))).toEqual([
      'placing id record-file.id-twice',
    ]);
  });

  test('where one of them is not', () => {
    const problems = ['placing recorded record.no-instant', 'placing id record-file.id-twice'];
    expect(problemsOf(record([entry(), entry({ recorded: 'x' })]))).toEqual(problems);
    expect(problemsOf(record([entry({ recorded: 'x' }), entry()]))).toEqual(problems);
  });
});

describe('a correction', () => {
  const at = (hour: number): string => `2024-06-26T${`${hour}`.padStart(2, '0')}:00:00+08:00`;
  const line = (id: string, supersedes: string | null, recorded = at(18)): Record<string, unknown> =>
    entry({ id, supersedes, recorded });

  test.each([
    ['of an earlier entry is read', [line('a', null), line('b', 'a')], []],
    ['of one that comes later in the file is read', [line('b', 'a'), line('a', null)], []],
    ['of a correction is read', [line('a', null), line('b', 'a'), line('c', 'b')], []],
    [
      'of an entry that is not in the file is refused',
      [line('b', 'a')],
      ['b supersedes record-file.supersedes-missing'],
    ],
    ['of itself is refused', [line('a', 'a')], ['a supersedes record-file.supersedes-itself']],
    [
      'of what another corrects already is refused',
      [line('a', null), line('b', 'a'), line('c', 'a')],
      ['c supersedes record-file.superseded-twice'],
    ],
    [
      'of one that was recorded later is refused',
      [line('a', null, at(18)), line('b', 'a', at(17))],
      ['b supersedes record-file.supersedes-later'],
    ],
    [
      'of one recorded at the same moment is read',
      [line('a', null, at(18)), line('b', 'a', '2024-06-26T10:00:00Z')],
      [],
    ],
    [
      'that goes round in a ring is refused',
      [line('a', 'c'), line('b', 'a'), line('c', 'b')],
      ['a', 'b', 'c'].map((id) => `${id} supersedes record-file.supersedes-in-ring`),
    ],
    [
      'of one in a ring is refused for its own reason only',
      [line('a', 'b'), line('b', 'a'), line('c', 'b')],
      ['a supersedes record-file.supersedes-in-ring', 'b supersedes record-file.supersedes-in-ring'],
    ],
    [
      'of an entry that is not in order is held back by that only',
      [entry({ id: 'a', note: 1 }), line('b', 'a')],
      ['a note record-file.number-for-text'],
    ],
  ])('%s', (_, entries, problems) => {
    expect(problemsOf(record(entries))).toEqual(problems);
  });

  test('a chain of a hundred thousand is walked over once', () => {
    const entries = Array.from({ length: 100_000 }, (_, nth) => line(`e${nth}`, nth === 0 ? null : `e${nth - 1}`));
    expect(problemsOf(record(entries))).toEqual([]);
  });
});

test('of more than a thousand problems the others are counted', () => {
  const entries = Array.from({ length: 700 }, (_, nth) => entry({ id: `e${nth}`, note: 1, recorded: 'x' }));
  const { problems, furtherProblems } = decodeRecord(record(entries));
  expect([problems.length, furtherProblems]).toEqual([1000, 400]);
});
