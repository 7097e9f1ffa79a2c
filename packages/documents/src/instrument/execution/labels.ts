import { simplified } from '../text/chinese.ts';
import { repairedWord } from '../text/word-repair.ts';

/** What a printed label of a block for signing asks for. `other` is a thing that no undertaking needs, as a telephone number. */
export type LabelField = 'signature' | 'name' | 'position' | 'address' | 'occupation' | 'date' | 'other';

/** Whose field it is, where the label says so. */
export type LabelOwner = 'beneficiary' | 'witness' | 'company';

/** A label as it stands in the text of a block. */
export interface Label {
  readonly field: LabelField;
  readonly owner: LabelOwner | null;
  readonly at: number;
  readonly end: number;
  readonly quote: string;
  /** Whether a word of it had to be put right. */
  readonly isMisread: boolean;
}

/** Whether a line begins with a label and its colon or dotted line, as `Name:` or `Signature ______`. */
export function startsWithLabel(line: string): boolean {
  return line.length < 400 && labelsIn(line).some(({ at }) => line.slice(0, at).trim() === '');
}

/** Every label of a text, in its order. */
export function labelsIn(text: string): readonly Label[] {
  const labels: Label[] = [];
  for (const stop of text.matchAll(STOP)) {
    const from = Math.max(labels.at(-1)?.end ?? 0, stop.index - 60);
    const label = labelBefore(text, from, stop.index);
    if (label !== null) labels.push({ ...label, end: isColon(stop[0]) ? stop.index + stop[0].length : stop.index });
  }
  return labels;
}

/** A colon, one behind a Chinese label that a scan shows as a semicolon, a row of dots or lines, or the end of a line. */
const STOP = /\s*[:：]|(?<=\p{Script=Han})\s?[;；]|\s*(?:[_＿]{2,}|\.{4,}|…{2,}|-{5,})|[ \t]*(?=\n|$)/gu;

function isColon(stop: string): boolean {
  return /[:：;；]/.test(stop);
}

/** The longest label that ends at `end`; before the end of a line it must fill the line. */
function labelBefore(text: string, from: number, end: number): Label | null {
  const isLineEnd = end >= text.length || text[end] === '\n' || /^[ \t]+(?:\n|$)/.test(text.slice(end, end + 20));
  const line = text.slice(from, end);
  const starts = wordStarts(line).slice(-6);
  for (const start of starts) {
    const quote = line.slice(start);
    const fills = line.slice(line.lastIndexOf('\n') + 1).trim() === quote.trim();
    if ((isLineEnd && !fills) || (quote.includes('\n') && !/\bof\s*\n|\n\s*(?:of|witness)\b/i.test(quote))) continue;
    const read = readLabel(quote, isLineEnd);
    if (read !== null) return { ...read, at: from + start, end, quote };
  }
  return null;
}

/** Where words begin; before a Chinese label, every character may be its first. */
function wordStarts(line: string): readonly number[] {
  const words = [...line.matchAll(/[\p{L}\p{N}|][\p{L}\p{N}'’|/.]*/gu)].map(({ index }) => index);
  const han = [...line.matchAll(/\p{Script=Han}/gu)].map(({ index }) => index).slice(-12);
  return [...new Set([...words, ...han])].toSorted((a, b) => a - b);
}

type Reading = Pick<Label, 'field' | 'owner' | 'isMisread'>;

function readLabel(quote: string, isLineEnd: boolean): Reading | null {
  if (/\p{Script=Han}/u.test(quote)) return readChinese(simplified(quote.normalize('NFKC')).replaceAll(/\s/g, ''));
  const words = quote
    .toLowerCase()
    .normalize('NFKC')
    .split(/[\s/]+/);
  const repaired = words.map((word) => repairedWord(word));
  const plain = repaired
    .join(' ')
    .replaceAll(/['’]s?\b/g, '')
    .trim();
  const field = FIELDS.find(([pattern]) => pattern.test(plain))?.[1];
  if (field === undefined || (isLineEnd && !SURE_WITHOUT_COLON.test(plain))) return null;
  return { field, owner: ownerOf(plain), isMisread: repaired.some((word, at) => word !== words[at]) };
}

const OF =
  '(?: (?:of|by) (?:the )?(?:(?:authorised |authorized )?(?:signatory|representative)|witness|beneficiary|company|issuer|director|covenantor|promisor|giver|undersigned))?';
const WHO = '(?:(?:witness|beneficiary|company|issuer|authorised signatory|authorized signatory|covenantor) )?';

const FIELDS: readonly (readonly [RegExp, LabelField])[] = [
  [new RegExp(`^${WHO}(?:authorised |authorized )?(?:signature|signatures|signed|sign here|by)${OF}$`), 'signature'],
  [
    new RegExp(`^${WHO}(?:full |print |printed |legal )?names?(?: in (?:full|block letters|capitals|print))?${OF}$`),
    'name',
  ],
  [new RegExp(`^${WHO}(?:positions?|title|capacity|designation|office held|post|its)${OF}$`), 'position'],
  [new RegExp(`^${WHO}(?:residential |business |home |correspondence )?addresse?s?${OF}$`), 'address'],
  [new RegExp(`^${WHO}(?:occupations?|profession)${OF}$`), 'occupation'],
  [new RegExp(`^${WHO}(?:date|dated)(?: (?:of|signed)(?: (?:signature|signing|execution))?)?${OF}$`), 'date'],
  [/^(?:hkid|id|identity card|passport|tel|telephone|e-?mail|fax|place)(?: (?:no|no\.|number))?$/, 'other'],
];

/** Labels that stand alone on a line without a colon; a short word such as `by` or `title` may be text there. */
const SURE_WITHOUT_COLON = /^(?:signature|(?:name|address|occupation|signature) of)|^witness \w+$/;

function ownerOf(plain: string): LabelOwner | null {
  if (/\bwitness\b/.test(plain)) return 'witness';
  if (/\b(?:beneficiary|covenantor|promisor|giver|undersigned)\b/.test(plain)) return 'beneficiary';
  return /\b(?:company|issuer|director|authori[sz]ed)\b/.test(plain) ? 'company' : null;
}

const CHINESE_LABEL =
  /^(见证人|承诺人|受益人|签署人|立承诺书人|公司|发行人|(?:公司)?(?:授权)?(?:代表|签字人)|董事)?(?:之|的)?(签署|签名|签字|签章|盖章|正楷姓名|姓名|名称|职位|职务|职衔|身份|地址|住址|职业|日期|签署日期|身份证号码?|电话)?$/;

const CHINESE_FIELDS: readonly (readonly [RegExp, LabelField])[] = [
  [/^签署日期$|^日期$/, 'date'],
  [/^(?:签署|签名|签字|签章|盖章)$/, 'signature'],
  [/姓名$|^名称$/, 'name'],
  [/^(?:职位|职务|职衔|身份)$/, 'position'],
  [/^(?:地址|住址)$/, 'address'],
  [/^职业$/, 'occupation'],
];

/** A Chinese label; one that only says who it is, as `承諾人：`, asks for the name. */
function readChinese(text: string): Reading | null {
  const hint = /\((.{0,6})\)$/.exec(text)?.[1] ?? '';
  const match = CHINESE_LABEL.exec(text.replace(/\(.{0,6}\)$/, ''));
  if (match === null || match[0] === '') return null;
  const [, who, printed] = match;
  const what = printed ?? (/签|盖/.test(hint) ? '签署' : undefined);
  if (what === undefined && !/^(?:见证人|承诺人|签署人|立承诺书人|受益人)$/.test(who ?? '')) return null;
  const field = what === undefined ? 'name' : (CHINESE_FIELDS.find(([pattern]) => pattern.test(what))?.[1] ?? 'other');
  return { field, owner: chineseOwner(who), isMisread: false };
}

function chineseOwner(who: string | undefined): LabelOwner | null {
  if (who === undefined || who === '签署人') return null;
  if (who === '见证人') return 'witness';
  return /承诺|受益/.test(who) ? 'beneficiary' : 'company';
}
