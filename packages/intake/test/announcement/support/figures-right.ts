import type { AnnouncementReading } from '@tenfold/documents/announcement-reading';
import type { PrintedResolution, PrintedRow } from './layouts.ts';

/** How a reading stands against what was printed. */
export interface FiguresRight {
  readonly right: number;
  readonly open: number;
  readonly wrong: readonly string[];
  /** Of those wrong, the ones that were called certain: there may be none. */
  readonly wrongAndCertain: readonly string[];
}

const names = [
  'votesFor',
  'votesAgainst',
  'votesAbstain',
  'sharesFor',
  'sharesAgainst',
  'totalShares',
  'totalVotes',
  'percentFor',
  'percentAgainst',
  'percentAbstain',
] as const;

/** Every printed figure by its place, as `8 Y votesFor`. */
export function printedFigures(resolutions: readonly PrintedResolution[]): ReadonlyMap<string, string> {
  const figures = new Map<string, string>();
  const add = (place: string, row: PrintedRow): void => {
    for (const name of names) if (row[name] !== undefined) figures.set(`${place} ${name}`, row[name]);
  };
  for (const one of resolutions) {
    for (const row of one.perClass ?? []) add(`${one.number} ${row.class}`, row);
    add(`${one.number} all`, one);
    if (one.carried !== undefined) figures.set(`${one.number} all carried`, `${one.carried}`);
  }
  return figures;
}

/** Holds a reading against what was printed. A figure that was left out or called doubtful is open. */
export function figuresRight(
  { figures }: Pick<AnnouncementReading, 'figures'>,
  resolutions: readonly PrintedResolution[],
): FiguresRight {
  const printed = printedFigures(resolutions);
  const read = figures.filter(({ figure, sureness }) => figure !== 'entitled' && sureness !== 'doubtful');
  const told = read.map((one) => ({ ...one, place: `${one.resolution} ${one.shareClass ?? 'all'} ${one.figure}` }));
  // Whether something was carried may be said where the case does not have it.
  const judged = told.filter(({ place, figure }) => figure !== 'carried' || printed.has(place));
  const wrong = judged.filter((one) => printed.get(one.place) !== one.printed);
  const shown = (one: (typeof wrong)[number]): string =>
    `${one.place}: ${one.printed}, not ${printed.get(one.place) ?? 'printed'}`;
  const right = judged.length - wrong.length;
  return {
    right,
    open: printed.size - right - wrong.filter(({ place }) => printed.has(place)).length,
    wrong: wrong.map(shown),
    wrongAndCertain: wrong.filter(({ sureness }) => sureness === 'certain').map(shown),
  };
}
