import { describe, expect, test } from 'vitest';
import { formatRatio, ratio } from '../../src/index.ts';
import { type ClassTally, type PollGiven, pollResult, type ResolutionResult } from '../../src/poll/index.ts';
import { asked, law, meeting, resolution } from './plain-meeting.ts';

function voted(shareClass: string, counts: Partial<ClassTally>): ClassTally {
  return { shareClass, member: null, for: 0n, against: 0n, abstain: 0n, ...counts };
}

function resultsOf(of: PollGiven): readonly ResolutionResult[] {
  const made = pollResult(of);
  if ('problems' in made) throw new Error(JSON.stringify(made.problems));
  return made.result.resolutions;
}

function only(of: PollGiven): ResolutionResult {
  const [first] = resultsOf(of);
  if (first === undefined) throw new Error('no result');
  return first;
}

describe('an ordinary resolution', () => {
  const tallies = [
    { resolution: '1', perClass: [voted('A', { for: 60n, against: 40n }), voted('B', { against: 200n })] },
  ];

  test('counts weight, and shows what one vote a share would have given', () => {
    const { counted, withoutWeighting, notes } = only(asked(meeting([resolution()]), { tallies }));
    expect([formatRatio(counted.all.for.votes), formatRatio(counted.all.against.votes)]).toEqual(['600', '600']);
    expect([formatRatio(withoutWeighting.all.for.votes), withoutWeighting.carried]).toEqual(['60', false]);
    expect(notes).toEqual([]);
  });

  test('a tie is not carried, and one vote more is', () => {
    expect(only(asked(meeting([resolution()]), { tallies })).counted.carried).toBe(false);
    const more = [{ resolution: '1', perClass: [...(tallies[0]?.perClass ?? []), voted('B', { for: 1n })] }];
    const { counted, notes } = only(asked(meeting([resolution()]), { tallies: more }));
    expect(counted.carried).toBe(true);
    expect(notes.map(({ key }) => key)).toEqual(['poll.note.weight-carries']);
  });

  test('nothing cast carries nothing, and has no percentage', () => {
    const { counted } = only(asked(meeting([resolution()])));
    expect([counted.carried, counted.all.for.percent, counted.all.for.part]).toEqual([false, null, null]);
  });

  test('an abstention is no vote cast, also where it stands in the denominator; where that decides, a note says so', () => {
    const abstaining = [{ resolution: '1', perClass: [voted('B', { for: 50n, against: 40n, abstain: 10n })] }];
    const inside = meeting([resolution()], { abstentions: 'in-denominator' });
    const { counted, notes } = only(asked(inside, { tallies: abstaining }));
    expect([counted.carried, counted.all.for.percent]).toEqual([true, '50.000000']);
    expect(notes.map(({ key }) => key)).toEqual(['poll.note.abstentions-decide']);
  });
});

describe('a special resolution', () => {
  const special = meeting([resolution({ kind: 'special' })]);

  test.each([
    [75n, 25n, true],
    [74n, 25n, false],
    [0n, 0n, false],
  ])('%s for and %s against: carried %s, for three quarters need only be reached', (yes, no, expected) => {
    const tallies = [{ resolution: '1', perClass: [voted('B', { for: yes, against: no })] }];
    expect(only(asked(special, { tallies })).counted.carried).toBe(expected);
  });

  test('needs its majority said by somebody', () => {
    const made = pollResult(asked({ ...special, specialMajority: null }));
    expect('problems' in made ? made.problems.map(({ message }) => message.key) : []).toEqual([
      'poll.refused.majority-lacking',
    ]);
  });

  test('two thirds where a resolution has a majority of its own', () => {
    const own = meeting([resolution({ kind: 'special', majority: ratio(2n, 3n) })]);
    const tallies = [{ resolution: '1', perClass: [voted('B', { for: 2n, against: 1n })] }];
    expect(only(asked(own, { tallies })).counted.carried).toBe(true);
  });
});

describe('a reserved resolution', () => {
  const tallies = [{ resolution: '1', perClass: [voted('A', { against: 100n }), voted('B', { for: 300n })] }];

  test('counts every share once, and says what weight would have done', () => {
    const { counted, withWeighting, notes } = only(asked(meeting([resolution({ reserved: true })]), { tallies }));
    expect([formatRatio(counted.all.against.votes), counted.carried]).toEqual(['100', true]);
    expect([formatRatio(withWeighting?.all.against.votes ?? ratio(0n, 1n)), withWeighting?.carried]).toEqual([
      '1000',
      false,
    ]);
    expect(notes.map(({ key }) => key)).toEqual(['poll.note.weight-would-defeat']);
  });

  test('that nobody has confirmed is provisional, by what is proposed', () => {
    const proposing = { ...law, propose: () => ({ ...law.propose(resolution()), reserved: true }) };
    const { reserved, provisional, concerns } = only(
      asked(meeting([resolution({ reserved: null })]), { tallies, law: proposing }),
    );
    expect([reserved, provisional, concerns.map(({ verdict }) => verdict)]).toEqual([
      true,
      true,
      ['information-missing'],
    ]);
  });

  test.each([
    [true, 'breached'],
    [false, 'action-required'],
  ])('counted with weight against the proposal: certain %s, %s', (certain, verdict) => {
    const proposing = { ...law, propose: () => ({ ...law.propose(resolution()), reserved: true, certain }) };
    const { concerns } = only(asked(meeting([resolution()]), { tallies, law: proposing }));
    expect(concerns.map((one) => one.verdict)).toEqual([verdict]);
  });
});

describe('weight that has ended', () => {
  const row = { ...voted('A', { for: 30n }), member: 'late' };
  const ended = [{ member: 'late', shareClass: 'A', shares: 30n }];
  const tallies = [{ resolution: '1', perClass: [voted('A', { for: 10n }), row] }];

  test('has one vote a share by the day of the poll, and the other day is shown beside it', () => {
    const { counted, byOtherMoment } = only(asked(meeting([resolution()]), { tallies, endedAtPoll: ended }));
    expect(formatRatio(counted.all.for.votes)).toBe('130');
    expect(formatRatio(byOtherMoment?.all.for.votes ?? ratio(0n, 1n))).toBe('400');
  });

  test('by the record date it counts with weight, where that is chosen', () => {
    const { counted } = only(
      asked(meeting([resolution()]), { tallies, endedAtPoll: ended, weightMoment: 'record-date' }),
    );
    expect(formatRatio(counted.all.for.votes)).toBe('400');
  });

  test('of a member with both sorts who splits his vote, the light ones are taken first on his larger side, and a note says so', () => {
    const split = [{ resolution: '1', perClass: [{ ...row, for: 40n, against: 20n }] }];
    const held = [{ member: 'late', shareClass: 'A', shares: 60n }];
    const { counted, notes } = only(asked(meeting([resolution()]), { tallies: split, endedAtPoll: ended, held }));
    expect([formatRatio(counted.all.for.votes), formatRatio(counted.all.against.votes)]).toEqual(['130', '200']);
    expect(notes.map(({ key }) => key)).toContain('poll.note.which-shares');
  });

  test('takes votes from what could have been cast', () => {
    const { eligible } = only(asked(meeting([resolution()]), { endedAtPoll: ended }));
    expect([eligible.shares, formatRatio(eligible.votes ?? ratio(0n, 1n))]).toEqual([1000n, '1630']);
  });
});

describe('who may vote on what', () => {
  test('holders who must abstain leave the base, those who may not vote in favour stay in it', () => {
    const held = [
      { member: 'bound', shareClass: 'B', shares: 200n },
      { member: 'silent', shareClass: 'B', shares: 50n },
    ];
    const one = resolution({ abstain: ['bound'], notInFavour: ['silent'] });
    const { eligible } = only(asked(meeting([one]), { held }));
    expect(eligible).toEqual({ shares: 800n, votes: ratio(1700n, 1n), bound: 200n, notInFavour: 50n });
  });

  test('of a holder who must abstain and whose weight has ended, only the votes that he has leave the base', () => {
    const held = [{ member: 'late', shareClass: 'A', shares: 30n }];
    const ended = [{ member: 'late', shareClass: 'A', shares: 30n }];
    const { eligible } = only(asked(meeting([resolution({ abstain: ['late'] })]), { held, endedAtPoll: ended }));
    // 70 class A shares at ten votes and 900 class B shares.
    expect([eligible.shares, eligible.votes]).toEqual([970n, ratio(1600n, 1n)]);
  });

  test('a meeting of one class counts that class alone', () => {
    const tallies = [{ resolution: '1', perClass: [voted('B', { for: 5n, against: 4n })] }];
    const { counted, eligible } = only(asked(meeting([resolution()], { classes: ['B'] }), { tallies }));
    expect([counted.perClass.map(({ shareClass }) => shareClass), eligible.shares]).toEqual([['B'], 900n]);
  });

  test('a class that nobody knows is refused', () => {
    const made = pollResult(asked(meeting([resolution({ classes: ['C'] })])));
    expect('problems' in made ? made.problems.map(({ field }) => field) : []).toEqual(['resolutions[0].classes']);
  });
});

describe('what is not put', () => {
  const votes = [voted('B', { for: 9n, against: 1n })];
  const tallies = ['1', '2', '3'].map((number) => ({ resolution: number, perClass: votes }));

  test('a withdrawn resolution has no votes, whatever instructions came for it', () => {
    const { notPut, counted } = only(asked(meeting([resolution({ withdrawn: 'by the board' })]), { tallies }));
    expect([notPut, counted.all.total.shares, counted.carried]).toEqual(['withdrawn', 0n, false]);
  });

  test('a fallback runs only where the resolution before it fails', () => {
    const put = resultsOf(
      asked(
        meeting([
          resolution(),
          resolution({ number: '2', condition: { on: '1', outcome: 'not-carried' } }),
          resolution({ number: '3', condition: { on: '2', outcome: 'carried' } }),
        ]),
        { tallies },
      ),
    );
    expect(put.map(({ notPut }) => notPut)).toEqual([null, 'condition-not-met', 'condition-open']);
  });
});

describe('a contest for seats', () => {
  const contest = { id: 'seat', seats: 1 };
  const three = ['1', '2', '3'].map((number) => resolution({ number, contest }));

  test.each([
    [
      [60n, 70n, 40n],
      ['not-elected', 'elected', 'not-elected'],
    ],
    [
      [70n, 70n, 40n],
      ['undecided', 'undecided', 'not-elected'],
    ],
    [
      [50n, 49n, 40n],
      ['not-elected', 'not-elected', 'not-elected'],
    ],
  ])('%s of a hundred for: %s', (yes, expected) => {
    const tallies = three.map(({ number }, at) => ({
      resolution: number,
      perClass: [voted('B', { for: yes[at] ?? 0n, against: 100n - (yes[at] ?? 0n) })],
    }));
    expect(resultsOf(asked(meeting(three), { tallies })).map(({ elected }) => elected)).toEqual(expected);
  });
});

describe('what parties had said they would do', () => {
  test.each([
    ['against', voted('B', { against: 5n }), true],
    ['against', voted('B', { for: 1n, against: 5n }), false],
    ['against', voted('B', {}), null],
    ['abstain', voted('B', { abstain: 5n }), true],
    ['abstain', voted('B', {}), true],
    ['abstain', voted('B', { for: 5n }), false],
  ] as const)('%s: %o, kept %s', (how, row, expected) => {
    const one = meeting([resolution()], { intentions: [{ member: 'fund', resolution: '1', how }] });
    const tallies = [{ resolution: '1', perClass: [{ ...row, member: 'fund' }] }];
    expect(only(asked(one, { tallies })).intentions.map(({ kept }) => kept)).toEqual([expected]);
  });
});
