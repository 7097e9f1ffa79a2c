import type { ClauseKind } from '@tenfold/kernel';
import { anyOf } from '../text/any-of.ts';

/** The kinds of sentence that are recognised by cues; the three promises are found by their verbs, see `limbs.ts`. */
export type CuedKind = Exclude<
  ClauseKind,
  'title' | 'own-compliance' | 'vehicle-compliance' | 'company-compliance' | 'other'
>;

/** A pattern of the plain form and what it says for (or against) a kind. */
export type Cue = readonly [RegExp, number];

const SHAREHOLDERS = /\b(?:share ?holders?|members?|investors?|holders? of (?:\w+ ){0,3}shares)\b|股东|投资者/;

/** What speaks for each kind. No cue decides alone but where the law leaves no other reading. */
export const cues: Readonly<Record<CuedKind, readonly Cue[]>> = {
  recital: [
    [/^(?:\(?[a-z]\)? )?whereas\b|^鉴于|^缘/, 3],
    [
      /\b(?:has|have|had|is|are|been|proposes?|intends?|plans?|seeks?|wishes) (?:\w+ ){0,7}(?:applied|apply|applying|applications?|listing|listed|list|admission)\b/,
      3,
    ],
    [/\bmain board\b|\bexchange\b|主板|联交所/, 1],
    [
      anyOf([
        /\b(?:has|have|having|adopts?|adopted|with|maintains?|operates?|under|its|the) (?:a |an )?weighted voting rights? (?:structure|share structure)/,
        /不同投票权架构/,
      ]),
      2,
    ],
    [
      /\b(?:am|is|are|being) (?:\w+ ){0,6}(?:beneficiary|beneficiaries|holder)\b|(?:为|是|乃|系|身为)[^。]{0,24}受益人/,
      4,
    ],
    [/\bas (?:a |one of the )?beneficiar(?:y|ies)\b|以[^。]{0,12}受益人/, 2],
    [/\bproposed (?:\w+ ){0,3}(?:listing|float|flotation|offering)\b/, 2],
    [
      anyOf([
        /\b(?:gives?|given|makes?|made|executed?|provided?|granted)\b[^.]{0,45}\b(?:pursuant to|under|in accordance with|for the purposes? of|as required by|in compliance with)\b[^.]{0,20}8a-43/,
        /(?:按|根据|依照|依据)[^。]{0,8}8a-43[^。]{0,20}(?:作出|提供|给予|出具)/,
      ]),
      4,
    ],
    [/\b(?:in connection with|regarding|about|for the purposes? of)\b[^.]{0,60}\b(?:application|listing)\b/, 2],
    [/\b(?:so|as) long as\b|\bwhile\b|\bcease|\bno longer\b|\bstops?\b|\bat an end\b|\bends?\b|只要|期间|不再/, -4],
    [
      anyOf([
        /\b(?:required?s?|obliged|obliges|obligation|must|calls for|demands?)\b[^.]{0,70}8a-43/,
        /8a-43[^.]{0,90}\b(?:required?s?|calls for|obliges?|obliged|demands?|provides? that|says)\b/,
        /8a-43[^。]{0,30}(?:规定|要求|须|应当|需)/,
      ]),
      5,
    ],
    [
      /\b(?:give|provide|deliver|execute|enter into|make) (?:\w+ ){0,6}undertakings?\b|(?:作出|提供|给予)[^。]{0,20}承诺/,
      1,
    ],
    [
      /(?:正|拟|已|现|将)[^。]{0,10}申请[^。]{0,40}上市|申请[^。]{0,20}上市|(?:拟|将)[^。]{0,24}(?:主板|联交所)[^。]{0,6}上市/,
      3,
    ],
    [/\bhereby\b|\b(?:i|we) (?:\w+ ){0,3}undertake\b|consideration|谨此|特此|在此|代价|对价/, -4],
    [/\b(?:shall|governed|terminate|jurisdiction|survive)\b/, -2],
  ],
  interpretation: [
    [
      /\b(?:definitions?|expressions?|terms?|words|references?|phrases?)\b[^.]{0,140}\b(?:same|meanings?|define[sd]?|definitions?|construed|bears?)\b/,
      3,
    ],
    [/\b(?:listing rules|context)\b|上市规则/, 1],
    [/\bunless\b|\bexcept where\b|\bcapitali[sz]ed\b|\bcontext\b|除(?:非|文义|另有|本)|另有(?:说明|所指|规定|界定)/, 2],
    [/\bin this (?:undertaking|letter|deed|document)\b|^(?:")/, 1],
    [
      anyOf([
        /"[^"]{2,60}" (?:means?|shall mean|refers? to|has the meaning|is to be read)/,
        /\bmeans? (?:rules?|the rules|the requirements)/,
        /指(?:上市规则|第8a|联交所)/,
      ]),
      4,
    ],
    [/(?:词语|词汇|用语|用词|释义|定义|涵义|含义|界定|词句)/, 3],
    [/具有?(?:相同|同样|同一)|相同(?:涵义|含义)|(?:应|须)?(?:与|按)[^。]{0,24}(?:相同|一致)/, 2],
  ],
  consideration: [
    [
      anyOf([
        /\bin (?:\w+ (?:and |& )?){0,2}consideration (?:of|for)\b|\b(?:good and )?valuable consideration\b/,
        /\bconsideration (?:of|being|for this)\b|\bas (?:\w+ )?consideration\b|\breceipt (?:of which|whereof)/,
      ]),
      5,
    ],
    [
      anyOf([
        /\bin (?:return|exchange)\b(?! of)|\bin view of\b|\bin anticipation\b|\bas (?:an )?inducement\b/,
        /\bto induce\b|\bbecause the company\b|\bon the footing that\b/,
      ]),
      4,
    ],
    [
      anyOf([
        /\bcompany(?:'s)? (?:\w+ ){0,4}(?:proceed\w*|going (?:on|ahead)|continu\w+|pursu\w+)/,
        /(?:继续|推进|进行)[^。]{0,12}(?:申请|上市)/,
      ]),
      1,
    ],
    [/(?:代价|对价|约因)|考虑到|作为[^。]{0,20}(?:回报|交换)|^鉴于[^。]{0,40}[向对][^。]{0,10}承诺/, 5],
  ],
  waiver: [
    [/\b2-04\b/, 5],
    [/\bsubject to\b|受[^。]{0,20}(?:规限|限制|约束)|受限于/, 1],
    [
      anyOf([
        /\b(?:waive[rd]?s?|modif\w+|relax\w*|dispens\w+|exempt\w*)\b[^.]{0,80}\bexchange\b/,
        /\bexchange\b[^.]{0,80}\b(?:waive[rd]?s?|modif\w+|relax\w*|dispens\w+|exempt\w*)\b/,
        /联交所[^。]{0,30}(?:豁免|宽免|修订|变通)|(?:豁免|宽免|变通)[^。]{0,30}联交所/,
      ]),
      4,
    ],
  ],
  reliance: [
    [
      anyOf([
        /\brel(?:y|ies|ied|ying|iance)\b|\bdepend(?:s|ing)? (?:up)?on\b|\bon the (?:faith|strength) of\b/,
        /依赖|倚赖|信赖|依靠|依据(?=[^。]{0,12}承诺)/,
      ]),
      3,
    ],
    [SHAREHOLDERS, 2],
    [
      anyOf([
        /\b(?:acquir\w+|buy\w*|purchas\w+|subscrib\w+|hold\w*|keep\w*|invest\w*)\b[^.]{0,30}\b(?:shares?|securities|interests?)\b/,
        /(?:收购|购入|购买|认购|取得|买入|持有)[^。]{0,12}(?:股份|股票)/,
      ]),
      1,
    ],
  ],
  benefit: [
    [/\bbenefits?\b|\b(?:en|in)ures? (?:to|for)\b|\badvantage\b|(?<!经济|实益)利益|受惠|受益(?!人)|惠及|益处|获益/, 3],
    [SHAREHOLDERS, 2],
    [/\b(?:confer\w*|intended|given|made|for the|sole)\b|(?:旨在|赋予|给予|为了?)/, 1],
  ],
  enforcement: [
    [
      anyOf([
        /\b(?<!law |legally |legally binding and )enforc(?:e|es|ed|ing|ement|eable)\b|\bsue[sd]?\b/,
        /\b(?:bring|take|institute|commence) (?:\w+ ){0,4}(?:proceedings?|actions?|claims?)/,
        /\bhold (?:me|him|her|us) to\b|\brights? of third parties\b|\bthird part(?:y|ies)[^.]{0,30}\brights\b/,
        /\bact (?:up)?on it\b|\b(?:rights?|causes?) of action\b|\bactionable\b/,
        /强制执行|(?<!董事|非)执行(?!董事|职务)|追究|起诉|提起诉讼|诉诸|第三者权利|第三方权利/,
      ]),
      3,
    ],
    [/\bnot (?:a )?part(?:y|ies) to\b|\bordinance\b|非[^。,]{0,12}(?:一方|订约方|当事人)/, 1],
    [SHAREHOLDERS, 2],
    [/\bcompany\b|公司/, 1],
    [/\bagainst (?:me|him|her|us|the beneficiary)\b|对本人|向本人/, 1],
  ],
  termination: [
    [
      anyOf([
        /\bterminat(?:e|es|ed|ing|ion)\b|\bcomes? to an end\b/,
        /\bcease(?:s)? to (?:have|be of|be in|be|bind|apply)\b(?! (?:a |the |such )?(?:beneficiary|holder|listed|director))/,
        /\blapses?\b|\bexpires?\b|\bfalls? away\b/,
        /\b(?:no longer|stops?) (?:\w+ ){0,2}(?:bind\w*|effect\w*|force)\b|\b(?:shall|will) end\b/,
        /\bends? (?:on|upon|when|automatically|without|at|as soon)\b/,
        /\b(?:remains?|continues?) (?:\w+ ){0,3}(?:in (?:full )?(?:force|effect)|to bind|binding|effective)[^.]{0,40}\buntil\b/,
        /\b(?:be|am|is) (?:automatically )?(?:released|discharged)\b|\b(?:revoke|withdraw|rescind)s?\b/,
        /\bis over\b|\bat an end\b|\bno (?:further |more |longer any )?(?:effect|force)\b|\bcancel\b/,
        /\bends? in any (?:case|event)\b/,
        /\b(?:undertaking|promises?|obligations?|duties)\b[^.;]{0,40}\b(?:continues?|lasts?|runs?|endures?|remains?|subsists?)\b[^.]{0,40}\buntil\b/,
        /终止|失效|届满|不再(?:有|具|对)[^。]{0,10}(?:效|约束)|解除|撤销本承诺|撤回/,
        /(?:有效|生效)[^。]{0,8}直至|效力至/,
      ]),
      3,
    ],
    [/\b(?:this|the|my|said) (?:undertaking|letter|deed|promise|obligations?)\b|本承诺|本契据|本函/, 1],
    [/\bdelist\w*|\bcease(?:s)? to be listed|\blist(?:ing|ed)\b|除牌|退市|上市地位|不再[^。]{0,10}上市|上市/, 1],
    [/\b(?:ceas(?:e|es|ed|ing)|no longer) (?:\w+ ){0,3}(?:beneficiary|hold\w*)|不再[^。]{0,14}受益人/, 2],
    [/\bnotice\b|通知/, 1],
  ],
  survival: [
    [
      anyOf([
        /\baccru\w+|\bantecedent\b|\bprejudic\w+|\bsurviv\w+/,
        /\b(?:not|nor|nothing)\b[^.]{0,60}\b(?:affect|release|discharge|extinguish|impair|touch|diminish)\w*\b/,
        /\bunaffected\b|\bremains? (?:liable|answerable|enforceable|actionable)\b/,
        /\b(?:remains?|stays?|keeps?)\b[^.]{0,30}\b(?:rights?|liab\w+|claims?)/,
        /累算|已产生|产生(?:的|之)?(?:任何)?权利|应计|不(?:会|应|得|受)?影响|不(?:会|受)?损害|无损|存续/,
        /(?:仍|继续)(?:然)?有效/,
      ]),
      3,
    ],
    [/\bterminat\w+|\bend(?:s|ed|ing)?\b|\bexpir\w+|\blaps\w+|终止|失效|届满/, 2],
    [
      anyOf([
        /\brights?\b|\bremed\w+|\bliabilit\w+|\bobligations?\b|\bclaims?\b|\bbreach\w*|\bdamages\b/,
        /权利|补救|责任|违反|索偿|申索|损害赔偿/,
      ]),
      2,
    ],
    [
      anyOf([
        /\b(?:no|any|all)\b[^.]{0,60}\b(?:claims?|rights?|liabilit\w+|obligations?)\b[^.]{0,80}\b(?:after|extinguish\w*|fall(?:s)? away|cease|released|discharged)\b/,
        /\b(?:released|discharged|relieved|free) (?:\w+ )?(?:from|of) (?:all|any|every)\b[^.]{0,40}\b(?:liabilit\w+|claims?|obligations?)/,
        /(?:权利|责任|申索)[^。]{0,20}(?:消灭|消失|随之终止|一并终止|概不)/,
      ]),
      3,
    ],
  ],
  'governing-law': [
    [
      anyOf([
        /\b(?:governed|construed|interpreted)\b[^.]{0,90}\blaws?\b/,
        /\blaws? of\b[^.]{0,90}\b(?:govern|apply|applies|control)\b|\b(?:proper|governing|applicable) law\b|\blaw applicable\b/,
        /\blaw(?:s)? (?:\w+ ){0,6}(?:governs?|appl(?:y|ies)|shall apply|shall govern)\b/,
        /\bsubject to the laws?\b|\b(?:is|shall be) an? [a-z ]{2,30}contract\b/,
        /^(?:the )?[a-z ]{4,40}\blaws?[;,.]/,
      ]),
      5,
    ],
    [
      anyOf([
        /(?:受|按|依|根据|适用|遵照|以)[^。]{0,40}(?:法律|法例)(?!约束力|效力)[^。]{0,20}(?:管辖|规管|管限|监管|解释|诠释|约束|为准)/,
        /适用[^。]{0,24}(?:法律|法例)|准据法/,
      ]),
      5,
    ],
    [/\bhong kong\b|\bhksar\b|香港/, 1],
  ],
  jurisdiction: [
    [/\bjurisdictions?\b|\barbitrat\w+|\barbitral\b|\bforum\b|\bhkiac\b|司法管辖|(?:管辖权|裁判权)|仲裁/, 3],
    [/\bcourts?\b|\btribunals?\b|法院|法庭/, 2],
    [
      anyOf([
        /\b(?:submit\w*|exclusive\w*|sole|disputes?|claims?|proceedings|settled|resolved|heard|decided|determined)\b/,
        /专属|排他|独有|争议|争端|申索|诉讼|提交|裁决/,
      ]),
      2,
    ],
  ],
};
