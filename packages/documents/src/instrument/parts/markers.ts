/** The number before an item of a list, as `(1)`, `2.`, `(b)`, `一、`, `第三條`. */
export interface Marker {
  /** Without brackets and dots, in lower case: `1`, `b`, `iv`. */
  readonly name: string;
  readonly end: number;
}

const CHINESE = '[一二三四五六七八九十]{1,3}';

/** How numbers of items are printed; each shape captures the number without its brackets and stops. */
const shapes: readonly string[] = [
  String.raw`[(（]\s?(\d{1,2}|[０-９]{1,2}|[a-zA-Z]|[ivxIVX]{1,5}|${CHINESE})\s?[)）]`,
  String.raw`([A-H])[.](?=\s\p{Lu})`,
  String.raw`(\d{1,2}(?:\.\d{1,2}){0,2}|[０-９]{1,2})(?:[.)．]|(?<=\.\d{1,2})(?=\s+\p{L}))(?!\d)`,
  String.raw`([a-zA-Z]|[ivx]{1,5})\)`,
  String.raw`(${CHINESE}|\d{1,2}|[０-９]{1,2})、`,
  String.raw`第(${CHINESE}|\d{1,2})[條条款](?!第?\d)`,
  '([①-⑳])',
  String.raw`[•·](?=\s)`,
];

const SHAPES = new RegExp(String.raw`(?:[-–•*·]\s*)?(?:${shapes.join('|')})(?=\s|["“「(（]|\p{L})`, 'uy');

/** The marker of an item that begins at `at`; `null` when none does. */
export function markerAt(text: string, at: number): Marker | null {
  SHAPES.lastIndex = at;
  const match = SHAPES.exec(text);
  if (match === null) return null;
  const printed = match.slice(1).find((part) => part !== undefined) ?? '';
  return { name: nameOf(printed), end: SHAPES.lastIndex };
}

/** Where in the text a marker may begin: at its start and behind white space, dashes of lists included. */
export function* placesForMarkers(text: string): Iterable<number> {
  yield 0;
  for (const match of text.matchAll(/\s+|[：:；;。](?=[(（一二三四五六七八九十第①-⑳\d])/g))
    yield match.index + match[0].length;
}

function nameOf(printed: string): string {
  const plain = printed.normalize('NFKC').toLowerCase();
  return /^[一二三四五六七八九十]+$/.test(plain) ? `${chineseNumber(plain)}` : plain;
}

const NUMERALS = '〇一二三四五六七八九十';

/** Up to ninety-nine, as `二十三`. */
export function chineseNumber(numerals: string): number {
  const [tens = '', units = ''] = numerals.includes('十') ? numerals.split('十') : ['', numerals];
  const tensValue = numerals.includes('十') ? (tens === '' ? 1 : NUMERALS.indexOf(tens)) : 0;
  return tensValue * 10 + (units === '' ? 0 : NUMERALS.indexOf(units));
}
