/** A ledger is shown in volumes, as books are: no browser scrolls over a list of a million lines. */
const LINES_OF_VOLUME = 100_000;

/** So many entries are asked for at a time. */
export const LINES_OF_PAGE = 200;

/** A stretch of the ledger that is shown at once, by its first and last number. */
export interface Volume {
  readonly first: number;
  readonly last: number;
}

/** The volume in which a number stands, of a ledger with `size` entries; the last for a number beyond its end. */
export function volumeWith(number: number, size: number): Volume {
  const wanted = Math.min(Math.max(number, 1), Math.max(size, 1));
  const first = wanted - ((wanted - 1) % LINES_OF_VOLUME);
  return { first, last: Math.min(first + LINES_OF_VOLUME - 1, size) };
}

/** The number that stands at a place of a volume, counted from 0. */
export function numberAt({ first, last }: Volume, place: number, newestFirst: boolean): number {
  return newestFirst ? last - place : first + place;
}

/** The place at which a number stands in a volume, counted from 0. */
export function placeOf({ first, last }: Volume, number: number, newestFirst: boolean): number {
  return newestFirst ? last - number : number - first;
}

/** The page on which a number stands, counted from 0. */
export function pageOf(number: number): number {
  return Math.floor((number - 1) / LINES_OF_PAGE);
}

/** What is typed to get to a number: digits, grouped or not; `null` where it is no number of the ledger. */
export function numberTyped(text: string, size: number): number | null {
  const plain = text.normalize('NFKC').replaceAll(/[\s,]/g, '');
  if (!/^\d{1,12}$/.test(plain)) return null;
  const number = Number(plain);
  return number >= 1 && number <= size ? number : null;
}
