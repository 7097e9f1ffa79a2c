import { describe, expect, test } from 'vitest';
import type { Names } from '@tenfold/kernel';
import type { MatterProposal } from '@tenfold/kernel/poll';
import { type NamedDirector, proposeMatter } from '../../src/hk/main-board/polls/index.ts';
import { r8a24 } from '../../src/hk/main-board/chapter-8a/8a-24.rule.ts';

const reserved = r8a24.versions[0]?.parameters.matters ?? [];

function proposed(
  subject: string | Names | null,
  { matters = [], directors = [], binds = true }: Given = {},
): MatterProposal {
  const names = typeof subject === 'string' ? { en: subject } : subject;
  return proposeMatter({ matters, subject: names }, { reserved, binds, directors });
}

interface Given {
  readonly matters?: readonly string[];
  readonly directors?: readonly NamedDirector[];
  readonly binds?: boolean;
}

const keys = ({ reasons }: MatterProposal): readonly string[] => reasons.map(({ key }) => key);

describe('words that point to a reserved matter', () => {
  test.each([
    ['To adopt the fifth amended and restated memorandum and articles of association', 'constitution'],
    ['To approve amendments to the bye-laws', 'constitution'],
    ['To change the English name of the Company', 'constitution'],
    ['To increase the authorised share capital', 'constitution'],
    ['To vary the rights attached to the class B shares', 'class-rights'],
    ['To lower the number of votes per class A share', 'class-rights'],
    ['To re-elect Ms Ho as an independent non-executive director', 'independent-director'],
    ['To remove an INED', 'independent-director'],
    ['To re-appoint PricewaterhouseCoopers', 'auditors'],
    ['To ratify the appointment of the auditor', 'auditors'],
    ['That the Company be wound up voluntarily', 'voluntary-winding-up'],
    ['修訂組織章程大綱及細則', 'constitution'],
    ['關於變更公司名稱的議案', 'constitution'],
    ['更改B類股份所附權利', 'class-rights'],
    ['重選王女士為獨立非執行董事', 'independent-director'],
    ['续聘会计师事务所', 'auditors'],
    ['自愿清盘', 'voluntary-winding-up'],
  ])('%s: %s', (subject, matter) => {
    const proposal = proposed(subject);
    expect([proposal.reserved, proposal.matters]).toEqual([true, [matter]]);
    expect([proposal.certain, keys(proposal)]).toEqual([false, ['poll.proposal.worded']]);
  });

  test('of one language are enough', () => {
    expect(proposed({ en: 'Special business', 'zh-Hant': '修訂章程細則' }).reserved).toBe(true);
  });
});

describe('words that do not', () => {
  test.each([
    'To receive the audited accounts and the reports of the directors and of the auditor',
    'To re-elect Mr Ho, who retires under article 100 of the articles of association',
    'To re-elect Mr Ho as an executive director',
    'To re-elect Mr Ho as a non-executive director',
    'To fix the pay of the independent non-executive directors',
    'To fix the remuneration of the auditor',
    'To grant a general mandate to repurchase shares',
    'To declare a final dividend',
    'To adopt the 2026 share award scheme',
    'To approve the rights issue',
    'To wind up a subsidiary',
    'To approve the framework agreement and its annual caps',
    '授予董事會發行股份的一般授權',
    '派發末期股息',
    '重選陳先生為執行董事',
  ])('%s', (subject) => {
    expect([subject, proposed(subject).reserved]).toEqual([subject, false]);
  });
});

describe('a resolution that mixes matters', () => {
  test.each([
    'To re-appoint the auditor and authorise the board to fix its remuneration',
    '續聘核數師並授權董事會釐定其酬金',
    'To re-elect the following: (i) A as an executive director; (ii) B as an independent non-executive director',
  ])('is reserved as a whole: %s', (subject) => {
    const proposal = proposed(subject);
    expect([proposal.reserved, proposal.mixed, keys(proposal).at(-1)]).toEqual([true, true, 'poll.proposal.mixed']);
  });

  test('of two reserved matters is not mixed', () => {
    const proposal = proposed('To vary the rights of class B shareholders; to adopt new articles of association');
    expect([proposal.matters, proposal.mixed]).toEqual([['constitution', 'class-rights'], false]);
  });
});

describe('a matter that was given by name', () => {
  test('is certain', () => {
    const proposal = proposed(null, { matters: ['auditors'] });
    expect([proposal.reserved, proposal.certain, keys(proposal)]).toEqual([true, true, ['poll.proposal.given']]);
  });

  test('as other business stands beside words that say more, and is then not certain', () => {
    const proposal = proposed('To adopt new articles of association', { matters: ['other'] });
    expect([proposal.reserved, proposal.mixed, proposal.certain]).toEqual([true, true, false]);
  });

  test('in an issuer’s own word is read as words', () => {
    expect(proposed(null, { matters: ['auditor-appointment'] }).matters).toEqual(['auditors']);
    expect(proposed(null, { matters: ['final-dividend'] }).reserved).toBe(false);
  });

  test('under articles and not under Rule 8A.24 is never certain', () => {
    const proposal = proposed(null, { matters: ['auditors'], binds: false });
    expect([proposal.certain, keys(proposal)]).toEqual([false, ['poll.proposal.given', 'poll.proposal.articles']]);
  });
});

describe('directors whom the record knows', () => {
  const directors: readonly NamedDirector[] = [
    { id: 'wong', names: ['Wong Sau Lan', '黃秀蘭'], isIndependent: true, isBeneficiary: false },
    { id: 'lam', names: ['Lam Wai-yin'], isIndependent: false, isBeneficiary: true },
  ];

  test('an independent one is reserved, though the words do not say what she is', () => {
    const proposal = proposed('To re-elect Ms Wong Sau-lan', { directors });
    expect([proposal.reserved, keys(proposal)]).toEqual([true, ['poll.proposal.independent']]);
    expect(proposed('重選黃秀蘭女士', { directors }).reserved).toBe(true);
  });

  test('a beneficiary is ordinary (policy A20)', () => {
    const proposal = proposed('To re-elect Mr Lam Wai Yin', { directors });
    expect([proposal.reserved, keys(proposal)]).toEqual([false, ['poll.proposal.beneficiary']]);
  });

  test('of somebody whom nobody knows a person has to say what he is', () => {
    expect(keys(proposed('To re-elect Mr Ho', { directors }))).toEqual(['poll.proposal.which-director']);
  });
});
