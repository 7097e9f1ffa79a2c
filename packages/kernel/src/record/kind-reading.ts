import type { EventKind } from '../register/event-kind.ts';
import type { Field } from '../register/field.ts';

/** A kind of entry laid out for reading many: what does not change from entry to entry is worked out once. */
export interface KindReading {
  readonly kind: EventKind;
  readonly isPlanned: boolean;
  readonly keepsOthers: boolean;
  /** Whether an entry of this kind means nothing unless it names the entry that it supersedes. */
  readonly corrects: boolean;
  readonly names: readonly string[];
  readonly paths: readonly string[];
  readonly fields: readonly Field<unknown>[];
}

const laidOut = new WeakMap<Iterable<EventKind>, ReadonlyMap<string, KindReading>>();

/** The kinds by the word that stands for each in a file. The same list of kinds is laid out once. */
export function kindReadings(kinds: Iterable<EventKind>): ReadonlyMap<string, KindReading> {
  const known = laidOut.get(kinds);
  if (known !== undefined) return known;
  const readings = layOut(kinds);
  laidOut.set(kinds, readings);
  return readings;
}

function layOut(kinds: Iterable<EventKind>): ReadonlyMap<string, KindReading> {
  const readings = new Map<string, KindReading>();
  for (const kind of kinds) {
    const names = Object.keys(kind.fields);
    readings.set(kind.type, {
      kind,
      isPlanned: kind.planned === 'allowed',
      keepsOthers: kind.moreFields === 'kept',
      corrects: kind.supersedes === 'always',
      names,
      paths: names.map((name) => `fields.${name}`),
      fields: Object.values(kind.fields),
    });
  }
  return readings;
}
