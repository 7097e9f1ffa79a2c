import { describe, expect, test } from 'vitest';
import { readLines } from './lines-sheet.ts';

const table =
  'Resolutions | FOR | AGAINST\n1. To sell | 3,000 (75.00%) | 1,000 (25.00%)\n2(a). To buy | 1,000 (25.00%) | 3,000 (75.00%)\n2(b). To keep | 3,000 (75.00%) | 1,000 (25.00%)';
const tableInChinese =
  '決議案 | 贊成 | 反對\n1. 出售 | 3,000 (75.00%) | 1,000 (25.00%)\n2. 購買 | 3,000 (75.00%) | 1,000 (25.00%)';

/** What becomes of each resolution, as sentences below the table say. */
function carried(sentences: string, above = table): Readonly<Record<string, boolean | undefined>> {
  const { published } = readLines(`${above}\n${sentences}`);
  return Object.fromEntries(published.resolutions.map(({ number, carried: one }) => [number, one ?? undefined]));
}

describe('which resolutions were carried', () => {
  test.each([
    ['All resolutions were duly passed as ordinary resolutions.', { '1': true, '2(a)': true, '2(b)': true }],
    ['Resolutions 1 and 2(b) were passed. Resolution 2(a) was not passed.', { '1': true, '2(a)': false, '2(b)': true }],
    ['Resolutions numbered 1 to 2(b) were duly passed.', { '1': true, '2(a)': true, '2(b)': true }],
    // One sentence with both: nobody can say without its grammar which are which.
    ['Resolution 1 was passed while resolution 2(a) was not passed.', {}],
    // What would happen is not what happened.
    ['If resolution 1 is passed the shares will be sold.', {}],
    ['The board thanks all shareholders.', {}],
  ])('%s', (sentences, expected) => {
    expect(carried(sentences)).toEqual({ '1': undefined, '2(a)': undefined, '2(b)': undefined, ...expected });
  });

  test.each([
    ['上述決議案已獲正式通過。', { '1': true, '2': true }],
    ['第1項決議案已獲通過。第2項決議案未獲通過。', { '1': true, '2': false }],
  ])('%s', (sentences, expected) => {
    expect(carried(sentences, tableInChinese)).toEqual(expected);
  });
});

describe('shares that may vote', () => {
  test.each([
    [
      'The total was 1,500,000 Shares, being 1,000,000 Class A Shares and 500,000 Class B Shares, entitling their holders to attend and vote.',
      [
        [
          { class: 'A', shares: 1_000_000n },
          { class: 'B', shares: 500_000n },
        ],
        1_500_000n,
      ],
    ],
    // Classes that do not add up to the whole are no base.
    [
      'There were 1,500,001 Shares, being 1,000,000 Class A Shares and 500,000 Class B Shares, entitling their holders to attend and vote.',
      [undefined, undefined],
    ],
    // 1,169,980,653 less 77,131,997, as one issuer printed it; the second sentence alone says who may vote.
    [
      'A trustee held 77,131,997 Shares.\nShareholders holding 1,092,848,656 Shares were entitled to attend and vote.',
      [undefined, 1_092_848_656n],
    ],
    // Two sentences with two numbers are about two meetings.
    [
      'Holders of 5,000,000 Shares were entitled to attend and vote.\nHolders of 6,000,000 Shares were entitled to attend and vote.',
      [undefined, undefined],
    ],
    ['No Shares entitled their holders to attend and vote against only.', [undefined, undefined]],
    [
      '賦予股東權利出席大會並投票的股份總數為1,500,000股，包括1,000,000股A類普通股及500,000股B類普通股。',
      [
        [
          { class: 'A', shares: 1_000_000n },
          { class: 'B', shares: 500_000n },
        ],
        1_500_000n,
      ],
    ],
  ])('%s', (sentence, expected) => {
    const { published } = readLines(`${table}\n${sentence}`);
    expect([published.entitled ?? undefined, published.entitledInAll ?? undefined]).toEqual(expected);
  });

  test.each([
    ['The Company held 2,000,000 treasury shares.', ['treasury 2000000']],
    ['A trustee held 77,131,997 Shares on trust.', ['trustee 77131997']],
    ['There were no treasury shares and 2,000,000 Shares in all.', []],
    ['受託人持有3,000,000股。', ['trustee 3000000']],
  ])('%s', (sentence, expected) => {
    const { meeting } = readLines(`${table}\n${sentence}`);
    expect(meeting.deductions.map(({ why, shares }) => `${why} ${shares}`)).toEqual(expected);
  });
});

describe('votes of a share', () => {
  test.each([
    [
      'Each Class Y share has ten (10) votes and each Class Z share one vote, save for resolutions numbered 1 and 2(b) above, in which case each has one (1) vote.',
      ['Y 10', 'Z 1'],
      ['1', '2(b)'],
    ],
    ['每股A類普通股有十票，每股B類普通股有一票，惟第1項決議案每股一票。', ['A 10', 'B 1'], ['1']],
    ['Holders vote as they like.', [], []],
  ])('%s', (sentence, votes, oneVote) => {
    const { meeting } = readLines(`${table}\n${sentence}`);
    expect(meeting.votesPerShare.map((one) => `${one.shareClass} ${one.votes}`)).toEqual(votes);
    expect(meeting.oneVote).toEqual(oneVote);
  });
});

describe('the meeting', () => {
  test.each([
    ['POLL RESULTS OF THE ANNUAL GENERAL MEETING HELD ON JUNE 14, 2025', 'annual', '2025-06-14'],
    ['Poll results of the extraordinary general meeting held on 3 March 2026', 'extraordinary', '2026-03-03'],
    ['於二零二五年六月三十日舉行之股東週年大會投票結果', 'annual', '2025-06-30'],
    ['2025年6月2日举行的临时股东大会投票结果', 'extraordinary', '2025-06-02'],
    // Two meetings in one announcement: nobody can say of which the table is.
    ['Poll results of the annual general meeting and the class meeting held on 3 March 2026', null, '2026-03-03'],
    ['Poll results held on 3 March 2026 and adjourned; held again on 5 March 2026', null, null],
  ])('%s', (title, kind, date) => {
    const { meeting } = readLines(`${title}\n${table}`);
    expect([meeting.kind, meeting.date]).toEqual([kind, date]);
  });

  test.each([
    [
      'Kite Ledger Registrars Limited, the share registrar of the company, acted as scrutineer.',
      'Kite Ledger Registrars Limited share-registrar',
    ],
    ['The auditor of the company, Brightwater and Lam LLP, was the scrutineer.', 'Brightwater and Lam LLP auditors'],
    // Two companies: which of them counted is not said surely.
    ['Kite Limited asked Lam Registrars Limited to be scrutineer.', null],
    ['本公司之股份過戶登記處紙鳶證券登記有限公司擔任監票人。', '紙鳶證券登記有限公司 share-registrar'],
  ])('%s', (sentence, expected) => {
    const { scrutineer } = readLines(`${table}\n${sentence}`).meeting;
    expect(scrutineer === null ? null : `${scrutineer.name} ${scrutineer.capacity}`).toBe(expected);
  });

  test('who of the directors was there, and what was withdrawn', () => {
    const { attended, withdrawn } = readLines(
      `${table}\nThe directors Mr. Chan Tai Man and Dr. Li Lei attended.\nMs. Wong Siu Ling, a director, was unable to attend.\nResolution 3 was withdrawn.`,
    ).meeting;
    expect(attended).toEqual({ present: ['Mr. Chan Tai Man', 'Dr. Li Lei'], absent: ['Ms. Wong Siu Ling'] });
    expect(withdrawn).toEqual(['3']);
  });
});
