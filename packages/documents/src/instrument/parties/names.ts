import { isKnownWord } from '../text/word-repair.ts';

/**
 * The name of a person at the start of a text, without a form of address; a name in another script behind it stays with it.
 * `null` when what stands there is no name: too long, a label, a company.
 */
export function personName(text: string): string | null {
  const plain = text
    .replaceAll(/\s+/g, ' ')
    .replace(HONORIFIC, '')
    .replace(/^[\s("[]+/, '');
  if (COMPANY.test(plain.slice(0, 80).split(BEHIND_NAME)[0] ?? '')) return null;
  const chinese = CHINESE_NAME.exec(plain);
  if (chinese !== null) return NOT_CHINESE_NAME.test(chinese[0]) ? null : chinese[0].trim();
  const latin = latinName(plain);
  if (latin === null) return null;
  const inChinese = /^\s?[(（]?[\p{Script=Han}·]{2,6}[)）]?/u.exec(plain.slice(latin.length))?.[0] ?? '';
  return (latin + inChinese).trim();
}

/** A company is no person, although its name begins with capitals. */
const COMPANY =
  /^[^,.;:()]{0,70}\b(?:limited|ltd|inc|incorporated|corporation|corp|plc|company|holdings|group|l\.p)\b/i;

/** Words that no name goes on behind. */
const BEHIND_NAME = /\b(?:in favou?r|to|and|with|being|who)\b/i;

const HONORIFIC = /^\s*[("[]?\s*(?:mr|mrs|ms|miss|dr|prof|professor|madam|sir)\b\.?\s+/i;

const CHINESE_NAME = /^[\p{Script=Han}·]{2,12}(?:先生|女士|小姐|博士)?(?:\s?[(（][A-Za-z' .-]{3,40}[)）])?/u;

/** Words that stand where a name could and are none. */
const NOT_CHINESE_NAME =
  /^(?:见证|見證|承诺|承諾|签|簽|姓名|地址|职|職|日期|本人|本公司|授权|授權|董事|公司|确认|確認|同意|知悉|接[納纳]|[谨謹特]此)|[公司集團团]$|.{7,}/u;

/** The leading words that may be parts of a name: capitals first, at most six, at least two letters in all. */
function latinName(text: string): string | null {
  const words: string[] = [];
  for (const [word] of text.matchAll(/[^\s(（]+/gu)) {
    const bare = word.replace(/[,;)\]]+$/, '');
    if (!isNamePart(bare, words.length) || words.length === 6) break;
    words.push(bare);
    if (bare !== word && !(words.length === 1 && word.endsWith(',') && isCapitals(bare))) break;
  }
  while (words.length > 0 && CONNECTOR.test(words.at(-1) as string)) words.pop();
  const start = words[0] === undefined ? -1 : text.indexOf(words[0]);
  const last = words.at(-1);
  if (last === undefined || words.join('').length < 2) return null;
  if (words.length === 1 && (last.length < 3 || isKnownWord(last.toLowerCase()))) return null;
  return text.slice(start, endOf(text, words));
}

function endOf(text: string, words: readonly string[]): number {
  let at = 0;
  for (const word of words) at = text.indexOf(word, at) + word.length;
  return at;
}

const CONNECTOR = /^(?:de|da|di|van|von|der|bin|binti|al|la|le|and|y)$/i;

/** Words in capitals that begin a name in no language that we know. */
const notNames: ReadonlySet<string> = new Set(
  `
    a accepted accountant acknowledge acknowledged address agree agreed am an as authorised authorized behalf
    being beneficiary by ceo cfo chairman chief company confirm date dated deed delivered director directors
    executed executive for founder have hereby holder hong in inc independent joint kong limited listing ltd
    manager managing name non-executive occupation of officer on position presence president rule rules sealed
    secretary shall signature signed solicitor the this title to undersigned undertake undertaking who whose will
    with witness witnessed
  `
    .trim()
    .split(/\s+/),
);

function isNamePart(word: string, place: number): boolean {
  if (place > 0 && CONNECTOR.test(word) && !/^and$/i.test(word)) return true;
  if (!/^\p{Lu}[\p{L}'’.-]*$/u.test(word) || notNames.has(word.toLowerCase().replace(/\.$/, ''))) return false;
  return word.length <= 3 || /[aeiouyàáâäèéêëìíîïòóôöùúûü]/i.test(word);
}

function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

/** Whether two printed names are one, but for case, spaces and forms of address. */
export function isSameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

/** A name for comparing: lower case, letters only. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(HONORIFIC, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
