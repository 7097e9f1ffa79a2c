import type { Finding, Verdict } from '@tenfold/kernel';

/** A finding whose answer becomes another; `null` where there is none before, or none after. */
export interface ChangedFinding {
  readonly id: string;
  readonly provision: string;
  readonly subject: string;
  readonly before: Verdict | null;
  readonly after: Verdict | null;
}

/** A finding by what it answers, without its reasons. */
export type Answered = Pick<Finding, 'id' | 'provision' | 'subject' | 'verdict'>;

/** The findings that are answered differently after something than before it, in the order of their ids. */
export function changedFindings(before: readonly Answered[], after: readonly Answered[]): readonly ChangedFinding[] {
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

function byId(findings: readonly Answered[]): ReadonlyMap<string, Answered> {
  return new Map(findings.map((finding) => [finding.id, finding]));
}
