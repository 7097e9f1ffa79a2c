import { describe, expect, test } from 'vitest';
import { type NamedDirector, proposeMatter } from '../../src/hk/main-board/polls/index.ts';
import { r8a24 } from '../../src/hk/main-board/chapter-8a/8a-24.rule.ts';
import { mixedTitles, openTitles, titles } from './titles.ts';

const reserved = r8a24.versions[0]?.parameters.matters ?? [];

function proposed(title: string, directors: readonly NamedDirector[] = []): ReturnType<typeof proposeMatter> {
  const subject = /\p{Script=Han}/u.test(title) ? { 'zh-Hant': title } : { en: title };
  return proposeMatter({ matters: [], subject }, { reserved, binds: true, directors });
}

const wordOf = (word: string): ReturnType<typeof proposeMatter> =>
  proposeMatter({ matters: [word], subject: null }, { reserved, binds: true, directors: [] });

const keysOf = ({ reasons }: ReturnType<typeof proposeMatter>): readonly string[] => reasons.map(({ key }) => key);

describe('titles of notices', () => {
  test('are enough to measure by', () => {
    expect(titles.length + mixedTitles.length + openTitles.length).toBeGreaterThanOrEqual(200);
  });

  test.each(titles)('%s: %s', (matter, title) => {
    const proposal = proposed(title);
    expect(proposal.matters.filter((one) => one !== 'other')).toEqual(matter === '-' ? [] : [matter]);
    // Words alone are never certain, and every proposal says why.
    expect([proposal.reserved, proposal.certain]).toEqual([matter !== '-', false]);
    expect(proposal.reasons).not.toEqual([]);
  });

  test.each(mixedTitles)('of more than one matter, %s the reserved one: %s', (matter, title) => {
    const proposal = proposed(title);
    expect([proposal.reserved, proposal.mixed, proposal.matters]).toEqual([true, true, [matter, 'other']]);
  });

  test.each(openTitles)('that a person has to look at: %s', (title) => {
    const proposal = proposed(title);
    expect([proposal.reserved, keysOf(proposal)[0]]).toEqual([false, 'poll.proposal.which-director']);
  });
});

describe('an issuer’s own word for a matter', () => {
  test.each([
    ['CONSTITUTION_CHANGE', 'constitution'],
    ['articles', 'constitution'],
    ['change-of-name', 'constitution'],
    ['CLASS_RIGHTS_VARIATION', 'class-rights'],
    ['INED_APPOINT_REMOVE', 'independent-director'],
    ['ined', 'independent-director'],
    ['AUDITOR_APPOINT_REMOVE', 'auditors'],
    ['auditor', 'auditors'],
    ['VOLUNTARY_WINDING_UP', 'voluntary-winding-up'],
  ])('%s is %s', (word, matter) => {
    expect(wordOf(word).matters).toEqual([matter]);
  });

  test.each(['dividend', 'mandate', 'director-election', 'auditors-remuneration', 'ined-fees-for-2026'])(
    '%s is ordinary',
    (word) => {
      expect(wordOf(word).reserved).toBe(false);
    },
  );
});

describe('somebody who is named', () => {
  const directors: readonly NamedDirector[] = [
    { id: 'wong', names: ['Wong Sau Lan', '黃秀蘭'], isIndependent: true, isBeneficiary: false },
    { id: 'lam', names: ['Lam Wai Yin', '林慧賢'], isIndependent: false, isBeneficiary: true },
  ];

  test.each(['To approve the grant of share options to Ms. Wong Sau Lan', '批准向黃秀蘭女士授出購股權'])(
    'is not elected by being given something: %s',
    (title) => {
      expect(proposed(title, directors).reserved).toBe(false);
    },
  );

  test('who is a beneficiary is not elected by it either', () => {
    const proposal = proposed('To approve the grant of share options to Mr. Lam Wai Yin', directors);
    expect(keysOf(proposal)).toEqual(['poll.proposal.ordinary']);
  });

  test.each(['To re-elect Ms. WONG, Sau-lan', 'To remove Wong Sau Lan as a director', '重選黃秀蘭女士'])(
    'is: %s',
    (title) => {
      expect(proposed(title, directors).reserved).toBe(true);
    },
  );

  test('is not found inside a longer name', () => {
    expect(proposed('To re-elect Mr. Hwong Sau Lantian', directors).reserved).toBe(false);
  });
});

test('other business in which somebody unknown is elected is not certain', () => {
  const subject = { en: 'To re-elect Mr. Ho' };
  const proposal = proposeMatter({ matters: ['other'], subject }, { reserved, binds: true, directors: [] });
  expect([proposal.certain, keysOf(proposal)]).toEqual([
    false,
    ['poll.proposal.which-director', 'poll.proposal.given-other'],
  ]);
});
