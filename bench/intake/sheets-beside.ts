import type { Sheet } from './page-html.ts';

/** So many letters fill a line of a column, and so many lines a page; an empty line stands between paragraphs. */
const WIDE = 40;
const LINES = 50;

/** The pages of a paper in two languages, paragraph beside paragraph; both texts have as many paragraphs. */
export function sheetsBeside(left: string, right: string): readonly Sheet[] {
  const [paragraphs, others] = [paragraphsOf(left), paragraphsOf(right)];
  if (paragraphs.length !== others.length) throw new Error('the two languages have not the same paragraphs');
  const pages: (readonly [string, string])[][] = [[]];
  let filled = 0;
  for (const [at, paragraph] of paragraphs.entries()) {
    const high = heightOf(paragraph) + 1;
    if (filled + high > LINES) {
      pages.push([]);
      filled = 0;
    }
    pages.at(-1)?.push([paragraph, others[at] as string]);
    filled += high;
  }
  return pages.map((rows) => ({ rows }));
}

function paragraphsOf(text: string): readonly string[] {
  return text.trim().split(/\n\s*\n/);
}

function heightOf(paragraph: string): number {
  return paragraph.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / WIDE)), 0);
}
