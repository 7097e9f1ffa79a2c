import type { MatchedDraft, MatchedStep, PlainValue } from '@tenfold/kernel';
import { sayPlainly } from '../asked/say-plainly.ts';
import { capitalised, type Say } from '../check/words.ts';
import type { Language } from '../messages/languages.ts';
import {
  heading,
  type Page,
  paragraph,
  plain,
  quiet,
  type Spans,
  strong,
  type TableRow,
  verbatim,
} from '../page/page.ts';
import { differenceMessage } from './difference-message.ts';
import type { KeptMatched, WholeKept } from './kept-json.ts';
import { answerOf, type KeptToTell } from './kept-to-tell.ts';
import { changedVersions } from './law-of-plan.ts';

/** Kept clearances as a table: number, what was planned, until when, what was answered, what became of it. */
export function keptClearancesPage(
  { issuer, items }: { readonly issuer: string; readonly items: readonly KeptMatched[] },
  language: Language,
): Page {
  const say = sayPlainly(language);
  if (items.length === 0) return [paragraph([plain(say('clearance-kept.none', { issuer: { quote: issuer } }))])];
  const head = ['number', 'planned', 'expires-on', 'answer', 'became'].map((name) => [
    plain(say(`clearance-kept.${name}`)),
  ]);
  const rows = items.map((item): TableRow => ({ cells: cellsOf(item, say) }));
  return [{ kind: 'table', head, columns: ['right', 'left', 'left', 'left', 'left'], rows, flexible: 1, indent: 0 }];
}

function cellsOf({ kept, matched }: KeptMatched, say: Say): readonly Spans[] {
  return [
    [plain(String(kept.number))],
    [plain(plannedText(kept, say))],
    [plain(say('clearance-kept.day', { day: { date: kept.expiresOn } }))],
    [plain(answerText(kept, say))],
    [strong(say(`clearance-kept.state.${matched.state}`))],
  ];
}

/** A kept clearance as a page: what became of it first, then what it rests on. */
export function keptClearancePage(whole: WholeKept, language: Language): Page {
  const say = sayPlainly(language);
  const { kept, matched } = whole;
  return [
    heading(say('clearance-kept.title', { number: { number: kept.number } })),
    paragraph([strong(capitalised(say(`clearance-kept.state.${matched.state}`)))]),
    paragraph([plain(say(`clearance-kept.says.${matched.state}`))]),
    ...matched.changes.map(({ key, figures }) => paragraph([plain(say(key, figures))], 2)),
    heading(say('clearance-kept.became')),
    ...matched.steps.flatMap((step) => stepBlocks(step, say)),
    ...sinceBlocks(whole, say),
    heading(say('clearance-kept.given-on')),
    basisTable(whole, say),
    paragraph([quiet(say('clearance-kept.root'))]),
    verbatim(kept.root, 2),
  ];
}

/** The first act, and how many more there are. */
function plannedText(kept: KeptToTell, say: Say): string {
  const [first, ...others] = answerOf(kept).steps;
  if (first === undefined) return '';
  const figures = { act: { message: `plan.act.${first.act}` }, on: { date: first.on } };
  if (others.length === 0) return say('clearance-kept.act', figures);
  return say('clearance-kept.acts', { ...figures, more: { number: BigInt(others.length) } });
}

function answerText({ verdict, minimum }: KeptToTell, say: Say): string {
  if (minimum === null || minimum === 0n) return say(`verdict.${verdict}`);
  return say('clearance-kept.convert', { minimum: { shares: minimum } });
}

function stepBlocks({ place, step, state, drafts }: MatchedStep, say: Say): Page {
  const figures = {
    step: { number: BigInt(place) },
    act: { message: `plan.act.${step.act}` },
    on: { date: step.on },
    state: { message: `clearance-kept.state.${state}` },
  };
  return [
    paragraph([plain(say('clearance-kept.step', figures))]),
    ...drafts.flatMap((draft) => draftBlocks(draft, say)),
  ];
}

function draftBlocks({ draft, recorded, differences }: MatchedDraft, say: Say): Page {
  const fields = Object.entries(draft.fields).map(([name, value]) => `${name} ${textOf(value)}`);
  const what = { kind: { quote: draft.kind }, fields: { quote: fields.join(', ') }, on: { date: draft.on } };
  const entries = { list: recorded.map((entry) => ({ entry })) };
  const text =
    recorded.length === 0
      ? say('clearance-kept.not-recorded-yet', what)
      : say('clearance-kept.recorded-as', { ...what, entries });
  const said = differences.map(differenceMessage).map(({ key, figures }) => say(key, figures));
  return [paragraph([plain(text)], 2), ...said.map((line) => paragraph([plain(line)], 4))];
}

function sinceBlocks({ kept, size, rulesNow }: WholeKept, say: Say): Page {
  const versions = changedVersions(kept.rules, rulesNow);
  const rulesSince = { versions: { list: versions.map((quote) => ({ quote })) } };
  return [
    paragraph([plain(say('clearance-kept.entries-since', { number: { number: size - kept.size } }))]),
    ...(versions.length === 0 ? [] : [paragraph([plain(say('clearance-kept.rules-since', rulesSince))])]),
    ...(kept.rules.rulebook === rulesNow.rulebook ? [] : [paragraph([plain(say('clearance-kept.rulebook-since'))])]),
  ];
}

function basisTable({ kept }: WholeKept, say: Say): Page[number] {
  const basis = { entries: { number: kept.size }, day: { date: kept.day } };
  const lines: readonly (readonly [string, string])[] = [
    ['answer', answerText(kept, say)],
    ['asked-by', kept.askedBy],
    ['given-at', say('clearance-kept.moment', { at: { instant: kept.givenAt } })],
    ['expires-on', say('clearance-kept.day', { day: { date: kept.expiresOn } })],
    ['given-on', say('clearance-kept.basis', basis)],
    ['rules', say('clearance-kept.versions', { number: { number: BigInt(kept.rules.versions.length) } })],
  ];
  const rows = lines.map(
    ([name, text]): TableRow => ({ cells: [[quiet(say(`clearance-kept.${name}`))], [plain(text)]] }),
  );
  return { kind: 'table', head: null, columns: ['left', 'left'], rows, flexible: 1, indent: 0 };
}

function textOf(value: PlainValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
