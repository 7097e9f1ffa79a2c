import { type Clearance, isSame, type Requirement } from '@tenfold/kernel';
import { dutyBlock } from '../check/duties-text.ts';
import type { Say } from '../check/words.ts';
import { type Block, gap, heading, type Page, plain, quiet, type Span, strong } from '../page/page.ts';

import { provisionText } from './provision-text.ts';

/** What must be had, said or handed in, the first due first, each with the way its day was found; and the duties that follow. */
export function requirementsPage({ steps, duties, after }: Clearance, say: Say): Page {
  const needed = requirementsOf({ steps });
  const needs = needed.length === 0 ? [] : [heading(say('clearance.requirements'))];
  const follow = duties.length === 0 ? [] : [heading(say('clearance.duties'))];
  return [
    ...needs,
    ...needed.map((one) => requirementBlock(one, say)),
    ...(needed.length === 0 ? [] : [gap]),
    ...follow,
    ...duties.map((duty) => dutyBlock(duty, after.on, say)),
    ...(duties.length === 0 ? [] : [gap]),
  ];
}

/** Each requirement of a plan once, though several steps have it; those without a day last. */
export function requirementsOf({ steps }: Pick<Clearance, 'steps'>): readonly Requirement[] {
  const all = steps.flatMap(({ requirements }) => requirements);
  const each = all.filter((one, index) => all.findIndex((other) => isAsking(other, one)) === index);
  return each.toSorted((a, b) => {
    const [first, second] = [a.by ?? '9', b.by ?? '9'];
    if (first === second) return 0;
    return first < second ? -1 : 1;
  });
}

function isAsking(a: Requirement, b: Requirement): boolean {
  return a.provision === b.provision && a.by === b.by && isSame(a.what, b.what);
}

function requirementBlock({ type, provision, who, what, by, clock, met }: Requirement, say: Say): Block {
  const figures = {
    type: { message: `clearance.type.${type}` },
    who: { name: who },
    provision: { quote: provisionText(provision, say) },
  };
  return {
    kind: 'item',
    mark: plain(met === null ? '·' : '✓'),
    body: [
      [plain(say(what.key, what.figures))],
      [whenSpan({ by, met }, say), quiet(` · ${say('clearance.for', figures)}`)],
      ...clock.map((step) => [quiet(say(step.key, step.figures))]),
    ],
    indent: 2,
  };
}

function whenSpan({ by, met }: Pick<Requirement, 'by' | 'met'>, say: Say): Span {
  if (met !== null) return plain(say('clearance.met', { entry: { entry: met } }));
  return by === null ? quiet(say('clearance.no-day')) : strong(say('clearance.by', { by: { date: by } }));
}
