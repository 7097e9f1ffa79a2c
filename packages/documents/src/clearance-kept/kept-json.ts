import type { DoneOtherwise, Matched, MatchedDraft, MatchedStep } from '@tenfold/kernel';
import { sayPlainly } from '../asked/say-plainly.ts';
import { type Json, messageJson } from '../check/figure-json.ts';
import type { Say } from '../check/words.ts';
import type { Language } from '../messages/languages.ts';
import { differenceMessage } from './difference-message.ts';
import { answerOf, type KeptToTell, type RulesGivenBy } from './kept-to-tell.ts';
import { changedVersions } from './law-of-plan.ts';

/** A kept clearance with what became of it. */
export interface KeptMatched {
  readonly kept: KeptToTell;
  readonly matched: Matched;
}

/** A page of kept clearances, in the order of their numbers, as the format clearances/1. */
export function keptClearancesJson(
  {
    issuer,
    items,
    next,
  }: { readonly issuer: string; readonly items: readonly KeptMatched[]; readonly next: string | null },
  language: Language,
): Json {
  const say = sayPlainly(language);
  return {
    format: 'tenfold/clearances/1',
    issuer,
    language,
    clearances: items.map((item) => headJson(item, say)),
    next,
  };
}

/** All of a kept clearance: what it rests on, what became of it, and the clearance as it was given. */
export interface WholeKept extends KeptMatched {
  readonly issuer: string;
  /** How many entries the ledger has now. */
  readonly size: bigint;
  /** The law that the plan would be cleared by now. */
  readonly rulesNow: RulesGivenBy;
  /** The clearance as it was given, by language. */
  readonly content: { readonly [language: string]: unknown };
}

/** A kept clearance as the format kept-clearance/1. */
export function keptClearanceJson(whole: WholeKept, language: Language): Json {
  const { issuer, kept, matched, size, rulesNow, content } = whole;
  const say = sayPlainly(language);
  return {
    format: 'tenfold/kept-clearance/1',
    issuer,
    language,
    ...headJson(whole, say),
    rules: { rulebook: kept.rules.rulebook, versions: [...kept.rules.versions] },
    plan: kept.plan as Json,
    planSha256: kept.planSha256,
    clearanceSha256: kept.contentSha256,
    matched: {
      steps: matched.steps.map((step) => stepJson(step, say)),
      changes: matched.changes.map((one) => messageJson(one, say)),
      entriesSince: `${size - kept.size}`,
      rulesSince: [...changedVersions(kept.rules, rulesNow)],
      rulebookSame: kept.rules.rulebook === rulesNow.rulebook,
    },
    clearance: (content[language] ?? null) as Json,
  };
}

function headJson({ kept, matched }: KeptMatched, say: Say): { readonly [name: string]: Json } {
  const { number, askedBy, givenAt, expiresOn, day, size, root, verdict, minimum } = kept;
  return {
    number: `${number}`,
    state: matched.state,
    says: say(`clearance-kept.says.${matched.state}`),
    askedBy,
    givenAt,
    expiresOn,
    on: day,
    entries: `${size}`,
    root,
    verdict,
    minimum: minimum === null ? null : `${minimum}`,
    acts: answerOf(kept).steps.map(({ act, on }) => ({ act, on })),
  };
}

function stepJson({ place, step, state, drafts }: MatchedStep, say: Say): Json {
  return { step: place, act: step.act, on: step.on, state, entries: drafts.map((draft) => draftJson(draft, say)) };
}

function draftJson({ draft, recorded, differences }: MatchedDraft, say: Say): Json {
  return {
    kind: draft.kind,
    on: draft.on,
    fields: draft.fields as Json,
    recorded: [...recorded],
    differences: differences.map((one) => differenceJson(one, say)),
  };
}

function differenceJson(difference: DoneOtherwise, say: Say): Json {
  const { key, figures } = differenceMessage(difference);
  const { field, cleared, recorded } = difference;
  return { field, cleared: cleared ?? null, recorded: recorded ?? null, text: say(key, figures) };
}
