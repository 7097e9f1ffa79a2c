/**
 * The lines of each page without page numbers and without the heading or foot that a printer repeats on every page. The first
 * of the repeated lines stays, for it may name the issuer.
 */
export function withoutFurniture(pages: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const repeated = repeatedEdges(pages);
  const seen = new Set<string>();
  return pages.map((lines, index) => {
    const edges = edgesOf(lines);
    return lines.filter((line, at) => {
      if (isPageNumber(line) || (edges.has(at) && isBareNumber(line, index + 1))) return false;
      return !isRepeated(line, edges.has(at), repeated, seen);
    });
  });
}

function isRepeated(line: string, atEdge: boolean, repeated: ReadonlySet<string>, seen: Set<string>): boolean {
  const key = keyOf(line);
  if (!atEdge || !repeated.has(key)) return false;
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}

const PAGE_NUMBERS: readonly RegExp[] = [
  /^\W{0,6}(?:page|pg\.?|p\.) ?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?\W{0,6}$/i,
  /^\W{0,6}\d{1,3} ?(?:of|\/) ?\d{1,3}\W{0,6}$/i,
  /^[-–—] ?\d{1,3} ?[-–—]$/,
  /^[^\p{L}]{0,6}第 ?[\d一二三四五六七八九十]{1,3} ?[頁页][^\p{L}]{0,4}(?:共 ?[\d一二三四五六七八九十]{1,3} ?[頁页])?[^\p{L}]{0,4}$/u,
];

function isPageNumber(line: string): boolean {
  if (line.length > 200) return false;
  const text = line.replaceAll(/\s+/g, ' ').trim();
  return text.length < 60 && PAGE_NUMBERS.some((pattern) => pattern.test(text));
}

/** A number that stands alone at the edge of the very page that it counts. */
function isBareNumber(line: string, page: number): boolean {
  return line.trim() === `${page}`;
}

/** The places of the first two and the last two lines that are not blank. */
function edgesOf(lines: readonly string[]): ReadonlySet<number> {
  const places = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  return new Set([...places.slice(0, 2), ...places.slice(-2)]);
}

/** What stands at the edge of at least two pages and of half of them all, and says enough to be a heading or a foot. */
function repeatedEdges(pages: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const keys = new Set([...edgesOf(lines)].map((at) => keyOf(lines[at] as string)));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = [...counts].filter(([key, count]) => count > 1 && count * 2 >= pages.length && saysEnough(key));
  return new Set(enough.map(([key]) => key));
}

/** A line of a block for signing may well stand on every page; it ends with a colon or a row of dots, or asks for a witness. */
function saysEnough(key: string): boolean {
  if (/[:：_…]\s*$|\.{3}\s*$/.test(key) || /presence|witness|sign|見證|见证|簽|签/.test(key)) return false;
  return key.length >= 12 || /\p{Script=Han}{5}/u.test(key);
}

function keyOf(line: string): string {
  return line.toLowerCase().replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ').trim();
}
