import { type Label, labelsIn } from './labels.ts';
import { type Mark, marksIn } from './marks.ts';

/** A mark or a label of a block for signing with what stands behind it, up to the next one. */
export type Token =
  | {
      readonly kind: 'mark';
      readonly at: number;
      readonly mark: Mark;
      readonly printed: string;
      readonly value: string;
    }
  | { readonly kind: 'label'; readonly at: number; readonly label: Label; readonly value: string };

/** The marks and labels of a text in its order, whatever lines they stand on. */
export function tokensOf(text: string): readonly Token[] {
  const marks = marksIn(text);
  const labels = labelsIn(text).filter((label) => !marks.some((mark) => label.at < mark.end && label.end > mark.at));
  const places = [
    ...marks.map((mark) => ({ at: mark.at, end: mark.end, mark })),
    ...labels.map((label) => ({ at: label.at, end: label.end, label })),
  ].toSorted((a, b) => a.at - b.at);
  return places.map((place, index) => {
    const value = text.slice(place.end, places[index + 1]?.at);
    if ('label' in place) return { kind: 'label', at: place.at, label: place.label, value };
    return { kind: 'mark', at: place.at, mark: place.mark, printed: text.slice(place.at, place.end), value };
  });
}
