import type { ClauseKind, ExecutionBlock } from '@tenfold/kernel';
import type { Draft } from '../execution/draft.ts';
import type { LabelField } from '../execution/labels.ts';
import type { Paper } from '../paper.ts';

/** The sentences of the usual form, in its order. */
const usualClauses: readonly ClauseKind[] = [
  'recital',
  'interpretation',
  'consideration',
  'own-compliance',
  'vehicle-compliance',
  'company-compliance',
  'waiver',
  'reliance',
  'benefit',
  'enforcement',
  'termination',
  'survival',
  'governing-law',
  'jurisdiction',
];

/** What the usual form has and this paper has not: parties, sentences, parts of the blocks for signing. Keys of the catalogue. */
export function missingFrom(paper: Paper): readonly string[] {
  const parties = [paper.issuer.name === null ? 'issuer' : '', paper.giver.name === null ? 'beneficiary' : ''];
  const clauses = usualClauses.filter((kind) => !paper.clauses.some((clause) => clause.kind === kind));
  return [...parties, ...clauses, ...missingFromSigning(paper)]
    .filter((name) => name !== '')
    .map((name) => `instrument.missing.${name}`);
}

function missingFromSigning({ execution }: Paper): readonly string[] {
  const { blocks, drafts } = execution;
  return [
    ...(Object.values(drafts).some(({ values }) => values.has('date')) ? [] : ['date']),
    ...(isSigned(blocks.beneficiary) ? [] : ['beneficiary-signature']),
    ...missingFromBlock('witness', blocks.witness, drafts.witness, ['address', 'occupation']),
    ...missingFromBlock('company', blocks.company, drafts.company, ['name', 'position']),
    ...missingFromBlock('company-witness', blocks.companyWitness, drafts.companyWitness, ['address', 'occupation']),
  ];
}

/** A block that is not there is one thing missing; of one that is there, each answer that it lacks. */
function missingFromBlock(
  name: string,
  block: ExecutionBlock,
  { values }: Draft,
  fields: readonly LabelField[],
): readonly string[] {
  if (!block.present) return [`${name}-block`];
  const unsigned = isSigned(block) ? [] : [`${name}-signature`];
  return [...unsigned, ...fields.filter((field) => !values.has(field)).map((field) => `${name}-${field}`)];
}

function isSigned({ signed }: ExecutionBlock): boolean {
  return signed === 'yes';
}
