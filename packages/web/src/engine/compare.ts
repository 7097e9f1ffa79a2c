import { changedFindings, type Check, checkJson, type Language } from '@tenfold/documents/assessment';
import { entriesAt, type IssuerRecord } from '@tenfold/kernel';
import type { CheckJson, FindingJson } from '../format/check.ts';
import { entryOf } from './days.ts';
import type { Comparison } from './questions.ts';

/** What is answered differently on two days, why then and now, and the entries that took effect in between. */
export function compare(
  record: IssuerRecord,
  { earlier, later }: { readonly earlier: Check; readonly later: Check },
  language: Language,
): Comparison {
  const [before, after] = [jsonOf(earlier, language), jsonOf(later, language)];
  const [was, is] = [byId(before.findings), byId(after.findings)];
  const changed = changedFindings(earlier.findings, later.findings).map((one) => ({
    ...one,
    was: was.get(one.id) ?? null,
    is: is.get(one.id) ?? null,
  }));
  return {
    after: earlier.world.on,
    until: later.world.on,
    changed,
    entries: entriesBetween(record, { earlier, later }, language),
    capital: { before: before.capital, after: after.capital },
  };
}

function jsonOf(check: Check, language: Language): CheckJson {
  return checkJson(check, language) as unknown as CheckJson;
}

function byId(findings: readonly FindingJson[]): ReadonlyMap<string, FindingJson> {
  return new Map(findings.map((finding) => [finding.id, finding]));
}

/** The entries in force on the later day that took effect after the earlier one, as far as they were known. */
function entriesBetween(
  record: IssuerRecord,
  { earlier, later }: { readonly earlier: Check; readonly later: Check },
  language: Language,
): Comparison['entries'] {
  const { on, knownAt } = later.world;
  return entriesAt(record.entries, { on, knownAt })
    .filter(({ effectiveOn }) => effectiveOn > earlier.world.on && effectiveOn <= on)
    .toSorted((one, other) => one.effectiveOn.localeCompare(other.effectiveOn))
    .map((entry) => ({ ...entryOf(entry, language), day: entry.effectiveOn }));
}
