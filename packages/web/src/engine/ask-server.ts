import type { CheckJson } from '../format/check.ts';
import type { About, TimesAsked } from './questions.ts';
import { Refused } from './refusal.ts';

/** The check of an issuer as the server makes it from its stored snapshots: the same answer, whatever the length of the ledger. */
export async function checkByServer({ on, known }: TimesAsked, { issuer, language }: About): Promise<CheckJson> {
  const asked = Object.entries({ on, known }).filter((one): one is [string, string] => one[1] !== null);
  const query = new URLSearchParams([...asked, ['lang', language]]);
  const response = await fetch(`/api/v1/issuers/${encodeURIComponent(issuer)}/check?${query.toString()}`);
  const answer: unknown = await response.json();
  if (!response.ok) throw new Refused([(answer as { readonly detail?: string }).detail ?? response.statusText]);
  return answer as CheckJson;
}
