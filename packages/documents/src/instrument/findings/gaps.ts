/** Whether words are missing in a sentence in plain form: two things of a list run together, or it breaks off. */
export function hasGap(plain: string): boolean {
  return GAPS.some((pattern) => pattern.test(plain));
}

const THINGS = '(?:rights?|remed(?:y|ies)|obligations?|liabilit(?:y|ies)|damages|injunctions?|claims?|breach(?:es)?)';

const GAPS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:rights|remedies|obligations|liabilities|damages|injunctions?) (?:any |an |the )?${THINGS}\b`,
  ),
  /\b(?:of|to|by|with|the|an|and|or|under)\s?\.$/,
  /\b(?:shall|will|must) (?:not )?(?:any|the|an|of)\b(?! (?:case|event|time|company|beneficiary|shareholder))/,
  /\b(?:governed|construed) (?:the |laws?\b)|\bsubject (?:rule|exclusive|the exclusive)\b/,
  /\[(?:…|\.{3}|\*+|illegible|unclear|\?+)\]|\?{3}|■{2}|\b(?:illegible|unreadable)\b/,
];
