import { describe, expect, test } from 'vitest';
import { folderWith, type } from '../run-command.ts';
import { entry } from '../small-record.ts';
import { counted, entries, lines, meeting, register, resolution, type Shown } from './kestrel.ts';

// Expected figures are sums made by hand: 10 votes for each share of class A, one for each of class B.
const votes = ({ resolutions }: Shown, number = '1'): readonly (string | undefined)[] => {
  const found = resolutions.find((one) => one.number === number);
  return [found?.votesFor, found?.votesAgainst];
};

const full = [
  'ann,A,1,400000,0,0',
  'ann-co,A,1,300000,0,0',
  'bo,A,1,0,300000,0',
  'nom,B,1,2000000,1000000,500000',
  'zed,B,1,0,2999999,0',
];

describe('instructions', () => {
  // 700,000 × 10 + 2,000,000; 300,000 × 10 + 1,000,000 + 2,999,999.
  const sums = ['9000000', '6999999'];

  test.each([
    ['as the contract writes them', lines(...full)],
    [
      'with the mark of their encoding and lines that end as in Windows',
      `\ufeff${lines(...full).replaceAll('\n', '\r\n')}`,
    ],
    ['with lines that end in CR alone', lines(...full).replaceAll('\n', '\r')],
    ['without an end of the last line', lines(...full).trimEnd()],
    ['with empty lines between them', lines(...full).replaceAll('\n', '\n\n')],
    ['with a header in capitals', lines(...full).replace('member,class', 'Member,Class')],
    ['with quoted fields', lines(...full.map((line) => line.replace(/^([^,]+),(.)/, '"$1","$2"')))],
    ['in another order of lines', lines(...full.toReversed())],
    ['twice over', lines(...full, ...full)],
  ])('%s', async (_, instructions) => {
    const shown = await counted({ instructions });
    expect([votes(shown), shown.exit, shown.refused]).toEqual([sums, 0, []]);
    expect(shown.resolutions[0]).toMatchObject({
      // 9,000,000 of 15,999,999 is 0.5625000351…
      percentFor: '56.250004',
      carried: true,
      eligible: { shares: '10000000', votes: '19000000' },
      withoutWeighting: { votesFor: '2700000', votesAgainst: '4299999', carried: false },
    });
  });

  test('with columns in another order', async () => {
    const instructions = 'abstain,for,against,resolution,class,member\n0,400000,0,1,A,ann\n4,2,3,1,B,nom\n';
    expect(votes(await counted({ instructions }))).toEqual(['4000002', '3']);
  });

  test.each([
    ['without a header', 'nom,B,1,5,6,0\n'],
    ['with a column that lacks', 'member,class,resolution,for,against\nnom,B,1,5,6\n'],
    ['with a column that nobody knows', 'member,class,resolution,for,against,abstain,remark\nnom,B,1,5,6,0,x\n'],
    ['that are empty', ''],
  ])('%s are refused', async (_, instructions) => {
    await expect(counted({ instructions })).rejects.toThrow('instructions.csv');
  });

  test('each line that is refused has its number and its reason, and the sum closes', async () => {
    const put = meeting({ resolutions: [resolution('1', { abstain: ['bo'], notInFavour: ['zed'] }), resolution('2')] });
    const rows: readonly (readonly [row: string, reason: string | null])[] = [
      ['ghost,B,1,1,0,0', 'member-unknown'],
      ['ann,C,1,1,0,0', 'class-not-held'],
      ['nom,A,1,1,0,0', 'class-not-held'],
      ['nom,B,9,1,0,0', 'resolution-unknown'],
      ['nom,B,1,1.5,0,0', 'no-whole-count'],
      ['nom,B,1,-1,0,0', 'no-whole-count'],
      ['nom,B,1,"1,000",0,0', 'no-whole-count'],
      ['nom,B,1,1e3,0,0', 'no-whole-count'],
      ['nom,B,1,,0,0', 'no-whole-count'],
      ['nom,B,1,5000001,0,0', 'over-holding'],
      ['nom,B,1,3000000,1000000,1000001', 'over-holding'],
      ['bo,A,1,0,1,0', 'bound-to-abstain'],
      ['bo,A,1,0,0,1', 'bound-to-abstain'],
      ['bo,A,2,1,0,0', null],
      ['zed,B,1,1,0,0', 'bound-not-in-favour'],
      ['zed,B,1,0,1,0', null],
      ['nom,B,1,3000000,1000000,1000000', null],
      ['nom,B,1,18446744073709551617,0,0', 'over-holding'],
    ];
    const shown = await counted({ meeting: put, instructions: lines(...rows.map(([row]) => row)) });
    const expected = rows.flatMap(([, reason], at) => (reason === null ? [] : [{ line: at + 2, reason }]));
    expect(shown.refused.map(({ line, reason }) => ({ line, reason }))).toEqual(expected);
    expect([shown.accepted + shown.refused.length, shown.lines]).toEqual([rows.length, rows.length]);
    expect([votes(shown), votes(shown, '2')]).toEqual([
      ['3000000', '1000001'],
      ['10', '0'],
    ]);
  });

  test.each([
    ['the later one', ['2025-05-18T10:00:00+08:00', '2025-05-18T09:00:00+08:00'], ['5', '0']],
    ['the later one by other offsets', ['2025-05-18T10:00:00+08:00', '2025-05-18T02:00:01Z'], ['0', '7']],
    ['the later one by half a second', ['2025-05-18T10:00:00.500+08:00', '2025-05-18T10:00:00.499+08:00'], ['5', '0']],
    [
      'of the same moment the one less in favour',
      ['2025-05-18T10:00:00+08:00', '2025-05-18T02:00:00+00:00'],
      ['0', '7'],
    ],
    ['one that says a time before one that says none', ['2025-05-18T10:00:00+08:00', ''], ['5', '0']],
    [
      'without an offset neither: a moment is not known',
      ['2025-05-18T10:00:00', '2025-05-18T09:00:00+08:00'],
      ['0', '7'],
    ],
  ])('%s counts', async (_, [first, second], expected) => {
    const head = 'member,class,resolution,for,against,abstain,received';
    const instructions = `${head}\nnom,B,1,5,0,0,${first}\nnom,B,1,0,7,0,${second}\n`;
    expect(votes(await counted({ instructions }))).toEqual(expected);
  });

  test('one that is refused replaces none', async () => {
    expect(votes(await counted({ instructions: lines('nom,B,1,5,0,0', 'nom,B,1,0,9999999,0') }))).toEqual(['5', '0']);
  });
});

describe('a meeting', () => {
  test('has numbers that are text', async () => {
    const put = meeting({ resolutions: ['2(A)(i)', '2(A)(ii)', '10', '1'].map((number) => resolution(number)) });
    const rows = ['nom,B,2(A)(i),1,0,0', 'nom,B,2(A)(ii),0,2,0', 'nom,B,10,3,0,0', 'nom,B,1,4,0,0', 'nom,B,01,4,0,0'];
    const shown = await counted({ meeting: put, instructions: lines(...rows) });
    expect(shown.resolutions.map(({ number, votesFor }) => [number, votesFor])).toEqual([
      ['2(A)(i)', '1'],
      ['2(A)(ii)', '0'],
      ['10', '3'],
      ['1', '4'],
    ]);
    expect(shown.refused.map(({ line, reason }) => [line, reason])).toEqual([[6, 'resolution-unknown']]);
  });

  test.each([
    [0, '67', '33'],
    [2, '66.67', '33.33'],
    [4, '66.6667', '33.3333'],
    [6, '66.666667', '33.333333'],
  ])('prints %i decimals', async (percentDecimals, yes, no) => {
    const shown = await counted({ meeting: meeting({ percentDecimals }), instructions: lines('nom,B,1,2,1,0') });
    expect(shown.resolutions[0]).toMatchObject({ percentFor: yes, percentAgainst: no });
  });

  test.each([
    ['left-out', '66.67', null],
    ['printed', '66.67', null],
    ['in-denominator', '50.00', '25.00'],
  ])('has abstentions %s', async (abstentions, yes, apart) => {
    const shown = await counted({
      meeting: meeting({ abstentions, percentDecimals: 2 }),
      instructions: lines('nom,B,1,2,1,1'),
    });
    expect(shown.resolutions[0]).toMatchObject({ percentFor: yes, percentAbstain: apart });
  });

  test.each([
    ['ordinary', '3/4', [1, 1], false],
    ['ordinary', '3/4', [500001, 500000], true],
    ['special', '3/4', [3, 1], true],
    ['special', '3/4', [2999, 1001], false],
    ['special', '2/3', [2, 1], true],
    ['special', '2/3', [199, 101], false],
    ['ordinary', '3/4', [0, 0], false],
  ])(
    'carries an %s resolution of a special majority of %s at %o: %s',
    async (kind, specialMajority, [yes, no], carried) => {
      const put = meeting({ specialMajority, resolutions: [resolution('1', { kind })] });
      const shown = await counted({ meeting: put, instructions: lines(`nom,B,1,${yes},${no},0`) });
      expect(shown.resolutions[0]?.carried).toBe(carried);
    },
  );

  test('has votes a share by matter, and the record has them where it says nothing', async () => {
    const votesPerShare = [
      { class: 'A', matter: 'director-election', votes: '20' },
      { class: 'A', matter: null, votes: '1' },
    ];
    const put = meeting({
      votesPerShare,
      resolutions: [resolution('1', { matter: 'director-election' }), resolution('2')],
    });
    const shown = await counted({ meeting: put, instructions: lines('ann,A,1,10,0,0', 'ann,A,2,10,0,0') });
    expect([votes(shown), votes(shown, '2')]).toEqual([
      ['200', '0'],
      ['10', '0'],
    ]);
  });

  test('puts what depends on another only as that came out', async () => {
    const on = (number: string, outcome: string): object => ({ condition: { on: number, outcome } });
    const put = meeting({
      resolutions: [
        resolution('1'),
        resolution('2', on('1', 'not-carried')),
        resolution('3', on('1', 'carried')),
        resolution('4', on('2', 'carried')),
        resolution('5', { withdrawn: true }),
      ],
    });
    const rows = ['1', '2', '3', '4', '5'].map((number) => `nom,B,${number},1,0,0`);
    const shown = await counted({ meeting: put, instructions: lines(...rows) });
    expect(shown.resolutions.map(({ notPut }) => notPut)).toEqual([
      null,
      'condition-not-met',
      null,
      'condition-open',
      'withdrawn',
    ]);
    expect(shown.refused.map(({ line, reason }) => [line, reason])).toEqual([[6, 'resolution-withdrawn']]);
  });

  test('takes who must abstain out of what could be cast, in every class', async () => {
    const put = meeting({ resolutions: [resolution('1', { abstain: ['ann', 'ann-co'] })] });
    const rows = ['ann,A,1,1,0,0', 'ann,B,1,0,0,5', 'ann-co,A,1,1,0,0'];
    const shown = await counted({ meeting: put, instructions: lines(...rows) });
    // Ten million shares less 1,400,000 and 300,000; 300,000 of Bo at ten votes and eight million at one.
    expect(shown.resolutions[0]?.eligible).toMatchObject({ shares: '8300000', votes: '11000000' });
    expect([shown.refused.length, shown.concerns]).toEqual([3, []]);
  });

  test.each([
    ['a person, of his vehicle', 'abstain', 'ann'],
    ['a vehicle, of its owner', 'notInFavour', 'ann-co'],
  ])('that binds %s asks whether the other is bound too', async (_, duty, member) => {
    const put = meeting({ resolutions: [resolution('1', { [duty]: [member] })] });
    const shown = await counted({ meeting: put, instructions: lines('nom,B,1,1,0,0') });
    expect([shown.exit, [...new Set(shown.concerns)]]).toEqual([1, ['bound-vehicle']]);
  });

  test.each([
    ['auditors by name', { reserved: null, matter: 'auditors' }, true, 3],
    ['a dividend by its words', { reserved: null, matter: null }, false, 3],
    ['a reserved one', { reserved: true, matter: 'auditors' }, true, 0],
    ['auditors counted with weight', { reserved: false, matter: 'auditors' }, false, 1],
  ])('has %s', async (_, changed, reserved, exit) => {
    const put = meeting({ resolutions: [resolution('1', changed)] });
    const shown = await counted({ meeting: put, instructions: lines('ann,A,1,10,0,0') });
    expect([shown.resolutions[0]?.reserved, shown.exit, votes(shown)[0]]).toEqual([
      reserved,
      exit,
      reserved ? '10' : '100',
    ]);
  });

  test('may leave out of its file whatever is optional, and the product’s name of its format', async () => {
    const put = { format: 'meeting/1', id: 'agm', kind: 'annual', date: '2025-05-20', recordDate: '2025-05-14' };
    const resolutions = [{ number: '1', kind: 'ordinary', reserved: true }];
    const shown = await counted({ meeting: { ...put, resolutions }, instructions: lines('nom,B,1,4,0,0') });
    expect([shown.exit, shown.resolutions[0]?.percentFor]).toEqual([0, '100.000000']);
  });

  test('whose record date is after it is refused', async () => {
    const given = { meeting: meeting({ recordDate: '2025-05-21' }), instructions: lines() };
    await expect(counted(given)).rejects.toThrow('The record date, 21 May 2025, is after the meeting, 20 May 2025.');
  });
});

test('counts beyond 2^64 are exact', async () => {
  const inIssue = { A: '9007199254740993', B: '999999999999999999999999999999' };
  const opening = {
    inIssue,
    treasury: { A: '0', B: '0' },
    holdings: [{ holder: 'ann', class: 'A', shares: inIssue.A }],
  };
  const kept = entries.map((one) =>
    one['id'] === 'open' ? entry('open', 'opening-position', '2024-01-02', opening) : one,
  );
  const cwd = folderWith({
    'r.json': JSON.stringify({ format: 'tenfold/record/1', issuer: { id: 'k', names: { en: 'K' } }, entries: kept }),
    'm.json': JSON.stringify(meeting()),
    'g.csv': `member,class,shares\nann,A,${inIssue.A}\nx,B,${inIssue.B}\n`,
    'i.csv': lines(`ann,A,1,${inIssue.A},0,0`, 'x,B,1,0,999999999999999999999999999998,1'),
  });
  const { stdout, exit } = await type(['poll', 'r.json', 'm.json', 'i.csv', '--register', 'g.csv', '--json'], { cwd });
  const shown = JSON.parse(stdout) as Shown;
  expect([exit, votes(shown)]).toEqual([0, ['90071992547409930', '999999999999999999999999999998']]);
});

test('a member who stands on the register twice with one class is refused with the line', async () => {
  const given = { register: `${register}nom,B,1\n`, instructions: lines() };
  await expect(counted(given)).rejects.toThrow('register.csv, line 9');
});
