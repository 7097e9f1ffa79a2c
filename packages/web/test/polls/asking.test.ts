import { readRuleBook } from '@tenfold/kernel/poll';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeOf } from '../../src/api/send-poll-file.ts';
import type { PollFile } from '../../src/format/meeting.ts';
import { type Asking, bodyOf, filesOf, lacking, nothingAsked } from '../../src/screens/polls/asking/asking.ts';
import { movedUp, plainRules, ruleBookOf, rulesIn } from '../../src/screens/polls/asking/rules-typed.ts';

const chosen = (id: string) => ({ id, file: new File(['member'], `${id}.csv`) });
const held = (id: string): PollFile => ({ file: id.repeat(64), name: `${id}.csv`, bytes: '6', kind: 'csv' });
const asking: Asking = { ...nothingAsked, instructions: [chosen('a'), chosen('b')], register: [chosen('c')] };

describe('the rules of counting', () => {
  test('that are typed are a rule book that the kernel reads, with a day alone closing at its end', () => {
    const typed = { ...plainRules, closesOn: '2026-05-18', byKind: true };
    const read = readRuleBook(ruleBookOf(typed));
    expect(read).toMatchObject({
      ruleBook: {
        closesAt: '2026-05-18T23:59:59+08:00',
        precedence: ['in-the-room', 'representative', 'attendance', 'proxy'],
      },
    });
  });

  test('without an order of kinds and a closing time have neither', () => {
    expect(ruleBookOf(plainRules)).toMatchObject({ precedence: [], closesAt: null });
  });

  test('come back from a file as they were typed', () => {
    const rules = fc.record({
      id: fc.stringMatching(/^[a-z]{1,8}$/),
      version: fc.stringMatching(/^\d{1,3}$/),
      replacing: fc.constantFrom('last-received', 'first-received'),
      overVote: fc.constantFrom('refuse', 'in-proportion'),
      byKind: fc.boolean(),
      precedence: fc.constantFrom(plainRules.precedence, movedUp(plainRules.precedence, 'proxy')),
      closesOn: fc.constant('2026-05-18'),
      closesClock: fc.constantFrom('09:00', '17:30:05'),
    });
    fc.assert(
      fc.property(rules, (typed) => {
        // An order that is not asked for is not in the file.
        const precedence = typed.byKind ? typed.precedence : plainRules.precedence;
        expect(rulesIn(JSON.stringify(ruleBookOf(typed)))).toEqual({ ...typed, precedence });
      }),
    );
  });

  test.each(['', '{', 'null', '{"format":"tenfold/rule-book/1"}', '{"format":"tenfold/meeting/1"}'])(
    'are not taken from %j',
    (text) => {
      expect(rulesIn(text)).toBeNull();
    },
  );

  test('put one kind before the one above it, and leave the first where it is', () => {
    expect(movedUp(['in-the-room', 'proxy', 'attendance'], 'attendance')).toEqual([
      'in-the-room',
      'attendance',
      'proxy',
    ]);
    expect(movedUp(['in-the-room', 'proxy'], 'in-the-room')).toEqual(['in-the-room', 'proxy']);
  });
});

describe('a count', () => {
  test('lacks files of instructions, a register, and a name of its rules, until it has them', () => {
    expect(Object.keys(lacking(nothingAsked))).toEqual(['instructions', 'register']);
    expect(lacking({ ...asking, register: [], byRecord: true })).toEqual({});
    expect(Object.keys(lacking({ ...asking, rules: { ...plainRules, version: ' ' } }))).toEqual(['rules']);
    expect(lacking(asking)).toEqual({});
  });

  test('names its files by their hashes, in the order in which they were chosen', () => {
    const all = new Map(['a', 'b', 'c'].map((id) => [id, held(id)]));
    const meeting = { id: 'agm', kind: 'annual', resolutions: [] } as const;
    expect(bodyOf(asking, { meeting, held: all })).toMatchObject({
      meeting,
      instructions: ['a'.repeat(64), 'b'.repeat(64)],
      register: ['c'.repeat(64)],
      twice: true,
    });
    expect(bodyOf({ ...asking, byRecord: true }, { meeting, held: all })).toMatchObject({ register: null });
  });

  test('says whose weight counts only where somebody has chosen it', () => {
    const given = { meeting: { id: 'agm', kind: 'annual', resolutions: [] }, held: new Map() } as const;
    expect(bodyOf(asking, given)).not.toHaveProperty('weightAt');
    expect(bodyOf({ ...asking, weightAt: 'record-date' }, given)).toHaveProperty('weightAt', 'record-date');
  });

  test('sends no register where the holders of the record are counted against', () => {
    expect(filesOf({ ...asking, byRecord: true }).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(filesOf(asking).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

test.each([
  ['proxies.CSV', 'text/csv'],
  ['proxies.csv.gz', 'application/gzip'],
  ['proxies.parquet', 'application/vnd.apache.parquet'],
  ['votes.xml', 'application/xml'],
  ['votes', 'application/octet-stream'],
])('%s is sent as %s', (name, type) => {
  expect(typeOf(name)).toBe(type);
});
