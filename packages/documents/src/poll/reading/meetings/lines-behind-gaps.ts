import type { Fragment, SheetSection } from '../sheet.ts';
import type { PlaceIndex } from './place-index.ts';

/** More room before a line than this part of its height parts it from the line before. */
const LEAST_GAP = 0.7;

/** The lines of pages before which there is more room than between lines. */
export function linesBehindGaps(sections: readonly SheetSection[], indexOf: PlaceIndex): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { kind, fragments } of sections) {
    if (kind !== 'page') continue;
    let bottom = Number.NEGATIVE_INFINITY;
    for (const [line, own] of Map.groupBy(fragments, ({ place }) => indexOf(place))) {
      const [top, end] = edgesOf(own);
      if (top - bottom > LEAST_GAP * (end - top) && bottom > 0) found.add(line);
      bottom = Math.max(bottom, end);
    }
  }
  return found;
}

function edgesOf(fragments: readonly Fragment[]): readonly [top: number, bottom: number] {
  return [Math.min(...fragments.map(({ top }) => top)), Math.max(...fragments.map(({ bottom }) => bottom))];
}
