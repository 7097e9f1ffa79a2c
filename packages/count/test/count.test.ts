import { plainRuleBook } from '@tenfold/kernel/poll';
import { describe, expect, test } from 'vitest';
import { countInstructions } from '../src/count-instructions.ts';
import { countPlainly } from '../src/plain/count-plainly.ts';
import { textSource } from '../src/source/file-source.ts';
import { asked, countedIn, header, meeting, refusalsOf, resolution, sumsOf } from './support/asked.ts';

/** Both ways of counting answer for themselves: what is said here of one is said of the other. */
describe.each([
  ['the quick way', countInstructions],
  ['the plain way', countPlainly],
])('counted %s', (_, count) => {
  const counted = async (...args: Parameters<typeof asked>) => countedIn(await count(asked(...args)));

  test('shares are summed by resolution and class, each way', async () => {
    const result = await counted([
      'ann,B,1,100,0,0',
      'bee,B,1,0,200,50',
      'cheung,A,1,40,0,0',
      'cheung,B,1,0,0,60',
      'ann,B,2(A)(i),1,2,3',
    ]);
    expect(sumsOf(result, '1')).toEqual(['A 40/0/0', 'B 100/200/110']);
    expect(sumsOf(result, '2(A)(i)')).toEqual(['A 0/0/0', 'B 1/2/3']);
    expect(result).toMatchObject({ lines: 5, accepted: 5, replaced: 0, refused: [], scaled: 0 });
  });

  test('what the register comes to is given with it', async () => {
    expect((await counted([])).registerTotals).toEqual([
      { shareClass: 'A', shares: 40n, members: 1 },
      { shareClass: 'B', shares: 1410n, members: 4 },
    ]);
  });

  test.each([
    ['ann,B,1,1,1', 'line-malformed'],
    ['ann,B,1,1,1,1,', 'line-malformed'],
    ['ann,B,1,"1"1,1,1', 'line-malformed'],
    ['a"nn,B,1,1,1,1', 'line-malformed'],
    ['nobody,B,1,1,0,0', 'member-unknown'],
    ['Ann,B,1,1,0,0', 'member-unknown'],
    [',B,1,1,0,0', 'member-unknown'],
    ['ann,A,1,1,0,0', 'class-not-held'],
    ['ann,C,1,1,0,0', 'class-not-held'],
    ['ann,B,3,1,0,0', 'resolution-unknown'],
    ['ann,B,2(a)(i),1,0,0', 'resolution-unknown'],
    ['ann\0,B,1,1,0,0', 'member-unknown'],
    ['ann,B\0,1,1,0,0', 'class-not-held'],
    ['ann,B,1\0,1,0,0', 'resolution-unknown'],
    ['ann,B,\0,1,0,0', 'resolution-unknown'],
    ['ann,B,1,1\0,0,0', 'no-whole-count'],
    ['ann,B,1,1.5,0,0', 'no-whole-count'],
    ['ann,B,1,-1,0,0', 'no-whole-count'],
    ['ann,B,1,,0,0', 'no-whole-count'],
    ['ann,B,1,007,0,0', 'no-whole-count'],
    ['ann,B,1, 7,0,0', 'no-whole-count'],
    ['ann,B,1,"1,0",0,0', 'no-whole-count'],
    ['ann,B,1,1234567890123456789012345678901,0,0', 'no-whole-count'],
    ['ann,B,1,123456789012345678901234567890,0,0', 'over-holding'],
    ['ann,B,1,9007199254740993,0,0', 'over-holding'],
    ['ann,B,1,101,0,0', 'over-holding'],
    ['ann,B,1,50,50,1', 'over-holding'],
  ])('%s is refused: %s', async (line, cause) => {
    const result = await counted(['bee,B,1,1,0,0', line, 'bee,B,2(A)(i),1,0,0']);
    expect(refusalsOf(result)).toEqual([`3 ${cause}`]);
    expect(sumsOf(result, '1')).toEqual(['A 0/0/0', 'B 1/0/0']);
    expect(result).toMatchObject({ lines: 3, accepted: 2, refusedPerCause: { [cause]: 1 } });
  });

  test('the whole holding, no share at all, and a quoted field are in order', async () => {
    const result = await counted(['ann,B,1,50,30,20', 'bee,B,1,0,0,0', '"depot","B","2(A)(i)","1","2","3"']);
    expect(result.accepted).toBe(3);
    expect(sumsOf(result, '2(A)(i)')).toEqual(['A 0/0/0', 'B 1/2/3']);
  });

  test('a refused line tells whose it is and for which resolution', async () => {
    expect((await counted(['ann,B,9,1,0,0', 'x,y'])).refused).toEqual([
      { line: 2, source: 0, cause: 'resolution-unknown', member: 'ann', resolution: '9' },
      { line: 3, source: 0, cause: 'line-malformed', member: null, resolution: null },
    ]);
  });

  test('a later line replaces an earlier one of the same member, class and resolution; a refused one replaces nothing', async () => {
    const lines = ['ann,B,1,100,0,0', 'ann,B,1,0,60,0', 'ann,B,1,500,0,0', 'cheung,A,1,1,0,0', 'cheung,B,1,2,0,0'];
    const result = await counted(lines);
    expect(sumsOf(result, '1')).toEqual(['A 1/0/0', 'B 2/60/0']);
    expect(result).toMatchObject({ lines: 5, accepted: 4, replaced: 1, contested: { 'order-of-lines': 1 } });
  });

  test('with times the last received counts, wherever it stands', async () => {
    const lines = [
      'ann,B,1,3,0,0,2026-06-20T10:00:00+08:00',
      'ann,B,1,1,0,0,2026-06-20T09:59:59+08:00',
      'ann,B,1,2,0,0,2026-06-20T01:59:59.999Z',
    ];
    const sources = [textSource('votes.csv', [`${header},received`, ...lines].join('\n'))];
    const result = await counted([], { sources });
    expect(sumsOf(result, '1')).toEqual(['A 0/0/0', 'B 3/0/0']);
    expect(result).toMatchObject({ replaced: 2, contested: { 'same-moment': 0, 'order-of-lines': 0 } });
    const first = { ...plainRuleBook, replacing: 'first-received' } as const;
    expect(sumsOf(await counted([], { sources, ruleBook: first }), '1')).toEqual(['A 0/0/0', 'B 1/0/0']);
  });

  test('of two received in the same moment the one less in favour counts, and it is said', async () => {
    const at = '2026-06-20T10:00:00+08:00';
    const lines = [`ann,B,1,3,0,0,${at}`, `ann,B,1,2,0,0,${at}`, `ann,B,1,2,1,0,${at}`, `ann,B,1,2,1,0,${at}`];
    const sources = [textSource('votes.csv', [`${header},received`, ...lines].join('\n'))];
    const result = await counted([], { sources });
    expect(sumsOf(result, '1')).toEqual(['A 0/0/0', 'B 2/1/0']);
    expect(result).toMatchObject({ replaced: 3, contested: { 'same-moment': 1 } });
  });

  test('a time that nobody can read and one after the close are refused; without a time none is late', async () => {
    const lines = [
      'ann,B,1,1,0,0,2026-06-20T10:00:00',
      'ann,B,1,1,0,0,2026-06-31T10:00:00Z',
      'ann,B,1,1,0,0,2026-06-20T12:00:00.001+08:00',
      'ann,B,1,4,0,0,',
      'bee,B,1,1,0,0,2026-06-20T12:00:00+08:00',
    ];
    const sources = [textSource('votes.csv', [`${header},received`, ...lines].join('\n'))];
    const result = await counted([], { sources, ruleBook: { ...plainRuleBook, closesAt: '2026-06-20T04:00:00Z' } });
    expect(refusalsOf(result)).toEqual(['2 time-unreadable', '3 time-unreadable', '4 too-late']);
    expect(sumsOf(result, '1')).toEqual(['A 0/0/0', 'B 5/0/0']);
  });

  test('an instruction with a time beats one without, whichever comes first', async () => {
    for (const lines of [
      ['ann,B,1,1,0,0,', 'ann,B,1,2,0,0,1970-01-01T00:00:00Z'],
      ['ann,B,1,2,0,0,1970-01-01T00:00:00Z', 'ann,B,1,1,0,0,'],
    ]) {
      const sources = [textSource('votes.csv', [`${header},received`, ...lines].join('\n'))];
      for (const replacing of ['last-received', 'first-received'] as const) {
        const result = await counted([], { sources, ruleBook: { ...plainRuleBook, replacing } });
        expect(sumsOf(result, '1')).toEqual(['A 0/0/0', 'B 2/0/0']);
      }
    }
  });

  test('a vote in the room beats a later proxy where the rule book says so, by the line or by its file', async () => {
    const sources = [
      textSource('room.csv', `${header},kind\nann,B,1,0,9,0,in-the-room\nbee,B,1,0,8,0,`, 'in-the-room'),
      textSource('proxies.csv', `${header}\nann,B,1,100,0,0\nbee,B,1,100,0,0\ncheung,B,1,7,0,0`, 'proxy'),
    ];
    const ruleBook = { ...plainRuleBook, precedence: ['in-the-room', 'proxy'] } as const;
    expect(sumsOf(await counted([], { sources, ruleBook }), '1')).toEqual(['A 0/0/0', 'B 7/17/0']);
    expect(sumsOf(await counted([], { sources }), '1')).toEqual(['A 0/0/0', 'B 207/0/0']);
  });

  test('of two received in the same moment the stronger kind counts, whatever it says', async () => {
    const at = '2026-06-20T10:00:00Z';
    const rows = [`ann,B,1,9,0,0,${at},in-the-room`, `ann,B,1,1,0,0,${at},proxy`];
    const ruleBook = { ...plainRuleBook, precedence: ['in-the-room', 'proxy'] } as const;
    for (const order of [rows, rows.toReversed()]) {
      const sources = [textSource('votes.csv', [`${header},received,kind`, ...order].join('\n'))];
      const result = await counted([], { sources, ruleBook });
      expect(sumsOf(result, '1')).toEqual(['A 0/0/0', 'B 9/0/0']);
      expect(result.contested).toEqual({ 'same-moment': 0, 'order-of-lines': 0 });
    }
  });

  test('a line that ends before its time is malformed, also before an empty line', async () => {
    const text = `${header},received\nann,B,1,1,0,0\n\nbee,B,1,2,0,0,\n\ncheung,B,1,3,0,0,2026-06-20T10:00:00Z`;
    const result = await counted([], { sources: [textSource('votes.csv', text)] });
    expect(refusalsOf(result)).toEqual(['2 line-malformed']);
    expect(sumsOf(result, '1')).toEqual(['A 0/0/0', 'B 5/0/0']);
  });

  test('a kind that there is not is refused', async () => {
    const sources = [textSource('votes.csv', `${header},kind\nann,B,1,1,0,0,post\nbee,B,1,1,0,0,proxy`)];
    expect(refusalsOf(await counted([], { sources }))).toEqual(['2 kind-unknown']);
  });

  test('what its member took back is refused as that, and what he said before counts again', async () => {
    const text = `${header},kind\nann,B,1,3,0,0,proxy\nann,B,1,0,3,0,taken-back\nbee,B,1,1,0,0,taken-back`;
    const result = await counted([], { sources: [textSource('votes.csv', text)] });
    expect(refusalsOf(result)).toEqual(['3 taken-back', '4 taken-back']);
    expect(sumsOf(result, '1')).toEqual(['A 0/0/0', 'B 3/0/0']);
  });

  test('above the holding in proportion: each way rounded down, and never above', async () => {
    const ruleBook = { ...plainRuleBook, overVote: 'in-proportion' } as const;
    // 100 of 300: 66.67, 33.33 and 0.33 of a share.
    const result = await counted(['ann,B,1,200,100,1', 'cheung,A,1,0,1000000000000000000000,0', 'bee,B,1,250,0,0'], {
      ruleBook,
    });
    expect(sumsOf(result, '1')).toEqual(['A 0/40/0', 'B 316/33/0']);
    expect(result).toMatchObject({ accepted: 3, scaled: 2 });
  });

  test('who must abstain is not counted at all, who must not be in favour may vote against or abstain', async () => {
    const bound = meeting([resolution('1', { abstain: ['ann'], notInFavour: ['bee'] }), resolution('2')]);
    const lines = ['ann,B,1,0,0,100', 'ann,B,1,0,1,0', 'bee,B,1,1,200,0', 'bee,B,1,0,200,50', 'ann,B,2,1,0,0'];
    const result = await counted(lines, { meeting: bound });
    expect(refusalsOf(result)).toEqual(['2 bound-to-abstain', '3 bound-to-abstain', '4 bound-not-in-favour']);
    expect(sumsOf(result, '1')).toEqual(['A 0/0/0', 'B 0/200/50']);
  });

  test('a withdrawn resolution takes no line, and a class only what it may vote on', async () => {
    const partly = meeting(
      [resolution('1', { classes: ['A'] }), resolution('2', { withdrawn: 'overtaken' })],
      ['A', 'B'],
    );
    const lines = ['cheung,A,1,1,0,0', 'cheung,B,1,1,0,0', 'ann,B,2,1,0,0'];
    const result = await counted(lines, { meeting: partly });
    expect(refusalsOf(result)).toEqual(['3 class-has-no-vote', '4 resolution-withdrawn']);
    expect(sumsOf(result, '1')).toEqual(['A 1/0/0']);
  });

  test('shares that cannot vote are taken from the holding', async () => {
    const withheld = [
      { member: 'ann', shareClass: 'B', shares: 100n },
      { member: 'bee', shareClass: 'B', shares: 50n },
    ];
    const result = await counted(['ann,B,1,0,0,0', 'bee,B,1,201,0,0', 'bee,B,1,200,0,0'], { withheld });
    expect(refusalsOf(result)).toEqual(['2 shares-cannot-vote', '3 over-holding']);
    expect(sumsOf(result, '1')).toEqual(['A 0/0/0', 'B 200/0/0']);
    expect(result.registerTotals[1]).toEqual({ shareClass: 'B', shares: 1410n, members: 4 });
  });

  test('members who are asked for apart stand in rows of their own', async () => {
    const lines = ['ann,B,1,1,0,0', 'cheung,A,1,2,0,0', 'cheung,B,1,3,0,0', 'cheung,B,2(A)(i),0,4,0'];
    const result = await counted(lines, { apart: new Set(['cheung']) });
    expect(sumsOf(result, '1')).toEqual(['A 0/0/0', 'A cheung 2/0/0', 'B 1/0/0', 'B cheung 3/0/0']);
    expect(sumsOf(result, '2(A)(i)')).toEqual(['A 0/0/0', 'B 0/0/0', 'B cheung 0/4/0']);
  });

  test('what counts and what is held is told one by one, in the order of the register', async () => {
    const result = await counted(['cheung,B,1,1,2,3', 'ann,B,2(A)(i),4,5,6', 'ann,B,1,7,8,9']);
    expect(
      [...result.standing()].map(({ member, shareClass, resolution: on }) => `${member} ${shareClass} ${on}`),
    ).toEqual(['ann B 1', 'ann B 2(A)(i)', 'cheung B 1']);
    expect([...result.standing()][0]).toMatchObject({ for: 7n, against: 8n, abstain: 9n, contested: null });
    expect([...result.holdings()].filter(({ nominee }) => nominee)).toEqual([
      { member: 'depot', shareClass: 'B', shares: 1000n, nominee: true },
    ]);
  });

  test('holdings of any size are counted to the share', async () => {
    const most = 2n ** 64n - 1n;
    const rows = [1n, 2n ** 32n, 2n ** 53n + 1n, most].map((shares, at) => ({
      member: `m${at}`,
      shareClass: 'B',
      shares,
    }));
    const lines = rows.map(({ member, shares }) => `${member},B,1,${shares - 1n},1,0`);
    const over = rows.map(({ member, shares }) => `${member},B,2(A)(i),${shares},1,0`);
    const result = await counted([...lines, ...over], { register: { rows } });
    const all = rows.reduce((sum, { shares }) => sum + shares, 0n);
    expect(sumsOf(result, '1')).toEqual([`B ${all - 4n}/4/0`]);
    expect(result.refusedPerCause['over-holding']).toBe(4);
  });

  test('refused lines beyond those that are kept are heard and counted', async () => {
    const heard: number[] = [];
    const lines = ['x,B,1,1,0,0', 'y,B,1,1,0,0', 'z,B,1,1,0,0'];
    const result = await counted(lines, { mostRefused: 1, onRefused: ({ line }) => heard.push(line) });
    expect(heard).toEqual([2, 3, 4]);
    expect(result).toMatchObject({ refusedLeftOut: 2, refusedPerCause: { 'member-unknown': 3 } });
    expect(refusalsOf(result)).toEqual(['2 member-unknown']);
  });
});
