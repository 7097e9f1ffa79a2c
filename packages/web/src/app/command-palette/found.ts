/** A place that one can go to: what it is called, by which words it is found, and its address. */
export interface Place {
  readonly sort: 'issuer' | 'screen' | 'rule' | 'entry';
  readonly name: string;
  readonly detail: string;
  /** Other words that find it: names in other languages, ids. */
  readonly words: readonly string[];
  readonly address: string;
}

const MOST = 40;

/** The places that have every word that is asked for, those first whose name or words begin with it; at most 40. */
export function foundPlaces(places: readonly Place[], asked: string): readonly Place[] {
  const words = asked
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const found = places.filter((place) => words.every((word) => textOf(place).includes(word)));
  const first = words[0] ?? '';
  const rank = (place: Place): number => (beginsWith(place, first) ? 0 : 1);
  return found.toSorted((one, other) => rank(one) - rank(other)).slice(0, MOST);
}

function textOf({ name, detail, words }: Place): string {
  return [name, detail, ...words].join(' ').toLowerCase();
}

function beginsWith({ name, words }: Place, asked: string): boolean {
  return [name, ...words].some((word) => word.toLowerCase().startsWith(asked));
}
