import { expect, test } from 'vitest';
import { isDirectorOn, type Person } from '../../src/register/person.ts';
import { applied, on } from './life.ts';

const board = [
  on('2021-01-04', 'person-recorded', { person: 'pat', names: { en: 'Pat' } }),
  on('2021-02-01', 'director-appointed', { person: 'pat' }),
  on('2021-06-01', 'director-ceased', { person: 'pat' }),
  on('2022-02-01', 'director-appointed', { person: 'pat' }),
];

test('somebody who left the board and came back is a director again, for as long as he stays', () => {
  const pat = applied(board).people.get('pat') as Person;
  const days = ['2021-01-31', '2021-02-01', '2021-05-31', '2021-06-01', '2022-01-31', '2022-02-01', '2026-11-28'];
  expect(days.map((day) => isDirectorOn(pat, day))).toEqual([false, true, true, false, false, true, true]);
});
