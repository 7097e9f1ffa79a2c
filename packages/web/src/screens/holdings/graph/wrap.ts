/** About how wide a text is at a size: a Chinese character is as wide as it is high. */
export function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + (isWide(character) ? 1.02 : 0.56), 0) * size;
}

function isWide(character: string): boolean {
  return character > '⺀';
}

/** A text in lines that are no wider than `width`; a word that is wider stands in a line of its own. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  // Between words, and after any Chinese character, a line may end.
  for (const piece of text.match(/[⺀-￿]|[^\s⺀-￿]+|\s+/gu) ?? []) {
    if (line !== '' && widthOf(line + piece.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** A line as it is followed by the next when both are read as one text: Chinese has no space there. */
export function followed(line: string): string {
  const last = line.at(-1);
  return last === undefined || isWide(last) ? line : `${line} `;
}
