/** First and last of the ranges that take two columns (Unicode's wide and full-width, as far as texts of ours hold them). */
const wide: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  // The first halves of letters beyond the basic plane: signs and pictures, and rare Chinese characters.
  [0xd83c, 0xd83e],
  [0xd840, 0xd8bf],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
];

/** What takes no column: marks over the letter before, invisible signs. */
const takesNoColumn = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;

/** Texts in which every unit takes one column: the Latin alphabet with its signs, arrows, lines and marks. */
const onlyNarrow = /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u2bff]*$/;

/** Whether every unit of a text takes exactly one column. */
export function isNarrow(text: string): boolean {
  return onlyNarrow.test(text);
}

/** How many columns the unit of a text takes: none, one or two. The two halves of a letter beyond the basic plane are one. */
export function widthOfUnit(unit: number): 0 | 1 | 2 {
  if (unit < 0x300) return unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || unit === 0xad ? 0 : 1;
  if (unit >= 0xdc00 && unit <= 0xdfff) return 0;
  if (wide.some(([first, last]) => unit >= first && unit <= last)) return 2;
  return takesNoColumn.test(String.fromCharCode(unit)) ? 0 : 1;
}

/** How many columns a text takes on a terminal. */
export function widthOf(text: string): number {
  if (isNarrow(text)) return text.length;
  let width = 0;
  for (let index = 0; index < text.length; index += 1) width += widthOfUnit(text.charCodeAt(index));
  return width;
}
