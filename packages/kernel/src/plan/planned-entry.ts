import type { Entry } from '../register/entry.ts';
import { epochMilliseconds } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { Drafted } from './act-kind.ts';

/** How the ids of planned entries begin; what follows is the number of the step and that of the entry within it. */
const PREFIX = 'planned-';

/** Whether an entry of that id is planned and not recorded. */
export function isPlanned(id: string): boolean {
  return id.startsWith(PREFIX);
}

/** A drafted entry as the register takes it: dated, with an id that is the same each time, and our own assumption as its source. */
export function plannedEntry(
  { kind, on, fields }: Drafted,
  { step, on: dayOfStep, name }: { readonly step: number; readonly on: PlainDate; readonly name: string },
): Entry {
  const day = on ?? dayOfStep;
  const recorded = `${day}T23:59:59+08:00`;
  return {
    id: `${PREFIX}${step}-${name}`,
    kind,
    effective: day,
    effectiveOn: day,
    recorded,
    recordedAt: epochMilliseconds(recorded),
    supersedes: null,
    source: { title: `planned act ${step}`, url: null, standing: 'assumed' },
    fields,
  };
}
