import type { Deviation } from '@tenfold/kernel';
import type { ClauseReading } from '../../clauses/clause-readings.ts';
import { clausesOf, type Paper } from '../../paper.ts';
import { anyOf } from '../../text/any-of.ts';
import { stated } from '../deviation.ts';

/** Terms that the usual form does not have: changes without shareholders, assignment, a ban on transfers, other promises. */
export function* furtherTermDeviations(paper: Paper): Iterable<Deviation> {
  for (const clause of clausesOf(paper, 'other', 'enforcement', 'benefit', 'termination')) {
    const kind = termOf(clause);
    if (kind !== null) yield stated(kind, clause);
  }
}

function termOf({ kind, plain }: ClauseReading): string | null {
  const isAlone = WITHOUT_SHAREHOLDERS.test(plain) || (kind !== 'termination' && isAgreedAlone(plain));
  if (CHANGE.test(plain) && isAlone) return 'change-without-shareholders';
  if (kind !== 'other') return null;
  if (ASSIGN.test(plain)) return 'assignment';
  if (NO_TRANSFER.test(plain)) return 'transfer-barred';
  return FURTHER.test(plain) && !/[:：]$/.test(plain) && !OWN_TERM.test(plain) ? 'further-promise' : null;
}

const CHANGE = anyOf([
  /\b(?:amend(?:s|ed|ment|ments)?|var(?:y|ied|iation|iations)|modif(?:y|ied|ication|ications))\b/,
  /\b(?:waive(?:s|d|r)?|releas(?:e|ed|es)|rescind(?:ed)?)\b/,
  /修订|修改|更改|变更|豁免|解除|免除/,
]);

const BY_COMPANY = anyOf([
  /\b(?:the company|board|directors|both parties|the parties|between us|in writing|written|you|agreement)\b/,
  /公司|双方|书面|董事会/,
]);

/** A change that the parties agree or the company decides, with no word about shareholders or the Exchange. */
function isAgreedAlone(plain: string): boolean {
  return BY_COMPANY.test(plain) && !/\bshare ?holders?\b|\bexchange\b|\b2-04\b|股东|联交所/.test(plain);
}

/** “Without the consent of Shareholders”, unless behind a “not”. */
const WITHOUT_SHAREHOLDERS = anyOf([
  /(?<!\b(?:not|no|cannot|nor|neither|never)\b[^.;]{0,90})\bwithout\b[^.;]{0,50}\bshare ?holders?/,
  /\b(?:no|not)\b[^.;]{0,30}\b(?:need|require)\w*[^.;]{0,40}\bshare ?holders?/,
  /(?:无须|无需|毋须|不须|不需)[^。]{0,16}股东/,
]);

const ASSIGN = anyOf([
  /\b(?:rights?|obligations?|benefits?|burden|undertaking|deed|letter)\b[^.;]{0,70}\b(?:assign(?:s|ed|able|ment)?|novat\w+)\b/,
  /\b(?:assign|novate)\b[^.;]{0,70}\b(?:rights?|obligations?|benefits?|undertaking|deed|letter)\b/,
  /(?:权利|义务|本承诺|利益)[^。;]{0,16}(?:转让|让与|出让)/,
  /(?:转让|让与|出让)[^。;]{0,16}(?:本承诺|权利|义务)/,
]);

const NO_TRANSFER = anyOf([
  /\b(?:not|nor|never|refrain from)\b[^.;]{0,70}\b(?:transfer\w*|dispos\w+|sell\w*|pledg\w+|charg\w+|encumber\w*|part with|lend\w*)\b[^.;]{0,140}\b(?:shares?|interests?|voting|ownership|control)\b/,
  /(?:不会|不得|不可|不将|不)[^。;]{0,20}(?:转让|出售|处置|质押|抵押|转移)[^。;]{0,40}(?:股份|权益|投票权|拥有权|控制)/,
]);

const FURTHER = anyOf([
  /\b(?:i|we|he|she|the beneficiary) (?:\w+ ){0,4}(?:shall|will|undertakes?|covenants?|promises?|indemnif\w+|agrees? to)\b/,
  /^(?:shall|to|will) /,
  /(?:本人|吾等|我们|承诺人)[^。,]{0,10}(?:须|将|会|(?<!本)承诺|同意(?!及确认|并确认))/,
]);

/** What binds somebody's estate, counterparts and the like are terms of the paper, not promises of conduct. */
const OWN_TERM = anyOf([
  /\b(?:counterparts?|estate|successors|personal representatives|independent (?:legal )?advice)\b/,
  /\b(?:severab\w+|entire agreement|liable|liability)\b/,
  /文本|继承人|遗产/,
]);
