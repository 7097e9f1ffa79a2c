import type { ClaimableBreach, LimitationLaw } from '@tenfold/kernel/claim';
import type { ClaimsAnswer } from '../asked/claims.ts';
import { title } from '../check/head.ts';
import { marks, type Say, sayIn, wordingOf } from '../check/words.ts';
import type { Language } from '../messages/languages.ts';
import { type Block, gap, heading, type Page, paragraph, plain, quiet, strong, toned } from '../page/page.ts';
import { breachSpans, whySpans } from './breach-text.ts';
import { claimBlocks } from './claim-text.ts';
import { watchSpans } from './watch-text.ts';

/** Every claim with what it rests on, whether its claimant may sue, how much time is left, and the breaches without any. */
export function claimsPage(answer: ClaimsAnswer, language: Language): Page {
  const say = sayIn(wordingOf(answer.world, language));
  return [...head(answer, say), ...claimsMade(answer, say), ...unclaimed(answer, say), ...law(answer.law, say)];
}

function head({ world, only }: ClaimsAnswer, say: Say): Page {
  const narrowed = only === null ? [] : [paragraph([quiet(say('claims.only', { claim: { quote: only } }))])];
  return [title({ world }, say), paragraph([strong(say('claims.title'))]), ...narrowed, gap];
}

function claimsMade({ claims: all }: ClaimsAnswer, say: Say): Page {
  if (all.length === 0) return [paragraph([plain(say('claims.none'))]), gap];
  return all.flatMap((claim) => [...claimBlocks(claim, say), gap]);
}

function unclaimed({ unclaimed: breaches, only, claims }: ClaimsAnswer, say: Say): Page {
  if (only !== null) return [];
  const none = claims.length === 0 ? 'claims.no-breach' : 'claims.nothing-unclaimed';
  if (breaches.length === 0) return [paragraph([plain(say(none))]), gap];
  return [heading(say('claims.heading.unclaimed')), ...breaches.map((breach) => breachBlock(breach, say)), gap];
}

function breachBlock(breach: ClaimableBreach, say: Say): Block {
  const isOwn = breach.nature === 'own';
  const verdict = isOwn ? 'breached' : 'needs-determination';
  return {
    kind: 'item',
    mark: toned(marks[verdict], verdict),
    body: [
      breachSpans(breach, say),
      whySpans(breach, say),
      ...breach.limitation.map((watch) => watchSpans(watch, say)),
    ],
    indent: 2,
  };
}

/** Where the years come from, and the questions that no count of days decides. */
function law({ doubts }: LimitationLaw, say: Say): Page {
  return [
    heading(say('claims.heading.law')),
    paragraph([plain(say('claims.law', { law: { message: 'claims.law-limitation' } }))]),
    ...doubts.map((key): Block => ({ kind: 'item', mark: plain('·'), body: [[plain(say(key))]], indent: 2 })),
    gap,
  ];
}
