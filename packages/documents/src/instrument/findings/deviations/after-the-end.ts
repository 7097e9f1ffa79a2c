import type { Deviation } from '@tenfold/kernel';
import type { ClauseReading } from '../../clauses/clause-readings.ts';
import { clausesOf, type Paper } from '../../paper.ts';
import { anyOf } from '../../text/any-of.ts';
import { absent, stated } from '../deviation.ts';

/** What is left of rights when the promise has ended, and what a claim may bring. */
export function* afterTheEndDeviations(paper: Paper): Iterable<Deviation> {
  const clauses = clausesOf(paper, 'survival');
  if (clauses.length === 0) yield absent('no-survival');
  for (const clause of clauses) yield* survivalDeviations(clause);
  yield* remedyDeviations(paper);
}

function* survivalDeviations(clause: ClauseReading): Iterable<Deviation> {
  const { plain } = clause;
  if (EXTINGUISHED.test(plain) && !PRESERVED.test(plain)) {
    yield stated('rights-end-with-it', clause);
    return;
  }
  if (EVERYBODY.test(plain) && !TIME_LIMIT.test(plain)) return;
  const [company, shareholders, giver] = [COMPANY, SHAREHOLDERS, GIVER].map((party) => party.test(plain));
  if (company !== shareholders || TIME_LIMIT.test(plain)) yield stated('survival-narrower', clause);
  if ((company === true || shareholders === true) && giver !== true) yield stated('survival-without-giver', clause);
}

const EXTINGUISHED = anyOf([
  /\b(?:no|all|any)\b[^.]{0,80}\b(?:claims?|rights?|liabilit\w+|obligations?|remed\w+)\b[^.]{0,120}\b(?:extinguish\w*|released|discharged|falls? away|ceases?|lost|barred|waived|void|survive)\b/,
  /\bno (?:party|one|person|shareholder)\b[^.]{0,30}\bany (?:further )?(?:claims?|rights?|liabilit\w+)\b/,
  /\bno (?:\w+ ){0,6}(?:claims?|proceedings?|actions?) (?:\w+ ){0,3}(?:may|shall|can|will)\b/,
  /\b(?:free|released|discharged|relieved) (?:\w+ )?(?:from|of) (?:all|any|every)\b/,
  /(?:权利|责任|义务|申索)[^。]{0,20}(?:消灭|消失|随之终止|一并终止|解除|概不)/,
]);

const PRESERVED = anyOf([
  /\b(?:shall|will|does|do|is|are) not\b|\bnot (?:affect|release|discharge)|\bwithout prejudice\b/,
  /\bnothing\b|\bunaffected\b|\bsurvives?\b(?! no)/,
  /不(?:会|应|得)?影响|不(?:会)?损害|无损/,
]);

const EVERYBODY = /\b(?:any person|anyone|anybody|whoever|everyone|any party or shareholder)\b|任何人|各方及股东/;

const COMPANY = /\bthe company\b|\b(?:the|all|both) parties\b|\b(?:either|each|any) party\b|公司|[各双]方|任何一方/;
const SHAREHOLDERS = /\bshare ?holders?\b|\bmembers?\b|股东/;

/** The giver by himself, or with everyone. */
const GIVER = anyOf([
  /\b(?:me|my|mine|myself|i|him|his|himself|her|hers|herself|us|our|ours|ourselves|we)\b/,
  /\b(?:the beneficiary|either|any party|the parties|each party|any person|anyone|anybody)\b/,
  /\b(?:whoever|both|all parties|hereunder of)\b/,
  /本人|吾等|我们|承诺人|受益人|各方|双方|任何一方|任何人/,
]);

const TIME_LIMIT = anyOf([
  /\bsurviv\w*[^.]{0,60}\b(?:for|during|within)\b[^.]{0,30}\b(?:months?|years?|days?)\b/,
  /\bwithin\b[^.]{0,24}\b(?:months?|years?|days?)\b/,
  /\d+(?:个月|年|日)内|[一二三四五六七八九十]+(?:个月|年)内/,
]);

function* remedyDeviations(paper: Paper): Iterable<Deviation> {
  const clauses = clausesOf(paper, 'survival', 'enforcement', 'benefit', 'other', 'termination');
  const cut = clauses.find(({ plain }) => REMEDIES_CUT.test(plain));
  if (cut !== undefined) yield stated('remedies-limited', cut);
  const capped = clauses.find(({ plain }) => CAP.test(plain));
  if (capped !== undefined) yield stated('liability-capped', capped);
}

const REMEDIES_CUT = anyOf([
  /\bnot (?:be )?liable for (?:any )?(?:indirect|consequential|special|loss)/,
  /\b(?:excluding|other than|except|save for|but not|limited to|confined to|waives?|no right to)\b[^.;]{0,60}\b(?:damages|injuncti\w+|specific performance|loss of profits|equitable)\b/,
  /\b(?:damages|injuncti\w+|specific performance)\b[^.;]{0,50}\b(?:only|sole(?:ly)?|alone|not (?:be )?(?:available|sought|granted|claimed)|excluded|adequate remedy)\b/,
  /\bno (?:\w+ ){0,3}(?:damages|injuncti\w+|specific performance)\b/,
  /(?:不包括|不得|无权|除外)[^。]{0,16}(?:损害赔偿|禁制令|强制履行)/,
  /(?:仅|只)(?:限于|可|能)[^。]{0,16}(?:损害赔偿|禁制令)/,
]);

const CAP = anyOf([
  /\bliabilit\w+[^.]{0,120}\b(?:limited to|capped|not exceed|exceeds?|no more than|up to (?:an? )?(?:amount|sum|maximum|limit|hk|us|rmb|\d))/,
  /\b(?:maximum|aggregate|total) liability\b/,
  /\bliable (?:only )?(?:up to (?:an? )?(?:amount|sum|maximum|hk|us|rmb|\d)|for more than\b)/,
  /\b(?:damages|claims?|amounts?)\b[^.;]{0,50}\b(?:not exceed|capped|limited to)\b[^.;]{0,40}(?:\d|amount|sum|value)/,
  /责任[^。]{0,30}(?:上限|不超过|不得超过|为限|限于|最高)/,
  /(?:赔偿|损害)[^。]{0,24}(?:不超过|不得超过|上限|为限)/,
]);
