import type { PlannedProgramme } from '@tenfold/kernel';
import { type Say, sayIn, wordingOf } from '../check/words.ts';
import type { Language } from '../messages/languages.ts';
import { printable } from '../messages/printable.ts';
import { type Block, gap, heading, type Page, paragraph, plain, quiet, strong } from '../page/page.ts';
import { daysTable } from './programme-days.ts';
import { programmeParts } from './programme-parts.ts';
import { waysOfConverting } from './programme-ways.ts';

/** A programme as a page for a person: what it takes for granted, what it asks for, by whom, and day by day. */
export function programmePage(planned: PlannedProgramme, language: Language): Page {
  const say = sayIn({ ...wordingOf(planned.byDay.after, language), fractions: 'short' });
  return [
    ...opening(planned, say),
    heading(say('programme.answer')),
    paragraph([strong(answerText(planned, say))], 2),
    gap,
    ...waysOfConverting(planned, say),
    ...programmeParts(planned, say),
    ...daysTable(planned, say),
    paragraph([quiet(say('clearance.no-advice'))]),
  ];
}

function opening(planned: PlannedProgramme, say: Say): Page {
  const { before, name } = planned;
  const titled = name === null ? [] : [quiet(` · ${printable(name)}`)];
  return [
    {
      kind: 'title',
      left: [strong(say('check.name', { name: { name: before.issuer.id } })), ...titled],
      right: [plain(say('programme.as-of', { on: { date: before.on } }))],
    },
    gap,
    heading(say('clearance.assumptions')),
    line(say('programme.assumes-record', { on: { date: before.on } })),
    ...movedLine(planned, say),
    ...policyLines(planned, say),
    gap,
  ];
}

/** More dates than these are not named one by one. */
const MOST_NAMED = 4;

function movedLine({ moved }: PlannedProgramme, say: Say): readonly Block[] {
  if (moved.length === 0) return [];
  const named = moved.slice(0, MOST_NAMED).map((one) => ({
    quote: say('programme.moved-date', { named: { date: one.named }, on: { date: one.on } }),
  }));
  const left = BigInt(moved.length - named.length);
  const more = left === 0n ? [] : [{ quote: say('programme.and-more', { count: { number: left } }) }];
  const figures = { count: { number: BigInt(moved.length) }, dates: { list: [...named, ...more] } };
  return [line(say('programme.assumes-moved', figures))];
}

/** The readings that a conversion turns on, as this record has them. */
function policyLines({ before: { policies } }: PlannedProgramme, say: Say): readonly Block[] {
  return (['conversionDueOn', 'treasuryInShareCount', 'ratchetAfterConversion'] as const).map((policy) =>
    line(
      say('clear.assumes-policy', {
        question: { message: `policy.${policy}` },
        answer: { message: `policy.${policy}.${policies[policy]}` },
      }),
    ),
  );
}

function answerText({ plan, byDay }: PlannedProgramme, say: Say): string {
  const { days, total } = byDay;
  const figures = {
    steps: { number: BigInt(plan.steps.length) },
    days: { number: BigInt(days.length) },
    first: { date: days[0]?.on ?? byDay.after.on },
    last: { date: days.at(-1)?.on ?? byDay.after.on },
  };
  if (total === null) return say('programme.says-unknown', figures);
  if (total === 0n) return say('programme.says-nothing', figures);
  const asking = days.filter(({ conversion }) => conversion !== 0n).length;
  return say('programme.says', { ...figures, total: { shares: total }, asking: { number: BigInt(asking) } });
}

function line(text: string): Block {
  return { kind: 'item', mark: plain('·'), body: [[plain(text)]], indent: 2 };
}
