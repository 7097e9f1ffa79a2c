import type { Deviation } from '@tenfold/kernel';
import type { ClauseReading } from '../../clauses/clause-readings.ts';
import { clausesOf, type Paper } from '../../paper.ts';
import { anyOf } from '../../text/any-of.ts';
import { absent, stated } from '../deviation.ts';

/** How the promise ends: in the usual form by itself, at delisting or when he ceases to be a beneficiary. */
export function* endingDeviations(paper: Paper): Iterable<Deviation> {
  const clauses = clausesOf(paper, 'termination');
  const [first] = clauses;
  if (first === undefined) {
    yield absent('no-termination');
    return;
  }
  if (!clauses.some(({ plain }) => DELISTING.test(plain))) yield stated('no-delisting-limb', first);
  if (!clauses.some(({ plain }) => CEASING.test(plain))) yield stated('no-cessation-limb', first);
  for (const clause of clauses) yield* otherEndings(clause);
}

function* otherEndings(clause: ClauseReading): Iterable<Deviation> {
  const { plain } = clause;
  const byNotice = NOTICE.test(plain);
  const byChoice = CHOICE.test(plain);
  if (LATER.test(plain)) yield stated('termination-at-the-later', clause);
  if (byNotice) yield stated('termination-on-notice', clause);
  else if (byChoice) yield stated('termination-by-choice', clause);
  if (ON_DATE.test(plain.replaceAll(NOTICE_PERIOD, ' '))) yield stated('termination-on-date', clause);
  if (OTHER_EVENT.test(plain.replaceAll(REASONS, ' '))) yield stated('termination-on-other-event', clause);
  else if (!byNotice && !byChoice && NEEDS_ACT.test(plain)) yield stated('termination-not-automatic', clause);
}

const DELISTING = anyOf([
  /\bde-?list\w*/,
  /\b(?:ceas(?:e|es|ed|ing)|no longer|stop(?:s|ped)?) (?:\w+ ){0,4}(?:listed|listing|quoted|traded)\b/,
  /\blisting\b[^.]{0,60}\b(?:withdraw\w*|cancel\w*|revok\w*|end(?:s|ed)?|terminat\w*|lost|removed)\b/,
  /\b(?:withdraw\w*|cancel\w*|revocation|removal|end) of (?:the |its )?(?:\w+ )?listing/,
  /\bremov\w+ from (?:the )?(?:official )?list|\bleaves? the exchange/,
  /除牌|退市|摘牌|(?:不再|终止|撤销|取消|失去|停止)[^。,;]{0,16}上市/,
  /上市(?:地位)?[^。,;]{0,10}(?:撤销|取消|终止|丧失)/,
]);

const CEASING = anyOf([
  /\b(?:ceas(?:e|es|ed|ing)|no longer|stop(?:s|ped)?) (?:\w+ ){0,4}(?:beneficiary|beneficiaries|hold\w*|have|own\w*|enjoy\w*)\b/,
  /\b(?:ceas(?:e|es|ed|ing)|no longer|stop(?:s|ped)?) (?:\w+ ){0,4}(?:entitled|benefit\w*)\b/,
  /\b(?:has|have|having|hold\w*) no (?:\w+ ){0,3}weighted/,
  /\bno longer\b[^.,;]{0,40}\bweighted voting|\bcease to be such\b/,
  /\b(?:loss|los(?:e|es|ing)|extinction|end|cessation) (?:of )?[^.;]{0,30}weighted/,
  /\b(?:weighted voting rights)\b[^.;]{0,60}\b(?:cease|lapse|end|fall away|extinguish)/,
  /\bnot (?:be )?(?:any more )?a beneficiary\b/,
  /\blast (?:of )?(?:my|his|her)\b[^.;]{0,40}\b(?:shares|rights)\b/,
  /不再[^。,;]{0,16}(?:受益人|不同投票权|享有)|(?:终止|停止)[^。,;]{0,10}(?:受益人)/,
  /受益人身份[^。,;]{0,8}(?:终止|丧失|结束)/,
]);

const LATER = anyOf([
  /\b(?:the )?later of\b|\bwhichever (?:is|occurs|happens|comes) (?:the )?later\b/,
  /\blast (?:to occur|of the following)\b|\bboth\b[^.]{0,30}\b(?:have|has|of)\b/,
  /较后|较迟|较晚|后者/,
]);

const NOTICE = anyOf([
  /\b(?:by|upon|on|after|giv\w+|serv\w+|with|prior|written|months?'?|days?'?|receipt of)\b[^.;]{0,24}\bnotice\b/,
  /\bnotif(?:y|ying)\b/,
  /通知/,
]);

/** “Three months after I serve notice”: the time that the notice runs. */
const NOTICE_PERIOD =
  /\b(?:\w+|\d+)[ -](?:days?|weeks?|months?|years?)'?s?\b[^.;]{0,40}\bnotice\b|[一二三四五六七八九十\d]+(?:日|天|个?月|年)[^。,;]{0,14}通知/g;

const CHOICE = anyOf([
  /\breserves? the right to (?:\w+ ){0,3}(?:terminate|withdraw|revoke|cancel|end)\b/,
  /\bat (?:my|his|her|the beneficiary's|their) (?:\w+ ){0,3}(?:discretion|option|election|choice|will|pleasure)\b/,
  /\b(?:i|he|she|we|the beneficiary) (?:\w+ ){0,2}(?:may|can) (?:\w+ ){0,6}(?:terminate|withdraw|revoke|cancel|end|rescind)\b/,
  /\b(?:when|whenever|if) (?:i|he|she|the beneficiary) (?:so )?(?:choose|decide|wish|elect|determine)\w*/,
  /\b(?:revocable|(?:revoked|withdrawn|terminated) (?:by (?:me|him|her|the beneficiary)|at (?:any time|will)))\b/,
  /(?:本人|承诺人|受益人)[^。,;]{0,8}(?:可|有权)[^。,;]{0,10}(?:终止|撤回|撤销|解除)/,
  /随时(?:终止|撤回|撤销)/,
]);

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';

const ON_DATE = anyOf([
  new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)? (?:day of )?(?:${MONTHS})\b`),
  new RegExp(String.raw`\b(?:${MONTHS}) \d{1,2},? \d{4}\b`),
  /\b(?:\w+|\d+)[ -](?:calendar )?(?:years?|months?)'?s?\b[^.;]{0,30}\b(?:after|from|following|of)\b/,
  /\banniversary\b|\b(?:period|term) of\b[^.;]{0,20}\b(?:years?|months?)/,
  /(?:\d{4}|[一二三四五六七八九十\d]{1,3})年(?:\d|后|期|届满|内)?|周年|为期/,
]);

const OTHER_EVENT = anyOf([
  /\b(?:death|die|dies|incapac\w+|bankrupt\w*|resign\w*|retire\w*|divorce|dismiss\w*)\b/,
  /\b(?:cease(?:s)?|ceasing|no longer) (?:\w+ ){0,4}(?:director|chairman|chair|officer|employ\w+|share ?holder|executive|controlling)\b/,
  /\bchange (?:of|in) control\b/,
  /\b(?:general offer|takeover|winding[- ]up|wound up|liquidat\w+|insolv\w+|merger)\b/,
  /\bmutual (?:\w+ )?(?:agreement|consent)\b|\b(?:agreement|agreed) (?:between|by|with)\b/,
  /\b(?:released?|discharged?) (?:\w+ )?by the (?:company|board)\b/,
  /\b(?:resolution|decision of|board (?:resolves|decides|determines|so)|consent of the company)\b/,
  /\b(?:sale|disposal) of\b|\block-?up\b/,
  /身故|死亡|破产|辞任|辞职|不再(?:担任|出任|为|是)[^。,;]{0,10}(?:董事|主席|雇员|股东)|清盘|控制权变更/,
  /(?:双方|协商)[^。,;]{0,6}(?:协议|同意)|公司(?:书面)?同意|决议|离婚/,
]);

/** Reasons for which he may cease to be a beneficiary add no event of their own. */
const REASONS = anyOf(
  [
    /\b(?:whether|by reason of|because of|including (?:by|through|as a result of)|as a result of|on account of|for (?:any|whatever) reason)\b[^.;()]{0,160}/,
    /(?:不论|无论|包括)[^。;]{0,40}/,
  ],
  'g',
);

const NEEDS_ACT = anyOf([
  /\bonly (?:when|if|upon|after|once|where)\b[^.;]{0,80}\b(?:confirm|releas|consent|agree|approv|sign|certif)\w*/,
  /\bmay be (?:terminated|released|discharged|ended)\b/,
  /\b(?:not|only)\b[^.]{0,40}\b(?:terminat\w*|end|lapse|cease)\b[^.]{0,80}\b(?:until|unless|upon|after|when|if|once)\b[^.]{0,60}\b(?:confirm\w*|releas\w*|consent\w*|agree\w*|approv\w*|sign\w*|certif\w*)/,
  /\b(?:upon|until|after|once)\b[^.;]{0,40}\b(?:written )?(?:confirmation|release|certificate|deed of release)\b/,
  /须经[^。]{0,16}(?:确认|批准)[^。]{0,8}(?:方|始|后)/,
]);
