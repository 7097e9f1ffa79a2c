import type { LivingClaim, StandingRow } from '@tenfold/kernel/claim';
import { marks, type Say } from '../check/words.ts';
import { printable } from '../messages/printable.ts';
import { type Block, heading, type Page, paragraph, plain, quiet, type Spans, strong, toned } from '../page/page.ts';
import { breachSpans, whySpans } from './breach-text.ts';
import { watchSpans } from './watch-text.ts';

/** One claim: who against whom, what it rests on, standing, time, steps and what to know. */
export function claimBlocks(claim: LivingClaim, say: Say): Page {
  return [
    heading(headingText(claim, say)),
    paragraph([stateSpan(claim, say)]),
    ...outcomeBlocks(claim, say),
    paragraph([plain(soughtText(claim, say))]),
    ...part(
      'breach',
      claim.breaches.map((breach) => [[...breachSpans(breach, say)], [...whySpans(breach, say)]]),
      say,
    ),
    ...part(
      'standing',
      claim.standing.map((row) => standingBody(row, say)),
      say,
    ),
    ...part(
      'limitation',
      claim.limitation.map((watch) => [watchSpans(watch, say)]),
      say,
    ),
    ...part('steps', stepBodies(claim, say), say),
    ...part(
      'notes',
      claim.notes.map(({ key, figures }) => [[plain(say(key, figures))]]),
      say,
    ),
  ];
}

function headingText({ id, claimant, claimantKind, beneficiary }: LivingClaim, say: Say): string {
  const figures = { claim: { quote: id }, person: { name: beneficiary } };
  if (claimantKind === 'company')
    return say('claims.claim', { ...figures, claimant: { message: 'claims.claimant-company' } });
  const who = claimant === null ? say('claims.claimant-sealed') : printable(claimant);
  return say('claims.claim', { ...figures, claimant: { quote: who } });
}

function stateSpan({ state, madeOn, undertaking, outcome }: LivingClaim, say: Say): Spans[number] {
  const figures = { made: { date: madeOn }, undertaking: { quote: undertaking } };
  if (state === 'open' || outcome === null) {
    return toned(`${marks['action-required']} ${say('claims.state-open', figures)}`, 'action-required');
  }
  const how = { message: `claims.how-${outcome.how ?? 'unsaid'}` };
  return plain(say('claims.state-closed', { ...figures, closed: { date: outcome.on }, how }));
}

function outcomeBlocks({ outcome }: LivingClaim, say: Say): Page {
  const told = outcome?.outcome ?? null;
  return told === null ? [] : [paragraph([plain(say('claims.outcome', { outcome: { quote: told } }))])];
}

function soughtText({ remedies, remedy }: LivingClaim, say: Say): string {
  const named = remedies.map((one) => ({ message: `claims.remedy-${one}` }));
  const list = remedy === null ? named : [...named, { quote: remedy }];
  return list.length === 0 ? say('claims.sought-unsaid') : say('claims.sought', { remedies: { list } });
}

function standingBody({ fact, question }: StandingRow, say: Say): readonly Spans[] {
  return [[plain(say(fact.key, fact.figures))], [quiet(say(question.key, question.figures))]];
}

function stepBodies({ steps }: LivingClaim, say: Say): readonly (readonly Spans[])[] {
  if (steps.length === 0) return [[[plain(say('claims.no-steps'))]]];
  return steps.map(({ on, step, what }) => {
    const figures = { on: { date: on }, step: { message: `claims.step-${step}` } };
    return [
      [
        plain(
          what === null ? say('claims.step', figures) : say('claims.step-with', { ...figures, what: { quote: what } }),
        ),
      ],
    ];
  });
}

/** A part of a claim under its label; one of which there is nothing to say is left out. */
function part(name: string, bodies: readonly (readonly Spans[])[], say: Say): Page {
  if (bodies.length === 0) return [];
  return [
    paragraph([strong(say(`claims.label.${name}`))], 2),
    ...bodies.map((body): Block => ({ kind: 'item', mark: plain('·'), body, indent: 4 })),
  ];
}
