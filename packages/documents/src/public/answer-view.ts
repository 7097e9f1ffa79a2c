import { addDays, type Finding } from '@tenfold/kernel';
import type { AnswerView } from './public-view.ts';
import { type PromiseState, promiseState } from './promise-state.ts';
import type { Said } from './said.ts';
import type { Viewed } from './view-of-check.ts';

/** So many reasons stand in the first sentence; the others stand with their provisions. */
const MOST_REASONS = 3;

/** The sentence that says whether the promises are kept, as of the day. */
export function answerView(viewed: Viewed): AnswerView {
  const { check, byId, say } = viewed;
  const { on, knownAt } = check.world;
  const days = { on: { date: on }, ...(knownAt === null ? {} : { known: { instant: knownAt } }) };
  const asOf = { id: 'as-of', text: say(knownAt === null ? 'public.as-of' : 'public.as-of-known', days) };
  const state = promiseState(check, byId);
  const headline = { id: 'headline', text: say(`public.headline.${state?.word ?? 'none'}`) };
  if (state === null) return { asOf, headline, told: [], lapses: [] };
  return {
    asOf,
    headline,
    verdict: state.verdict,
    word: { id: 'word', text: say(`public.word.${state.word}`) },
    told: [...sinceTold(state, viewed), ...reasonsTold(state, viewed)],
    lapses: state.lapses.map((finding) => ({ ...lapseTold(finding, viewed), finding: finding.id })),
  };
}

/** Since when nothing was amiss: said where nothing is. */
function sinceTold({ verdict, lapses, givenOn }: PromiseState, { say }: Viewed): readonly Said[] {
  if (verdict !== 'kept' && verdict !== 'action-required') return [];
  const [last] = lapses;
  const until = last?.accrued?.until;
  if (until !== undefined)
    return [{ id: 'since', text: say('public.since-lapse', { since: { date: addDays(until, 1) } }) }];
  return givenOn === null ? [] : [{ id: 'since', text: say('public.since-given', { since: { date: givenOn } }) }];
}

/** Why it is not simply so: each reason once, with whom it is about where it is about one person alone. */
function reasonsTold({ because }: PromiseState, { check, say }: Viewed): readonly Said[] {
  const about = new Map<string, Set<string>>();
  for (const { subject, reasons } of because) {
    const [first] = reasons;
    if (first === undefined) continue;
    const text = say(first.key, first.figures);
    about.set(text, (about.get(text) ?? new Set()).add(subject));
  }
  return [...about].slice(0, MOST_REASONS).map(([text, subjects], index) => {
    const [who = '', ...others] = subjects;
    const isOfOne = others.length === 0 && who !== check.world.issuer.id;
    const figures = { who: { name: who }, text: { quote: text } };
    return { id: `because.${index}`, text: isOfOne ? say('public.because', figures) : text };
  });
}

/** A breach that is over, with its days; of one that no primary source shows, not that it was one. */
function lapseTold({ id, provision, subject, accrued, standing }: Finding, { say }: Viewed): Said {
  const [from, until] = [accrued?.from ?? '', accrued?.until ?? ''];
  const figures = {
    provision: { provision },
    who: { name: subject },
    from: { date: from },
    until: { date: until },
  };
  const key = from === until ? 'public.lapse-day' : 'public.lapse';
  const text = say(standing === 'primary' ? key : `${key}-${standing}`, figures);
  return { id: `lapse.${id}`, text };
}
