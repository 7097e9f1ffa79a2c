import { changedFindings, type Check, checkJson, type Language } from '@tenfold/documents/assessment';
import { findKind, type IssuerRecord } from '@tenfold/kernel';
import type { CheckJson, FindingJson } from '../format/check.ts';
import type { Comparison, EntryOfDay } from './questions.ts';

/** What is answered differently on two days, why then and now, and the entries that took effect in between. */
export function compare(
  record: IssuerRecord,
  { earlier, later }: { readonly earlier: Check; readonly later: Check },
  language: Language,
): Comparison {
  const [was, is] = [findingsOf(earlier, language), findingsOf(later, language)];
  const changed = changedFindings(earlier.findings, later.findings).map((one) => ({
    ...one,
    was: was.get(one.id) ?? null,
    is: is.get(one.id) ?? null,
  }));
  const span = { after: earlier.world.on, until: later.world.on };
  return {
    ...span,
    changed,
    entries: entriesBetween(record, span, language),
    capital: capitalOf({ earlier, later }, language),
  };
}

function findingsOf(check: Check, language: Language): ReadonlyMap<string, FindingJson> {
  const { findings } = checkJson(check, language) as unknown as CheckJson;
  return new Map(findings.map((finding) => [finding.id, finding]));
}

function capitalOf(
  { earlier, later }: { readonly earlier: Check; readonly later: Check },
  language: Language,
): Comparison['capital'] {
  const [before, after] = [earlier, later].map((one) => (checkJson(one, language) as unknown as CheckJson).capital);
  if (before === undefined || after === undefined) throw new Error('fault: two checks have no capital');
  return { before, after };
}

function entriesBetween(
  { entries }: IssuerRecord,
  { after, until }: { readonly after: string; readonly until: string },
  language: Language,
): readonly (EntryOfDay & { readonly day: string })[] {
  const corrected = new Set(entries.map(({ supersedes }) => supersedes));
  return entries
    .filter(({ id, effectiveOn }) => effectiveOn > after && effectiveOn <= until && !corrected.has(id))
    .toSorted((one, other) => one.effectiveOn.localeCompare(other.effectiveOn))
    .map(({ id, kind, effectiveOn }) => ({
      id,
      kind,
      day: effectiveOn,
      about: findKind(kind)?.about[language] ?? kind,
    }));
}
