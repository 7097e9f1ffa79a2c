import type { LimitationWatch } from '@tenfold/kernel/claim';
import type { Say } from '../check/words.ts';
import { plain, type Spans, toned } from '../page/page.ts';

/** When the time to sue is over under one reading, and whether that has passed. */
export function watchSpans({ why, passed }: LimitationWatch, say: Say): Spans {
  const text = plain(say(why.key, why.figures));
  return passed === true ? [text, plain(say('check.space')), toned(say('claims.passed'), 'action-required')] : [text];
}
