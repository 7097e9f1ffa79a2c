import type { Context } from '../context.ts';
import { versionOfIssuer } from './version-of-answers.ts';

/** What a list of kept clearances depends on: how many there are, and all that answers about the issuer depend on. */
export async function versionOfClearances(issuer: string, context: Context): Promise<string | null> {
  const version = await versionOfIssuer(issuer, context);
  const last = version === null ? null : await context.ledger.clearances.last(issuer);
  return last === null || typeof last === 'object' ? null : `${version} ${last}`;
}
