import { assessRule } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { r8a19 } from '../src/index.ts';
import { answers, entry, life, listedLife, only, worldOn } from './world.ts';

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

  test('the Exchange lets half of Peak pass', () => {
    const satisfied = life(
      ['2022-05-02', 'vehicle-interests-set', { vehicle: 'peak', interests: shared }, { id: 'half' }],
      ['2022-07-01', 'exchange-determined', { provision: '8A.18(2)', subject: 'peak', outcome: 'satisfied' }],
    );
    expect(answers(r8a19, worldOn('2022-07-01', satisfied))).toEqual(['peak kept 8A.19.qualifies']);
  });

  test.each([
    ['8A.17', 'chan', 'fit'],
    ['8A.18(2)', 'peak', 'pending'],
  ])('what the Exchange says under %s of %s as %s decides nothing here', (provision, subject, outcome) => {
    const said = life(
      ['2022-05-02', 'vehicle-interests-set', { vehicle: 'peak', interests: shared }, { id: 'half' }],
      ['2022-07-01', 'exchange-determined', { provision, subject, outcome }],
    );
    expect(answers(r8a19, worldOn('2022-07-01', said))).toEqual(['peak needs-determination 8A.19.in-doubt']);
  });

  test('a company that holds through another: who takes the outer one takes the weight', () => {
    const chan = [{ who: 'chan', economic: '1', control: '1' }];
    const ridge = [{ who: 'ridge', economic: '1', control: '1' }];
    const nested = life(
      ['2022-02-01', 'vehicle-recorded', { vehicle: 'ridge', names: { en: 'Ridge Limited' }, form: 'private-company' }],
      ['2022-02-01', 'vehicle-interests-set', { vehicle: 'ridge', interests: chan }, { id: 'ridge-chan' }],
      ['2022-02-02', 'vehicle-interests-set', { vehicle: 'peak', interests: ridge }, { id: 'peak-ridge' }],
      ['2022-05-02', 'vehicle-interests-set', { vehicle: 'ridge', interests: sold }, { id: 'taken' }],
    );
    expect(answers(r8a19, worldOn('2022-05-01', nested))).toEqual(['peak kept 8A.19.qualifies']);
    const finding = only(assessRule(worldOn('2022-06-01', nested), r8a19));
    expect(finding).toMatchObject({ id: '8A.19:peak:taken', reasons: [{ figures: { on: { date: '2022-05-02' } } }] });
  });

  test('shares of Wong’s own that passed to somebody else are no vehicle’s', () => {
    const passing = ['legal-title', 'beneficial-ownership', 'economic-interest', 'voting-control'];
    const sale = { class: 'A', shares: '100000000', from: 'wong', to: 'buyer', passing };
    const gone = life(['2022-05-02', 'shares-transferred', sale]);
    expect(answers(r8a19, worldOn('2022-06-01', gone))).toEqual(['peak kept 8A.19.qualifies']);
  });

  test('the notices name the vehicle and the day', () => {
    const taken = life(['2022-05-02', 'vehicle-interests-set', { vehicle: 'peak', interests: sold }, { id: 'taken' }]);
    const [finding] = assessRule(worldOn('2024-01-02', taken), r8a19);
    expect(finding?.duties[0]?.what.figures).toEqual({ vehicle: { name: 'peak' }, on: { date: '2022-05-02' } });
  });

  test('the Exchange ends the weight in Peak, whose interests change again later', () => {
    const chan = [{ who: 'chan', economic: '1', control: '1' }];
    const over = life(
      ['2022-05-02', 'vehicle-interests-set', { vehicle: 'peak', interests: shared }, { id: 'half' }],
      [
        '2022-07-01',
        'exchange-determined',
        { provision: '8A.19', subject: 'peak', outcome: 'weight ends' },
        { id: 'over' },
      ],
      ['2022-08-01', 'vehicle-interests-set', { vehicle: 'peak', interests: chan }, { id: 'back' }],
    );
    const finding = only(assessRule(worldOn('2022-09-01', over), r8a19));
    expect(finding).toMatchObject({
      id: '8A.19:peak:half',
      verdict: 'ceased',
      reasons: [{ entries: ['half', 'over'] }],
    });
  });

  test('the Exchange ends the weight in a vehicle that nothing recorded had changed', () => {
    const over = life([
      '2022-07-01',
      'exchange-determined',
      { provision: '8A.18(2)', subject: 'peak', outcome: 'weight ends' },
      { id: 'over' },
    ]);
    const finding = only(assessRule(worldOn('2022-09-01', over), r8a19));
    expect(finding).toMatchObject({ id: '8A.19:peak:over', reasons: [{ figures: { on: { date: '2022-07-01' } } }] });
    expect(finding.duties.map(({ who }) => who)).toEqual(['example', 'chan']);
  });
});
