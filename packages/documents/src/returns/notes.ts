import { type Figure, message, type PlainDate } from '@tenfold/kernel';
import type { Columns, Note } from './movement.ts';
import type { ReturnClass, ReturnFigures } from './return-figures.ts';

/** What the figures alone do not tell. */
interface NotesGiven {
  readonly today: PlainDate;
  readonly isOldestFirst: boolean;
}

/**
 * What whoever fills the form has to know beside the figures: what is missing and why, what the form means by its names, and
 * on what the percentages rest.
 */
export function notesOf(figures: Omit<ReturnFigures, 'notes'>, given: NotesGiven): readonly Note[] {
  return [
    ...notOver(figures, given.today),
    ...figures.classes.flatMap(unknowns),
    ...figures.classes.flatMap(explainedByNothing),
    ...formName(figures),
    ...conversions(figures),
    ...percentages(figures),
    ...openPurchases(figures, given),
    message(figures.kind === 'monthly-return' ? 'return.note.not-recorded-monthly' : 'return.note.not-recorded'),
  ];
}

function notOver({ period: { until } }: Pick<ReturnFigures, 'period'>, today: PlainDate): readonly Note[] {
  return until >= today ? [message('return.note.not-over', { until: { date: until } })] : [];
}

function unknowns({ id, opening, movements, closing }: ReturnClass): readonly Note[] {
  const uncounted = movements.filter(({ change }) => change.total === null || change.treasury === null);
  const entries = [...new Set(uncounted.map(({ entry }) => entry))].map((entry): Figure => ({ entry }));
  const name = { class: { name: id } };
  return [
    ...(isKnown(opening) ? [] : [message('return.note.opening-unknown', name)]),
    ...(isKnown(closing) ? [] : [message('return.note.closing-unknown', name)]),
    ...(entries.length === 0 ? [] : [message('return.note.movement-unknown', { ...name, entries: { list: entries } })]),
  ];
}

/** A balance stated anew is no movement that a form has a row for. */
function explainedByNothing({ id, movements }: ReturnClass): readonly Note[] {
  const stated = movements.filter(({ kind }) => kind === 'stated-anew');
  if (stated.length === 0) return [];
  const entries = stated.map(({ entry }): Figure => ({ entry }));
  return [message('return.note.stated-anew', { class: { name: id }, entries: { list: entries } })];
}

function formName({ isWeighted, classes }: Pick<ReturnFigures, 'isWeighted' | 'classes'>): readonly Note[] {
  if (!isWeighted) return [];
  const weighted = classes.filter((one) => one.weighted).map(({ id }): Figure => ({ name: id }));
  const others = classes.filter((one) => !one.weighted).map(({ id }): Figure => ({ name: id }));
  const key = others.length === 0 ? 'return.note.form-name-alone' : 'return.note.form-name';
  return [
    message(
      key,
      others.length === 0
        ? { weighted: { list: weighted } }
        : { weighted: { list: weighted }, others: { list: others } },
    ),
  ];
}

function conversions({ classes }: Pick<ReturnFigures, 'classes'>): readonly Note[] {
  const all = classes.flatMap(({ movements }) => movements);
  return all
    .filter(({ kind }) => kind === 'converted-out')
    .map(({ shareClass, other, change, on }) =>
      message('return.note.conversion', {
        from: { name: shareClass },
        into: { name: other ?? '' },
        shares: { shares: -(change.total ?? 0n) },
        on: { date: on },
      }),
    );
}

function percentages({ all, classes, period }: Pick<ReturnFigures, 'all' | 'classes' | 'period'>): readonly Note[] {
  const isAny = classes.some(({ movements, notCancelled }) => movements.length > 0 || notCancelled.length > 0);
  if (!isAny) return [];
  const { issued } = all.opening;
  if (issued === null) return [message('return.note.no-percent')];
  return [message('return.note.percent', { issued: { shares: issued }, since: { date: period.since } })];
}

function openPurchases({ classes }: Pick<ReturnFigures, 'classes'>, { isOldestFirst }: NotesGiven): readonly Note[] {
  const open = classes.flatMap((one) => one.notCancelled);
  if (open.length === 0) return [];
  return [
    message('return.note.not-cancelled'),
    ...(isOldestFirst ? [message('return.note.oldest-first')] : []),
    ...(open.some(({ on }) => on === null) ? [message('return.note.undated')] : []),
  ];
}

function isKnown({ issued, treasury }: Columns): boolean {
  return issued !== null && treasury !== null;
}
