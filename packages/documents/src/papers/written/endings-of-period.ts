import { type Figure, message, type Person, type World } from '@tenfold/kernel';
import type { PaperPeriod } from '../paper.ts';
import { isWithin } from './events-of-period.ts';
import { type Line, text } from './written.ts';

/** People whose weight ended in the period. */
export function endedPeople({ register }: World, period: PaperPeriod): readonly Person[] {
  return [...register.people.values()].filter(
    ({ weightEnded }) => weightEnded !== null && isWithin(period, weightEnded.on),
  );
}

/** When and why a person’s weight ended. */
export function endingLine({ id, weightEnded }: Person): Line {
  if (weightEnded === null) throw new Error(`fault: the weight of ${id} has not ended`);
  const { at, on, cause, entry } = weightEnded;
  const when: Figure = at.includes('T') ? { instant: at } : { date: on };
  return text(message('ending.person', { person: { name: id }, when, cause: { message: `check.cause.${cause}` } }), [
    entry,
  ]);
}

/** Weighted shares that passed to somebody else in the period, so that their weight ended (Rule 8A.18), or may have. */
export function passingLines({ register }: World, period: PaperPeriod): readonly Line[] {
  return register.passings
    .filter(({ on, outcome }) => isWithin(period, on) && (outcome === 'ended' || outcome === 'uncertain'))
    .map(({ entry, on, from, to, shareClass, shares, outcome }) => {
      const figures = { on: { date: on }, from: { name: from }, to: { name: to }, class: { name: shareClass } };
      if (shares === null) return text(message(`ending.passing-uncounted-${outcome}`, figures), [entry]);
      return text(message(`ending.passing-${outcome}`, { ...figures, shares: { shares } }), [entry]);
    });
}

/** The shares that stand in each name for a person, whatever became of their weight. */
export function heldFor(person: Person, { beneficiaries }: World): readonly Line[] {
  const rows = beneficiaries.find((one) => one.person.id === person.id)?.rows.filter(({ weighted }) => weighted) ?? [];
  if (rows.length === 0) return [text(message('ending.no-rows', { person: { name: person.id } }))];
  return rows.map(({ holder, shareClass, shares }) => {
    const figures = { holder: { name: holder }, class: { name: shareClass } };
    return shares === null
      ? text(message('ending.row-uncounted', figures))
      : text(message('ending.row', { ...figures, shares: { shares } }));
  });
}
