import { readFields, type World } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { claimsFields, claimsFound, claimsJson, claimsPage } from '../../src/claims/index.ts';
import { checkFields, checkJson, checkPage } from '../../src/check/index.ts';
import { endeavoursFields, endeavoursFound, endeavoursJson, endeavoursPage } from '../../src/endeavours/index.ts';
import type { Page } from '../../src/page/page.ts';
import '../../src/messages/index.ts';
import { languages } from '../../src/messages/languages.ts';
import { checkOf, entry, opened, textOf } from '../check/check-of.ts';

const hash = (digit: string): string => digit.repeat(64);

/** Ann drafts, signs, has it witnessed and acknowledged; shares are bought back and cancelled and nobody converts; a claim. */
const entries = [
  ...opened(),
  entry('drafted', 'undertaking-drafted', '2024-01-02', { undertaking: 'u', beneficiary: 'ann', document: hash('a') }),
  entry('signed', 'undertaking-given', '2024-01-02T10:00:00+08:00', {
    undertaking: 'u',
    beneficiary: 'ann',
    document: hash('b'),
    way: 'electronic-signature',
    basis: 'deed',
  }),
  entry('witnessed', 'undertaking-witnessed', '2024-01-02', {
    undertaking: 'u',
    witness: 'A. Witness',
    way: 'passkey-assent',
  }),
  entry('acknowledged', 'undertaking-acknowledged', '2024-01-03', { undertaking: 'u', signatory: 'A. Director' }),
  entry('bought', 'shares-bought-back', '2024-03-04', { class: 'B', shares: '100', for: 'cancellation' }),
  entry('cancelled', 'shares-cancelled', '2024-03-04', { class: 'B', shares: '100', from: 'bought-back' }),
  entry('did', 'endeavour-recorded', '2024-03-01', {
    beneficiary: 'ann',
    what: 'Asked the board to wait.',
    provision: '8A.15',
    concerning: 'company',
    document: hash('d'),
  }),
  entry('renamed', 'name-changed', '2024-04-02', {
    who: 'ann',
    names: { en: 'Chan Wing Sze Ann', 'zh-Hant': '陳詠詩' },
  }),
  entry('company', 'name-changed', '2024-04-02', { who: 'company', names: { en: 'Renamed Limited' } }),
  entry('claimed', 'claim-made', '2024-05-02', {
    claim: 'c1',
    undertaking: 'u',
    claimant: 'Lee Ka Ming',
    claimantKind: 'shareholder',
    breach: '8A.15:ann',
    remedies: ['damages', 'injunction'],
    holdings: [
      { at: 'breach', date: '2024-03-04', class: 'B', shares: '1000', through: 'nominee', evidence: hash('e') },
    ],
  }),
  entry('letter', 'claim-step-recorded', '2024-05-06', {
    claim: 'c1',
    step: 'letter-before-action',
    what: 'Fourteen days.',
  }),
  entry('varied', 'undertaking-varied', '2024-05-07', { undertaking: 'u', how: 'varied', what: 'Notices by e-mail.' }),
];

const check = checkOf(entries, { on: '2024-06-03' });

const problemsOf = (fields: Parameters<typeof readFields>[0], json: unknown): readonly unknown[] => {
  const problems: unknown[] = [];
  readFields(fields, json, '', (path, problem) => problems.push([path, problem.key]));
  return problems;
};

describe.each(languages)('in %s', (language) => {
  test('each JSON is of its format', () => {
    expect(problemsOf(claimsFields, claimsJson(claimsFound(check), language))).toEqual([]);
    expect(problemsOf(endeavoursFields, endeavoursJson(endeavoursFound(check), language))).toEqual([]);
    expect(problemsOf(checkFields, checkJson(check, language))).toEqual([]);
  });

  test('each page says all that it has to say, with no hole in any sentence', () => {
    const pages: readonly Page[] = [
      claimsPage(claimsFound(check), language),
      claimsPage(claimsFound(check, 'c1'), language),
      endeavoursPage(endeavoursFound(check), language),
      checkPage(check, language),
    ];
    for (const text of pages.flatMap(textOf)) expect(text).not.toMatch(/[{}]|undefined|null/u);
  });
});

describe('claims', () => {
  test('a claim stands with its breach, its standing, its time and its steps', () => {
    const text = textOf(claimsPage(claimsFound(check), 'en')).join('\n');
    expect(text).toContain('Renamed Limited');
    expect(text).toContain('Claim “c1” of Lee Ka Ming against Chan Wing Sze Ann');
    expect(text).toContain('Sought: damages and an injunction.');
    expect(text).toContain('Held 1,000 class B shares on 4 Mar 2024, by a file that is kept.');
    expect(text).toContain('whether that makes him a shareholder for this promise');
    expect(text).toContain('Whether the claimant held shares when he claimed is not recorded.');
    // Recorded as a deed, so twelve years come first: from 4 March 2024 to the day before its anniversary in 2036.
    expect(text).toContain('As a deed: 12 years from 4 Mar 2024, so the last safe day is 3 Mar 2036.');
    expect(text).toContain('6 May 2024: letter before action. Fourteen days.');
    expect(text).toContain('No writ is recorded.');
  });

  test('a breach on which nobody has claimed stands apart; one claim alone leaves it out', () => {
    const unclaimed = (only: string | null): readonly (string | null)[] =>
      claimsFound(check, only).unclaimed.map(({ finding, undertaking }) => `${finding.id} ${undertaking ?? '-'}`);
    expect(unclaimed(null)).toEqual(['8A.15:bob -']);
    expect(unclaimed('c1')).toEqual([]);
    const named = claimsJson(claimsFound(check, 'c1'), 'en') as { readonly claims: readonly { readonly id: string }[] };
    expect(named.claims.map(({ id }) => id)).toEqual(['c1']);
  });

  test('without any it says so', () => {
    const none = checkOf(opened(), { on: '2024-06-03' });
    const text = textOf(claimsPage(claimsFound(none), 'en')).join('\n');
    expect(text).toContain('No claim is recorded.');
    expect(text).toContain('No breach is found on which a claim could rest.');
  });
});

describe('endeavours', () => {
  test('what was done stands with what it was about, and the acts without anything after it', () => {
    const text = textOf(endeavoursPage(endeavoursFound(check, 'ann'), 'en')).join('\n');
    expect(text).toContain('1 Mar 2024: Asked the board to wait.');
    expect(text).toContain('for 8A.15 · concerning the company · a file is kept');
    expect(text).toContain('Whether it was enough is a question for a court, and nothing here answers it.');
    expect(text).not.toContain('Nothing recorded');
    expect(text).not.toContain('Ho Man Wai');
  });

  test('nobody is scored: no figure of the JSON weighs what was done', () => {
    const json = JSON.stringify(endeavoursJson(endeavoursFound(check), 'en'));
    expect(json).not.toMatch(/score|enough":|grade|percent/iu);
  });
});

describe('the life of an undertaking on the page of a check', () => {
  test('steps, what is lacking, what bears on it, and what the law asks', () => {
    const text = textOf(checkPage(check, 'en')).join('\n');
    expect(text).toContain(
      'Steps: drawn up 2 Jan 2024 → signed 2 Jan 2024, 10:00 (Hong Kong) (electronically) → witnessed 2 Jan 2024 (by passkey) → acknowledged 3 Jan 2024 → effective 3 Jan 2024.',
    );
    expect(text).toContain(
      'Not recorded: the witness’s address, the witness’s occupation, that person’s position, the company’s witness and the words of the paper.',
    );
    expect(text).toContain(
      'The beneficiary is called Chan Wing Sze Ann since 2 Apr 2024; the paper still names “Chan Wing Sze”.',
    );
    expect(text).toContain('Varied on 7 May 2024 (“Notices by e-mail.”). No consent of shareholders is recorded');
    expect(text).toContain('Recorded as a deed.');
    expect(text).toContain('1 step was agreed to with a passkey on the exact file.');
  });

  test('a draft promises nothing', () => {
    const drafted = checkOf(entries.slice(0, opened().length + 1), { on: '2024-01-02' });
    const text = textOf(checkPage(drafted, 'en')).join('\n');
    expect(text).toContain('Drawn up on 2 Jan 2024, not signed yet; nothing is promised by it.');
    expect(text).toContain('The beneficiary has not signed the draft.');
  });
});

/** The world of a check names the issuer as it is called by then. */
test('the company bears its new name from its day on', () => {
  const named = ({ issuer }: World): string | undefined => issuer.names.en;
  expect(named(check.world)).toBe('Renamed Limited');
  expect(named(checkOf(entries, { on: '2024-04-01' }).world)).not.toBe('Renamed Limited');
});
