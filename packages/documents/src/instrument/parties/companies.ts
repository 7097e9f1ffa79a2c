import { anyOf } from '../text/any-of.ts';

/** The name of a company where it stands in a text. */
export interface CompanyName {
  readonly name: string;
  readonly at: number;
  readonly end: number;
}

/** Every company that a text names by its full name; the Exchange and its kind are not among them. */
export function companyNames(text: string): readonly CompanyName[] {
  return [...latinNames(text), ...chineseNames(text)]
    .filter(({ name }) => !isExchange(name))
    .toSorted((a, b) => a.at - b.at);
}

/** Whether the name is that of an exchange, a clearing house or an authority: never the issuer. */
export function isExchange(name: string): boolean {
  return anyOf(
    [
      /stock exchange|exchanges and clearing|clearing company|securities and futures|nominees limited/,
      /聯合交易所|联合交易所|證券交易所|证券交易所|結算|结算/,
    ],
    'i',
  ).test(name);
}

const SUFFIX = /^(?:inc|incorporated|limited|ltd|corporation|corp|plc|llc|n\.v|s\.a|s\.e|ag|p\.l\.c)\.?$/i;

/** Words in front of a suffix that make a longer one: `Holdings Co., Ltd.` */
const MIDDLE =
  /^(?:co|company|\(?(?:cayman|hong|kong|china|hk|bvi|holdings?|group|international|asia|pacific)\)?)\.?,?$/i;

const CONNECTOR = /^(?:of|and|&|the|for|de|\+|-)$/i;

interface Word {
  readonly text: string;
  readonly at: number;
}

function latinNames(text: string): readonly CompanyName[] {
  const words: Word[] = [...text.matchAll(/[^\s"“”]+/g)].map((match) => ({ text: match[0], at: match.index }));
  return words.flatMap((word, index) => {
    if (!SUFFIX.test(bare(word.text)) || isFollowedBySuffix(words, index)) return [];
    const first = firstOfName(words, index);
    if (first === index) return [];
    const at = (words[first] as Word).at + leadingMarks((words[first] as Word).text);
    const end = word.at + word.text.length - trailingMarks(word.text);
    return [{ name: text.slice(at, end), at, end }];
  });
}

function isFollowedBySuffix(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]?.text;
  return next !== undefined && !/[;:)]$/.test(words[index]?.text ?? '') && SUFFIX.test(bare(next));
}

/** Goes back over the words with capitals, at most nine; a comma ends the name unless a suffix stands behind it. */
function firstOfName(words: readonly Word[], last: number): number {
  let first = last;
  for (let at = last - 1; at >= Math.max(0, last - 9); at -= 1) {
    const { text } = words[at] as Word;
    if (PREPOSITION.test(text)) break;
    const endsPart = /[;:.)]$/.test(text) && !MIDDLE.test(text) && !/^\p{Lu}\.$/u.test(text);
    if ((endsPart && !/^\(.*\)$/.test(text)) || (text.endsWith(',') && at < last - 1 && !MIDDLE.test(text))) break;
    if (isCapital(text)) first = at;
    else if (!CONNECTOR.test(text)) break;
    if (/^["“(]/.test(text) && !/^\(.*\)$/.test(text)) break;
  }
  while (first < last && neverFirst.has(bare((words[first] as Word).text).toLowerCase())) first += 1;
  return first;
}

/** In a line of capitals these part the name from the words before it. */
const PREPOSITION = /^(?:by|to|from|in|favou?r|with|between|through|via|under)$/i;

function isCapital(text: string): boolean {
  return /^["(]?[\p{Lu}\p{N}]/u.test(text) && !/^\(?\d+[.)]$/.test(text);
}

/** Words with a capital at the start of a sentence or an address that are no part of the name behind them. */
const neverFirst: ReadonlySet<string> = new Set(
  `
    1 2 a acknowledged accepted agreed an and as at attention attn behalf between board by company date dated dear deed
    director directors executed for from given i in issuer letter name of on re rule rules signed sir sirs that the this
    to undertaking we whereas
  `
    .trim()
    .split(/\s+/),
);

function bare(text: string): string {
  return text
    .replace(/^[("']+/, '')
    .replace(/[,;:)"']+$/, '')
    .replace(/'s$/, '');
}

function leadingMarks(text: string): number {
  return /^["'(]*/.exec(text)?.[0].length ?? 0;
}

/** Brackets and stops behind a name; the dot of `Inc.` stays, that of `Limited.` ends the sentence. */
function trailingMarks(text: string): number {
  const marks = /(?:'s)?[,;:)"']*$/.exec(text)?.[0].length ?? 0;
  const kept = text.slice(0, text.length - marks);
  return /(?:limited|plc|corporation|incorporated)\.$/i.test(kept) ? marks + 1 : marks;
}

const CHINESE_SUFFIX = /(?:股份|控股|集[團团])?有限公司|股份公司|集[團团]公司|(?:集[團团]|控股)(?=[(（])/gu;

/** The characters right before a suffix that may belong to the name, a place in brackets among them. */
const CHINESE_BODY = /(?:[\p{Script=Han}A-Za-z0-9·]|[(（]\p{Script=Han}{2,6}[)）]){2,32}$/u;

/** What may run into a Chinese name, for no space parts it from the words before. */
const CHINESE_LEAD = anyOf(
  [
    /^(?:系|係|乃|即|身|前[稱称]|原名|曾用名)/u,
    /^.*?(?:本人|致|向|由|予|與|与|為|为|於|于|對|对|是|及|就|以|代表|在|給|给|有關|有关|關於|关于|鑒於|鉴于|茲|兹|之|的|董事)(?=[\p{Script=Han}A-Za-z]{4})/u,
  ],
  'u',
);

function chineseNames(text: string): readonly CompanyName[] {
  const names: CompanyName[] = [];
  for (const { index, 0: suffix } of text.matchAll(CHINESE_SUFFIX)) {
    const from = Math.max(names.at(-1)?.end ?? 0, index - 32);
    const body = CHINESE_BODY.exec(text.slice(from, index))?.[0] ?? '';
    const lead = leadLength(body + suffix);
    const end = index + suffix.length;
    if (lead < body.length)
      names.push({ name: text.slice(index - body.length + lead, end), at: index - body.length + lead, end });
  }
  return names;
}

function leadLength(name: string): number {
  const lead = CHINESE_LEAD.exec(name)?.[0].length ?? 0;
  return lead === 0 ? 0 : lead + leadLength(name.slice(lead));
}
