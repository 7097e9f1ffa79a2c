import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/register/entry.ts';
import type { Meeting } from '../../../src/register/meeting.ts';
import type { Register } from '../../../src/register/register.ts';
import { applied, complaints, listedLife, on, refusal } from '../life.ts';

const called: readonly Entry[] = [
  ...listedLife,
  on('2022-05-20', 'meeting-called', { meeting: 'agm', date: '2022-06-24', meetingKind: 'annual', place: 'Hong Kong' }),
];

const proposed: readonly Entry[] = [
  ...called,
  on('2022-05-20', 'resolution-proposed', {
    meeting: 'agm',
    resolution: '5(A)',
    subject: 'To re-appoint the auditors',
    matter: 'auditors',
  }),
];

function meeting({ meetings }: Register): Meeting {
  return meetings.get('agm') as Meeting;
}

describe('a meeting is called', () => {
  test('it has a day and no resolutions yet', () => {
    expect(meeting(applied(called))).toEqual({
      id: 'agm',
      entry: 'meeting-called.2022-05-20',
      calledOn: '2022-05-20',
      recordDate: null,
      deductions: [],
      date: '2022-06-24',
      kind: 'annual',
      resolutions: new Map(),
    });
  });

  test('the day need not be known', () => {
    const { meetings } = applied([on('2022-05-20', 'meeting-called', { meeting: 'egm' })]);
    expect(meetings.get('egm')?.date).toBeNull();
  });

  test('an id that another has is refused', () => {
    expect(refusal([...called, on('2022-05-21', 'meeting-called', { meeting: 'agm' })])).toEqual({
      field: 'fields.meeting',
      message: {
        key: 'register.meeting-exists',
        figures: { meeting: { quote: 'agm' }, called: { date: '2022-05-20' } },
      },
    });
  });
});

describe('a resolution is proposed', () => {
  test('with its matter', () => {
    expect(meeting(applied(proposed)).resolutions.get('5(A)')).toEqual({
      number: '5(A)',
      entry: 'resolution-proposed.2022-05-20',
      matters: ['auditors'],
      poll: null,
    });
  });

  test.each([
    [{ matters: ['constitution', 'other'] }, ['constitution', 'other']],
    [{ matter: 'other', matters: ['constitution', 'other', 'constitution'] }, ['other', 'constitution']],
    [{}, []],
  ])('that says %o is about %o', (said, matters) => {
    const fields = { meeting: 'agm', resolution: '1', ...said };
    const register = applied([...called, on('2022-05-20', 'resolution-proposed', fields)]);
    expect(meeting(register).resolutions.get('1')?.matters).toEqual(matters);
  });

  test('of a matter that is not among those named is not read', () => {
    const fields = { meeting: 'agm', resolution: '1', matter: 'auditor', matters: ['dividend'] };
    expect(complaints('resolution-proposed', fields)).toEqual([
      ['fields.matter', 'record.no-choice'],
      ['fields.matters[0]', 'record.no-choice'],
    ]);
  });

  test('to a meeting that nobody called is refused', () => {
    expect(refusal([...called, on('2022-05-20', 'resolution-proposed', { meeting: 'egm', resolution: '1' })])).toEqual({
      field: 'fields.meeting',
      message: {
        key: 'register.meeting-unknown',
        figures: { meeting: { quote: 'egm' }, known: { list: [{ quote: 'agm' }] } },
      },
    });
  });

  test('with the number of another is refused', () => {
    expect(
      refusal([...proposed, on('2022-05-21', 'resolution-proposed', { meeting: 'agm', resolution: '5(A)' })]),
    ).toEqual({
      field: 'fields.resolution',
      message: {
        key: 'register.resolution-exists',
        figures: { meeting: { quote: 'agm' }, resolution: { quote: '5(A)' } },
      },
    });
  });
});

describe('a poll is declared', () => {
  const result = {
    meeting: 'agm',
    resolution: '5(A)',
    counted: 'one-vote-a-share',
    votesFor: '900',
    votesAgainst: '100',
    perClass: [
      { class: 'A', sharesFor: '500', sharesAgainst: '0', votesFor: '500', votesAgainst: '0' },
      { class: 'B', sharesFor: '400', sharesAgainst: null },
    ],
  };

  /** What the result above does not say. */
  const unsaid = {
    sharesAbstain: null,
    votesAbstain: null,
    oneVoteFor: null,
    oneVoteAgainst: null,
    oneVoteAbstain: null,
  };

  test('with the count of each class; what was not printed is null', () => {
    const register = applied([...proposed, on('2022-06-24', 'poll-declared', result)]);
    expect(meeting(register).resolutions.get('5(A)')?.poll).toEqual({
      entry: 'poll-declared.2022-06-24',
      on: '2022-06-24',
      counted: 'one-vote-a-share',
      votesFor: 900n,
      votesAgainst: 100n,
      votesAbstain: null,
      abstentions: null,
      perClass: [
        { ...unsaid, shareClass: 'A', sharesFor: 500n, sharesAgainst: 0n, votesFor: 500n, votesAgainst: 0n },
        { ...unsaid, shareClass: 'B', sharesFor: 400n, sharesAgainst: null, votesFor: null, votesAgainst: null },
      ],
    });
  });

  test('with abstentions, and with the shares of a class that had one vote each', () => {
    const row = { class: 'A', sharesFor: '500', sharesAgainst: '10', sharesAbstain: '4', votesAbstain: '31' };
    const said = {
      abstentions: 'printed',
      votesAbstain: '31',
      perClass: [{ ...row, oneVoteFor: '500', oneVoteAbstain: '1' }],
    };
    const register = applied([...proposed, on('2022-06-24', 'poll-declared', { ...result, ...said })]);
    expect(meeting(register).resolutions.get('5(A)')?.poll).toMatchObject({
      abstentions: 'printed',
      votesAbstain: 31n,
      perClass: [{ sharesAbstain: 4n, votesAbstain: 31n, oneVoteFor: 500n, oneVoteAgainst: null, oneVoteAbstain: 1n }],
    });
  });

  test('of more shares with one vote each than voted that way is refused', () => {
    const perClass = [{ class: 'A', sharesFor: '500', sharesAgainst: '10', oneVoteFor: '500', oneVoteAgainst: '11' }];
    expect(refusal([...proposed, on('2022-06-24', 'poll-declared', { ...result, perClass })])).toEqual({
      field: 'fields.perClass[0].oneVoteAgainst',
      message: {
        key: 'register.one-vote-beyond-shares',
        figures: { class: { name: 'A' }, single: { shares: 11n }, shares: { shares: 10n } },
      },
    });
  });

  test('of which nothing but the fact is known', () => {
    const register = applied([...proposed, on('2022-06-24', 'poll-declared', { meeting: 'agm', resolution: '5(A)' })]);
    expect(meeting(register).resolutions.get('5(A)')?.poll).toMatchObject({
      counted: null,
      votesFor: null,
      votesAgainst: null,
      perClass: [],
    });
  });

  test('of a meeting that nobody called is refused', () => {
    const poll = on('2022-06-24', 'poll-declared', { ...result, meeting: 'egm' });
    expect(refusal([...proposed, poll])).toMatchObject({
      field: 'fields.meeting',
      message: { key: 'register.meeting-unknown' },
    });
  });

  test('on a resolution that nobody proposed is refused', () => {
    expect(refusal([...proposed, on('2022-06-24', 'poll-declared', { ...result, resolution: '6' })])).toEqual({
      field: 'fields.resolution',
      message: {
        key: 'register.resolution-unknown',
        figures: { meeting: { quote: 'agm' }, resolution: { quote: '6' }, known: { list: [{ quote: '5(A)' }] } },
      },
    });
  });

  test('a second time is refused', () => {
    const life = [...proposed, on('2022-06-24', 'poll-declared', result)];
    expect(refusal([...life, on('2022-06-25', 'poll-declared', result)])).toEqual({
      field: 'fields.resolution',
      message: {
        key: 'register.poll-declared-already',
        figures: { meeting: { quote: 'agm' }, resolution: { quote: '5(A)' }, on: { date: '2022-06-24' } },
      },
    });
  });

  test('with a class that there is not is refused', () => {
    const perClass = [{ class: 'Y', sharesFor: '1', sharesAgainst: '0' }];
    expect(refusal([...proposed, on('2022-06-24', 'poll-declared', { ...result, perClass })])).toMatchObject({
      field: 'fields.perClass[0].class',
      message: { key: 'register.class-unknown' },
    });
  });

  test('with a class twice is refused', () => {
    const row = { class: 'B', sharesFor: '1', sharesAgainst: '0' };
    expect(refusal([...proposed, on('2022-06-24', 'poll-declared', { ...result, perClass: [row, row] })])).toEqual({
      field: 'fields.perClass[1].class',
      message: { key: 'register.class-twice', figures: { class: { name: 'B' } } },
    });
  });
});
