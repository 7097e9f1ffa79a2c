import { describe, expect, test } from 'vitest';
import { checkPage } from '../../src/check/index.ts';
import { checkOf, entry, opened, textOf } from './check-of.ts';

/** The texts of a section: from its heading to the next. */
function section(texts: readonly string[], title: string): readonly string[] {
  const from = texts.indexOf(`== ${title}`) + 1;
  const length = texts.slice(from).findIndex((text) => text.startsWith('== '));
  return from === 0 ? [] : texts.slice(from, length === -1 ? undefined : from + length);
}

function pageOf(...given: Parameters<typeof checkOf>): readonly string[] {
  return textOf(checkPage(checkOf(...given), 'en'));
}

const fall = [
  entry('bought', 'shares-bought-back', '2024-03-01', { class: 'B', shares: '100', for: 'cancellation' }),
  entry('cancelled', 'shares-cancelled', '2024-03-04', { class: 'B', shares: '100', from: 'bought-back' }),
];

const died = entry('died', 'person-died', '2024-05-01T22:30:00+08:00', { person: 'bob' });

describe('the head', () => {
  test('says whose record it is, on which day, and on what kind of sources it rests', () => {
    const texts = pageOf([...opened(), entry('note', 'articles-adopted', '2024-01-03', {}, 'secondary')], {
      on: '2024-01-05',
    });
    expect(texts.slice(0, 2)).toEqual([
      'Kestrel Robotics · 9999 | as of 5 Jan 2024',
      'With all that is recorded. Rests on 11 entries: 10 from primary sources, 1 from secondary ones, 0 assumed.',
    ]);
  });

  test('says that all sources are primary, where they are', () => {
    const [, known] = pageOf(opened(), { on: '2024-01-05' });
    expect(known).toBe('With all that is recorded. Rests on 10 entries, all from primary sources.');
  });
});

describe('the capital', () => {
  test('stands in whole counts, with the proportion as the two counts it is taken of', () => {
    expect(section(pageOf(opened(), { on: '2024-01-05' }), 'Capital and votes')).toEqual([
      'Class A, 10 votes | 100 | 100',
      'Class B, 1 vote | 900 | ',
      'All shares | 1,000 | 100',
      'Weighted shares of all shares | 100 of 1,000 | 10%',
      'not to rise above (Rule 8A.13) | 100 of 1,000 | 10%',
      // 100 × 10 + 900.
      'Votes on ordinary matters | 1,900 | ',
      'Votes on reserved matters | 1,000 | ',
    ]);
  });

  test('shows the register of members beside what is alive, once weight has ended', () => {
    const capital = section(pageOf([...opened(), died], { on: '2024-05-02' }), 'Capital and votes');
    expect(capital).toContain('Weighted shares of all shares | 60 of 1,000 | 6%');
    expect(capital).toContain('as the register of members shows it | 100 of 1,000 | 10%');
    // 60 × 10 + 940.
    expect(capital).toContain('Votes on ordinary matters | 1,540 | ');
  });

  test('has a column for shares bought back only while there are any', () => {
    expect(section(pageOf([...opened(), ...fall], { on: '2024-03-02' }), 'Capital and votes')).toContain(
      'Class B, 1 vote | 900 | 100 | ',
    );
  });
});

describe('the beneficiaries', () => {
  test('stand with their shares, and their parts of votes and capital', () => {
    expect(section(pageOf(opened(), { on: '2024-01-05' }), 'Beneficiaries')).toEqual([
      // 600 of 1,900 votes, cut; 60 of 1,000 shares.
      'Chan Wing Sze | 60 | 0 | 31.57% | 6%',
      'Ho Man Wai | 40 | 0 | 21.05% | 4%',
    ]);
  });

  test('have the day and the cause of the end of their weight', () => {
    expect(section(pageOf([...opened(), died], { on: '2024-05-02' }), 'Beneficiaries')).toContain(
      'Weight ended on 1 May 2024, 22:30 (Hong Kong): death.',
    );
  });

  test('have blanks for what is not known, with the ends between which it lies', () => {
    const holdings = [
      { holder: 'ann', class: 'A', shares: '60' },
      { holder: 'ann', class: 'B', shares: null },
      { holder: 'bob', class: 'A', shares: '40' },
      { holder: 'bob', class: 'B', shares: '0' },
    ];
    const [ann, remark] = section(pageOf(opened(holdings), { on: '2024-01-05' }), 'Beneficiaries');
    expect(ann).toBe('Chan Wing Sze | 60 | not known | not known | not known');
    // Between 600 and 600 + 900 of 1,900 votes; between 60 and 60 + 900 of 1,000 shares.
    expect(remark).toBe(
      'One-vote: not known (between 0 and 900). Votes: not known (between 31.57% and 78.94%). Capital: not known (between 6% and 96%).',
    );
  });
});

test('votes follow control and capital follows economics, where a vehicle parts the two', () => {
  const day = '2024-01-02';
  const entries = opened([{ holder: 'kite', class: 'A', shares: '100' }]);
  const vehicle = [
    entry('kite', 'vehicle-recorded', day, { vehicle: 'kite', names: { en: 'Kite Ltd' }, form: 'private-company' }),
    entry('kite-interests', 'vehicle-interests-set', day, {
      vehicle: 'kite',
      interests: [
        { who: 'ann', economic: '3/5', control: '1' },
        { who: 'bob', economic: '2/5', control: '0' },
      ],
    }),
  ];
  // The vehicle comes before the position that names it.
  const texts = pageOf([...entries.slice(0, 8), ...vehicle, ...entries.slice(8)], { on: day });
  const [ann, bob] = section(texts, 'Beneficiaries').filter((text) => text.includes(' | '));
  // All 1,000 votes of the vehicle's 1,900 are Ann's; of its 100 shares in 1,000, 60 are hers and 40 Bob's.
  expect(ann).toBe('Chan Wing Sze | 60 | 0 | 52.63% | 6%');
  expect(bob).toBe('Ho Man Wai | 40 | 0 | 0% | 4%');
});

describe('a sentence that promises', () => {
  const before = { on: '2024-03-04', only: { person: 'ann', provision: null } } as const;
  const after = { ...before, on: '2024-03-05' } as const;

  test('says on the day of the cancellation what is to be done, under which rule', () => {
    const texts = section(pageOf([...opened(), ...fall], before), 'Undertaking of Chan Wing Sze');
    expect(texts).toContain('Action required: 8A.15.');
    // Ten weighted shares in a hundred go with a hundred in a thousand; six of them are hers.
    expect(texts.find((text) => text.startsWith('▲ 8A.15'))).toMatch(/^▲ 8A\.15 Action required\..* 6 /);
  });

  test('says the day after that it was not kept', () => {
    const texts = section(pageOf([...opened(), ...fall], after), 'Undertaking of Chan Wing Sze');
    expect(texts).toContain('Breached: 8A.15.');
    expect(texts.find((text) => text.startsWith('✕ 8A.15'))).toMatch(/^✕ 8A\.15 Breached\. /);
  });

  test.each([
    ['secondary', 'On the published figures this was not kept; a primary source is missing'],
    ['assumed', 'On an assumption of the record this was not kept; a primary source is missing'],
  ])('never says that somebody is in breach on %s evidence alone', (standing, words) => {
    const weak = fall.map((one) => ({ ...one, source: { title: 'A newspaper', url: null, standing } }));
    const texts = section(pageOf([...opened(), ...weak], after), 'Undertaking of Chan Wing Sze');
    expect(texts).toContain(`${words}: 8A.15.`);
    expect(texts.find((text) => text.startsWith('✕ 8A.15'))).toMatch(new RegExp(`^✕ 8A\\.15 ${words}\\. `));
    expect(texts.filter((text) => text.includes('Breached'))).toEqual([]);
  });

  test('puts what nobody has to judge on one line', () => {
    const texts = section(pageOf(opened(), before), 'Undertaking of Chan Wing Sze');
    expect(texts.filter((text) => text.includes('nothing to judge')).length).toBe(1);
  });
});

describe('an undertaking', () => {
  test('that nobody recorded is stood in for by the usual form, and said to be', () => {
    const texts = section(pageOf(opened(), { on: '2024-01-05' }), 'Undertaking of Ho Man Wai');
    expect(texts.slice(0, 2)).toEqual([
      'No undertaking is recorded for this beneficiary; the usual form stands in for it.',
      'The sentences are a reading version in our words, not those of the paper.',
    ]);
  });

  test('has its stations said in a sentence', () => {
    const given = entry('given', 'undertaking-given', '2024-01-02', { undertaking: 'bob-2024', beneficiary: 'bob' });
    const texts = section(pageOf([...opened(), given], { on: '2024-01-05' }), 'Undertaking of Ho Man Wai');
    expect(texts[0]).toBe('Signed on 2 Jan 2024, neither witnessed nor acknowledged yet.');
  });

  test('that has ended says so in the overview and in each promise', () => {
    const given = entry('given', 'undertaking-given', '2024-01-02', { undertaking: 'bob-2024', beneficiary: 'bob' });
    const texts = pageOf([...opened(), given, died], { on: '2024-05-02' });
    expect(section(texts, 'Undertakings')).toContain('◼ Ho Man Wai | Ended on 1 May 2024');
    const promised = section(texts, 'Undertaking of Ho Man Wai');
    expect(promised[0]).toBe('Ended on 1 May 2024; signed on 2 Jan 2024.');
    expect(promised.filter((text) => text.startsWith('Ceased. Ended on 1 May 2024, 22:30')).length).toBe(4);
  });
});

describe('the overview', () => {
  test('names only what wants attention, the gravest first', () => {
    expect(section(pageOf([...opened(), ...fall], { on: '2024-03-05' }), 'Undertakings')).toEqual([
      '✕ Chan Wing Sze | Breached: 8A.15',
      '✕ Ho Man Wai | Breached: 8A.15',
    ]);
    expect(section(pageOf(opened(), { on: '2024-01-05' }), 'Undertakings')).toEqual([
      '✓ Chan Wing Sze | Kept',
      '✓ Ho Man Wai | Kept',
    ]);
  });
});

describe('duties', () => {
  /** The last line of each duty, which says by when it is due. */
  function daysOf(...given: Parameters<typeof pageOf>): readonly string[] {
    const due = section(pageOf(...given), 'What is due');
    return due.flatMap((text) => /^(?:by|was due by|no day stated)[^·]*(?= · )/.exec(text)?.[0] ?? []);
  }

  test('stand in the order in which they fall due', () => {
    const days = daysOf([...opened(), ...fall], { on: '2024-03-04' });
    expect(days.slice(0, 3)).toEqual(['by 4 Mar 2024', 'by 4 Mar 2024', 'by 30 Sep 2024']);
  });

  test.each([
    ['2024-09-30', null, 'by 30 Sep 2024'],
    ['2024-10-01', null, 'was due by 30 Sep 2024'],
    ['2024-10-01', '2024-09-12', 'done 12 Sep 2024'],
  ])('on %s, of what is due by 30 Sep and was done on %s, say: %s', (on, discharged, text) => {
    const check = checkOf(opened(), { on });
    const what = { key: '8A.15.duty-convert', figures: { shares: { shares: 6n } } };
    const duty = { id: 'd', who: 'ann', what, provision: '8A.15', due: '2024-09-30', discharged };
    const findings = check.findings.slice(0, 1).map((finding) => ({ ...finding, duties: [duty] }));
    const due = section(textOf(checkPage({ ...check, findings, undertakings: [] }, 'en')), 'What is due');
    expect(due).toEqual(['· Convert 6 weighted shares.', `${text} · Chan Wing Sze, Rule 8A.15`]);
  });
});

describe('a breach that was cured', () => {
  const converted = ['ann', 'bob'].map((holder) =>
    entry(`${holder}-converts`, 'weighted-shares-converted', '2024-03-06', {
      holder,
      class: 'A',
      shares: '6',
      into: 'B',
    }),
  );

  test('stays listed with its days, because the rights it gave rise to do', () => {
    const texts = pageOf([...opened(), ...fall, ...converted], { on: '2024-03-07' });
    const promised = section(texts, 'Undertaking of Chan Wing Sze');
    expect(promised).toContain('Rights that have accrued, and that the end of the undertaking does not take away:');
    expect(promised.at(-1)).toMatch(/^✕ 8A\.15 From 4 Mar 2024 until 6 Mar 2024\. Breached\. /);
  });
});

describe('published figures', () => {
  const published = entry('return', 'figures-published', '2024-01-31', {
    figures: { 'in-issue:B': '901', 'in-issue:A': '100', 'weighted-percentage': '10.00', turnover: '5' },
  });

  test('are counted, and each that differs stands with its difference to the last share', () => {
    expect(section(pageOf([...opened(), published], { on: '2024-02-01' }), 'Published figures')).toEqual([
      '2 agree with the record, 1 does not. 1 is none that the record can be held against.',
      'Class B in issue (31 Jan 2024) | 901 | 900 | −1',
    ]);
  });
});

describe('the notes', () => {
  test('name the rules whose text was not compared, and the questions on which an answer turns', () => {
    const notes = section(pageOf([...opened(), ...fall], { on: '2024-03-05' }), 'Notes');
    expect(notes[0]).toMatch(/^· Not compared with the official text: Rules 8A\.14/);
    expect(
      notes.some((text) => /turns? on a question that the Rules leave open\. When are fewer shares/.test(text)),
    ).toBe(true);
  });
});

describe('the note on a question that the Rules leave open', () => {
  function noteOn(on: string): string | undefined {
    const notes = section(pageOf([...opened(), ...fall], { on }), 'Notes');
    return notes.find((text) => text.includes('When are fewer shares in issue'));
  }

  test('gives the other answer where there is one', () => {
    // Bought on 1 Mar and cancelled on 4 Mar: by the other reading the conversion was due on the first.
    expect(noteOn('2024-03-04')).toMatch(/With “when they are bought back”: breached under 8A\.13 and 8A\.15\.$/);
  });

  test('says that only figures differ where the answer is the same', () => {
    expect(noteOn('2024-03-05')).toMatch(
      /With “when they are bought back” the answers are the same, with other figures\.$/,
    );
  });
});

test('a breach by the company is a question of endeavours for whoever promised them', () => {
  const issued = entry('issued', 'shares-issued', '2024-06-03', {
    class: 'A',
    shares: '10',
    to: 'ann',
    way: 'placing',
  });
  const texts = pageOf([...opened(), issued], { on: '2024-06-04', only: { person: 'bob', provision: null } });
  expect(texts).toContain(
    '? 8A.14 Information missing. Kestrel Robotics did not keep 8A.14. That is not by itself a breach of this sentence: what the giver did to procure it is not recorded.',
  );
});

describe('a check cut down', () => {
  test('to a person leaves out what is another’s', () => {
    const texts = pageOf(opened(), { on: '2024-01-05', only: { person: 'ann', provision: null } });
    expect(texts.filter((text) => text.includes('Ho Man Wai'))).toEqual([]);
  });

  test('to a rule leaves the sentences that promise it, with that rule only', () => {
    const texts = pageOf(opened(), { on: '2024-01-05', only: { person: null, provision: '8A.09' } });
    expect(texts.filter((text) => /^. 8A\./.test(text)).every((text) => text.slice(2).startsWith('8A.09'))).toBe(true);
    expect(texts.filter((text) => text.startsWith('== '))).toEqual([
      '== Undertaking of Chan Wing Sze',
      '== Undertaking of Ho Man Wai',
    ]);
  });

  test('to a rule with heads keeps the heads, and not a rule that begins alike', () => {
    const { findings } = checkOf(opened(), { on: '2024-01-05', only: { person: null, provision: '8A.1' } });
    expect(findings).toEqual([]);
  });
});

test('a sentence and a name in Chinese stand in Chinese', () => {
  const texts = textOf(checkPage(checkOf(opened(), { on: '2024-01-05' }), 'zh-Hant'));
  expect(texts).toContain('== 陳詠詩的承諾');
  expect(texts[0]).toBe('Kestrel Robotics · 9999 | 截至2024年1月5日');
});
