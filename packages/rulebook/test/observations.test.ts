import { assess, assessRule, type Finding } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import * as rulebook from '../src/index.ts';
import { answers, entry, listedLife, worldOn } from './world.ts';

const { r204, r8a07, r8a08, r8a10, r8a11, r8a12, r8a16, r8a19, r8a21, r8a22, r8a23, r8a24 } = rulebook;
const { r8a30, r8a31, r8a32, r8a33, r8a34, r8a43, r8a44, r8a46, rules } = rulebook;

/** Listed on 3 January 2022; see the life itself for who has what. */
function life(...more: Parameters<typeof entry>[]): readonly ReturnType<typeof entry>[] {
  return [...listedLife, ...more.map((one) => entry(...one))];
}

function only(findings: readonly Finding[]): Finding {
  expect(findings).toHaveLength(1);
  return findings[0] as Finding;
}

describe('8A.07, 8A.08, 8A.10: the classes', () => {
  test('what the articles give force to decides whether class A differs in votes only', () => {
    expect(answers(r8a07, worldOn('2022-02-01', listedLife))).toEqual([
      'example information-missing 8A.07.other-rights-unknown',
    ]);
    const adopted = life(
      ['2022-01-04', 'articles-adopted', { safeguards: ['8A.07'] }],
      ['2022-01-05', 'articles-adopted', {}],
    );
    expect(answers(r8a07, worldOn('2022-02-01', adopted))).toEqual(['example kept 8A.07.votes-only']);
    const other = life(['2022-01-04', 'articles-adopted', { safeguards: ['8A.08'] }]);
    expect(answers(r8a07, worldOn('2022-02-01', other))).toEqual(['example information-missing 8A.07.articles-silent']);
  });

  test('a third class with more votes than class B that is not recorded as weighted is asked about', () => {
    const fields = { class: 'C', votesPerShare: '2', weighted: false, listed: false };
    const world = worldOn('2022-02-01', life(['2022-01-04', 'share-class-created', fields]));
    expect(answers(r8a07, world)).toEqual(['example information-missing 8A.07.superior-not-weighted']);
    expect(only(assessRule(world, r8a07)).reasons[0]?.figures).toEqual({ superior: { list: [{ name: 'C' }] } });
  });

  test('class A is not listed; a second weighted class that is listed is a breach', () => {
    expect(answers(r8a08, worldOn('2022-02-01', listedLife))).toEqual(['example kept 8A.08.not-listed']);
    const fields = { class: 'C', votesPerShare: '10', weighted: true, listed: true };
    const finding = only(assessRule(worldOn('2022-02-01', life(['2022-01-04', 'share-class-created', fields])), r8a08));
    expect(finding).toMatchObject({
      verdict: 'breached',
      reasons: [{ figures: { classes: { list: [{ name: 'C' }] } } }],
    });
  });

  test('class A has ten votes; eleven from the day on which its terms change', () => {
    const raised = life(['2023-05-02', 'class-terms-changed', { class: 'A', votesPerShare: '11' }, { id: 'raised' }]);
    expect(answers(r8a10, worldOn('2023-05-01', raised))).toEqual(['example kept 8A.10.within']);
    const finding = only(assessRule(worldOn('2023-05-02', raised), r8a10));
    expect(finding).toMatchObject({ verdict: 'breached', reasons: [{ entries: ['class-a', 'raised', 'class-b'] }] });
  });

  test('the votes are compared with the listed ordinary class, and one without votes is no measure', () => {
    const more = life(
      [
        '2022-01-04',
        'share-class-created',
        { class: 'P', votesPerShare: '0', weighted: false, listed: true },
        { id: 'p' },
      ],
      [
        '2022-01-04',
        'share-class-created',
        { class: 'H', votesPerShare: '1/2', weighted: false, listed: false },
        { id: 'h' },
      ],
    );
    expect(answers(r8a10, worldOn('2022-02-01', more))).toEqual(['example kept 8A.10.within']);
  });

  test('the votes of an ordinary class without a number are asked for before any that is known', () => {
    const more = life([
      '2022-01-04',
      'share-class-created',
      { class: 'H', votesPerShare: null, weighted: false, listed: true },
    ]);
    const { verdict, reasons } = only(assessRule(worldOn('2022-02-01', more), r8a10));
    expect([verdict, reasons[0]?.figures['class']]).toEqual(['information-missing', { name: 'H' }]);
  });
});

describe('8A.11, 8A.12: the day of listing', () => {
  test('both beneficiaries were directors that day, whatever became of them later', () => {
    const later = life(['2023-05-02', 'director-ceased', { person: 'wong' }]);
    const world = worldOn('2024-01-02', later);
    expect(answers(r8a11, world)).toEqual(['chan kept 8A.11.director', 'wong kept 8A.11.director']);
  });

  test('a beneficiary who joined the board a day late, one whose place was never recorded, and one recognised later', () => {
    const people = ['late', 'unseen', 'newer'].map((person) =>
      entry('2021-01-04', 'person-recorded', { person, names: { en: person } }, { id: person }),
    );
    const late = [
      ...people,
      ...listedLife,
      entry('2022-01-03', 'beneficiary-recognised', { person: 'late' }, { id: 'late-recognised' }),
      entry('2022-01-03', 'beneficiary-recognised', { person: 'unseen' }, { id: 'unseen-recognised' }),
      entry('2022-01-04', 'director-appointed', { person: 'late' }, { id: 'late-appointed' }),
      entry('2022-01-04', 'beneficiary-recognised', { person: 'newer' }, { id: 'newer-recognised' }),
    ];
    expect(answers(r8a11, worldOn('2022-02-01', late))).toEqual([
      'late breached 8A.11.no-director',
      'unseen information-missing 8A.11.board-unknown',
      'chan kept 8A.11.director',
      'wong kept 8A.11.director',
    ]);
  });

  test('an issuer without a recorded beneficiary is asked who they were', () => {
    const world = worldOn('2022-02-01', [entry('2022-01-03', 'issuer-listed', { status: 'chapter-8a' })]);
    expect(answers(r8a11, world)).toEqual(['example information-missing 8A.11.nobody-recorded']);
  });

  test('500 of 5,000 million weighted shares are a tenth, on the day and as remembered afterwards', () => {
    expect(answers(r8a12, worldOn('2022-01-03', listedLife))).toEqual(['example kept 8A.12.enough']);
    expect(answers(r8a12, worldOn('2024-01-02', listedLife))).toEqual(['example kept 8A.12.weighted-enough']);
  });

  test('one share more in issue: ordinary shares decide, the Exchange may accept less', () => {
    const fewer = [
      ...listedLife.slice(0, 8),
      entry('2022-01-03', 'opening-position', position('4500000001')),
      ...listedLife.slice(9),
    ];
    expect(answers(r8a12, worldOn('2022-01-03', fewer))).toEqual(['example needs-determination 8A.12.below']);
    const later = only(assessRule(worldOn('2022-01-04', fewer), r8a12));
    expect([later.verdict, later.reasons[0]?.figures['short']]).toEqual(['information-missing', { shares: 1n }]);
    const accepted = [...fewer, entry('2022-01-04', 'exchange-approved', { provision: '8A.12' })];
    expect(answers(r8a12, worldOn('2022-01-04', accepted))).toEqual(['example kept 8A.12.accepted']);
    const words = ['accepted', 'not accepted', 'refused', 'pending'];
    const decided = words.map((outcome) => {
      const determined = entry('2022-01-04', 'exchange-determined', {
        provision: '8A.12',
        subject: 'example',
        outcome,
      });
      return answers(r8a12, worldOn('2022-01-04', [...fewer, determined]))[0]?.split(' ')[1];
    });
    expect(decided).toEqual(['kept', 'information-missing', 'information-missing', 'information-missing']);
  });

  test('an issuer listed before its counts are recorded is asked for them', () => {
    const world = worldOn('2022-02-01', [...listedLife.slice(0, 8), ...listedLife.slice(9, 12)]);
    expect(answers(r8a12, world)).toEqual(['example information-missing 8A.12.total-unknown']);
  });

  function position(others: string): Record<string, unknown> {
    const holdings = [
      { holder: 'peak', class: 'A', shares: '400000000' },
      { holder: 'wong', class: 'A', shares: '100000000' },
    ];
    return { inIssue: { A: '500000000', B: others }, holdings };
  }
});

describe('8A.16: changes of the terms', () => {
  test('a change is judged on its day: raised, lowered without approval, lowered with it', () => {
    const changes = life(
      ['2022-05-02', 'class-terms-changed', { class: 'A', votesPerShare: '5' }, { id: 'lowered' }],
      ['2022-06-01', 'exchange-approved', { provision: '8A.16', subject: 'A' }, { id: 'approved' }],
      ['2022-06-01', 'class-terms-changed', { class: 'A', votesPerShare: '4' }, { id: 'again' }],
      ['2023-05-02', 'class-terms-changed', { class: 'A', votesPerShare: '8' }, { id: 'raised' }],
      ['2023-05-02', 'class-terms-changed', { class: 'B', votesPerShare: '2' }, { id: 'ordinary' }],
    );
    const world = worldOn('2024-01-02', changes);
    expect(assessRule(world, r8a16).map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
      '8A.16:example:lowered needs-approval',
      '8A.16:example:again kept',
      '8A.16:example:raised breached',
    ]);
    expect(assessRule(world, r8a16)[1]?.duties).toMatchObject([{ who: 'example', due: null, discharged: null }]);
  });

  test('an approval that names another class, or another rule, approves nothing here', () => {
    for (const approval of [{ provision: '8A.16', subject: 'B' }, { provision: '8A.14' }]) {
      const changes = life(
        ['2022-05-02', 'exchange-approved', approval],
        ['2022-05-02', 'class-terms-changed', { class: 'A', votesPerShare: '5' }],
      );
      expect(answers(r8a16, worldOn('2022-05-02', changes))).toEqual(['example needs-approval 8A.16.lowered']);
    }
  });

  test('what changed on the day of listing or before is no change since', () => {
    const changes = life(['2022-01-03', 'class-terms-changed', { class: 'A', votesPerShare: '20' }]);
    expect(answers(r8a16, worldOn('2022-02-01', changes))).toEqual(['example kept 8A.16.no-change']);
  });

  test('a waiver lets a change pass, with its reasons kept', () => {
    const waived = life(
      ['2022-05-01', 'waiver-granted', { provision: '8A.16' }, { id: 'waiver' }],
      ['2022-05-02', 'class-terms-changed', { class: 'A', votesPerShare: '11' }],
    );
    expect(answers(r8a16, worldOn('2024-01-02', waived))).toEqual(['example kept rule.waived 8A.16.raised']);
  });
});

describe('8A.19: vehicles', () => {
  const sold = [{ who: 'wong', economic: '1', control: '1' }];
  const shared = ['chan', 'wong'].map((who) => ({ who, economic: '1/2', control: '1/2' }));

  test('Peak is wholly Chan’s', () => {
    expect(answers(r8a19, worldOn('2022-02-01', listedLife))).toEqual(['peak kept 8A.19.qualifies']);
  });

  test('another person takes Peak: its weight ends and both tell the Exchange', () => {
    const taken = life(['2022-05-02', 'vehicle-interests-set', { vehicle: 'peak', interests: sold }, { id: 'taken' }]);
    const finding = only(assessRule(worldOn('2024-01-02', taken), r8a19));
    expect(finding).toMatchObject({ id: '8A.19:peak:taken', verdict: 'ceased', version: '8A.19@2018-04-30' });
    expect(finding.duties.map(({ who, id }) => [who, id])).toEqual([
      ['example', '8A.19:peak:taken:issuer'],
      ['chan', '8A.19:peak:taken:beneficiary'],
    ]);
  });

  test('half of Peak goes to another: only the Exchange can say, and what it says decides', () => {
    const half = life(['2022-05-02', 'vehicle-interests-set', { vehicle: 'peak', interests: shared }, { id: 'half' }]);
    expect(answers(r8a19, worldOn('2022-06-01', half))).toEqual(['peak needs-determination 8A.19.in-doubt']);
    const over = [
      ...half,
      entry(
        '2022-07-01',
        'exchange-determined',
        { provision: '8A.18(2)', subject: 'peak', outcome: 'weight ends' },
        { id: 'over' },
      ),
    ];
    const finding = only(assessRule(worldOn('2022-07-01', over), r8a19));
    expect(finding).toMatchObject({
      id: '8A.19:peak:half',
      verdict: 'ceased',
      reasons: [{ entries: ['half', 'over'] }],
    });
  });

  test('nobody recorded who is behind a vehicle', () => {
    const unknown = life(
      ['2022-02-01', 'vehicle-recorded', { vehicle: 'fog', names: { en: 'Fog Limited' }, form: 'other' }],
      [
        '2022-02-02',
        'opening-position',
        {
          inIssue: {},
          holdings: [
            { holder: 'wong', class: 'A', shares: '0' },
            { holder: 'fog', class: 'A', shares: '100000000' },
          ],
        },
      ],
    );
    expect(answers(r8a19, worldOn('2022-03-01', unknown))).toEqual([
      'peak kept 8A.19.qualifies',
      'fog information-missing 8A.19.interests-unknown',
    ]);
  });

  test('the weight in Peak ends with Chan’s death: that is Rule 8A.17’s, and no vehicle has failed', () => {
    const dead = life(['2022-05-02', 'person-died', { person: 'chan' }]);
    expect(answers(r8a19, worldOn('2022-06-01', dead))).toEqual(['example not-applicable 8A.19.no-vehicle']);
  });
});

describe('8A.21, 8A.22: conversion and the end of the structure', () => {
  const allConverted = life(
    [
      '2023-05-02',
      'weighted-shares-converted',
      { holder: 'peak', class: 'A', shares: '400000000', into: 'B' },
      { id: 'chan-converts' },
    ],
    ['2023-06-01', 'person-died', { person: 'wong' }],
  );

  test('what is left of class A after a conversion', () => {
    const [finding] = assessRule(worldOn('2023-05-02', allConverted), r8a21);
    expect(finding).toMatchObject({ verdict: 'kept', reasons: [{ figures: { left: { shares: 100_000_000n } } }] });
  });

  test('the structure goes on with Wong, and ends with her', () => {
    expect(answers(r8a22, worldOn('2023-05-31', allConverted))).toEqual(['example kept 8A.22.goes-on']);
    const finding = only(assessRule(worldOn('2023-06-02', allConverted), r8a22));
    expect(finding).toMatchObject({
      verdict: 'ceased',
      reasons: [{ key: '8A.22.over-since', figures: { on: { date: '2023-06-01' } } }],
    });
    expect(finding.policies).toMatchObject([
      {
        policy: 'beneficiaryCeases',
        value: 'no-live-weight',
        otherwise: [{ value: 'left-register', verdict: 'kept' }],
      },
    ]);
  });

  test('a beneficiary whose holding nobody recorded leaves it open once nobody else has any', () => {
    const open = [
      ...listedLife.slice(0, 8),
      entry('2022-01-03', 'opening-position', {
        inIssue: { A: '500000000', B: '1' },
        holdings: [{ holder: 'wong', class: 'A', shares: null }],
      }),
      ...listedLife.slice(9, 12),
      entry('2023-06-01', 'person-died', { person: 'chan' }),
    ];
    expect(answers(r8a22, worldOn('2023-06-02', open))).toEqual(['example information-missing 8A.22.holdings-unknown']);
  });
});

describe('8A.23, 8A.44: the articles', () => {
  test('a tenth of five billion votes, treasury shares left out', () => {
    const adopted = life(
      ['2022-01-04', 'articles-adopted', { requisitionThreshold: '1/10' }, { id: 'articles' }],
      ['2022-01-05', 'articles-adopted', { specialMajority: '3/4' }, { id: 'later' }],
      ['2024-07-02', 'shares-bought-back', { class: 'B', shares: '100000000', for: 'treasury' }],
    );
    const [before, after] = ['2024-06-10', '2024-07-02'].map((day) => only(assessRule(worldOn(day, adopted), r8a23)));
    expect(before?.reasons).toMatchObject([
      { entries: ['articles'] },
      { key: '8A.23.shares-needed-then', figures: { shares: { shares: 500_000_000n } } },
    ]);
    expect(after?.reasons).toMatchObject([
      {},
      { key: '8A.23.shares-needed', figures: { shares: { shares: 490_000_000n } } },
    ]);
    expect([before?.version, after?.version]).toEqual(['8A.23@2018-04-30', '8A.23@2024-06-11']);
  });

  test('articles that lack a safeguard, under a waiver that ends', () => {
    const waived = life(
      ['2022-01-03', 'articles-adopted', { safeguards: ['8A.07'] }],
      [
        '2022-01-03',
        'waiver-granted',
        { provision: '8A.44', until: '2022-06-30', conditions: ['Amended at the first meeting.'] },
      ],
    );
    expect(answers(r8a44, worldOn('2022-06-30', waived))).toEqual([
      'example kept rule.waived-on-conditions 8A.44.lacking',
    ]);
    expect(answers(r8a44, worldOn('2022-07-01', waived))).toEqual(['example breached 8A.44.lacking']);
    expect(answers(r8a44, worldOn('2022-07-01', listedLife))).toEqual([
      'example information-missing 8A.44.not-recorded',
    ]);
  });
});

describe('8A.24: resolutions', () => {
  const called = life(
    ['2022-05-02', 'meeting-called', { meeting: 'agm', date: '2022-06-20' }],
    ['2022-05-02', 'resolution-proposed', { meeting: 'agm', resolution: '1', matter: 'other' }, { id: 'one' }],
    [
      '2022-05-02',
      'resolution-proposed',
      { meeting: 'agm', resolution: '2', matters: ['other', 'auditors'] },
      { id: 'two' },
    ],
  );
  const counts = { class: 'A', sharesFor: '100', sharesAgainst: '0', votesFor: '1000', votesAgainst: '0' };

  test('none so far, for the issuer and each beneficiary', () => {
    expect(answers(r8a24, worldOn('2022-05-01', called))).toEqual([
      'example kept 8A.24.none-put',
      'chan kept 8A.24.none-put',
      'wong kept 8A.24.none-put',
    ]);
  });

  test('called: what has to be done, by the day of the meeting; the ordinary resolution is no finding', () => {
    const findings = assessRule(worldOn('2022-06-19', called), r8a24);
    expect(findings.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
      '8A.24:example:two action-required',
      '8A.24:chan:two action-required',
      '8A.24:wong:two action-required',
    ]);
    expect(findings.flatMap(({ duties }) => duties.map(({ who, due, what }) => [who, due, what.key]))).toEqual([
      ['example', '2022-06-20', '8A.24.duty-count'],
      ['chan', '2022-06-20', '8A.24.duty-vote'],
      ['wong', '2022-06-20', '8A.24.duty-vote'],
    ]);
  });

  test('held, and no result recorded', () => {
    expect(answers(r8a24, worldOn('2022-06-20', called))[0]).toBe('example information-missing 8A.24.result-unknown');
  });

  test('a hundred shares counted as a thousand votes: a breach of the issuer and of each beneficiary', () => {
    const poll = {
      meeting: 'agm',
      resolution: '2',
      perClass: [{ class: 'B', sharesFor: '9', sharesAgainst: '9' }, counts],
    };
    const declared = [...called, entry('2022-06-20', 'poll-declared', poll, { id: 'poll' })];
    const findings = assessRule(worldOn('2024-01-02', declared), r8a24);
    expect(findings.map(({ subject, verdict }) => `${subject} ${verdict}`)).toEqual([
      'example breached',
      'chan breached',
      'wong breached',
    ]);
    expect(findings[0]?.reasons).toMatchObject([
      { entries: ['two', 'poll'], figures: { shares: { shares: 100n }, votes: { votes: 1000n } } },
    ]);
  });

  test('votes against count too', () => {
    const against = { class: 'A', sharesFor: '0', sharesAgainst: '100', votesFor: '0', votesAgainst: '101' };
    const poll = { meeting: 'agm', resolution: '2', perClass: [against] };
    const declared = [...called, entry('2022-06-20', 'poll-declared', poll)];
    expect(answers(r8a24, worldOn('2022-06-20', declared))[0]).toBe('example breached 8A.24.more-votes-than-shares');
  });

  test('figures of the ordinary class say nothing of the weighted one', () => {
    const poll = {
      meeting: 'agm',
      resolution: '2',
      perClass: [{ class: 'B', sharesFor: '9', sharesAgainst: '9', votesFor: '9', votesAgainst: '9' }],
    };
    const declared = [...called, entry('2022-06-20', 'poll-declared', poll)];
    expect(answers(r8a24, worldOn('2022-06-20', declared))[0]).toBe('example information-missing 8A.24.count-unknown');
  });

  test('somebody who left the board at the end of the meeting was a beneficiary at its poll; after it he is not', () => {
    const left = [
      ...called,
      entry('2022-06-20', 'poll-declared', { meeting: 'agm', resolution: '2', counted: 'one-vote-a-share' }),
      entry('2022-06-20', 'director-ceased', { person: 'wong' }),
      entry('2022-08-01', 'meeting-called', { meeting: 'egm', date: '2022-09-01' }),
      entry(
        '2022-08-01',
        'resolution-proposed',
        { meeting: 'egm', resolution: '1', matter: 'constitution' },
        { id: 'egm-one' },
      ),
    ];
    const world = worldOn('2022-08-02', left);
    expect(assessRule(world, r8a24).map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
      '8A.24:example:two kept',
      '8A.24:example:egm-one action-required',
      '8A.24:chan:two kept',
      '8A.24:chan:egm-one action-required',
      '8A.24:wong:two kept',
    ]);
  });

  test('a resolution without a recorded matter is asked about', () => {
    const unknown = [
      ...called,
      entry('2022-05-02', 'resolution-proposed', { meeting: 'agm', resolution: '3' }, { id: 'three' }),
    ];
    expect(answers(r8a24, worldOn('2022-05-03', unknown))).toContain(
      'example information-missing 8A.24.matter-unknown',
    );
  });
});

describe('8A.30 to 8A.34: committee and adviser', () => {
  const yearly = {
    report: 'year',
    from: '2022-01-01',
    until: '2022-12-31',
    provisions: ['8A.14', '8A.15', '8A.18', '8A.24'],
    boardConfirmed: true,
  };
  const halfYearly = {
    report: 'half-year',
    from: '2022-01-03',
    until: '2022-06-30',
    provisions: [],
    boardConfirmed: false,
  };
  const reported = life(
    ['2022-08-30', 'governance-committee-confirmed', halfYearly, { id: 'interim' }],
    ['2023-04-20', 'governance-committee-confirmed', yearly, { id: 'annual' }],
  );

  test('nothing recorded: not due, then missing, never complied with', () => {
    expect(answers(r8a30, worldOn('2022-09-29', listedLife))).toEqual(['example kept 8A.30.not-due']);
    expect(answers(r8a30, worldOn('2022-09-30', listedLife))).toEqual([
      'example information-missing 8A.30.no-half-year-report',
    ]);
    expect(answers(r8a30, worldOn('2023-04-30', listedLife))).toEqual([
      'example information-missing 8A.30.no-year-report 8A.30.no-half-year-report',
    ]);
    expect(answers(r8a32, worldOn('2022-09-29', listedLife))).toEqual(['example kept 8A.32.not-due']);
    expect(answers(r8a32, worldOn('2022-09-30', listedLife))).toEqual([
      'example information-missing 8A.32.not-recorded',
    ]);
  });

  test('both reports recorded: confirmed until the next is due', () => {
    expect(answers(r8a30, worldOn('2023-09-29', reported))).toEqual(['example kept 8A.30.confirmed']);
    expect(answers(r8a32, worldOn('2023-09-29', reported))).toEqual(['example kept 8A.32.recorded']);
    expect(answers(r8a30, worldOn('2023-09-30', reported))).toEqual([
      'example information-missing 8A.30.no-half-year-report',
    ]);
  });

  test('what lacks and what comes next stand as duties with their days', () => {
    const { duties } = only(assessRule(worldOn('2023-04-30', listedLife), r8a30));
    expect(duties.map(({ id, due }) => [id, due])).toEqual([
      ['8A.30:half-year:2022-06-30', '2022-09-30'],
      ['8A.30:year:2022-12-31', '2023-04-30'],
      ['8A.30:half-year:2023-06-30', '2023-09-30'],
    ]);
  });

  test('once the last beneficiary of the listing has no weight, no report on a later period is owed', () => {
    const ended = [
      ...reported,
      entry('2023-05-02', 'person-died', { person: 'chan' }, { id: 'chan-died' }),
      entry('2023-05-03', 'person-died', { person: 'wong' }, { id: 'wong-died' }),
    ];
    const finding = only(assessRule(worldOn('2026-01-02', ended), r8a30));
    expect([finding.verdict, finding.reasons[0]?.key, finding.duties]).toEqual(['kept', '8A.30.confirmed', []]);
  });

  const [lee, ho] = [
    { person: 'lee', independent: true, chair: true },
    { person: 'ho', independent: false, chair: false },
  ];

  test('a member who was not independent for a year: a breach that was cured', () => {
    const composed = life(
      ['2022-01-03', 'governance-committee-composed', { members: [lee, ho] }, { id: 'first' }],
      ['2023-01-03', 'governance-committee-composed', { members: [lee] }, { id: 'second' }],
    );
    expect(answers(r8a31, worldOn('2022-02-01', composed))).toEqual(['example breached 8A.31.not-independent']);
    expect(only(assessRule(worldOn('2022-02-01', composed), r8a31)).accrued).toBeNull();
    expect(only(assessRule(worldOn('2023-02-01', composed), r8a31)).accrued).toEqual({
      from: '2022-01-03',
      until: '2023-01-03',
    });
    expect(
      answers(r8a31, worldOn('2023-02-01', life(['2022-01-03', 'governance-committee-composed', { members: [lee] }]))),
    ).toEqual(['example kept 8A.31.composed']);
  });

  test('compositions corrected on one day: the last of the day counts', () => {
    const composed = life(
      ['2022-01-03', 'governance-committee-composed', { members: [lee, ho] }, { id: 'first' }],
      ['2022-01-03', 'governance-committee-composed', { members: [lee] }, { id: 'second' }],
    );
    expect(answers(r8a31, worldOn('2022-02-01', composed))).toEqual(['example kept 8A.31.composed']);
  });

  test('an adviser leaves and another comes eleven days later', () => {
    const advised = life(
      ['2022-01-03', 'compliance-adviser-appointed', { name: 'First Capital' }, { id: 'in' }],
      ['2023-05-01', 'compliance-adviser-ceased', { name: 'First Capital' }, { id: 'out' }],
      ['2023-05-12', 'compliance-adviser-appointed', { name: 'Second Capital' }, { id: 'next' }],
    );
    expect(answers(r8a33, worldOn('2023-04-30', advised))).toEqual(['example kept 8A.33.in-office']);
    expect(answers(r8a33, worldOn('2023-05-01', advised))).toEqual(['example breached 8A.33.nobody-since']);
    const cured = only(assessRule(worldOn('2023-05-12', advised), r8a33));
    expect(cured).toMatchObject({ verdict: 'breached', accrued: { from: '2023-05-01', until: '2023-05-12' } });
    expect(cured.reasons).toMatchObject([{ key: '8A.33.nobody-between', entries: ['out', 'next'] }]);
  });

  test('events of the structure since listing are those on which the adviser had to be consulted', () => {
    const issued = life(
      ['2022-01-03', 'shares-issued', { class: 'A', shares: '1', way: 'other' }, { id: 'at-listing' }],
      ['2022-05-03', 'class-terms-changed', { class: 'A', votesPerShare: '5' }, { id: 'lowered' }],
      ['2022-05-03', 'class-terms-changed', { class: 'B', votesPerShare: '1' }, { id: 'ordinary' }],
      ['2022-05-04', 'shares-issued', { class: 'A', shares: '1', way: 'rights-issue' }, { id: 'issued' }],
    );
    expect(answers(r8a34, worldOn('2022-05-02', issued))).toEqual(['example kept 8A.34.nothing-to-consult']);
    expect(only(assessRule(worldOn('2022-06-01', issued), r8a34)).reasons).toMatchObject([
      { entries: ['lowered', 'issued'] },
    ]);
  });
});

describe('8A.43: undertakings', () => {
  const six = ['8A.09', '8A.14', '8A.15', '8A.17', '8A.18', '8A.24'];
  const clauses = [
    { id: '1', kind: 'own-compliance', text: 'I keep them.', strength: 'absolute', provisions: six },
    { id: '2', kind: 'enforcement', text: 'Shareholders may enforce this.' },
  ];

  test('one beneficiary gave a whole undertaking, the other none', () => {
    const given = life(
      [
        '2021-12-01',
        'undertaking-given',
        { undertaking: 'chan', beneficiary: 'chan', instrument: { clauses } },
        { id: 'given' },
      ],
      ['2021-12-02', 'undertaking-witnessed', { undertaking: 'chan' }, { id: 'witnessed' }],
      ['2021-12-03', 'undertaking-acknowledged', { undertaking: 'chan' }, { id: 'acknowledged' }],
    ).toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1));
    const world = worldOn('2022-02-01', given);
    expect(answers(r8a43, world)).toEqual(['chan kept 8A.43.complete', 'wong information-missing 8A.43.none-recorded']);
    expect(assessRule(world, r8a43)[0]?.reasons[0]?.entries).toEqual(['given', 'witnessed', 'acknowledged']);
  });

  test('signatures on the paper stand for entries of witness and company', () => {
    const execution = { witness: { present: true, signed: 'yes' }, company: { present: true, signed: 'yes' } };
    const instrument = { clauses, execution };
    const given = life(['2022-01-04', 'undertaking-given', { undertaking: 'chan', beneficiary: 'chan', instrument }]);
    expect(answers(r8a43, worldOn('2022-02-01', given))[0]).toBe('chan kept 8A.43.complete');
  });

  test('a paper with empty blocks, without Rule 8A.24 and with nothing for shareholders', () => {
    const instrument = { clauses: [{ ...clauses[0], provisions: six.slice(0, 5) }] };
    const given = life(['2022-01-04', 'undertaking-given', { undertaking: 'chan', beneficiary: 'chan', instrument }]);
    expect(answers(r8a43, worldOn('2022-02-01', given))[0]).toBe(
      'chan breached 8A.43.not-promised 8A.43.not-for-shareholders 8A.43.not-acknowledged 8A.43.not-witnessed',
    );
  });
});

describe('8A.46, 2.04: regime and waivers', () => {
  const grandfathered = [
    ...listedLife.slice(0, 2),
    entry('2022-02-01', 'issuer-listed', { status: 'grandfathered' }, { id: 'listed' }),
    entry('2023-02-01', 'class-terms-changed', { class: 'A', votesPerShare: '20' }, { id: 'raised' }),
    entry('2024-02-01', 'issuer-status-changed', { status: 'chapter-8a' }, { id: 'primary' }),
  ];

  test('grandfathered, changed, wholly under the chapter', () => {
    expect(answers(r8a46, worldOn('2022-06-01', grandfathered))).toEqual(['example kept 8A.46.grandfathered']);
    expect(answers(r8a46, worldOn('2023-06-01', grandfathered))).toEqual([
      'example needs-determination 8A.46.grandfathered 8A.46.changed',
    ]);
    expect(answers(r8a46, worldOn('2024-06-01', grandfathered))).toEqual([
      'example not-applicable 8A.46.whole-chapter',
    ]);
    expect(answers(r8a08, worldOn('2022-06-01', grandfathered))).toEqual([
      'example not-applicable rule.exempt-grandfathered',
    ]);
  });

  test('a change that the Exchange accepted', () => {
    const accepted = [
      ...grandfathered,
      entry('2023-03-01', 'exchange-determined', { provision: '8A.46', subject: 'raised', outcome: 'accepted' }),
    ];
    expect(
      answers(
        r8a46,
        worldOn(
          '2023-06-01',
          accepted.toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1)),
        ),
      ),
    ).toEqual(['example kept 8A.46.grandfathered 8A.46.change-accepted']);
  });

  test('a waiver stands as long as it is in force, its conditions as duties', () => {
    const waived = life(
      [
        '2022-05-02',
        'waiver-granted',
        { waiver: 'w', provision: '10.06', conditions: ['No dealing.', 'An announcement.'], until: '2022-06-30' },
        { id: 'granted' },
      ],
      ['2022-05-02', 'waiver-granted', { provision: '8A.44' }, { id: 'other' }],
    );
    const findings = assessRule(worldOn('2022-06-30', waived), r204);
    expect(findings.map(({ id, verdict, duties }) => [id, verdict, duties.map((duty) => duty.id)])).toEqual([
      ['2.04:example:granted', 'kept', ['2.04:granted:1', '2.04:granted:2']],
      ['2.04:example:other', 'kept', []],
    ]);
    expect(answers(r204, worldOn('2022-05-01', waived))).toEqual(['example not-applicable 2.04.none']);
    expect(assessRule(worldOn('2022-07-01', waived), r204).map(({ id }) => id)).toEqual(['2.04:example:other']);
  });
});

test('no two findings of a full life have the same id', () => {
  const ids = assess(worldOn('2024-01-02', listedLife), rules).map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});
