import type { PagesRead } from '@tenfold/documents/pages';
import type { Confidence, ExecutionBlock, Instrument } from '@tenfold/kernel';

/** What a field is of. */
export type FieldKind =
  | 'parties'
  | 'provisions'
  | 'sentences'
  | 'departures'
  | 'missing'
  | 'signed'
  | 'signers'
  | 'offices'
  | 'addresses'
  | 'days';

/** One field as it should be and as it was read. */
export interface ReadField {
  readonly field: string;
  readonly kind: FieldKind;
  readonly truth: string | null;
  readonly read: string | null;
  readonly sureness: Confidence;
  /** Whether a reader of the instrument is told that something of this kind could not be read. */
  readonly isTold: boolean;
}

type Value = readonly [field: string, kind: FieldKind, value: string | null];

const blocks = ['beneficiary', 'witness', 'company', 'companyWitness'] as const;
const parts = [
  ['name', 'signers'],
  ['position', 'offices'],
  ['occupation', 'offices'],
  ['address', 'addresses'],
  ['date', 'days'],
] as const;

/** Every field of a paper beside what was read of its scan. */
export function fieldsRead(truth: Instrument, read: PagesRead): readonly ReadField[] {
  if (read.kind === 'refused')
    return fieldsOf(truth).map(([field, kind, value]) => ({
      field,
      kind,
      truth: value,
      read: null,
      sureness: 'doubtful',
      isTold: true,
    }));
  const { instrument, places } = read;
  const sureness = new Map(places.map((place) => [place.field, place.sureness]));
  const found = new Map(fieldsOf(instrument).map(([field, , value]) => [field, value]));
  const wanted = new Map(fieldsOf(truth).map(([field, , value]) => [field, value]));
  const all = new Map([...fieldsOf(truth), ...fieldsOf(instrument)].map(([field, kind]) => [field, kind]));
  return [...all].map(([field, kind]) => ({
    field,
    kind,
    truth: wanted.get(field) ?? null,
    read: found.get(field) ?? null,
    sureness: sureness.get(field) ?? surenessOf(field, kind, instrument),
    isTold: isTold(field, kind, instrument),
  }));
}

/** Rules and kinds of sentences are as sure as the sentences that they stand in; what is told of departures and gaps is told as sure. */
function surenessOf(field: string, kind: FieldKind, { clauses }: Instrument): Confidence {
  const which = field.slice(field.indexOf(':') + 1);
  if (kind === 'provisions')
    return clauses.some(({ provisions, confidence }) => confidence === 'certain' && provisions?.includes(which))
      ? 'certain'
      : 'likely';
  if (kind === 'sentences') return clauses.find((clause) => clause.kind === which)?.confidence ?? 'doubtful';
  return kind === 'departures' || kind === 'missing' || kind === 'signed' ? 'certain' : 'doubtful';
}

function isTold(field: string, kind: FieldKind, { clauses, doubtful, execution }: Instrument): boolean {
  const whys = doubtful.map(({ why }) => why.replace('instrument.doubtful.', ''));
  const tells = (...ones: readonly string[]): boolean => whys.some((why) => ones.some((one) => why.startsWith(one)));
  switch (kind) {
    case 'parties':
      return tells('recognised', 'issuer-differs', 'beneficiary-differs');
    case 'provisions':
      return tells('rules-unsure', 'provision', 'ink-unread');
    case 'sentences':
      return clauses.some(({ confidence }) => confidence === 'doubtful') || tells('ink-unread');
    case 'departures':
      return tells('departures-unsure', 'rules-unsure', 'provision', 'ink-unread');
    case 'missing':
    case 'signed':
      return tells('signing-unsure', 'signature', 'departures-unsure', 'ink-unread');
    case 'signers':
    case 'offices':
    case 'addresses':
    case 'days':
      return (
        isToldOfBlock(field, execution) || tells('signing-unsure', 'recognised', 'field', 'date', 'label', 'ink-unread')
      );
  }
}

/** A field that is asked for and has no answer is shown as empty or unreadable. */
function isToldOfBlock(field: string, execution: Instrument['execution']): boolean {
  const [, block, part] = field.split('.');
  return execution[block as (typeof blocks)[number]][part as keyof ExecutionBlock] === null;
}

function fieldsOf(instrument: Instrument): readonly Value[] {
  const { issuer, beneficiary, provisions, clauses, execution, deviations, missing } = instrument;
  return [
    ['issuer', 'parties', issuer],
    ['beneficiary', 'parties', beneficiary],
    ...provisions.map((provision): Value => [`provision:${provision}`, 'provisions', provision]),
    ...[...new Set(clauses.map(({ kind }) => kind))].map(
      (kind): Value => [`kind:${kind}`, 'sentences', strengthsOf(clauses, kind)],
    ),
    ...deviations.map(({ effect }): Value => [`deviation:${effect}`, 'departures', effect]),
    ...missing.map((key): Value => [`missing:${key}`, 'missing', key]),
    ...blocks.flatMap((name) => ofBlock(name, execution[name])),
  ];
}

function ofBlock(name: string, block: ExecutionBlock): readonly Value[] {
  return [
    [`execution.${name}.signed`, 'signed', block.signed === 'yes' ? 'yes' : null],
    ...parts.map(([part, kind]): Value => [`execution.${name}.${part}`, kind, block[part] ?? null]),
  ];
}

function strengthsOf(clauses: Instrument['clauses'], kind: string): string {
  return [...new Set(clauses.filter((clause) => clause.kind === kind).map(({ strength }) => strength ?? 'none'))].join(
    ' ',
  );
}
