/** The own text of an element as it is broken into lines, with where it begins; `null` for an element without any. */
export interface OwnText {
  readonly lines: readonly string[];
  readonly first: DOMRect;
}

/** What is made anew with every run, and says nothing of how a screen looks: hashes, signatures, ports. */
const chances = [
  [/[\w+/=-]*[0-9a-f]{16,}[\w+/=-]*/gi, '‹hash›'],
  [/[A-Za-z0-9+/_-]{43,}={0,2}/g, '‹hash›'],
  [/localhost:\d+/g, 'localhost'],
] as const;

/** Reads the text that stands in an element itself, and not in a part of it, line by line as the browser has broken it. */
export function ownText(element: Element): OwnText | null {
  const pieces = [...element.childNodes]
    .filter((node): node is Text => node.nodeType === Node.TEXT_NODE)
    .flatMap((node) => piecesOf(node));
  const [first] = pieces;
  return first === undefined ? null : { lines: linesOf(pieces), first: first.rect };
}

interface Piece {
  readonly text: string;
  readonly rect: DOMRect;
}

/** The words of a text; of a script that has none its letters, for it breaks between any two. */
function piecesOf(node: Text): readonly Piece[] {
  const found: Piece[] = [];
  const range = document.createRange();
  for (const match of node.data.matchAll(/[⺀-鿿豈-﫿＀-｠　-〿]|[^\s⺀-鿿豈-﫿＀-｠　-〿]+/g)) {
    range.setStart(node, match.index);
    range.setEnd(node, match.index + match[0].length);
    const [rect] = range.getClientRects();
    const before = /\s/.test(node.data[match.index - 1] ?? '') ? ' ' : '';
    if (rect !== undefined && rect.width > 0) found.push({ text: before + match[0], rect });
  }
  return found;
}

function linesOf(pieces: readonly Piece[]): readonly string[] {
  const lines: { readonly bottom: number; text: string }[] = [];
  for (const { text, rect } of pieces) {
    const last = lines.at(-1);
    if (last === undefined || rect.top >= last.bottom - 1) lines.push({ bottom: rect.bottom, text });
    else last.text += text;
  }
  return lines.map(({ text }) => withoutChance(text.trim()));
}

function withoutChance(text: string): string {
  return chances.reduce((left, [what, by]) => left.replaceAll(what, by), text);
}
