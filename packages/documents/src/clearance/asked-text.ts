import type { Clearance } from '@tenfold/kernel';
import type { Say } from '../check/words.ts';
import { printable } from '../messages/printable.ts';
import { type Block, gap, heading, type Page, plain, quiet, strong } from '../page/page.ts';
import { stepText } from './step-text.ts';

/** Whose act it is, what is planned, and what the answer takes for granted. */
export function askedPage({ before, plan, assumptions }: Clearance, say: Say): Page {
  const { issuer } = before.world;
  const code = issuer.stockCode === null ? [] : [quiet(` · ${printable(issuer.stockCode)}`)];
  return [
    {
      kind: 'title',
      left: [strong(say('check.name', { name: { name: issuer.id } })), ...code],
      right: [plain(say('clearance.before-day', { on: { date: before.on } }))],
    },
    gap,
    heading(say('clearance.planned')),
    ...plan.steps.map((step) => line(stepText(step, say))),
    gap,
    heading(say('clearance.assumptions')),
    ...assumptions.map(({ key, figures }) => line(say(key, figures))),
    gap,
  ];
}

function line(text: string): Block {
  return { kind: 'item', mark: plain('·'), body: [[plain(text)]], indent: 2 };
}
