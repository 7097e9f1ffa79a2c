import { personName } from '../parties/names.ts';
import { anyOf } from '../text/any-of.ts';
import { readDate } from './dates.ts';
import type { LabelField } from './labels.ts';

/** What stands where a label asks for something. `doubtful` stands there and is not what the label asks for. */
export type Value =
  | { readonly kind: 'empty' }
  | { readonly kind: 'read'; readonly value: string }
  | { readonly kind: 'doubtful'; readonly text: string };

const empty: Value = { kind: 'empty' };

/** Reads what stands behind a label. A label's own words, dots and a scramble of letters are never taken for an answer. */
export function readValue(field: LabelField, printed: string): Value {
  const text = printed.replaceAll(FILLER, ' ').replaceAll(/\s+/g, ' ').trim();
  if (isBlank(text)) return empty;
  switch (field) {
    case 'name':
      return valueOr(personName(text), text);
    case 'address':
      return valueOr(isAddress(text) ? withoutStrays(text) : null, text);
    case 'occupation':
    case 'position':
      return valueOr(isCalling(text) ? withoutStrays(text) : null, text);
    case 'date':
      return dateValue(text);
    case 'signature':
    case 'other':
      return { kind: 'doubtful', text };
  }
}

/** Whether nothing was written in a place: white space, dots, a printed hint in brackets. */
export function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text.replace(HINT, ''));
}

/** Dotted and drawn lines to write on. */
export const FILLER = /[_＿]{2,}|\.{3,}|…+|-{4,}|[●•*■□]+/g;

/** What a form prints in a place that is to be filled in. */
const HINT = anyOf(
  [
    /[[(（［【](?:please\s)?(?:insert|full|name|date|address|title|position|company|chop|seal|●|\*|填|姓名|日期|地址|印章|蓋章|盖章)[^\])）］】]{0,40}[\])）］】]/u,
    /^(?:n\/?a|nil|blank|unsigned)$/u,
  ],
  'giu',
);

/** Marks that end no address and no office: specks on a scan. */
function withoutStrays(text: string): string {
  return text.replace(/[\s;,:|~]+$/, '');
}

function valueOr(value: string | null, text: string): Value {
  return value === null ? { kind: 'doubtful', text } : { kind: 'read', value };
}

function dateValue(text: string): Value {
  const reading = readDate(text);
  if (reading.kind === 'read') return { kind: 'read', value: reading.date };
  return LIKE_A_DAY.test(text) ? { kind: 'doubtful', text } : empty;
}

/** Figures that make no day, or Chinese ones that were read wrongly. */
const LIKE_A_DAY = /\d{1,2}\D+\d|[〇零一二三四五六七八九十O0-9]\s?[年月日]/;

const PLACE = anyOf(
  [
    /\b(?:road|rd|street|st|avenue|ave|lane|drive|terrace|path|square|room|rm|flat|floor|unit)\b/u,
    /\b(?:suite|house|block|building|tower|court|centre|center|plaza|garden|gardens|estate|villa)\b/u,
    /\b(?:district|hong kong|kowloon|new territories|central|china|cayman|singapore|beijing)\b/u,
    /\b(?:shanghai|shenzhen|london|p\.?o\.? box)\b/u,
    /[\d一二三四五六七八九十]+ ?[號号室樓楼座層层弄]|[路街道]|香港|九龍|九龙|新界|[省市區区縣县]/u,
  ],
  'iu',
);

/** An address has a number or names a kind of place. */
export function isAddress(text: string): boolean {
  if (text.length < 6 && !/\p{Script=Han}/u.test(text)) return false;
  return PLACE.test(text) || (/\d/.test(text) && /\p{L}{3}/u.test(text) && text.split(' ').length >= 3);
}

const CALLING = anyOf(
  [
    /\b(?:\p{L}{2,}(?:er|or|ors|ers|ist|ant|ants|ian|ary|ician|tive|man|men|woman|wife|keeper|eer|rix)s?)\b/u,
    /\b(?:counsel|clerk|solicitor|student|retired|self-employed|merchant|nurse|notary|partner)\b/u,
    /\b(?:associate|executive|officer|president|principal|chief|head|teacher|paralegal|trainee|ceo)\b/u,
    /\b(?:cfo|coo|cto|chair|founder|co-founder|attorney|agent|assistant|signatory|advocate)\b/u,
    /\b(?:engineer|architect|surgeon|pilot|chef|cook|artist|banker|broker|midwife|scientist)\b/u,
    /[師师員员人長长官書书席理計计監监]$|[董監监]事|經理|经理|律師|律师|文員|秘書|秘书|商人|退休|總裁|总裁/u,
    /主席/u,
  ],
  'iu',
);

/** What somebody is on this paper is no calling. */
const SIGNER = /[見见][證证]人|承[諾诺]人|受益人|[簽签]署人/;

/** A calling or an office: by its ending, or one of those that have none. */
export function isCalling(text: string): boolean {
  return text.length <= 80 && !/\d/.test(text) && CALLING.test(text) && !SIGNER.test(text);
}
