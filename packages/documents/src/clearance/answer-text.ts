import type { Clearance, ClearedStep, Conversion, Verdict } from '@tenfold/kernel';
import { wordSpan } from '../check/reason-spans.ts';
import { marks, type Say } from '../check/words.ts';
import { type Block, gap, heading, type Page, plain, toned } from '../page/page.ts';
import { stepText } from './step-text.ts';

/** The answer in one sentence with its word, and why; where there are several steps, each of them below. */
export function answerPage(clearance: Clearance, say: Say): Page {
  const { verdict, conversion, steps } = clearance;
  const { key, figures } = conversion.reason;
  const body = [
    [wordSpan(wordOf(verdict), verdict, say), plain(say('check.space')), plain(answerSentence(clearance, say))],
    [plain(say(key, figures))],
  ];
  const answer: Block = { kind: 'item', mark: toned(marks[verdict], verdict), body, indent: 0 };
  const each = steps.length > 1 ? [gap, ...steps.map((step) => stepBlock(step, say))] : [];
  return [heading(say('clearance.answer')), answer, ...each, gap, ...endedPage(clearance, say)];
}

/** The word of an answer; what is planned is in order before it is kept. */
function wordOf(verdict: Verdict): string {
  return verdict === 'kept' ? 'clearance.word.kept' : `verdict.${verdict}`;
}

/** The answer in one sentence: what it asks for before anything else. */
export function answerSentence({ verdict, conversion, steps, plan }: Clearance, say: Say): string {
  const converting = conversionText(verdict, conversion, say);
  if (verdict === 'action-required' && converting !== null) return converting;
  const { minimum, allocation } = conversion;
  const isSplitUnknown =
    verdict === 'information-missing' && minimum !== null && minimum > 0n && allocation.length === 0;
  if (isSplitUnknown) return say('clearance.says.split-unknown', { minimum: { shares: minimum } });
  const isAsking = steps.some(({ requirements }) => requirements.some(({ met }) => met === null));
  const more = verdict === 'kept' && isAsking ? say('clearance.says.and-have') : converting;
  const isConverting = verdict === 'kept' && plan.steps.some(({ act }) => act === 'conversion');
  const sentence = say(isConverting ? 'clearance.says.kept-with-own' : `clearance.says.${verdict}`);
  return more === null ? sentence : `${sentence}${say('check.space')}${more}`;
}

function conversionText(verdict: Verdict, { minimum, due }: Conversion, say: Say): string | null {
  if (minimum === null || minimum === 0n) return null;
  const figures = { minimum: { shares: minimum } };
  if (verdict !== 'action-required') return say('clearance.says.and-convert', figures);
  if (due === null) return say('clearance.says.convert', figures);
  return say('clearance.says.convert-by', { ...figures, due: { date: due } });
}

function stepBlock({ step, verdict, conversion }: ClearedStep, say: Say): Block {
  const word = wordSpan(wordOf(verdict), verdict, say);
  const { key, figures } = conversion.reason;
  const body = [[plain(stepText(step, say))], [word, plain(say('check.space')), plain(say(key, figures))]];
  return { kind: 'item', mark: toned(marks[verdict], verdict), body, indent: 2 };
}

/** Whose weight ends by the plan, and why. */
function endedPage({ steps }: Clearance, say: Say): Page {
  const ended = steps.flatMap((step) => step.ended);
  if (ended.length === 0) return [];
  const blocks = ended.map(({ holder, shares, reason }): Block => {
    const name = { holder: { name: holder } };
    const text =
      shares === null
        ? say('clearance.ended-unknown', name)
        : say('clearance.ended-shares', { ...name, shares: { shares } });
    const body = [[plain(text), plain(say('check.space')), plain(say(reason.key, reason.figures))]];
    return { kind: 'item', mark: toned(marks.ceased, 'ceased'), body, indent: 2 };
  });
  return [heading(say('clearance.ended')), ...blocks, gap];
}
