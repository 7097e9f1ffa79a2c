import { type Beneficiary, type Entry, isCapitalEntry, lookThrough, type World } from '@tenfold/kernel';

/** The fields of an entry by name, whatever its kind. */
function fieldsOf({ fields }: Entry): Readonly<Record<string, unknown>> {
  return fields as Readonly<Record<string, unknown>>;
}

/** The ids under which a beneficiary acts: his own, those of vehicles in which he has a part, and of his undertakings. */
export function idsOf({ person, rows }: Beneficiary, { register }: World): ReadonlySet<string> {
  const vehicles = [...register.vehicles.keys()].filter((id) => {
    const { economic, control } = lookThrough(register, id);
    return economic.by.has(person.id) || control.by.has(person.id);
  });
  const undertakings = [...register.undertakings.values()].filter(({ beneficiary }) => beneficiary === person.id);
  const holders = rows.map(({ holder }) => holder);
  return new Set([person.id, ...holders, ...vehicles, ...undertakings.map(({ id }) => id)]);
}

const namingFields = ['person', 'holder', 'from', 'to', 'vehicle', 'beneficiary', 'undertaking', 'subject'] as const;

/** Whether an entry tells of one of these. */
export function tellsOf(ids: ReadonlySet<string>, entry: Entry): boolean {
  const fields = fieldsOf(entry);
  if (namingFields.some((name) => typeof fields[name] === 'string' && ids.has(fields[name]))) return true;
  const interests = fields['interests'];
  return Array.isArray(interests) && interests.some(({ who }: { who: string }) => ids.has(who));
}

const actsOfIssuer: readonly string[] = [
  'shares-issued',
  'shares-bought-back',
  'shares-cancelled',
  'shares-moved-to-treasury',
  'treasury-shares-sold',
  'shares-subdivided',
  'class-terms-changed',
  'meeting-called',
  'poll-declared',
  'waiver-granted',
  'waiver-ended',
  'exchange-approved',
];

/** Whether an entry tells of what the issuer did, or was let do: what the promise about the company looks at. */
export function isOfIssuer({ kind }: Pick<Entry, 'kind'>): boolean {
  return actsOfIssuer.includes(kind);
}

/** The entries from which what these hold is counted. */
export function entriesBehindHoldings(entries: readonly Entry[], ids: ReadonlySet<string>): readonly string[] {
  return entries.filter((entry) => isHolding(ids, entry)).map(({ id }) => id);
}

function isHolding(ids: ReadonlySet<string>, entry: Entry): boolean {
  if (entry.kind === 'vehicle-interests-set') return tellsOf(ids, entry);
  if (!isCapitalEntry(entry)) return false;
  const holdings = fieldsOf(entry)['holdings'];
  return (
    tellsOf(ids, entry) ||
    (Array.isArray(holdings) && holdings.some(({ holder }: { holder: string }) => ids.has(holder)))
  );
}

/** The entries from which the counts of the classes follow: of each the balance stated last, and what moved shares since. */
export function entriesBehindCounts(entries: readonly Entry[]): readonly string[] {
  const counted = entries.filter(isCapitalEntry);
  const stated = counted.map(({ kind, fields }) =>
    kind === 'opening-position'
      ? [...(fields as { readonly inIssue: ReadonlyMap<string, unknown> }).inIssue.keys()]
      : [],
  );
  const classes = [...new Set(stated.flat())];
  const first = Math.min(...classes.map((id) => stated.findLastIndex((ids) => ids.includes(id))), counted.length);
  return counted.slice(classes.length === 0 ? 0 : first).map(({ id }) => id);
}

/** Ids one after the other, each once. */
export function together(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}
