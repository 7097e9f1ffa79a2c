import type { LivingStep, LivingUndertaking, Reason } from '@tenfold/kernel';
import { type Block, type Page, paragraph, plain, quiet, toned } from '../page/page.ts';
import { marks } from './marks.ts';
import type { Say } from './words.ts';

/** Particulars of the making: each is one short word on the page, and a sentence of its own in the JSON. */
const particulars: readonly string[] = [
  'undertaking.lacks-witness-name',
  'undertaking.lacks-address',
  'undertaking.lacks-occupation',
  'undertaking.lacks-signatory',
  'undertaking.lacks-position',
  'undertaking.lacks-company-witness',
  'undertaking.lacks-document',
  'undertaking.lacks-reading',
];

/** The steps of an undertaking, what it lacks, what bears on it, and what the law asks of its form. */
export function undertakingLifePage({ steps, lacking, warnings, questions }: LivingUndertaking, say: Say): Page {
  const small = lacking.filter(({ key }) => particulars.includes(key));
  const plainly = lacking.filter(({ key }) => !particulars.includes(key));
  return [
    ...(steps.length < 2 ? [] : [paragraph([quiet(stepsText(steps, say))])]),
    ...plainly.map((reason) => noted(reason, '?', say)),
    ...(small.length === 0 ? [] : [item('?', say('check.lacks', { what: { list: small.map(shortOf) } }))]),
    ...warnings.map((reason) => noted(reason, '!', say)),
    ...questions.map((reason) => noted(reason, '·', say)),
  ];
}

/** The steps in a row, each with its day and, where it is known, how it was signed. */
function stepsText(steps: readonly LivingStep[], say: Say): string {
  const told = steps.map(({ state, on, at, way }) => {
    const figures = {
      step: { message: `check.step.${state}` },
      on: at.includes('T') ? { instant: at } : { date: on },
      way: { message: `check.way.${way ?? 'unknown'}` },
    };
    return say(way === null || way === 'unknown' ? 'check.step' : 'check.step-signed', figures);
  });
  return say('check.steps', { steps: { quote: told.join(' → ') } });
}

function shortOf({ key }: Reason): { readonly message: string } {
  return { message: key.replace('undertaking.', 'check.') };
}

function noted({ key, figures }: Reason, mark: string, say: Say): Block {
  return item(mark, say(key, figures));
}

function item(mark: string, text: string): Block {
  const tone = mark === '?' ? 'information-missing' : 'plain';
  const sign = mark === '?' ? marks['information-missing'] : mark;
  return { kind: 'item', mark: toned(sign, tone), body: [[plain(text)]], indent: 2 };
}
