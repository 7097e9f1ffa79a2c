import { assessRule, type Finding, type Policies } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { converted, placed, smallIssuer, transferred } from '../../../kernel/test/register/small-issuer.ts';
import { r8a17 } from '../../src/hk/main-board/chapter-8a/8a-17.rule.ts';
import { entry, worldOn } from '../world.ts';

type Life = Parameters<typeof worldOn>[1];

const issuer = smallIssuer({ A: { pat: '40', vale: '20', quin: '40' }, B: { others: '900' } });
const day = '2023-12-15';

function found(life: Life, on = '2024-06-03', policies: Partial<Policies> = {}): Finding {
  return assessRule(worldOn(on, life, policies), r8a17)[0] as Finding;
}

function answer(life: Life, on = '2024-06-03', policies: Partial<Policies> = {}): string {
  const { verdict, reasons } = found(life, on, policies);
  return [verdict, ...reasons.map(({ key }) => key.slice('8A.17.'.length))].join(' ');
}

describe('a beneficiary is a director and alive', () => {
  test('so his weight goes on, since he was appointed', () => {
    expect(found(issuer)).toMatchObject({
      id: '8A.17:pat',
      party: 'beneficiary',
      verdict: 'kept',
      reasons: [{ key: '8A.17.director', figures: { since: { date: '2021-01-04' } }, entries: ['pat-appointed'] }],
    });
  });

  test('nobody recorded whether he is a director', () => {
    const unknown = issuer.filter(({ id }) => id !== 'pat-appointed');
    expect(answer(unknown)).toBe('information-missing board-unknown');
  });

  test('he is appointed only later', () => {
    const later = [
      ...issuer.filter(({ id }) => id !== 'pat-appointed'),
      entry('2024-01-02', 'director-appointed', { person: 'pat' }),
    ];
    expect(answer(later, '2024-01-01')).toBe('information-missing board-unknown');
    expect(answer(later, '2024-01-02')).toBe('kept director');
  });

  test('he had left before listing, so that no weight began', () => {
    const left = entry('2021-06-01', 'director-ceased', { person: 'pat' }, { id: 'left' });
    const life = [
      ...issuer.filter(({ effectiveOn }) => effectiveOn < '2021-06-01'),
      left,
      ...issuer.filter(({ effectiveOn }) => effectiveOn > '2021-06-01'),
    ];
    expect(found(life)).toMatchObject({
      verdict: 'ceased',
      reasons: [{ key: '8A.17.left-before', figures: { on: { date: '2021-06-01' } }, entries: ['left'] }],
    });
  });
});

describe('he has died', () => {
  const moment = '2023-12-15T23:45:00+08:00';
  const died = [...issuer, entry(moment, 'person-died', { person: 'pat' }, { id: 'died' })];

  test('his weight ended at that moment; what still stands in the class is to be re-designated', () => {
    expect(found(died, day)).toMatchObject({
      verdict: 'ceased',
      reasons: [
        { key: '8A.17.death', figures: { when: { instant: moment } }, entries: ['died'] },
        { key: '8A.17.still-registered', figures: { shares: { shares: 60n } } },
      ],
      duties: [
        {
          id: '8A.17:pat:re-designate',
          who: 'example',
          due: null,
          what: { key: '8A.17.duty-re-designate', figures: { person: { name: 'pat' } } },
        },
      ],
    });
    expect(answer(died, '2023-12-14')).toBe('kept director');
  });

  test('step by step the shares are re-designated, and the duty ends with the last', () => {
    const some = [...died, converted('pat', '15', '2024-01-10')];
    expect(found(some).reasons[1]?.figures).toEqual({ shares: { shares: 45n } });
    const all = [...some, converted('pat', '25', '2024-01-11'), converted('vale', '20', '2024-01-11')];
    expect(answer(all)).toBe('ceased death');
    expect(found(all).duties).toEqual([]);
  });

  test('how many still stand there is not known', () => {
    const unknown = smallIssuer({ A: { pat: null, quin: '40' }, B: { others: '900' }, inIssue: { A: '100' } });
    expect(answer([...unknown, entry(day, 'person-died', { person: 'pat' })])).toBe('ceased death register-unknown');
    const unnamed = smallIssuer({ A: { quin: '40' }, B: { others: '900' }, inIssue: { A: '100' } });
    expect(answer([...unnamed, entry(day, 'person-died', { person: 'pat' })])).toBe('ceased death register-unknown');
    const none = smallIssuer({ A: { quin: '100' }, B: { pat: '5', others: '895' } });
    expect(answer([...none, entry(day, 'person-died', { person: 'pat' })])).toBe('ceased death');
  });

  test('what a fund holds that he shared is not counted as his', () => {
    const shared = smallIssuer({ A: { pat: '40', wold: '20', quin: '40' }, B: { others: '900' } });
    expect(found([...shared, entry(day, 'person-died', { person: 'pat' })]).reasons[1]?.figures).toEqual({
      shares: { shares: 40n },
    });
  });
});

describe('he has left the board', () => {
  const left = [...issuer, entry(day, 'director-ceased', { person: 'pat' }, { id: 'left' })];

  test('his weight ended with that day', () => {
    expect(found(left, day)).toMatchObject({
      verdict: 'ceased',
      reasons: [
        { key: '8A.17.left-the-board', figures: { when: { date: day } }, entries: ['left'] },
        { key: '8A.17.still-registered' },
      ],
    });
  });

  test('and was elected again the same day: no gap, unless the policy takes it for one', () => {
    const again = [...left, entry(day, 'director-appointed', { person: 'pat' }, { id: 'again' })];
    const finding = found(again);
    expect(finding).toMatchObject({
      verdict: 'kept',
      reasons: [{ key: '8A.17.director', figures: { since: { date: day } }, entries: ['again'] }],
      policies: [
        {
          policy: 'reElection',
          value: 'no-gap',
          otherwise: [
            {
              value: 'gap',
              verdict: 'ceased',
              reasons: [{ key: '8A.17.gap', figures: { on: { date: day } }, entries: ['left', 'again'] }],
            },
          ],
        },
      ],
    });
    expect(answer(again, '2023-12-14', { reElection: 'gap' })).toBe('kept director');
    // In a record that takes it for a gap, his weight has ended with it.
    expect(answer(again, day, { reElection: 'gap' })).toBe('ceased left-the-board still-registered');
  });

  test('and was elected again only later: his weight does not come back', () => {
    const again = [...left, entry('2023-12-16', 'director-appointed', { person: 'pat' })];
    expect(answer(again)).toBe('ceased left-the-board still-registered');
  });

  test('announced for a later day it is not yet so', () => {
    expect(answer([...issuer, entry('2025-01-01', 'director-ceased', { person: 'pat' })])).toBe('kept director');
  });
});

describe('his last weighted share is gone', () => {
  test('so the rule asks nothing of him any more', () => {
    const gone = [...issuer, converted('pat', '40', day), converted('vale', '20', day)];
    expect(found(gone)).toMatchObject({
      verdict: 'not-applicable',
      reasons: [{ key: '8A.17.no-weight-left', figures: { on: { date: day } }, entries: [`converted-vale-20-${day}`] }],
    });
    expect(answer([...issuer, transferred('pat', 'others', '40', { day })])).toBe('kept director');
  });
});

describe('the Exchange may find him unfit', () => {
  const convicted = entry(day, 'conviction-recorded', { person: 'pat' }, { id: 'convicted' });
  const disqualified = entry(day, 'disqualification-ordered', { person: 'pat' }, { id: 'disqualified' });
  const determined = (outcome: string, on = '2024-03-01', provision = '8A.17(4)', subject = 'pat'): Life[number] =>
    entry(on, 'exchange-determined', { provision, subject, outcome }, { id: `determined-${on}` });

  test('after a conviction or a disqualification, and until it has determined', () => {
    expect(found([...issuer, convicted, disqualified])).toMatchObject({
      verdict: 'needs-determination',
      reasons: [{ key: '8A.17.adverse', entries: ['convicted', 'disqualified'] }],
    });
  });

  test.each([
    ['finds him unfit', determined('unfit'), 'ceased unfit still-registered'],
    ['finds him fit', determined('fit'), 'kept director'],
    ['finds him incapable', determined('incapable', '2024-03-01', '8A.17(3)'), 'ceased incapacity still-registered'],
    ['has not decided', determined('pending'), 'needs-determination adverse'],
    ['had found him fit before the conviction', determined('fit', '2023-12-01'), 'needs-determination adverse'],
    ['finds another fit', determined('fit', '2024-03-01', '8A.17(4)', 'quin'), 'needs-determination adverse'],
    ['decides something else', determined('fit', '2024-03-01', '8A.14'), 'needs-determination adverse'],
  ])('the Exchange %s', (_, act, expected) => {
    const life = act.effectiveOn < day ? [...issuer, act, convicted] : [...issuer, convicted, act];
    expect(answer(life)).toBe(expected);
  });

  test('an approval or a waiver under the rule determines nothing', () => {
    const approval = entry('2024-03-01', 'exchange-approved', { provision: '8A.17', subject: 'pat' });
    expect(answer([...issuer, convicted, approval])).toBe('needs-determination adverse');
  });

  test('it is asked on the day of the conviction, not before', () => {
    expect(answer([...issuer, placed('1', '2023-12-01'), convicted], '2023-12-14')).toBe('kept director');
    expect(answer([...issuer, convicted], day)).toBe('needs-determination adverse');
  });
});
