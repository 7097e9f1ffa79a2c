import type { Finding } from '@tenfold/kernel';

/** The findings of a check, each by its id. */
export type FindingsById = ReadonlyMap<string, Finding>;

export function findingsById(findings: readonly Finding[]): FindingsById {
  return new Map(findings.map((finding) => [finding.id, finding]));
}
