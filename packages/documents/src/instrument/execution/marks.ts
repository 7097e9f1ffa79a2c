import { anyOf } from '../text/any-of.ts';

/**
 * Words that open a block for signing or turn from one signer to the next. `giver` and `company` say whose block begins,
 * `signed` leaves that to the name behind it, `witness` begins the witness of whoever is signing, `closing` ends a letter, `dated` stands
 * before a day.
 */
export type MarkKind = 'giver' | 'company' | 'signed' | 'witness' | 'closing' | 'dated';

export interface Mark {
  readonly kind: MarkKind;
  readonly at: number;
  readonly end: number;
}

/** The marks in a text that is known to be a block for signing, in its order. */
export function marksIn(text: string): readonly Mark[] {
  const marks = MARKS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind: /behalf\s+of/i.test(match[0]) ? 'company' : kind,
      at: match.index,
      end: match.index + match[0].length,
    })),
  );
  const ordered = marks.toSorted((a, b) => a.at - b.at || b.end - a.end);
  return ordered.filter(
    (mark, index) => !ordered.slice(Math.max(0, index - 4), index).some((other) => mark.at < other.end),
  );
}

/** Whether a sentence or line begins a block for signing. */
export function opensWithMark(text: string): boolean {
  return OPENING.test(text.slice(0, 300));
}

const GAP = String.raw`[\s,]+(?:hereby[\s,]+)?(?:(?:do|does)\s+)?(?:hereby\s+)?`;

const VERB = '(?:acknowledges?|accepts?|agrees?|confirms?|receives?|consents?)';

const NOTED = String.raw`\b(?:above|foregoing|undertaking|terms|letter|deed|contents)\b[^.:：]{0,60}[.:：]?`;

/** The company taking note of the paper in a sentence of its own; “agree that …” would be a term, not a note. */
const ACKNOWLEDGEMENT = [
  String.raw`we,\s[^.:：]{2,160}?(?:\.[^.:：]{0,60}?)?,?${GAP}${VERB}\b(?:(?!\bthat\b)[^.:：]){0,140}${NOTED}`,
  String.raw`(?:the\s+)?(?:company|issuer)${GAP}${VERB}\b(?:(?!\bthat\b)[^.:：]){0,140}${NOTED}`,
  String.raw`[^.:：,\n]{3,80}?\b(?:limited|ltd\.?|inc\.?|corporation|corp\.?|plc),?${GAP}${VERB}\b[^.:：]{0,140}${NOTED}`,
].join('|');

const HEADED = String.raw`(?:acknowledged|accepted|agreed|confirmed|countersigned)(?:[\s,]*(?:and|&)[\s]*(?:acknowledged|accepted|agreed|confirmed))?(?:\s+(?:to|by))?\b`;

const SIGNED = String.raw`(?:(?:duly\s+)?(?:signed|executed|given|sealed|delivered)\b[^:：.()[\]\n]{0,60}\n?[^:：.()[\]\n]{0,60}?\bby\b(?:\s+the\s+(?:said|above-?named))?)`;

const ZH_SIGNER =
  '(?:本公司|我們|我们|吾等|我方|(?![未須须經经如若倘在於于])[^。：:，,\n]{2,40}(?:公司|集團|集团))[，,]?(?:謹此|谨此|特此|在此|茲|兹|已|亦|均)?';

const ZH_ACKNOWLEDGES = String.raw`${ZH_SIGNER}(?:確認|确认|知悉|同意|接納|接纳)[^。：:]{0,30}(?:以上|上述|上文|前述|承[諾诺])[^。：:]{0,30}[。：:]?`;

const ZH_BEHALF = String.raw`(?:[為为][及並并]代表|[謹谨]代表|(?<=^|\n)\s*代表)(?!人)`;

const MARKS: readonly (readonly [MarkKind, RegExp])[] = [
  ['company', new RegExp(String.raw`(?<=^|[\n.:：]\s*)(?:${ACKNOWLEDGEMENT})`, 'gi')],
  ['company', new RegExp(String.raw`(?<=^|[\n.:：]\s*)${HEADED}`, 'gi')],
  ['company', /\b(?:for\s+and\s+)?on\s+behalf\s+of\b\s*(?:the\s+)?|\bthe\s+common\s+seal\s+of\b/gi],
  ['company', new RegExp(String.raw`(?<=^|[\n。]\s*)(?:${ZH_ACKNOWLEDGES})|${ZH_BEHALF}`, 'g')],
  ['signed', new RegExp(String.raw`(?<![a-z])${SIGNED}(?![a-z])\s*[:：]?`, 'gi')],
  ['signed', /(?:由|經|经)(?=[^。：:\n]{2,30}(?:簽署|签署|簽立|签立))/g],
  [
    'witness',
    /\b(?:in\s+(?:the\s+)?presence\s+of|witnessed\s+by|before\s+me)\b\s*[:：]?|(?<!\bof\s*)(?<=^|\n)\s*witness\s*[:：]/gi,
  ],
  [
    'witness',
    anyOf(
      [
        /在?(?:以下|下列|下述)?(?:見證人|见证人)?(?:在場|在场)?(?:見證|见证)(?:下|之下)?[:：]?(?=\s|$)/,
        /(?<=^|\n)\s*(?:第[一二三]名?|另一名?)?(?:見證人|见证人)\s*(?=\n)/,
      ],
      'g',
    ),
  ],
  ['closing', /(?<=^|\n)\s*yours\s+(?:faithfully|sincerely|truly)\b,?|(?<=^|\n)\s*(?:此致|謹啟|谨启)/gi],
  [
    'dated',
    anyOf(
      [
        /(?<=^|\n)\s*(?:dated?|as\s+of)\s+(?:this\s+)?(?:the\s+)?(?=\d)/,
        /(?<=^|\n)\s*(?=[\d〇零一二三四五六七八九]{4}\s?年.{1,4}月.{1,4}日\s*(?:\n|$))/,
      ],
      'gi',
    ),
  ],
  ['giver', /(?<=^|\n)\s*(?:the\s+)?(?:beneficiary|covenantor|giver|promisor)\s*[:：]?\s*(?=\n)/gi],
  ['giver', /(?<=^|\n)\s*(?:立?承[諾诺](?:書|书)?人|受益人)\s*(?=\n)/g],
];

const OPENINGS: readonly string[] = [
  String.raw`in\s+witness\s+(?:whereof|of\s+which)|as\s+witness\b`,
  SIGNED,
  String.raw`signed,?\s+sealed`,
  String.raw`in\s+(?:the\s+)?presence\s+of|witness(?:ed\s+by|\s*[:：])`,
  String.raw`yours\s+(?:faithfully|sincerely|truly)`,
  String.raw`for\s+and\s+on\s+behalf`,
  String.raw`${HEADED}\W`,
  ACKNOWLEDGEMENT,
  ZH_ACKNOWLEDGES,
  ZH_BEHALF,
  String.raw`dated?\s+(?:this\s+)?(?:the\s+)?\d|[\d〇零一二三四五六七八九]{4}\s?年.{1,4}月.{1,4}日\s*$`,
  '此致|謹此簽署|在?(?:以下|下列)?(?:見證|见证)|本承[諾诺](?:書|书|函)?由[^。]{0,40}[簽签][署立]',
];

const OPENING = new RegExp(String.raw`^[\s\d.,;:()*"'“”‘’–—•_-]{0,6}(?:${OPENINGS.join('|')})`, 'i');
