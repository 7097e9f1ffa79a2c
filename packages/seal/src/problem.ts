/** A figure of a problem: quoted text, or a whole number. It has the shape of the kernel's figures, which say it in words. */
export type ProblemFigure = { readonly quote: string } | { readonly number: bigint };

/** What is wrong, as a key of the catalogue and figures. It has the shape of the kernel's `Message`. */
export interface Problem {
  readonly key: ProblemKey;
  readonly figures: Readonly<Record<string, ProblemFigure>>;
}

/** What reading or checking gave: the value, or why there is none. */
export type Outcome<Value> = { readonly value: Value } | { readonly problem: Problem };

/** Every problem that this package can name. Each has a sentence in the catalogue of messages. */
export const problemKeys = [
  'seal.problem.not-utf-8',
  'seal.problem.json-syntax',
  'seal.problem.json-depth',
  'seal.problem.json-duplicate',
  'seal.problem.json-number',
  'seal.problem.json-surrogate',
  'seal.problem.bundle-format',
  'seal.problem.bundle-member',
  'seal.problem.bundle-unknown-member',
  'seal.problem.proof-format',
  'seal.problem.proof-extra',
  'seal.problem.proof-index',
  'seal.problem.proof-hash',
  'seal.problem.proof-unsigned',
  'seal.problem.index-differs',
  'seal.problem.note-form',
  'seal.problem.note-signature-line',
  'seal.problem.note-too-many-signatures',
  'seal.problem.checkpoint-form',
  'seal.problem.checkpoint-size',
  'seal.problem.checkpoint-root',
  'seal.problem.key-form',
  'seal.problem.key-origin',
  'seal.problem.rotation-form',
  'seal.problem.rotation-predecessor',
  'seal.problem.rotation-order',
  'seal.problem.rotation-unsigned',
  'seal.problem.key-not-trusted',
  'seal.problem.log-unsigned',
  'seal.problem.log-key-retired',
  'seal.problem.log-key-early',
  'seal.problem.log-signature',
  'seal.problem.witness-signature',
  'seal.problem.witness-quorum',
  'seal.problem.issuer-differs',
  'seal.problem.origin-of-another',
  'seal.problem.index-past-size',
  'seal.problem.inclusion-length',
  'seal.problem.inclusion-root',
  'seal.problem.header-index',
  'seal.problem.entry-missing',
  'seal.problem.older-origin',
  'seal.problem.older-larger',
  'seal.problem.consistency-missing',
  'seal.problem.consistency-size',
  'seal.problem.consistency-length',
  'seal.problem.consistency-old-root',
  'seal.problem.consistency-new-root',
  'seal.problem.two-roots',
  'seal.problem.disclosure-path',
  'seal.problem.disclosure-salt',
  'seal.problem.disclosure-value',
  'seal.problem.timestamp-missing',
  'seal.problem.timestamp',
] as const;

export type ProblemKey = (typeof problemKeys)[number];

/** A problem as the outcome of reading or checking. */
export function refused(
  key: ProblemKey,
  figures: Readonly<Record<string, ProblemFigure>> = {},
): { readonly problem: Problem } {
  return { problem: { key, figures } };
}
