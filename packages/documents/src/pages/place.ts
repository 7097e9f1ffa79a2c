import type { Place } from './paper-page.ts';

/** The smallest place that holds all of them; there is at least one. */
export function around(places: readonly Place[]): Place {
  const left = Math.min(...places.map((place) => place.left));
  const top = Math.min(...places.map((place) => place.top));
  return { left, top, width: Math.max(...places.map(rightOf)) - left, height: Math.max(...places.map(bottomOf)) - top };
}

export function rightOf({ left, width }: Place): number {
  return left + width;
}

export function bottomOf({ top, height }: Place): number {
  return top + height;
}

export function middleOf({ top, height }: Place): number {
  return top + height / 2;
}
