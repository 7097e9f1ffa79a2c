import type { PagesRead } from '@tenfold/documents/pages';
import type { Confidence, Instrument } from '@tenfold/kernel';

/** One field as it should be and as it was read. */
export interface ReadField {
  readonly field: string;
  readonly truth: string | null;
  readonly read: string | null;
  readonly sureness: Confidence;
}

const blocks = ['beneficiary', 'witness', 'company', 'companyWitness'] as const;
const parts = ['name', 'position', 'address', 'occupation', 'date'] as const;

/** Every field of a paper beside what was read of its scan. */
export function fieldsRead(truth: Instrument, read: PagesRead): readonly ReadField[] {
  if (read.kind === 'refused')
    return fieldsOf(truth).map(([field, value]) => ({ field, truth: value, read: null, sureness: 'doubtful' }));
  const sureness = new Map(read.places.map((place) => [place.field, place.sureness]));
  const found = new Map(fieldsOf(read.instrument));
  const names = new Set([...fieldsOf(truth).map(([field]) => field), ...found.keys()]);
  const wanted = new Map(fieldsOf(truth));
  return [...names].map((field) => ({
    field,
    truth: wanted.get(field) ?? null,
    read: found.get(field) ?? null,
    sureness: sureness.get(field) ?? surenessOfKind(field, read.instrument),
  }));
}

/** Provisions and the kinds of clauses are as sure as the sentences that they stand in. */
function surenessOfKind(field: string, { clauses }: Instrument): Confidence {
  const [what = '', which = ''] = field.split(':');
  // What is told of a departure is told as sure.
  if (what === 'deviation') return 'certain';
  if (what === 'provision')
    return clauses.some(({ provisions, confidence }) => confidence === 'certain' && provisions?.includes(which))
      ? 'certain'
      : 'likely';
  return clauses.find(({ kind }) => kind === which)?.confidence ?? 'doubtful';
}

function fieldsOf({
  issuer,
  beneficiary,
  provisions,
  clauses,
  execution,
  deviations,
}: Instrument): readonly (readonly [string, string | null])[] {
  return [
    ['issuer', issuer],
    ['beneficiary', beneficiary],
    ...provisions.map((provision) => [`provision:${provision}`, provision] as const),
    ...[...new Set(clauses.map(({ kind }) => kind))].map(
      (kind) => [`kind:${kind}`, strengthsOf(clauses, kind)] as const,
    ),
    ...deviations.map(({ kind }) => [`deviation:${kind}`, kind] as const),
    ...blocks.flatMap((block) =>
      parts.map((part) => [`execution.${block}.${part}`, execution[block][part] ?? null] as const),
    ),
  ];
}

function strengthsOf(clauses: Instrument['clauses'], kind: string): string {
  return [...new Set(clauses.filter((clause) => clause.kind === kind).map(({ strength }) => strength ?? 'none'))].join(
    ' ',
  );
}
