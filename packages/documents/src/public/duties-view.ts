import type { Duty } from '@tenfold/kernel';
import { dutiesOf } from '../check/check.ts';
import type { DutyView } from './public-view.ts';
import type { Viewed } from './view-of-check.ts';

/** What is still to be done by whom and by when, the first due first. */
export function dutiesView(viewed: Viewed): readonly DutyView[] {
  return dutiesOf(viewed.check)
    .filter(({ discharged }) => discharged === null)
    .map((duty) => dutyView(duty, viewed));
}

function dutyView({ id, who, what, provision, due }: Duty, { check, say }: Viewed): DutyView {
  const isLate = due !== null && due < check.world.on;
  const when =
    due === null ? say('check.due-open') : say(isLate ? 'check.overdue' : 'check.due', { due: { date: due } });
  const owed = say('check.duty-of', { who: { name: who }, provision: { provision } });
  return {
    what: { id: `duty.${id}`, text: say(what.key, what.figures) },
    due: { id: `duty.${id}.due`, text: `${when} · ${owed}` },
    isLate,
  };
}
