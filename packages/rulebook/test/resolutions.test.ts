import { assessRule } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { r8a24 } from '../src/index.ts';
import { answers, entry, life, listedLife, worldOn } from './world.ts';

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

  test('somebody recognised on the day of the poll; one side alone does not show how it was counted', () => {
    const polled = (votesAgainst: string | null) => [
      ...called,
      entry('2022-06-20', 'person-recorded', { person: 'newer', names: { en: 'Newer' } }),
      entry('2022-06-20', 'beneficiary-recognised', { person: 'newer' }),
      entry('2022-06-20', 'poll-declared', {
        meeting: 'agm',
        resolution: '2',
        perClass: [{ class: 'A', sharesFor: '100', sharesAgainst: '5', votesFor: '100', votesAgainst }],
      }),
    ];
    expect(answers(r8a24, worldOn('2022-06-20', polled('5')))).toEqual(
      ['example', 'chan', 'wong', 'newer'].map((who) => `${who} kept 8A.24.one-vote`),
    );
    expect(answers(r8a24, worldOn('2022-06-20', polled(null)))[3]).toBe(
      'newer information-missing 8A.24.count-unknown',
    );
  });

  test('the first side that was counted with weight is the one shown', () => {
    const perClass = [{ class: 'A', sharesFor: '1', sharesAgainst: '2', votesFor: '10', votesAgainst: '20' }];
    const declared = [...called, entry('2022-06-20', 'poll-declared', { meeting: 'agm', resolution: '2', perClass })];
    const [finding] = assessRule(worldOn('2022-06-20', declared), r8a24);
    expect(finding?.reasons[0]?.figures['votes']).toEqual({ votes: 10n });
  });

  test('a meeting held before the issuer came wholly under the chapter is judged by its own day', () => {
    const moved = [
      entry('2020-06-18', 'issuer-listed', { status: 'secondary' }),
      ...called.filter(({ kind }) => kind !== 'issuer-listed'),
      entry('2023-05-02', 'issuer-status-changed', { status: 'chapter-8a' }),
      entry('2023-06-01', 'meeting-called', { meeting: 'egm' }),
      entry(
        '2023-06-01',
        'resolution-proposed',
        { meeting: 'egm', resolution: '1', matter: 'auditors' },
        { id: 'egm-one' },
      ),
    ];
    const findings = assessRule(worldOn('2024-01-02', moved), r8a24).filter(({ subject }) => subject === 'example');
    expect(findings.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
      '8A.24:example:two not-applicable',
      '8A.24:example:egm-one action-required',
    ]);
    const [before] = assessRule(worldOn('2022-06-20', moved), r8a24);
    expect(before).toMatchObject({ verdict: 'not-applicable', reasons: [{ key: 'rule.exempt-secondary' }] });
  });

  test('a resolution without a recorded matter that was counted at one vote a share', () => {
    const counted = [
      ...called,
      entry('2022-05-02', 'resolution-proposed', { meeting: 'agm', resolution: '3' }, { id: 'three' }),
      entry('2022-06-20', 'poll-declared', { meeting: 'agm', resolution: '3', counted: 'one-vote-a-share' }),
    ];
    expect(answers(r8a24, worldOn('2022-06-20', counted))).toContain('example kept 8A.24.one-vote-any-matter');
  });

  test('no position recorded: a beneficiary is still told that none was put', () => {
    const noPosition = [...listedLife.slice(0, 8), ...listedLife.slice(9, 12)];
    expect(answers(r8a24, worldOn('2022-02-01', noPosition))).toContain('chan kept 8A.24.none-put');
  });

  test('the day told is that of the poll, else that of the meeting, else none', () => {
    const told = (entries: readonly ReturnType<typeof entry>[], day: string) =>
      assessRule(worldOn(day, entries), r8a24)[0]?.reasons[0]?.figures['on'];
    const declared = entry('2022-06-21', 'poll-declared', { meeting: 'agm', resolution: '2', counted: 'weighted' });
    expect(told(called, '2022-06-01')).toEqual({ date: '2022-06-20' });
    expect(told([...called, declared], '2022-06-21')).toEqual({ date: '2022-06-21' });
    const unset = life(
      ['2022-05-02', 'meeting-called', { meeting: 'egm' }],
      ['2022-05-02', 'resolution-proposed', { meeting: 'egm', resolution: '1', matter: 'auditors' }],
    );
    expect(told(unset, '2022-06-01')).toEqual({ message: '8A.24.day-not-set' });
  });
});
