import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/register/person.ts';
import type { Register } from '../../../src/register/register.ts';
import type { ShareClass } from '../../../src/register/share-class.ts';
import { applied, complaints, listedLife, on, refusal } from '../life.ts';

const known = { list: [{ quote: 'chan' }, { quote: 'wong' }] };

function person({ people }: Register, id: string): Person {
  return people.get(id) as Person;
}

/** Shares of class A whose weight has ended. */
function ended({ classes }: Register): bigint {
  return (classes.get('A') as ShareClass).ended;
}

describe('a person or vehicle is recorded', () => {
  test('a person begins with no office, no recognition and his weight', () => {
    const register = applied([
      on('2022-02-01', 'person-recorded', { person: 'ho', names: { 'zh-Hant': '何美玲' }, role: 'founder' }),
    ]);
    expect(person(register, 'ho')).toEqual({
      id: 'ho',
      names: { 'zh-Hant': '何美玲' },
      entry: 'person-recorded.2022-02-01',
      recognised: null,
      died: null,
      board: [],
      adverse: [],
      weightEnded: null,
    });
  });

  test('a vehicle begins without interests, with its purpose where one is given', () => {
    const trust = { vehicle: 'bay-trust', names: { en: 'Bay Trust' }, form: 'trust', purpose: 'estate planning' };
    const partnership = { vehicle: 'bay-lp', names: { en: 'Bay LP' }, form: 'limited-partnership' };
    const { vehicles } = applied([
      on('2022-02-01', 'vehicle-recorded', trust),
      on('2022-02-01', 'vehicle-recorded', partnership),
    ]);
    expect(vehicles.get('bay-trust')).toEqual({
      id: 'bay-trust',
      names: { en: 'Bay Trust' },
      form: 'trust',
      entry: 'vehicle-recorded.2022-02-01',
      purpose: 'estate planning',
      interests: null,
    });
    expect(vehicles.get('bay-lp')?.purpose).toBeNull();
  });

  test('a form that Rule 8A.18 does not know is refused with the forms that there are', () => {
    const fields = { vehicle: 'x', names: { en: 'X' }, form: 'company' };
    expect(complaints('vehicle-recorded', fields)).toEqual([['fields.form', 'record.no-choice']]);
  });

  test.each([
    ['fields.person', on('2022-02-01', 'person-recorded', { person: 'chan', names: { en: 'Chan' } }), 'person', 'chan'],
    ['fields.person', on('2022-02-01', 'person-recorded', { person: 'peak', names: { en: 'P' } }), 'vehicle', 'peak'],
    [
      'fields.vehicle',
      on('2022-02-01', 'vehicle-recorded', { vehicle: 'peak', names: { en: 'P' }, form: 'other' }),
      'vehicle',
      'peak',
    ],
    [
      'fields.vehicle',
      on('2022-02-01', 'vehicle-recorded', { vehicle: 'wong', names: { en: 'W' }, form: 'other' }),
      'person',
      'wong',
    ],
  ])('%s with an id that is taken is refused', (field, entry, bearer, id) => {
    expect(refusal([...listedLife, entry])).toEqual({
      field,
      message: { key: `register.${bearer}-exists`, figures: { [bearer]: { name: id } } },
    });
  });
});

describe('a person whom nobody recorded', () => {
  test.each([
    ['beneficiary-recognised', { person: 'lee' }, 'fields.person'],
    ['director-appointed', { person: 'lee' }, 'fields.person'],
    ['director-ceased', { person: 'lee' }, 'fields.person'],
    ['person-died', { person: 'lee' }, 'fields.person'],
    ['conviction-recorded', { person: 'lee' }, 'fields.person'],
    ['disqualification-ordered', { person: 'lee' }, 'fields.person'],
    ['undertaking-given', { undertaking: 'u', beneficiary: 'lee' }, 'fields.beneficiary'],
    ['endeavour-recorded', { beneficiary: 'lee', what: 'Wrote a letter.' }, 'fields.beneficiary'],
    ['exchange-determined', { provision: '8A.17', subject: 'lee', outcome: 'unfit' }, 'fields.subject'],
  ])('%s is refused, with those recorded', (kind, fields, field) => {
    expect(refusal([...listedLife, on('2022-02-01', kind, fields)])).toEqual({
      field,
      message: { key: 'register.person-unknown', figures: { person: { quote: 'lee' }, known } },
    });
  });

  test('when nobody at all is recorded the list is empty', () => {
    const { message } = refusal([on('2022-02-01', 'person-died', { person: 'lee' })]);
    expect(message.figures['known']).toEqual({ list: [] });
  });

  test('of many people the first twelve are listed', () => {
    const many = Array.from({ length: 13 }, (_, index) =>
      on('2022-02-01', 'person-recorded', { person: `p${index}`, names: { en: 'P' } }, { id: `e${index}` }),
    );
    const { message } = refusal([...many, on('2022-02-01', 'person-died', { person: 'lee' })]);
    expect(message.figures['known']).toEqual({
      list: Array.from({ length: 12 }, (_, index) => ({ quote: `p${index}` })),
    });
  });
});

describe('a beneficiary is recognised', () => {
  test('the day and the entry are kept', () => {
    expect(person(applied(listedLife), 'chan').recognised).toEqual({ on: '2022-01-03', entry: 'chan-recognised' });
  });

  test('twice is once too often', () => {
    const again = on('2022-02-01', 'beneficiary-recognised', { person: 'chan' });
    expect(refusal([...listedLife, again])).toEqual({
      field: 'fields.person',
      message: {
        key: 'register.beneficiary-already',
        figures: { person: { name: 'chan' }, since: { date: '2022-01-03' } },
      },
    });
  });
});

describe('on the board and off it', () => {
  test('a term opens with role, day and entry', () => {
    const life = [...listedLife, on('2022-02-01', 'person-recorded', { person: 'ho', names: { en: 'Ho' } })];
    const register = applied([...life, on('2022-02-02', 'director-appointed', { person: 'ho', role: 'chair' })]);
    expect(person(register, 'ho').board).toEqual([
      {
        from: '2022-02-02',
        role: 'chair',
        appointedBy: 'director-appointed.2022-02-02',
        until: null,
        endedBy: null,
        cause: null,
      },
    ]);
  });

  test('leaving closes the term, and with the day the weight ends', () => {
    const register = applied([
      ...listedLife,
      on('2022-06-24T17:00:00+08:00', 'director-ceased', { person: 'chan', cause: 'resignation' }),
    ]);
    expect(person(register, 'chan').board).toEqual([
      {
        from: '2021-01-04',
        role: null,
        appointedBy: 'chan-appointed',
        until: '2022-06-24',
        endedBy: 'director-ceased.2022-06-24',
        cause: 'resignation',
      },
    ]);
    expect(person(register, 'chan').weightEnded).toEqual({
      on: '2022-06-24',
      at: '2022-06-24T17:00:00+08:00',
      cause: 'left-the-board',
      entry: 'director-ceased.2022-06-24',
    });
    expect(ended(register)).toBe(400_000_000n);
  });

  test('retiring and elected again on the same day leaves the weight; the board shows both terms', () => {
    const register = applied([
      ...listedLife,
      on('2022-06-24', 'director-ceased', { person: 'chan', cause: 'retirement' }),
      on('2022-06-24', 'director-appointed', { person: 'chan' }),
    ]);
    expect(person(register, 'chan').board.map(({ from, until }) => ({ from, until }))).toEqual([
      { from: '2021-01-04', until: '2022-06-24' },
      { from: '2022-06-24', until: null },
    ]);
    expect(person(register, 'chan').weightEnded).toBeNull();
    expect(ended(register)).toBe(0n);
  });

  test('where retiring leaves a gap though elected again on the same day, the weight ends', () => {
    const life = [
      ...listedLife,
      on('2022-06-24', 'director-ceased', { person: 'chan', cause: 'retirement' }),
      on('2022-06-24', 'director-appointed', { person: 'chan' }),
    ];
    expect(person(applied(life, { reElection: 'gap' }), 'chan').weightEnded?.cause).toBe('left-the-board');
  });

  test('elected again a day later is too late for the weight', () => {
    const register = applied([
      ...listedLife,
      on('2022-06-24', 'director-ceased', { person: 'chan' }),
      on('2022-06-25', 'director-appointed', { person: 'chan' }),
    ]);
    expect(person(register, 'chan').weightEnded?.on).toBe('2022-06-24');
    expect(person(register, 'chan').board[0]?.cause).toBeNull();
    expect(ended(register)).toBe(400_000_000n);
  });

  test('another beneficiary who stays keeps the weight of her shares', () => {
    const register = applied([...listedLife, on('2022-06-24', 'director-ceased', { person: 'chan' })]);
    expect(person(register, 'wong').weightEnded).toBeNull();
    expect(register.classes.get('A')?.holdings.get('wong')?.ended).toBe(0n);
  });

  test('a sitting director elected again, of whom no retirement is recorded, goes on in his term', () => {
    const register = applied([...listedLife, on('2022-06-24', 'director-appointed', { person: 'chan' })]);
    expect(person(register, 'chan').board.map(({ from, until }) => ({ from, until }))).toEqual([
      { from: '2021-01-04', until: null },
    ]);
  });

  test('one who never was a director, or has left, can not leave', () => {
    const noDirector = { key: 'register.no-director', figures: { person: { name: 'ho' } } };
    const recorded = on('2022-02-01', 'person-recorded', { person: 'ho', names: { en: 'Ho' } });
    const ceased = on('2022-02-02', 'director-ceased', { person: 'ho' });
    expect(refusal([recorded, ceased])).toEqual({ field: 'fields.person', message: noDirector });
    const appointed = on('2022-02-01', 'director-appointed', { person: 'ho' });
    const ceasedAgain = on('2022-02-03', 'director-ceased', { person: 'ho' });
    expect(refusal([recorded, appointed, ceased, ceasedAgain]).message).toEqual(noDirector);
  });
});

describe('a person died', () => {
  test('weight ends at that moment, the term on the board too, before the day is over', () => {
    const register = applied([
      ...listedLife,
      on('2023-12-15T23:45:00+08:00', 'person-died', { person: 'chan' }),
      on('2023-12-15', 'figures-published', { figures: {} }),
    ]);
    const died = person(register, 'chan');
    expect(died.died).toEqual({ on: '2023-12-15', at: '2023-12-15T23:45:00+08:00', entry: 'person-died.2023-12-15' });
    expect(died.weightEnded).toEqual({
      on: '2023-12-15',
      at: '2023-12-15T23:45:00+08:00',
      cause: 'death',
      entry: 'person-died.2023-12-15',
    });
    expect(died.board.at(-1)).toMatchObject({ until: '2023-12-15', endedBy: 'person-died.2023-12-15', cause: 'death' });
    expect(ended(register)).toBe(400_000_000n);
  });

  test('somebody who is no director dies', () => {
    const register = applied([
      on('2022-02-01', 'person-recorded', { person: 'ho', names: { en: 'Ho' } }),
      on('2022-02-02', 'person-died', { person: 'ho' }),
    ]);
    expect(person(register, 'ho')).toMatchObject({ board: [], died: { on: '2022-02-02' } });
  });

  test('the vacancy that a death leaves may be announced as well, and changes nothing', () => {
    const register = applied([
      ...listedLife,
      on('2023-12-15', 'person-died', { person: 'chan' }),
      on('2023-12-18', 'director-ceased', { person: 'chan', cause: 'death' }),
    ]);
    expect(person(register, 'chan').board.at(-1)).toMatchObject({
      until: '2023-12-15',
      endedBy: 'person-died.2023-12-15',
    });
    expect(person(register, 'chan').weightEnded?.cause).toBe('death');
  });

  test('leaving the board of one who left before he died is still refused', () => {
    const life = [
      ...listedLife,
      on('2023-12-01', 'director-ceased', { person: 'chan' }),
      on('2023-12-15', 'person-died', { person: 'chan' }),
      on('2023-12-18', 'director-ceased', { person: 'chan' }),
    ];
    expect(refusal(life).message.key).toBe('register.no-director');
  });

  test.each(['person-died', 'director-appointed', 'beneficiary-recognised'])('%s of the dead is refused', (kind) => {
    const life = [...listedLife, on('2023-12-15', 'person-died', { person: 'chan' })];
    expect(refusal([...life, on('2023-12-18', kind, { person: 'chan' })])).toEqual({
      field: 'fields.person',
      message: { key: 'register.person-dead', figures: { person: { name: 'chan' }, died: { date: '2023-12-15' } } },
    });
  });
});

describe('a conviction or a disqualification', () => {
  test('is kept as a ground and ends nothing', () => {
    const register = applied([
      ...listedLife,
      on('2024-02-01', 'conviction-recorded', { person: 'chan', ground: 'fraud', sentence: 'two years' }),
      on('2024-03-01', 'disqualification-ordered', { person: 'chan', court: 'High Court' }),
    ]);
    expect(person(register, 'chan').adverse).toEqual([
      { kind: 'conviction', on: '2024-02-01', entry: 'conviction-recorded.2024-02-01' },
      { kind: 'disqualification', on: '2024-03-01', entry: 'disqualification-ordered.2024-03-01' },
    ]);
    expect(person(register, 'chan').weightEnded).toBeNull();
    expect(ended(register)).toBe(0n);
  });
});
