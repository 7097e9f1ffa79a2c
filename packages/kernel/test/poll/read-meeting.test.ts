import { describe, expect, test } from 'vitest';
import { ratio } from '../../src/index.ts';
import { meetingFields, readMeeting, readRuleBook } from '../../src/poll/index.ts';

const least = {
  format: 'tenfold/meeting/1',
  id: 'agm-2026',
  kind: 'annual',
  date: '2026-06-26',
  resolutions: [{ number: '2(A)(i)', kind: 'ordinary' }],
};

/** The keys of what is wrong with a meeting, each with its field. */
function problems(changed: Readonly<Record<string, unknown>>): readonly string[] {
  const read = readMeeting({ ...least, ...changed });
  return 'problems' in read ? read.problems.map(({ field, message }) => `${field} ${message.key}`) : [];
}

describe('a meeting', () => {
  test('needs little: what is not said is open, and the record date is the day itself', () => {
    const read = readMeeting(least);
    expect('meeting' in read ? read.meeting : null).toMatchObject({
      recordDate: '2026-06-26',
      percentDecimals: 6,
      abstentions: 'left-out',
      specialMajority: null,
      resolutions: [{ number: '2(A)(i)', reserved: null, subject: null, matters: [], abstain: [], withdrawn: null }],
    });
  });

  test('is read as people write it: a subject in one language, a matter or several, votes as a number, null for unknown', () => {
    const read = readMeeting({
      ...least,
      recordDate: null,
      percentDecimals: '2',
      votesPerShare: [{ class: 'B', matter: null, votes: 10 }],
      resolutions: [
        { number: '1', kind: 'special', subject: 'To amend the articles', matter: 'constitution', withdrawn: true },
        { number: '2', kind: 'ordinary', matter: ['auditors', 'other'], reserved: null, abstain: [] },
      ],
    });
    expect('meeting' in read ? read.meeting : read).toMatchObject({
      percentDecimals: 2,
      votesPerShare: [{ shareClass: 'B', matter: null, votes: ratio(10n, 1n) }],
      resolutions: [
        { subject: { en: 'To amend the articles' }, matters: ['constitution'], withdrawn: '' },
        { matters: ['auditors', 'other'], withdrawn: null },
      ],
    });
  });

  test.each([
    [{ format: 'tenfold/meeting/2' }, ['format record-file.format-unknown']],
    [{ resolutions: [] }, ['resolutions poll.refused.no-resolution']],
    [{ kind: 'anual' }, ['kind record-file.word-near']],
    [{ recorddate: '2026-06-20' }, ['recorddate record-file.field-near']],
    [{ specialMajority: '5/4' }, ['specialMajority poll.refused.majority']],
    [{ specialMajority: '0' }, ['specialMajority poll.refused.majority']],
    [{ percentDecimals: -1 }, ['percentDecimals poll.refused.decimals']],
    [{ percentDecimals: '13' }, ['percentDecimals poll.refused.decimals']],
    [{ votesPerShare: [{ class: 'A', votes: '0' }] }, ['votesPerShare[0].votes poll.refused.no-votes']],
    [{ deductions: [{ class: 'A', shares: '1', why: 'lost' }] }, ['deductions[0].why record.no-choice']],
    [
      { resolutions: ['1', '1'].map((number) => ({ number, kind: 'ordinary' })) },
      ['resolutions[1].number poll.refused.number-twice'],
    ],
    [
      { resolutions: [{ number: '1', kind: 'ordinary', condition: { on: '1', outcome: 'carried' } }] },
      ['resolutions[0].condition.on poll.refused.condition'],
    ],
    [
      { resolutions: [{ number: '1', kind: 'ordinary', contest: { id: 'seat', seats: 0 } }] },
      ['resolutions[0].contest.seats poll.refused.seats'],
    ],
    [
      { intentions: [{ member: 'fund', resolution: '7', how: 'against' }] },
      ['intentions[0].resolution poll.refused.resolution-unknown'],
    ],
  ])('%o is refused', (changed, expected) => {
    expect(problems(changed)).toEqual(expected);
  });

  test.each([null, [], 'meeting', 7])('%o is none', (json) => {
    expect('problems' in readMeeting(json)).toBe(true);
  });

  test('every field of it is declared once, for reading and for its schema', () => {
    expect(Object.values(meetingFields).every(({ schema }) => typeof schema === 'object')).toBe(true);
  });
});

describe('a rule book', () => {
  const book = {
    format: 'tenfold/rule-book/1',
    id: 'depository',
    version: '3',
    replacing: 'last-received',
    overVote: 'in-proportion',
  };

  test('is read with what it leaves open', () => {
    expect(readRuleBook(book)).toEqual({
      ruleBook: {
        id: 'depository',
        version: '3',
        replacing: 'last-received',
        overVote: 'in-proportion',
        precedence: [],
        closesAt: null,
      },
    });
  });

  test.each([
    { overVote: 'guess' },
    { closesAt: '2026-06-26' },
    { precedence: ['fax'] },
    { format: 'tenfold/rules/1' },
  ])('%o is refused', (changed) => {
    expect('problems' in readRuleBook({ ...book, ...changed })).toBe(true);
  });
});
