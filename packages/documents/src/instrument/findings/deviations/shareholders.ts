import type { Deviation } from '@tenfold/kernel';
import type { ClauseReading } from '../../clauses/clause-readings.ts';
import { clausesOf, type Paper } from '../../paper.ts';
import { anyOf } from '../../text/any-of.ts';
import { absent, stated } from '../deviation.ts';

/** What shareholders have of the promise: reliance, benefit and the right to enforce it. */
export function* shareholderDeviations(paper: Paper): Iterable<Deviation> {
  if (clausesOf(paper, 'reliance').length === 0) yield absent('no-reliance');
  yield* benefitDeviations(paper);
  yield* enforcementDeviations(paper);
}

function* benefitDeviations(paper: Paper): Iterable<Deviation> {
  const clauses = clausesOf(paper, 'benefit');
  const denied = clauses.filter(({ plain }) => BENEFIT_DENIED.test(plain));
  for (const clause of denied) yield stated('no-shareholder-benefit', clause);
  if (denied.length > 0 || clauses.some(({ sentence }) => SHAREHOLDERS.test(sentence.plain))) return;
  const company = clauses[0];
  yield company === undefined ? absent('no-shareholder-benefit') : stated('no-shareholder-benefit', company);
}

function* enforcementDeviations(paper: Paper): Iterable<Deviation> {
  const clauses = clausesOf(paper, 'enforcement', 'other');
  const denials = clauses.flatMap(denialOf);
  yield* denials;
  const enforcing = clausesOf(paper, 'enforcement').filter(
    ({ plain }) => allowsShareholders(plain) || meansThem(plain, paper),
  );
  if (enforcing.length === 0 && denials.length === 0) yield absent('no-shareholder-enforcement');
  for (const clause of enforcing) if (RESTRICTED.test(clause.plain)) yield stated('enforcement-restricted', clause);
}

function denialOf(clause: ClauseReading): readonly Deviation[] {
  const { plain } = clause;
  if (!ENFORCING.test(plain) || SAVES_SHAREHOLDERS.test(plain)) return [];
  const denials = [
    ...(COMPANY_ONLY.test(plain) ? [stated('only-company-enforces', clause)] : []),
    ...(THIRD_PARTIES_OUT.test(plain) ? [stated('third-party-rights-excluded', clause)] : []),
  ];
  if (denials.length > 0 || !SHAREHOLDERS_OUT.test(plain)) return denials;
  return [stated('no-shareholder-enforcement', clause)];
}

function allowsShareholders(plain: string): boolean {
  if (SAVES_SHAREHOLDERS.test(plain)) return true;
  return (
    SHAREHOLDERS.test(plain) &&
    ![THIRD_PARTIES_OUT, COMPANY_ONLY, SHAREHOLDERS_OUT].some((denial) => denial.test(plain))
  );
}

/** “Any of them may enforce it”, behind a sentence that names those who benefit. */
function meansThem(plain: string, paper: Paper): boolean {
  return THEM.test(plain) && clausesOf(paper, 'benefit').some((benefit) => allowsShareholders(benefit.plain));
}

const THEM =
  /\b(?:any|any one|each|either|all|every one) of (?:them|these|whom)\b|\bthey\b|(?:其|彼等|上述)(?:任何|各)?/;

const SHAREHOLDERS = /\bshare ?holders?\b|\bmembers?\b|\binvestors?\b|\bholders? of (?:\w+ ){0,3}shares\b|股东|投资者/;

const ENFORCING =
  /\benforc\w+|\brights?\b|\bsue[sd]?\b|\bproceedings?\b|\bclaims?\b|\bbenefit|执行|追究|起诉|权利|提起|索偿/;

const BENEFIT_DENIED = anyOf([
  /\b(?:sole|exclusive) benefit of the company\b|\bbenefit of the company (?:only|alone|exclusively)\b/,
  /\b(?:only|solely|exclusively) (?:for|to) (?:\w+ ){0,3}benefit\b/,
  /\b(?:no|not|nor|neither)\b[^.]{0,70}\bbenefits?\b[^.]{0,60}\b(?:share ?holders?|members?|third part\w+|any (?:other )?person)/,
  /\b(?:share ?holders?|members?)\b[^.]{0,40}\b(?:no|not)\b[^.]{0,40}\bbenefit/,
  /(?:仅|只|纯粹)[^。,]{0,8}(?:公司)(?:的|之)?(?:唯一)?利益/,
  /(?:不(?![时同论限])|并非|无意)[^。]{0,24}(?:股东|第三)[^。]{0,12}(?:利益|受惠|益处)/,
  /不(?![时同论限])[^。]{0,12}(?:赋予|给予)[^。]{0,12}股东/,
]);

const THIRD_PARTIES_OUT = anyOf([
  /\bnot (?:a )?part(?:y|ies) to\b/,
  /\bthird part(?:y|ies)\b[^.]{0,90}\b(?:not|no|nor|exclud\w+|disappl\w+)\b/,
  /\b(?:exclud\w+|disappl\w+|no|nor|nothing|not)\b[^.]{0,70}\bthird part(?:y|ies)\b/,
  /非[^。,]{0,12}(?:一方|订约方|当事人|订约人)/,
  /第三(?:者|方|人)[^。]{0,30}(?:不适用|排除|豁除|无权|不得|不享有|概无)/,
  /(?:排除|豁除|不适用)[^。]{0,20}第三/,
]);

const COMPANY_ONLY = anyOf([
  /\b(?:only|solely|exclusively)\b(?! (?:after|if|when|where|with|through|once))[^.;]{0,40}\bthe company\b/,
  /\b(?:except(?: for)?|other than|save for|apart from) the company\b[^.]{0,30}\bno\b|\bpersonal to the company\b/,
  /\bthe company\b(?:(?!share ?holder|member)[^.;]){0,30}\b(?:only|alone|solely|exclusively)\b/,
  /\bno (?:person|one|party|body|share ?holders?|other)[^.]{0,50}\b(?:other than|except|but|save)\b[^.]{0,20}\bthe company\b/,
  /\bno (?:one|body|person) else\b|\b(?:nobody|no one|none) (?:but|except|other than|save)\b[^.]{0,20}\bthe company\b/,
  /(?:仅|只|唯)(?:有|可|能|限)?(?:由)?公司|公司以外[^。]{0,24}(?:无权|不得|概不)/,
  /除公司[^。]{0,16}(?:无权|不得|概无)/,
]);

const SHAREHOLDERS_OUT = anyOf([
  /\b(?:share ?holders?|members?)\b[^.;]{0,50}\b(?:shall not|may not|cannot|can not|will not|not be (?:entitled|able)|no (?:right|standing|power)|not enforce)/,
  /\bno (?:share ?holders?|member)\b/,
  /\bnot (?:be )?(?:\w+ ){0,2}enforce\w* (?:\w+ ){0,2}(?:share ?holders?|members?)/,
  /\bnot\b[^.;]{0,50}\bby (?:any |the |its |a )?(?:individual )?(?:share ?holders?|members?)\b/,
  /股东[^。,]{0,16}(?:不得|无权|不可|概不|不能|不享有)|不可由[^。,]{0,6}股东/,
]);

const SAVES_SHAREHOLDERS = anyOf([
  /\b(?:other than|except(?: for)?|save for|apart from|save that|except that|besides|without prejudice to[^.]{0,30})\b[^.]{0,30}\b(?:share ?holders?|members?)\b/,
  /除(?:公司及|公司和)?[^。,]{0,6}股东(?:外|以外)/,
]);

const RESTRICTED = anyOf([
  /\b(?:share ?holders?|members?)\b[^.]{0,90}(?:\bper cent\b|\bpercent\b|%|\btenth\b|\btwentieth\b|\bat least\b|\bnot less than\b|\bmajority\b)/,
  /\bwith (?:the )?(?:prior )?(?:\w+ )?(?:consent|leave|approval) of\b/,
  /\bonly (?:by|through|if|after)\b[^.]{0,60}\b(?:resolution|consent|board|company|request)\b/,
  /\bsubject to (?:the )?(?:prior )?(?:\w+ )?(?:consent|approval)/,
  /股东[^。]{0,30}(?:百分之|%|半数|多数)|(?:百分之|%|半数)[^。]{0,20}股东/,
  /(?:须|需)(?:先|事先)?(?:经|获|取得)[^。]{0,20}(?:同意|批准|决议)/,
]);
