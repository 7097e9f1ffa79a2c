import { anyOf } from '../text/any-of.ts';

/** Whether a sentence only tells that an undertaking is required, was given or will be given, without giving it. */
export function isReport(plain: string): boolean {
  if (isGiving(plain)) return false;
  return TELLS.test(plain);
}

/** Whether the words of a sentence give a promise in the saying. */
export function isGiving(plain: string): boolean {
  return GIVES.test(plain);
}

/** Words by which a promise is made in the saying. */
const GIVES = anyOf([
  /\bhereby\b/,
  /\b(?:i|we) (?:\w+ ){0,4}(?:undertake|covenant|promise|agree|commit|give|make|bind)\b(?! (?:up|effect))/,
  /(?:谨此|特此|兹|在此|现)[^。]{0,12}(?:承诺|保证|同意)|(?:本人|吾等|我们)(?!须|要)[^。,须]{0,10}承诺(?!人|书|函)/,
]);

const ASKED = '(?:required?s?|obliged|requested|asked|needs?|must|bound|has|have|had|was|were|been)';

const HANDED_OVER =
  '(?:give|giving|given|gave|provided?|executed?|deliver|delivered|enter|entered|furnish|furnished|make|made|sign|signed)';

const BY_VIRTUE = '(?:given by|(?:pursuant to|under|terms of) (?:the|an|his|their))';

const TELLS = anyOf([
  new RegExp(String.raw`\b${ASKED}\b[^.;]{0,180}? ${HANDED_OVER} [^.]{0,60}\bundertakings?\b`),
  /\b(?:has|have|had) (?:\w+ ){0,3}(?:undertaken|promised|covenanted|agreed|committed)\b/,
  new RegExp(String.raw`\b(?:gave|requires? [^.]{0,40}|${BY_VIRTUE}) (?:\w+ ){0,6}undertakings?\b(?! and)`),
  /\b(?:will|shall) (?:each )?(?:give|provide) (?:\w+ ){0,6}undertakings?\b(?! and)/,
  /\b(?:each|every|all|the|both) (?:\w+ ){0,7}beneficiar(?:y|ies) (?:\w+ ){0,4}(?:has|have|had|would|is required|are required)\b/,
  /(?:须|需|必须|应|已|已经|曾|被要求)[^。]{0,14}(?:作出|提供|给予|签署|签立|订立|承诺)[^。]{0,30}承诺|已[^。]{0,12}承诺/,
]);
