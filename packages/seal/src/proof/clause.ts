/**
 * The clauses of the verifier's specification, `docs/verifier-specification.md`, in the order in which they are checked. A
 * clause is only looked at when those before it hold, so a failure names the first clause that does not.
 */
export const clauses = [
  'V1',
  'V2',
  'V3',
  'V4',
  'V5',
  'V6',
  'V7',
  'V8',
  'V9',
  'V10',
  'V11',
  'V12',
  'V13',
  'V14',
] as const;

export type ClauseId = (typeof clauses)[number];
