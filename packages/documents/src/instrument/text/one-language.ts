/** A text in a second language is no name and no heading: it has so many letters, or half as many characters, at least. */
const LEAST_LETTERS = 400;

/** Which lines of a text that stands in English and in Chinese are Chinese; `null` for a text in one language. */
export function chineseLinesOf(lines: readonly string[]): readonly boolean[] | null {
  const areChinese = lines.map(isChinese);
  const chinese = lines.filter((_, at) => areChinese[at] === true);
  const others = lines.filter((_, at) => areChinese[at] === false);
  const isBilingual = 2 * lettersIn(chinese) >= LEAST_LETTERS && lettersIn(others) >= LEAST_LETTERS;
  return isBilingual ? areChinese : null;
}

/** A line in English may hold a name in Chinese, and the other way round. */
function isChinese(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  return han * 2 > latin;
}

function lettersIn(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + (line.match(/\p{Letter}/gu)?.length ?? 0), 0);
}
