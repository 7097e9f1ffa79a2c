import type { ProseLine, SheetPlace } from '../sheet.ts';

/** Which line of the prose something stands on, counted from 0: what is read cell by cell and line by line has one order there. */
export type PlaceIndex = (place: SheetPlace) => number;

/** Looks places up among the lines of the prose; what has no line there stands before all of them. */
export function placeIndex(prose: readonly ProseLine[]): PlaceIndex {
  const first = new Map<string, number>();
  for (const [at, { place }] of prose.entries()) if (!first.has(placeKey(place))) first.set(placeKey(place), at);
  return (place) => first.get(placeKey(place)) ?? 0;
}

/** A place as a text, to be told from others. */
export function placeKey(place: SheetPlace): string {
  return place.at === 'cell' ? `${place.table} ${place.row} ${place.column}` : `${place.page ?? ''} ${place.line}`;
}
