import { message } from '../finding/message.ts';
import { type Clause, clauseKinds, type ExecutionBlock, type Instrument } from '../undertaking/instrument.ts';
import { type Complain, type Field, textField } from './field.ts';
import { type blockField, type clauseField, paperField } from './paper-field.ts';
import { isSealedValue } from './sealed.ts';

type ValueOf<F> = F extends Field<infer Value> ? Value : never;

type Paper = ValueOf<typeof paperField>;

/**
 * An undertaking as structure inside an entry. Its clauses must be there, each with its own id, kind and text; what else
 * is left out is filled in as not seen, so that whoever reads the instrument finds every part of it.
 */
export const instrumentField: Field<Instrument> = {
  optional: false,
  schema: paperField.schema,
  read(json, path, complain) {
    const paper = paperField.read(json, path, complain);
    if (paper === undefined || !hasClausesWithIds(paper, path, complain)) return undefined;
    return toInstrument(paper);
  },
};

/** The paper as structure, or only its title where nobody has read it in. */
export const instrumentOrTitleField: Field<Instrument | string> = {
  optional: false,
  schema: { anyOf: [textField.schema, instrumentField.schema] },
  read(json, path, complain) {
    if (typeof json === 'string') return textField.read(json, path, complain);
    return instrumentField.read(json, path, complain);
  },
};

/** Findings name a clause by its id, so there must be clauses and no two may have the same. */
function hasClausesWithIds({ clauses }: Paper, path: string, complain: Complain): boolean {
  if (clauses.length === 0) {
    complain(`${path}.clauses`, message('register.no-clauses'));
    return false;
  }
  const seen = new Set<string>();
  for (const [index, { id }] of clauses.entries()) {
    if (seen.has(id))
      complain(`${path}.clauses[${index}].id`, message('register.clause-twice', { clause: { quote: id } }));
    seen.add(id);
  }
  return seen.size === clauses.length;
}

function toInstrument(paper: Paper): Instrument {
  const { clauses, execution, doubtful = [], deviations = [] } = paper;
  return {
    format: 'tenfold/instrument/1',
    wording: paper.wording ?? 'paper',
    language: paper.language ?? 'en',
    issuer: paper.issuer ?? null,
    beneficiary: paper.beneficiary ?? null,
    provisions: paper.provisions ?? [...new Set(clauses.flatMap(({ provisions = [] }) => provisions))],
    clauses: clauses.map(toClause),
    execution: {
      beneficiary: toBlock(execution?.beneficiary),
      witness: toBlock(execution?.witness),
      company: toBlock(execution?.company),
      companyWitness: toBlock(execution?.companyWitness),
    },
    missing: paper.missing ?? [],
    doubtful: doubtful.map(({ text, page = 1, why }) => ({ text, page, why })),
    deviations: deviations.map(({ clause = null, kind, text, effect }) => ({ clause, kind, text, effect })),
  };
}

/** A kind of clause that is not ours can't be judged: it stands as `other`, and the reading of it as doubtful. */
function toClause(given: ValueOf<typeof clauseField>): Clause {
  const { id, text, strength = null, page = 1, confidence = 'certain', provisions } = given;
  const known = clauseKinds.find((kind) => kind === given.kind);
  const clause = {
    id,
    kind: known ?? 'other',
    text,
    strength,
    page,
    confidence: known === undefined ? 'doubtful' : confidence,
  };
  return provisions === undefined ? clause : { ...clause, provisions };
}

/** A block that is not there was not printed; of one that is there, what was not written down or is sealed was not seen. */
function toBlock(given: ValueOf<typeof blockField> | undefined): ExecutionBlock {
  const unseen = { present: given !== undefined, signed: 'not-visible', name: null };
  const sealed = Object.entries(given ?? {}).flatMap(([name, value]) => (isSealedValue(value) ? [name] : []));
  // What was left out is absent from what was read, not `undefined`, which the types can't say.
  const seen = Object.entries(given ?? {}).map(([name, value]) => [name, isSealedValue(value) ? null : value]);
  const block = { ...unseen, ...Object.fromEntries(seen) } as ExecutionBlock;
  return sealed.length === 0 ? block : { ...block, sealed };
}
