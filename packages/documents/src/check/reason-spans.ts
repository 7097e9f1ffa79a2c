import type { Finding, Reason, Verdict } from '@tenfold/kernel';
import { plain, quiet, type Span, type Spans, toned } from '../page/page.ts';
import { capitalised, type Say, wordFor } from './words.ts';

/** An answer as a word in its own tone: `Kept.`; of a breach without a primary source, only what the figures say. */
export function answerSpan(verdict: Verdict, findings: readonly Finding[], say: Say): Span {
  return wordSpan(wordFor(verdict, findings), verdict, say);
}

/** A word of the catalogue as an answer. */
export function wordSpan(key: string, verdict: Verdict, say: Say): Span {
  return toned(say('check.word', { verdict: { quote: capitalised(say(key)) } }), verdict);
}

/** A reason as text behind an answer. */
export function reasonSpans(why: Reason | undefined, say: Say): Spans {
  return why === undefined ? [] : [plain(say('check.space')), plain(say(why.key, why.figures))];
}

/** That an answer rests on something else than a primary source, where it does and the answer did not say so. */
export function standingSpans(finding: Finding | undefined, say: Say): Spans {
  if (finding === undefined || finding.standing === 'primary' || finding.verdict === 'breached') return [];
  return [plain(say('check.space')), quiet(say(`check.standing.${finding.standing}`))];
}
