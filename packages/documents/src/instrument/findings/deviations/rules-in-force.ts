import type { Deviation } from '@tenfold/kernel';
import { clausesOf, type Paper } from '../../paper.ts';
import { anyOf } from '../../text/any-of.ts';
import { absent, stated } from '../deviation.ts';

/** Which versions of the rules are promised: the usual form takes them as they are in force from time to time. */
export function* rulesInForceDeviations(paper: Paper): Iterable<Deviation> {
  const own = clausesOf(paper, 'own-compliance');
  if (own.length === 0) return;
  const relevant = clausesOf(paper, 'own-compliance', 'company-compliance', 'interpretation', 'other');
  const fixed = relevant.find(({ plain }) => FIXED.test(plain));
  if (fixed !== undefined) yield stated('static-reference', fixed);
  else if (!relevant.some(({ plain }) => MOVING.test(plain.replaceAll(PEOPLE, ' ')))) {
    yield absent('time-of-rules-not-said', own[0]?.id ?? null);
  }
}

const STATES =
  '(?:in force|in effect|effective|current|prevailing|applicable|existing|existed|published|stand|stands|standing|stood|were|read|reads|worded)';

const A_DAY = String.raw`(?:the |today'?s? |this )?(?:very )?(?:date|day|time|signing|moment|listing date|\d{1,2}\b)`;

const FIXED = anyOf([
  new RegExp(
    String.raw`\b(?:as (?:at|of|on)|${STATES} (?:as )?(?:at|on|as of|of|upon)) ${A_DAY}(?! (?:of|on) (?:any )?(?:event|such|each))`,
  ),
  new RegExp(String.raw`\bamended (?:up to|until|to|as at) (?:and including )?${A_DAY}`),
  /\b(?:as|which) (?:they|it) (?:now )?(?:stands?|reads?|is|are) (?:today|now|at)/,
  /\b(?:in force|applicable|standing) (?:today|now|at present)\b|\bdate hereof\b/,
  /\b(?:without|disregarding|excluding|ignoring|not including|regardless of) (?:\w+ ){0,5}(?:amend|chang|modif)\w*/,
  /\b(?:subsequent|later|future) (?:amend|chang|modif)\w* (?:\w+ ){0,5}(?:not|no)\b/,
  /\bno (?:subsequent|later|future) (?:amend|chang|modif)\w*/,
  /(?:本承诺(?:书|函)?|本函|本契据|签署|签立)(?:之|的)?(?:日|日期|当日|时)(?:当日)?[^。,]{0,8}(?:有效|生效|版本|实施|现行|条文)/,
  /不(?:包括|计|理会)[^。,]{0,8}(?:其后|日后|后续|将来)[^。,]{0,6}(?:修订|修改)/,
  /(?:其后|日后|后续)[^。,]{0,6}(?:修订|修改)[^。,]{0,8}(?:不适用|除外|概不)/,
]);

const MOVING = anyOf([
  /\bfrom time to time\b|\bas (?:\w+ ){0,4}(?:amended|modified|supplemented|revised|replaced)\b/,
  /\bfor the time being\b|\bthen in force\b|\bat (?:the|any) (?:relevant|material|given) time\b/,
  /\bin force (?:at any|when|whenever)|\bwhatever\b[^.]{0,30}\b(?:form|version)|\bas in force\b/,
  /\b(?:any|every|each|all) (?:\w+ )?(?:amendments?|version|modification|replacement)/,
  /\bcurrently in force at\b|\bover time\b/,
  /不时|当时有效|届时|经[^。,]{0,6}修订|随时/,
]);

/** “Shareholders from time to time” speaks of people, not of rules. */
const PEOPLE =
  /\b(?:shareholders?|members?|holders?)\b[^.,;]{0,40}\bfrom time to time\b|不时(?:的|之)?(?:股东|持有人)|股东不时/g;
