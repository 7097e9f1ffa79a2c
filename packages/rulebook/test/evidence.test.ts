import { assessRule } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import * as rules from '../src/index.ts';
import { answers, entry, inOrder, life, listedLife, only, worldOn } from './world.ts';

// A finding is only as good as the entries it can show: each test says which they are, from the life it tells.
const rests = (rule: Parameters<typeof assessRule>[1], world: ReturnType<typeof worldOn>) =>
  assessRule(world, rule).map(({ subject, reasons }) => [
    subject,
    ...reasons.map(({ key, entries }) => [key, entries]),
  ]);
const listed = 'issuer-listed.2022-01-03';

describe('the entries on which a finding of the classes rests', () => {
  const stated = life(['2022-01-04', 'articles-adopted', { safeguards: ['8A.07'] }, { id: 'articles' }]);

  test('8A.07: the weighted classes alone, and the articles where there are any', () => {
    expect(rests(rules.r8a07, worldOn('2022-02-01', listedLife))).toEqual([
      ['example', ['8A.07.other-rights-unknown', ['class-a']]],
    ]);
    const finding = only(assessRule(worldOn('2022-02-01', stated), rules.r8a07));
    expect(finding.reasons).toMatchObject([
      { figures: { classes: { list: [{ name: 'A' }] } }, entries: ['class-a', 'articles'] },
    ]);
  });

  test('8A.07: a beneficiary without a class is named', () => {
    const without = [...listedLife.slice(2, 4), ...listedLife.slice(9, 11)];
    const { reasons } = only(assessRule(worldOn('2022-02-01', without), rules.r8a07));
    expect(reasons).toMatchObject([{ figures: { beneficiaries: { list: [{ name: 'chan' }] } }, entries: [] }]);
  });

  test('8A.08: the classes that it speaks of', () => {
    expect(rests(rules.r8a08, worldOn('2022-02-01', listedLife))).toEqual([
      ['example', ['8A.08.not-listed', ['class-a']]],
    ]);
  });

  test('8A.21: the weighted class is named, and the issuer is asked', () => {
    const finding = only(assessRule(worldOn('2022-02-01', listedLife), rules.r8a21));
    expect([finding.subject, finding.reasons[0]?.figures]).toEqual([
      'example',
      { classes: { list: [{ name: 'A' }] }, left: { shares: 500_000_000n } },
    ]);
  });

  test('8A.21: where nobody recorded how many there are, none is said to be left', () => {
    const noPosition = [...listedLife.slice(0, 8), ...listedLife.slice(9, 12)];
    const uncounted = entry('2022-01-03', 'opening-position', { inIssue: { A: null, B: null }, holdings: [] });
    expect(answers(rules.r8a21, worldOn('2022-02-01', [...noPosition, uncounted]))).toEqual([
      'example kept 8A.21.one-for-one',
    ]);
  });

  test('8A.44: the articles that list safeguards, whatever later ones leave out', () => {
    const later = [...stated, entry('2022-01-05', 'articles-adopted', {}, { id: 'silent' })];
    expect(rests(rules.r8a44, worldOn('2022-02-01', later))).toEqual([['example', ['8A.44.lacking', ['articles']]]]);
  });

  test('8A.23: the articles that state the stake; how many shares that is can be told only where all votes are known', () => {
    const stake = { requisitionThreshold: '1/10' };
    const uncounted = entry('2022-01-03', 'opening-position', { inIssue: { A: null, B: '900' }, holdings: [] });
    const adopted = entry('2022-01-04', 'articles-adopted', stake, { id: 'articles' });
    const world = worldOn('2022-02-01', [...listedLife.slice(0, 8), uncounted, ...listedLife.slice(9, 12), adopted]);
    expect(rests(rules.r8a23, world)).toEqual([['example', ['8A.23.within', ['articles']]]]);
  });
});

describe('8A.10: which classes are asked about', () => {
  const unknownVotes = { class: 'A', votesPerShare: null, weighted: true, listed: false };
  const died = (person: string) => entry('2022-01-31', 'person-died', { person }, { id: `${person}-died` });

  test('no position recorded: one beneficiary who may have weight is enough to ask, and without one nobody asks', () => {
    const created = entry('2021-01-04', 'share-class-created', unknownVotes);
    const noPosition = [created, ...listedLife.slice(1, 8), ...listedLife.slice(9, 12)];
    const answer = (...more: readonly ReturnType<typeof entry>[]) =>
      answers(rules.r8a10, worldOn('2022-02-01', [...noPosition, ...more]));
    expect(answer(died('chan'))).toEqual(['example information-missing 8A.10.votes-unknown']);
    expect(answer(died('chan'), died('wong'))).toEqual(['example not-applicable rule.no-live-weight']);
  });

  test('votes that are recorded are compared although nobody has weight any more', () => {
    const dead = [...listedLife, died('chan'), died('wong')];
    expect(answers(rules.r8a10, worldOn('2022-02-01', dead))).toEqual(['example kept 8A.10.within']);
  });

  test('weighted shares are no measure of themselves', () => {
    const alone = [...listedLife.slice(0, 1), ...listedLife.slice(9, 10)];
    expect(answers(rules.r8a10, worldOn('2022-02-01', alone))).toEqual([
      'example information-missing 8A.10.no-ordinary-class',
    ]);
  });

  test('without a weighted class there is nothing to compare, which is not that weight has ended', () => {
    const ordinary = [...listedLife.slice(1, 2), ...listedLife.slice(9, 10)];
    expect(answers(rules.r8a10, worldOn('2022-02-01', ordinary))).toEqual([
      'example not-applicable rule.no-weighted-class',
    ]);
  });
});

describe('8A.11, 8A.12: the listing is what they rest on', () => {
  const nobody = [entry('2022-01-03', 'issuer-listed', { status: 'chapter-8a' })];

  test('where no beneficiary of it is recorded', () => {
    expect(rests(rules.r8a11, worldOn('2022-02-01', nobody))).toEqual([
      ['example', ['8A.11.nobody-recorded', [listed]]],
    ]);
    expect(rests(rules.r8a12, worldOn('2022-02-01', nobody))).toEqual([['example', ['8A.12.total-unknown', [listed]]]]);
  });

  test('counts of a later day say nothing of the day of listing', () => {
    const late = entry('2022-02-01', 'opening-position', {
      inIssue: { A: '500000000', B: '4500000000' },
      holdings: [{ holder: 'wong', class: 'A', shares: '500000000' }],
    });
    const counted = [...listedLife.slice(0, 8), ...listedLife.slice(9, 12), late];
    expect(answers(rules.r8a12, worldOn('2022-03-01', counted))).toEqual([
      'example information-missing 8A.12.total-unknown',
    ]);
  });

  test('asked before listing, of people who are recognised already: it binds nobody yet', () => {
    const early = inOrder([
      ...listedLife.slice(0, 8),
      entry('2021-12-01', 'beneficiary-recognised', { person: 'chan' }),
    ]);
    const world = worldOn('2021-12-31', early);
    for (const rule of [rules.r8a11, rules.r8a12, rules.r8a22, rules.r8a30]) {
      expect(answers(rule, world), rule.provision).toEqual(['example not-applicable rule.not-listed']);
    }
  });
});

describe('8A.16: every change of the votes of class A', () => {
  const change = (day: string, votesPerShare: string | null) =>
    entry(day, 'class-terms-changed', { class: 'A', votesPerShare }, { id: `to-${votesPerShare}` });

  test('is found for itself, with its entry; one that is lowered has to be announced', () => {
    const changed = [
      ...listedLife,
      change('2022-02-01', '5'),
      change('2022-02-02', '6'),
      entry('2022-02-03', 'class-terms-changed', { class: 'A', votesPerShare: '6' }, { id: 'again' }),
      change('2022-02-04', null),
      change('2022-02-05', '7'),
    ];
    const findings = assessRule(worldOn('2022-03-01', changed), rules.r8a16);
    expect(findings.map(({ verdict, reasons }) => [verdict, reasons[0]?.key, reasons[0]?.entries])).toEqual([
      ['needs-approval', '8A.16.lowered', ['to-5']],
      ['breached', '8A.16.raised', ['to-6']],
      ['kept', '8A.16.unchanged', ['again']],
      ['information-missing', '8A.16.votes-unknown', ['to-null']],
      ['information-missing', '8A.16.votes-unknown', ['to-7']],
    ]);
    expect(findings.flatMap(({ duties }) => duties.map(({ id }) => id))).toEqual(['8A.16:to-5:announce']);
  });

  test('an approval that came before it is cited with it', () => {
    const approval = { provision: '8A.16', about: ['A'] };
    const approved = [
      ...listedLife,
      entry('2022-01-20', 'exchange-approved', approval, { id: 'approval' }),
      change('2022-02-01', '5'),
    ];
    const { reasons } = only(assessRule(worldOn('2022-03-01', approved), rules.r8a16));
    expect(reasons.map(({ key, entries }) => [key, entries])).toEqual([
      ['8A.16.lowered-approved', ['to-5', 'approval']],
    ]);
  });
});

describe('8A.19: one vehicle is not another', () => {
  const [his, hers] = ['chan', 'wong'].map((who) => [{ who, economic: '1', control: '1' }]);
  const [company, fund] = ['ridge', 'fund'].map((vehicle) =>
    entry(
      '2021-02-01',
      'vehicle-recorded',
      { vehicle, names: { en: vehicle }, form: 'private-company' },
      { id: vehicle },
    ),
  );
  const behind = (day: string, vehicle: string, interests: unknown, id: string) =>
    entry(day, 'vehicle-interests-set', { vehicle, interests }, { id });
  const ended = (subject: string) =>
    entry(
      '2022-07-01',
      'exchange-determined',
      { provision: '8A.18(2)', subject, outcome: 'weight ends' },
      { id: `${subject}-over` },
    );

  function withRidge(...more: readonly ReturnType<typeof entry>[]): readonly ReturnType<typeof entry>[] {
    const holdings = [
      { holder: 'peak', class: 'A', shares: '400000000' },
      { holder: 'ridge', class: 'A', shares: '100000000' },
      { holder: 'fund', class: 'B', shares: '1000' },
    ];
    const position = entry('2022-01-03', 'opening-position', {
      inIssue: { A: '500000000', B: '4500000000' },
      holdings,
    });
    const before = [company, fund].filter((one) => one !== undefined);
    return inOrder([
      ...listedLife.filter(({ kind }) => kind !== 'opening-position' && kind !== 'encumbrance-created'),
      ...before,
      position,
      ...more,
    ]);
  }

  test('Chan sells Peak, and Wong’s Ridge stays as it is', () => {
    const sold = withRidge(
      behind('2021-02-02', 'ridge', hers, 'ridge-hers'),
      behind('2022-05-02', 'peak', hers, 'taken'),
    );
    expect(rests(rules.r8a19, worldOn('2022-06-01', sold))).toEqual([
      ['ridge', ['8A.19.qualifies', ['ridge-hers']]],
      ['peak', ['8A.19.ended', ['taken']]],
    ]);
  });

  test('shares that pass to a vehicle lose their weight by that, and the vehicle still qualifies', () => {
    const passing = ['legal-title', 'beneficial-ownership', 'economic-interest', 'voting-control'];
    const sale = { class: 'A', shares: '1000', from: 'ridge', to: 'peak', passing };
    const sold = withRidge(
      behind('2021-02-02', 'ridge', hers, 'ridge-hers'),
      entry('2022-05-02', 'shares-transferred', sale),
    );
    expect(answers(rules.r8a19, worldOn('2022-06-01', sold))).toEqual([
      'peak kept 8A.19.qualifies',
      'ridge kept 8A.19.qualifies',
    ]);
  });

  test('a vehicle that holds ordinary shares has no weight that the Exchange could end', () => {
    const told = withRidge(
      behind('2021-02-02', 'ridge', hers, 'ridge-hers'),
      behind('2021-02-02', 'fund', his, 'fund-his'),
      ended('fund'),
    );
    expect(answers(rules.r8a19, worldOn('2022-07-02', told))).toEqual([
      'peak kept 8A.19.qualifies',
      'ridge kept 8A.19.qualifies',
    ]);
  });

  test('where nobody alone is behind the vehicle, the issuer alone can be told to give notice', () => {
    const both = ['chan', 'wong'].map((who) => ({ who, economic: '1/2', control: '1/2' }));
    const told = withRidge(behind('2021-02-02', 'ridge', both, 'ridge-both'), ended('ridge'));
    const finding = assessRule(worldOn('2022-07-02', told), rules.r8a19).find(({ subject }) => subject === 'ridge');
    expect([finding?.verdict, finding?.duties.map(({ id }) => id)]).toEqual([
      'ceased',
      ['8A.19:ridge:ridge-over:issuer'],
    ]);
  });
});

describe('8A.22: the end of the structure', () => {
  const died = (person: string, day: string) => entry(day, 'person-died', { person }, { id: `${person}-died` });

  test('is the day of the last end, whoever was recorded first, and rests on both', () => {
    const ended = inOrder([...listedLife, died('wong', '2023-06-01'), died('chan', '2023-07-03')]);
    const { verdict, reasons } = only(assessRule(worldOn('2024-01-02', ended), rules.r8a22));
    expect([verdict, reasons[0]?.figures['on'], reasons[0]?.entries]).toEqual([
      'ceased',
      { date: '2023-07-03' },
      ['chan-died', 'wong-died'],
    ]);
    // What was owed on account of the structure was owed until then: the half-year that ended between the two is one.
    expect(answers(rules.r8a32, worldOn('2024-01-02', ended))[0]).toContain('8A.32.not-recorded');
    const lacking = only(assessRule(worldOn('2026-01-02', ended), rules.r8a32)).reasons[0]?.figures['periods'];
    expect(lacking).toEqual({ list: ['2022-06-30', '2022-12-31', '2023-06-30'].map((date) => ({ date })) });
  });

  test('one who still has weight has no entry that ended it', () => {
    expect(rests(rules.r8a22, worldOn('2022-02-01', listedLife))).toEqual([['example', ['8A.22.goes-on', []]]]);
  });

  test('under the other policy one class in which he still stands is enough', () => {
    const created = { class: 'C', votesPerShare: '10', weighted: true, listed: false };
    const withInC = (shares: string | null) =>
      inOrder([
        ...listedLife.slice(0, 8),
        entry('2021-01-05', 'share-class-created', created),
        entry('2022-01-03', 'opening-position', {
          inIssue: { A: '500000000', B: '4500000000', C: '5' },
          holdings: [
            { holder: 'wong', class: 'A', shares: '0' },
            { holder: 'wong', class: 'C', shares },
          ],
        }),
        ...listedLife.slice(9, 10),
        ...listedLife.slice(11, 12),
        died('wong', '2023-06-01'),
      ]);
    const answer = (shares: string | null) =>
      answers(rules.r8a22, worldOn('2024-01-02', withInC(shares), { beneficiaryCeases: 'left-register' }));
    expect(answer('5')).toEqual(['example kept 8A.22.goes-on']);
    expect(answer('0')).toEqual(['example ceased 8A.22.over']);
    expect(answer(null)).toEqual(['example information-missing 8A.22.holdings-unknown']);
  });
});

describe('8A.24: whom a resolution concerns, and when', () => {
  const meeting = (day: string, called: string, date: string | null) => [
    entry(called, 'meeting-called', { meeting: day, ...(date === null ? {} : { date }) }),
    entry(called, 'resolution-proposed', { meeting: day, resolution: '1', matter: 'auditors' }, { id: day }),
  ];
  const concerned = (day: string, entries: Parameters<typeof worldOn>[1]) =>
    assessRule(worldOn(day, inOrder(entries)), rules.r8a24).map(({ id }) => id);

  test('somebody recognised after the poll had no part in it', () => {
    const polled = [
      ...listedLife.filter(({ id }) => id !== 'wong-recognised'),
      ...meeting('agm', '2022-05-02', '2022-06-20'),
      entry('2022-06-20', 'poll-declared', { meeting: 'agm', resolution: '1', counted: 'one-vote-a-share' }),
      entry('2022-06-21', 'beneficiary-recognised', { person: 'wong' }),
    ];
    expect(concerned('2022-07-01', polled)).toEqual(['8A.24:example:agm', '8A.24:chan:agm', '8A.24:wong']);
  });

  test('whose weight had ended before there was any resolution is not asked', () => {
    const ended = [...listedLife, entry('2022-04-01', 'person-died', { person: 'wong' })];
    expect(concerned('2022-05-01', ended)).toEqual(['8A.24:example', '8A.24:chan']);
  });

  test('until the meeting is held, the day of the question decides who is bound', () => {
    const leaving = [
      ...listedLife,
      ...meeting('agm', '2022-05-02', '2022-06-20'),
      entry('2022-05-10', 'director-ceased', { person: 'wong' }),
    ];
    expect(concerned('2022-05-10', leaving)).toContainEqual('8A.24:wong:agm');
    expect(concerned('2022-05-11', leaving)).not.toContainEqual('8A.24:wong:agm');
  });

  test('held without a recorded poll, the day of the meeting decides', () => {
    const left = [
      ...listedLife,
      ...meeting('agm', '2022-05-02', '2022-06-20'),
      entry('2022-06-30', 'director-ceased', { person: 'wong' }),
    ];
    expect(concerned('2022-07-20', left)).toContainEqual('8A.24:wong:agm');
  });

  test('what has to be done rests on the resolution; its count on the poll too', () => {
    const called = [...listedLife, ...meeting('agm', '2022-05-02', '2022-06-20')];
    expect(rests(rules.r8a24, worldOn('2022-05-03', called))[0]).toEqual(['example', ['8A.24.to-be-counted', ['agm']]]);
  });

  const polled = (matter: object, row: object) =>
    worldOn('2022-06-20', [
      ...listedLife,
      entry('2022-05-02', 'meeting-called', { meeting: 'agm', date: '2022-06-20' }),
      entry('2022-05-02', 'resolution-proposed', { meeting: 'agm', resolution: '1', ...matter }, { id: 'one' }),
      entry('2022-06-20', 'poll-declared', { meeting: 'agm', resolution: '1', perClass: [{ class: 'A', ...row }] }),
    ]);

  test('votes of shares that nobody counted show no weight', () => {
    const row = { sharesFor: null, sharesAgainst: '0', votesFor: '100', votesAgainst: '0' };
    expect(answers(rules.r8a24, polled({ matter: 'auditors' }, row))[0]).toBe(
      'example information-missing 8A.24.count-unknown',
    );
  });

  test('more votes than shares on a matter that nobody recorded: whether that was allowed is not known', () => {
    const row = { sharesFor: '10', sharesAgainst: '0', votesFor: '11', votesAgainst: '0' };
    expect(answers(rules.r8a24, polled({}, row))[0]).toBe('example information-missing 8A.24.matter-unknown');
    expect(answers(rules.r8a24, polled({ matter: 'auditors' }, row))[0]).toBe(
      'example breached 8A.24.more-votes-than-shares',
    );
  });
});

describe('8A.43: what a paper is recorded to hold', () => {
  const given = (more: object) =>
    worldOn(
      '2022-02-01',
      life(['2022-01-04', 'undertaking-given', { undertaking: 'u', beneficiary: 'chan', ...more }, { id: 'given' }]),
    );

  test('a paper of which only the title is recorded has to be read first', () => {
    expect(rests(rules.r8a43, given({}))[0]).toEqual(['chan', ['8A.43.paper-not-recorded', ['given']]]);
  });

  test('a benefit for shareholders is enough, were it without enforcement', () => {
    const provisions = ['8A.09', '8A.14', '8A.15', '8A.17', '8A.18', '8A.24'];
    const clauses = [
      { id: '1', kind: 'own-compliance', text: 'I keep them.', strength: 'absolute', provisions },
      { id: '2', kind: 'benefit', text: 'It is for shareholders.' },
    ];
    expect(answers(rules.r8a43, given({ instrument: { clauses } }))[0]).toBe(
      'chan information-missing 8A.43.not-acknowledged 8A.43.not-witnessed 8A.43.complete',
    );
  });
});

describe('8A.46 and Rule 2.04', () => {
  test('the term of listing and the changes are cited', () => {
    const changed = [
      ...listedLife.slice(0, 2),
      entry('2022-02-01', 'issuer-listed', { status: 'grandfathered' }, { id: 'listed' }),
      entry('2022-02-02', 'class-terms-changed', { class: 'A', votesPerShare: '20' }, { id: 'raised' }),
    ];
    expect(rests(rules.r8a46, worldOn('2022-06-01', changed))).toEqual([
      ['example', ['8A.46.grandfathered', ['listed']], ['8A.46.changed', ['raised']]],
    ]);
    const accepted = entry('2022-03-01', 'exchange-approved', { provision: '8A.46', about: ['raised'] }, { id: 'yes' });
    expect(rests(rules.r8a46, worldOn('2022-06-01', [...changed, accepted]))).toEqual([
      ['example', ['8A.46.grandfathered', ['listed']], ['8A.46.change-accepted', ['yes']]],
    ]);
  });

  test('asked before any listing, of an issuer whose votes have changed: it binds nobody yet', () => {
    const early = [
      ...listedLife.slice(0, 2),
      entry('2022-02-02', 'class-terms-changed', { class: 'A', votesPerShare: '9' }),
    ];
    expect(answers(rules.r8a46, worldOn('2022-03-01', early))).toEqual(['example not-applicable rule.not-listed']);
  });

  test('an approval is no waiver', () => {
    const approved = life(['2022-02-01', 'exchange-approved', { provision: '8A.12' }]);
    expect(answers(rules.r204, worldOn('2022-03-01', approved))).toEqual(['example not-applicable 2.04.none']);
  });

  test('a waiver is cited, with its last day where it has one', () => {
    const waived = life(
      ['2022-05-02', 'waiver-granted', { provision: '10.06', until: '2022-06-30' }, { id: 'until' }],
      ['2022-05-02', 'waiver-granted', { provision: '8A.44' }, { id: 'open' }],
    );
    const reasons = assessRule(worldOn('2022-06-01', waived), rules.r204).flatMap((finding) => finding.reasons);
    expect(reasons.map(({ entries, figures }) => [entries, figures['until'], figures['lastDay']])).toEqual([
      [['until'], { message: '2.04.until' }, { date: '2022-06-30' }],
      [['open'], { message: '2.04.no-end' }, undefined],
    ]);
  });
});
