import { reason } from '../finding/finding.ts';
import type { EndCause } from '../register/person.ts';
import type { Register } from '../register/register.ts';
import type { World } from '../world/world.ts';
import type { EndedWeight } from './clearance.ts';

const provisionOf: Readonly<Record<EndCause, string>> = {
  death: '8A.17(1)',
  'left-the-board': '8A.17(2)',
  incapacity: '8A.17(3)',
  unfit: '8A.17(4)',
  'no-weight-left': '8A.22',
};

/** The weight that ended by some entries: with a share that passed (Rule 8A.18), or with the person (Rule 8A.17). */
export function endedBy(entries: ReadonlySet<string>, before: World, register: Register): readonly EndedWeight[] {
  const passed = register.passings
    .filter(({ entry, outcome }) => entries.has(entry) && outcome === 'ended')
    .map(({ from, shares, entry, shareClass }) => ({
      holder: from,
      shares,
      reason: reason('clear.ended-with-share', { class: { name: shareClass }, provision: { provision: '8A.18' } }, [
        entry,
      ]),
    }));
  return [...passed, ...[...register.people.values()].flatMap((person) => endedWithPerson(entries, before, person))];
}

function endedWithPerson(
  entries: ReadonlySet<string>,
  before: World,
  {
    id,
    weightEnded,
  }: { readonly id: string; readonly weightEnded: { readonly cause: EndCause; readonly entry: string } | null },
): readonly EndedWeight[] {
  if (weightEnded === null || weightEnded.cause === 'no-weight-left' || !entries.has(weightEnded.entry)) return [];
  const { cause, entry } = weightEnded;
  const rows = before.beneficiaries.find(({ person }) => person.id === id)?.rows ?? [];
  return rows
    .filter(({ weighted, shares, ended }) => weighted && (shares === null || shares > ended))
    .map(({ holder, shares, ended, shareClass }) => ({
      holder,
      shares: shares === null ? null : shares - ended,
      reason: reason(
        'clear.ended-with-person',
        { who: { name: id }, class: { name: shareClass }, provision: { provision: provisionOf[cause] } },
        [entry],
      ),
    }));
}
