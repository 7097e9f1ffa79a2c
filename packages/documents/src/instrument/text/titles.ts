/** Whether a whole line is the name of the paper, as `DEED OF UNDERTAKING`; such a line is a paragraph of its own. */
export function isTitleLine(line: string): boolean {
  return line.length < 90 && ((ENGLISH.test(line) && /^[^\p{L}]*\p{Lu}/u.test(line)) || CHINESE.test(line));
}

const ENGLISH =
  /^\W*(?:(?:letter|deed|form|copy)s?(?: poll)?(?: of)? )?(?:personal |irrevocable |listing |shareholder |beneficiary'?s? |wvr )?undertakings?(?: (?:by|under|pursuant to|in respect of|relating to)\b[^.;,]{0,60})?\W*$/i;

const CHINESE = /^[^\p{L}]*(?:不同投票[權权])?(?:受益人)?(?:之|的)?承[諾诺](?:書|书|函|契[據据])?[^\p{L}]*$/u;
