import type { TimesAsked } from '../engine/questions.ts';

/** Where an entry of an issuer is shown; what is known stays as it is looked at. */
export function addressOfEntry(issuer: string, entry: string, known: TimesAsked['known']): string {
  return addressOf(`/app/issuers/${encodeURIComponent(issuer)}/entries`, { entry, known });
}

/** Where the undertaking of an issuer is shown as it stood on a day. */
export function addressOfDay(issuer: string, on: string, known: TimesAsked['known']): string {
  return addressOf(`/app/issuers/${encodeURIComponent(issuer)}`, { on, known });
}

/** Where a plan of an issuer is shown, with what it would ask for. */
export function addressOfPlan(issuer: string, plan: object): string {
  return addressOf(`/app/issuers/${encodeURIComponent(issuer)}/plan`, { plan: JSON.stringify(plan) });
}

function addressOf(path: string, texts: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(texts).filter((one): one is [string, string] => one[1] !== null);
  return `${path}?${new URLSearchParams(given).toString()}`;
}
