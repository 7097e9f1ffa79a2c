import { assessRule, type Finding, type Policies } from '@tenfold/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bought,
  boughtAndCancelled,
  converted,
  placed,
  smallIssuer,
  transferred,
} from '../../../kernel/test/register/small-issuer.ts';
import { r8a15 } from '../../src/hk/main-board/chapter-8a/8a-15.rule.ts';
import { entry, worldOn } from '../world.ts';

type Life = Parameters<typeof worldOn>[1];

/** 100 weighted shares of 1000, of which Pat has 60 and Quin 40: a fall by 100 asks for six and for four. */
const tenth = smallIssuer({ A: { pat: '60', quin: '40' }, B: { others: '900' } });
const day = '2024-02-01';
const nextDay = '2024-02-02';
const fall = [...tenth, ...boughtAndCancelled('100', day)];

function found(life: Life, on = day, policies: Partial<Policies> = {}): readonly Finding[] {
  return assessRule(worldOn(on, life, policies), r8a15);
}

/** What is found, in few words: whose, verdict, key. */
function answers(life: Life, on = day, policies: Partial<Policies> = {}): readonly string[] {
  return found(life, on, policies).map(
    ({ subject, verdict, reasons }) => `${subject} ${verdict} ${reasons[0]?.key.slice('8A.15.'.length)}`,
  );
}

function figures(finding: Finding | undefined): Readonly<Record<string, unknown>> {
  const entries = Object.entries(finding?.reasons[0]?.figures ?? {});
  return Object.fromEntries(
    entries.map(([name, figure]) => [
      name,
      'shares' in figure ? Number(figure.shares) : 'date' in figure ? figure.date : figure,
    ]),
  );
}

describe('on the day of a fall', () => {
  test('each is asked for his part, and has that day for it', () => {
    expect(answers(fall)).toEqual(['pat action-required to-convert', 'quin action-required to-convert']);
    const [pat, quin] = found(fall);
    expect(figures(pat)).toEqual({ on: day, required: 10, converted: 0, part: 6, his: 0, short: 6 });
    expect(figures(quin)).toEqual({ on: day, required: 10, converted: 0, part: 4, his: 0, short: 4 });
    expect(pat?.duties).toEqual([
      {
        id: `8A.15:pat:cancelled-100-${day}`,
        who: 'pat',
        what: { key: '8A.15.duty-convert', figures: { shares: { shares: 6n } } },
        provision: '8A.15',
        due: day,
        discharged: null,
      },
    ]);
    expect(pat?.reasons[0]?.entries).toEqual([`cancelled-100-${day}`]);
  });

  test('the rule binds beneficiaries, not the issuer', () => {
    expect(found(fall).map(({ party }) => party)).toEqual(['beneficiary', 'beneficiary']);
  });

  test('whoever has converted his part has kept it, whatever the other does', () => {
    expect(answers([...fall, converted('pat', '6', day)])).toEqual([
      'pat kept part-converted',
      'quin action-required to-convert',
    ]);
    expect(answers([...fall, converted('pat', '5', day)])).toEqual([
      'pat action-required to-convert',
      'quin action-required to-convert',
    ]);
    expect(figures(found([...fall, converted('pat', '5', day)])[0])).toMatchObject({
      part: 6,
      his: 5,
      short: 1,
      converted: 5,
    });
  });

  test('one can convert for both: the total decides', () => {
    expect(answers([...fall, converted('pat', '10', day)])).toEqual(['pat kept answered', 'quin kept answered']);
  });

  test('through a company that is wholly his he has converted himself', () => {
    const held = smallIssuer({ A: { vale: '60', quin: '40' }, B: { others: '900' } });
    expect(answers([...held, ...boughtAndCancelled('100', day), converted('vale', '6', day)])[0]).toBe(
      'pat kept part-converted',
    );
  });

  test('it makes no difference which was recorded first', () => {
    const [buy, cancel] = boughtAndCancelled('100', day) as [Life[number], Life[number]];
    expect(answers([...tenth, buy, converted('pat', '6', day), cancel])).toEqual([
      'pat kept part-converted',
      'quin action-required to-convert',
    ]);
  });

  test('the smallest conversion is the smallest: with one share fewer somebody is short', () => {
    const cases = fc.record({
      pat: fc.integer({ min: 1, max: 60 }),
      quin: fc.integer({ min: 1, max: 60 }),
      others: fc.integer({ min: 120, max: 500 }),
      away: fc.integer({ min: 1, max: 100 }),
    });
    fc.assert(
      fc.property(cases, ({ pat, quin, others, away }) => {
        const life = [
          ...smallIssuer({ A: { pat: `${pat}`, quin: `${quin}` }, B: { others: `${others}` } }),
          ...boughtAndCancelled(`${away}`, day),
        ];
        const asked = found(life).map((finding) => Number(figures(finding)['part'] ?? 0));
        const [weighted, before] = [pat + quin, pat + quin + others];
        let fewest = 0;
        while ((weighted - fewest) * before > weighted * (before - away)) fewest += 1;
        expect((asked[0] ?? 0) + (asked[1] ?? 0)).toBe(fewest);
        const conversions = (less: number): Life =>
          [
            converted('pat', `${Math.max(0, (asked[0] ?? 0) - less)}`, day),
            converted('quin', `${asked[1] ?? 0}`, day),
          ].filter(({ fields }) => (fields as { shares: bigint }).shares > 0n);
        expect(found([...life, ...conversions(0)]).map(({ verdict }) => verdict)).toEqual(['kept', 'kept']);
        if ((asked[0] ?? 0) > 0) {
          expect(found([...life, ...conversions(1)])[0]?.verdict).toBe('action-required');
          expect(found([...life, ...conversions(1)], nextDay)[0]?.verdict).toBe('breached');
          expect(found([...life, ...conversions(1)], nextDay)[1]?.verdict).toBe('kept');
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('from the next day', () => {
  test('whoever has not converted his part is in breach, and only he', () => {
    expect(answers([...fall, converted('pat', '6', day)], nextDay)).toEqual([
      'pat kept part-converted',
      'quin breached not-converted',
    ]);
    expect(figures(found([...fall, converted('pat', '6', day)], nextDay)[1])).toEqual({
      on: day,
      required: 10,
      converted: 6,
      part: 4,
      his: 0,
      short: 4,
    });
    expect(found(fall, nextDay).flatMap(({ duties }) => duties)).toEqual([]);
  });

  test('converting more later does not undo that he was late', () => {
    const late = [...fall, converted('pat', '6', day), converted('quin', '4', '2024-02-05')];
    expect(answers(late, '2024-06-03')).toEqual([
      'pat kept no-fall',
      'quin kept no-fall',
      'pat kept part-converted',
      'quin breached part-late',
    ]);
    expect(found(late, '2024-06-03')[3]).toMatchObject({
      id: `8A.15:quin:cancelled-100-${day}`,
      accrued: { from: day, until: '2024-02-05' },
      reasons: [{ entries: [`cancelled-100-${day}`, `converted-pat-6-${day}`, 'converted-quin-4-2024-02-05'] }],
    });
    expect(figures(found(late, '2024-06-03')[3])).toEqual({
      on: day,
      required: 10,
      converted: 6,
      part: 4,
      his: 0,
      until: '2024-02-05',
    });
    expect(found(late, '2024-06-03')[2]?.accrued).toBeNull();
  });

  test('while the other is still short, whoever has caught up was late until he did', () => {
    const life = [...fall, converted('pat', '6', '2024-02-03')];
    expect(answers(life, '2024-02-04')).toEqual(['pat breached part-late', 'quin breached not-converted']);
    expect(found(life, '2024-02-04').map(({ accrued }) => accrued)).toEqual([{ from: day, until: '2024-02-03' }, null]);
  });

  test('when the other, or shares that are issued, make up for him, he was late until then', () => {
    const byOther = [...fall, converted('pat', '6', day), converted('pat', '4', '2024-02-05')];
    expect(answers(byOther, '2024-06-03').slice(2)).toEqual([
      'pat kept part-converted',
      'quin breached converted-late',
    ]);
    const byIssue = [...fall, converted('pat', '6', day), placed('100', '2024-02-05')];
    expect(answers(byIssue, '2024-06-03').slice(2)).toEqual([
      'pat kept part-converted',
      'quin breached converted-late',
    ]);
    expect(found(byIssue, '2024-06-03')[3]?.accrued).toEqual({ from: day, until: '2024-02-05' });
  });

  test('a part in several steps is late until the last of them', () => {
    const life = [
      ...fall,
      converted('pat', '6', day),
      converted('quin', '1', day),
      converted('quin', '1', '2024-02-03'),
      converted('quin', '2', '2024-02-07'),
    ];
    expect(found(life, '2024-06-03').at(-1)).toMatchObject({
      verdict: 'breached',
      accrued: { from: day, until: '2024-02-07' },
    });
    expect(figures(found(life, '2024-06-03').at(-1))).toMatchObject({ his: 1, part: 4, converted: 7 });
  });
});

describe('a second fall before the first is answered', () => {
  const second = [...fall, converted('pat', '6', day), ...boughtAndCancelled('100', '2024-02-09')];

  test('whoever has done his part of the first has that day for the second; the other is late with the first', () => {
    expect(answers(second, '2024-02-09')).toEqual(['pat action-required to-convert', 'quin breached not-converted']);
    expect(figures(found(second, '2024-02-09')[0])).toMatchObject({ on: '2024-02-09', part: 12, his: 6, short: 6 });
    expect(figures(found(second, '2024-02-09')[1])).toMatchObject({ on: day, part: 8, his: 0, short: 8 });
  });

  test('whoever converts his part of each on its day has kept both', () => {
    const both = [...second, converted('pat', '6', '2024-02-09'), converted('quin', '8', '2024-02-12')];
    expect(answers(both, '2024-06-03').slice(2)).toEqual(['pat kept part-converted', 'quin breached part-late']);
    expect(found(both, '2024-06-03')[3]?.accrued).toEqual({ from: day, until: '2024-02-12' });
  });

  test('whoever was in time with the first and late with the second was late from the second', () => {
    const late = [...second, converted('quin', '8', '2024-02-12'), converted('pat', '6', '2024-02-13')];
    expect(
      found(late, '2024-06-03')
        .slice(2)
        .map(({ subject, accrued }) => [subject, accrued]),
    ).toEqual([
      ['pat', { from: '2024-02-09', until: '2024-02-13' }],
      ['quin', { from: day, until: '2024-02-12' }],
    ]);
  });
});

test('a second fall on the day on which every bearer loses his weight leaves what the first asked for as it was', () => {
  const life = [
    ...smallIssuer({ A: { pat: '60', quin: '40' }, B: { others: '900' } }),
    ...boughtAndCancelled('100', day),
    ...boughtAndCancelled('50', nextDay),
    transferred('quin', 'others', '40', { day: nextDay }),
    entry(nextDay, 'person-died', { person: 'pat' }),
  ];
  expect(answers(life, nextDay)).toEqual([
    'pat kept no-fall',
    'quin kept no-fall',
    'pat breached ceased-short',
    'quin breached ceased-short',
  ]);
});

describe('it is over without a conversion', () => {
  test('his weight ends: what he had not converted by then stays his breach', () => {
    const left = [...fall, converted('pat', '6', day), entry('2024-02-05', 'director-ceased', { person: 'quin' })];
    expect(answers(left, '2024-06-03')).toEqual([
      'pat kept no-fall',
      'pat kept part-converted',
      'quin breached ceased-short',
    ]);
    expect(found(left, '2024-06-03')[2]?.accrued).toEqual({ from: day, until: '2024-02-05' });
  });

  test('his weight ends while the other’s part is still open: his breach is listed all the same', () => {
    const large = smallIssuer({ A: { pat: '10', quin: '90' }, B: { others: '900' } });
    const life = [
      ...large,
      ...boughtAndCancelled('500', day),
      entry('2024-02-05', 'director-ceased', { person: 'pat' }),
    ];
    expect(answers(life, '2024-02-05')).toEqual(['pat breached ceased-short', 'quin breached not-converted']);
    expect(answers(life, '2024-02-06')).toEqual(['quin breached not-converted', 'pat breached ceased-short']);
    expect(found(life, '2024-02-06')[1]).toMatchObject({
      id: `8A.15:pat:cancelled-500-${day}`,
      accrued: { from: day, until: '2024-02-05' },
    });
  });

  test('a fall after somebody has lost his weight asks nothing of him', () => {
    const life = [
      ...tenth,
      entry('2024-01-20', 'person-died', { person: 'pat' }),
      ...boughtAndCancelled('100', day),
      converted('quin', '4', '2024-02-05'),
    ];
    expect(answers(life, '2024-06-03')).toEqual(['quin kept no-fall', 'quin breached part-late']);
  });

  test('nor does one on the day on which he loses it', () => {
    const large = smallIssuer({ A: { pat: '10', quin: '90' }, B: { others: '900' } });
    const life = [...large, ...boughtAndCancelled('500', day), entry(day, 'director-ceased', { person: 'pat' })];
    expect(answers(life)).toEqual(['pat kept part-converted', 'quin action-required to-convert']);
    // 90 − ⌊100 · 500 / 1000⌋
    expect(figures(found(life)[1])).toMatchObject({ required: 40, part: 40 });
  });

  test('delisting: what was never converted is a breach that has accrued', () => {
    const delisted = [...fall, converted('pat', '6', day), entry('2024-02-05', 'issuer-delisted')];
    expect(
      found(delisted, '2024-06-03').map(({ subject, verdict, reasons }) => `${subject} ${verdict} ${reasons[0]?.key}`),
    ).toEqual([
      'pat not-applicable rule.delisted',
      'quin not-applicable rule.delisted',
      'pat kept 8A.15.part-converted',
      'quin breached 8A.15.unanswered',
    ]);
    expect(found(delisted, '2024-06-03')[3]?.accrued).toEqual({ from: day, until: '2024-02-05' });
  });
});

describe('parts', () => {
  test('each rounded up, by the other policy: nobody is below his exact part', () => {
    const three = smallIssuer({ A: { pat: '50', quin: '50' }, B: { others: '900' } });
    const life = [...three, ...boughtAndCancelled('30', day)];
    expect(found(life).map((finding) => figures(finding)['part'])).toEqual([2, 1]);
    expect(found(life, day, { conversionSplit: 'each-rounded-up' }).map((finding) => figures(finding)['part'])).toEqual(
      [2, 2],
    );
    const turned = found(life).map(({ policies }) => policies.find(({ policy }) => policy === 'conversionSplit'));
    expect(turned).toMatchObject([
      undefined,
      { value: 'largest-remainder', otherwise: [{ value: 'each-rounded-up', verdict: 'action-required' }] },
    ]);
  });

  test('are not known where nobody knows how the weighted shares are spread', () => {
    const unknown = smallIssuer({ A: { pat: '60', quin: null }, B: { others: '900' }, inIssue: { A: '100' } });
    expect(answers([...unknown, ...boughtAndCancelled('100', day)])).toEqual([
      'pat information-missing part-unknown',
      'quin information-missing part-unknown',
    ]);
    const unnamed = smallIssuer({ A: { pat: '60' }, B: { others: '900' }, inIssue: { A: '100' } });
    expect(answers([...unnamed, ...boughtAndCancelled('100', day)])[0]).toBe('pat information-missing part-unknown');
    expect(figures(found([...unnamed, ...boughtAndCancelled('100', day)])[0])).toEqual({
      on: day,
      required: 10,
      converted: 0,
    });
  });

  test('of a shared fund are nobody’s alone: the fund bears them', () => {
    const shared = smallIssuer({ A: { pat: '40', quin: '40', wold: '20' }, B: { others: '900' } });
    expect(found([...shared, ...boughtAndCancelled('100', day)]).map((finding) => figures(finding)['part'])).toEqual([
      4, 4,
    ]);
  });

  test('of somebody who alone has all of them are all', () => {
    const alone = smallIssuer({ A: { pat: '100' }, B: { others: '900' } });
    expect(figures(found([...alone, ...boughtAndCancelled('100', day)])[0])).toMatchObject({ part: 10 });
  });
});

describe('what has to be converted is not known', () => {
  test('where the weight that is alive decides it', () => {
    const doubted = [
      ...tenth,
      transferred('pat', 'wold', '30', { day: '2024-01-20' }),
      ...boughtAndCancelled('100', day),
    ];
    // 70 − ⌊70 · 900 / 1000⌋ = 7, and 100 − 90 = 10.
    expect(answers(doubted)).toEqual([
      'pat information-missing count-decides',
      'quin information-missing count-decides',
    ]);
    expect(figures(found(doubted)[0])).toEqual({ least: 7, most: 10 });
  });

  test('where a total is not known', () => {
    const unknown = [
      ...tenth,
      entry('2024-01-20', 'shares-issued', { class: 'B', shares: null, way: 'scheme' }),
      ...boughtAndCancelled('100', day),
    ];
    expect(answers(unknown)).toEqual([
      'pat information-missing count-unknown',
      'quin information-missing count-unknown',
    ]);
    expect(figures(found(unknown)[0])).toEqual({ on: day });
  });
});

describe('no fall is open', () => {
  test('because there was none', () => {
    expect(answers(tenth)).toEqual(['pat kept no-fall', 'quin kept no-fall']);
  });

  test('because the last was answered on its day, with what was needed and what was done', () => {
    const answered = [...fall, converted('pat', '12', day)];
    expect(figures(found(answered, '2024-06-03')[0])).toEqual({ on: day, required: 10, converted: 12 });
    expect(found(answered, '2024-06-03')[0]?.reasons[0]?.entries).toEqual([
      `cancelled-100-${day}`,
      `converted-pat-12-${day}`,
    ]);
  });

  test('and what waits to be cancelled is said', () => {
    const waiting = [...tenth, bought('100', day)];
    expect(found(waiting)[0]?.reasons).toMatchObject([
      { key: '8A.15.no-fall' },
      { key: '8A.15.pending', figures: { boughtBack: { shares: 100n }, conversion: { shares: 10n } } },
    ]);
    const answered = [...fall, converted('pat', '10', day), bought('50', '2024-03-01')];
    expect(found(answered, '2024-03-01')[0]?.reasons.map(({ key }) => key)).toEqual([
      '8A.15.answered',
      '8A.15.pending',
    ]);
  });

  test('but not where it asks for nothing, and that nobody knows where nobody does', () => {
    const diluted = [...tenth, placed('1000', '2024-01-20'), bought('0', day)];
    expect(found(diluted)[0]?.reasons.map(({ key }) => key)).toEqual(['8A.15.no-fall']);
    const credit = [...fall, converted('pat', '50', day), bought('10', '2024-03-01')];
    expect(found(credit, '2024-03-01')[0]?.reasons.map(({ key }) => key)).toEqual(['8A.15.answered']);
    const unknown = [
      ...tenth,
      bought('100', '2024-01-20'),
      entry(day, 'shares-issued', { class: 'B', shares: null, way: 'scheme' }),
    ];
    expect(found(unknown)[0]?.reasons).toMatchObject([
      { key: '8A.15.no-fall' },
      { key: '8A.15.pending-unknown', figures: { boughtBack: { shares: 100n } } },
    ]);
  });
});

describe('policies on which it turns', () => {
  test('when the fall is: at the trade, in treasury, at the cancellation', () => {
    const waiting = [...tenth, bought('100', day)];
    expect(found(waiting)[0]?.policies).toMatchObject([
      { policy: 'conversionDueOn', value: 'cancellation', otherwise: [{ value: 'trade', verdict: 'action-required' }] },
    ]);
    const treasury = [...tenth, bought('100', day, 'treasury')];
    expect(
      found(treasury)[0]?.policies.map(({ policy, otherwise }) => [
        policy,
        ...otherwise.map(({ value, verdict }) => `${value} ${verdict}`),
      ]),
    ).toEqual([
      ['conversionDueOn', 'treasury action-required', 'trade action-required'],
      ['treasuryInShareCount', 'left-out action-required'],
    ]);
  });
});

describe('Kanzhun, July 2023', () => {
  const kanzhun = smallIssuer({ A: { vale: '140830401' }, B: { others: '728110243' } });
  const life = [...kanzhun, ...boughtAndCancelled('1442852', '2023-07-05')];

  test('the cancellation asks the one beneficiary for 233,846 shares', () => {
    expect(figures(found(life, '2023-07-05')[0])).toMatchObject({ required: 233_846, part: 233_846, short: 233_846 });
  });

  test('1,200,000 on the same day were enough', () => {
    expect(found([...life, converted('vale', '1200000', '2023-07-05')], '2023-07-06')[0]).toMatchObject({
      verdict: 'kept',
    });
    expect(found([...life, converted('vale', '233845', '2023-07-05')], '2023-07-06')[0]).toMatchObject({
      verdict: 'breached',
    });
  });
});
