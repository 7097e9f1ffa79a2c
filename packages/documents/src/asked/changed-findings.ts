import type { Finding, Verdict } from '@tenfold/kernel';

/** A finding whose answer becomes another; `null` where there is none before, or none after. */
export interface ChangedFinding {
  readonly id: string;
  readonly provision: string;
  readonly subject: string;
  readonly before: Verdict | null;
  readonly after: Verdict | null;
}

/** The findings that are answered differently after something than before it, in the order of their ids. */
export function changedFindings(before: readonly Finding[], after: readonly Finding[]): readonly ChangedFinding[] {
  const [was, is] = [byId(before), byId(after)];
  const ids = [...new Set([...was.keys(), ...is.keys()])].toSorted();
  return ids.flatMap((id) => {
    const [old, now] = [was.get(id), is.get(id)];
    const one = now ?? old;
    if (one === undefined || old?.verdict === now?.verdict) return [];
    const { provision, subject } = one;
    return [{ id, provision, subject, before: old?.verdict ?? null, after: now?.verdict ?? null }];
  });
}

function byId(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  return new Map(findings.map((finding) => [finding.id, finding]));
}
