import type { Duty, PlainDate } from '@tenfold/kernel';
import { type Block, gap, heading, type Page, plain, quiet, type Span, toned } from '../page/page.ts';
import { type Check, dutiesOf } from './check.ts';
import type { Say } from './words.ts';

/** Who owes what by when, the first due first. */
export function dutiesPage(check: Check, say: Say): Page {
  const duties = dutiesOf(check);
  if (duties.length === 0) return [];
  return [heading(say('check.duties')), ...duties.map((duty) => dutyBlock(duty, check.world.on, say)), gap];
}

/** A duty, and below it who owes it under which rule by when. */
export function dutyBlock(duty: Duty, on: PlainDate, say: Say): Block {
  const { who, what, provision } = duty;
  const owed = say('check.duty-of', { who: { name: who }, provision: { provision } });
  const body = [[plain(say(what.key, what.figures))], [dueSpan(duty, on, say), quiet(` · ${owed}`)]];
  return { kind: 'item', mark: plain('·'), body, indent: 2 };
}

function dueSpan({ due, discharged }: Duty, on: PlainDate, say: Say): Span {
  if (discharged !== null) return quiet(say('check.discharged', { discharged: { date: discharged } }));
  if (due === null) return quiet(say('check.due-open'));
  const figures = { due: { date: due } };
  return due < on ? toned(say('check.overdue', figures), 'action-required') : plain(say('check.due', figures));
}
