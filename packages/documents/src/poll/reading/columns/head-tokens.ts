import { type RowLabel, rowLabelIn } from '../class-label.ts';
import { plainText } from '../plain-text.ts';
import type { Fragment, SheetSection } from '../sheet.ts';
import type { Unit, Way } from '../table-read.ts';
import { unitIn, wayForms } from '../way-words.ts';

/** A word of a head that says what stands below it: a way to vote, a class, or a total, which may be that of all classes. */
export interface HeadToken {
  readonly says: { readonly way: Way } | { readonly label: RowLabel } | { readonly total: Unit };
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Which piece of the head it stands in, counted from 0. */
  readonly piece: number;
}

export const totalForm =
  /(?:grand |sub-?)?\btotal\b(?: (?:number|no\.?|of|valid|voting|votes?|shares?|cast|voted|polled))*(?:\s*\([^)]*\))?|合[計计]|[總总](?:投?票[數数]|股份?[數数]目?|[計计數数和])(?:\s*\([^)]*\))?/gi;

/** Names of classes within a heading. */
export const labelForms: readonly RegExp[] = [
  /\bclass\s+[A-Z]\b(?:\s+(?:ordinary|common))?(?:\s+shares?)?/gi,
  /(?<![\p{Letter}\d])[A-Z]\s(?:(?:[Oo]rdinary|ORDINARY)\s)?(?:[Ss]hares?|SHARES?)\b/gu,
  /(?<![A-Za-z])[A-Z](?:[類类](?:普通股)?(?:股份)?|股)/g,
  /\b(?:domestic|preferred|preference)\s+shares?\b|[內内][資资]股|[優优]先股/gi,
];

/** The words of a head in the order in which they are read; of a table cell by cell. */
export function tokensIn(kind: SheetSection['kind'], head: readonly Fragment[]): readonly HeadToken[] {
  const pieces = kind === 'table' ? cellsOf(head) : head;
  return pieces.flatMap((piece, at) => tokensOf(kind, piece, at));
}

/** The lines of a cell are one piece. */
function cellsOf(head: readonly Fragment[]): readonly Fragment[] {
  const cells = Map.groupBy(head, ({ place }) => (place.at === 'cell' ? `${place.row} ${place.column}` : ''));
  return [...cells.values()].map(
    (lines): Fragment => ({ ...(lines[0] as Fragment), text: lines.map(({ text }) => text).join(' ') }),
  );
}

function tokensOf(kind: SheetSection['kind'], piece: Fragment, at: number): readonly HeadToken[] {
  const text = plainText(piece.text);
  let rest = text;
  const found: { says: HeadToken['says']; index: number; length: number }[] = [];
  const take = (form: RegExp, says: (word: string) => HeadToken['says'] | null): void => {
    rest = rest.replaceAll(form, (...given) => {
      const [word] = given;
      const index = given.findLast((one) => typeof one === 'number') as number;
      const said = says(word);
      if (said !== null) found.push({ says: said, index, length: word.length });
      return ' '.repeat(word.length);
    });
  };
  take(totalForm, (word) => ({ total: unitIn(word) }));
  for (const form of labelForms) take(form, labelIn);
  for (const [way, form] of wayForms) take(form, () => ({ way }));
  // “Class A and Class B shares” are together, and no two columns.
  const areTogether = found.filter(({ says }) => 'label' in says).length > 1 && /\band\b|[&,/及和與与、]/i.test(rest);
  const told = areTogether ? found.filter(({ says }) => !('label' in says)) : found;
  const width = (piece.right - piece.left) / Math.max(text.length, 1);
  return told
    .toSorted((a, b) => a.index - b.index)
    .map(({ says, index, length }) => ({
      says,
      // A cell stands over all of its columns, wherever its words are.
      left: kind === 'table' ? piece.left : piece.left + width * index,
      right: kind === 'table' ? piece.right : piece.left + width * (index + length),
      top: piece.top,
      bottom: piece.bottom,
      piece: at,
    }));
}

function labelIn(word: string): HeadToken['says'] | null {
  const label = rowLabelIn(word);
  return label === null ? null : { label };
}
