import type { Problem } from '@tenfold/kernel';
import { withParts } from './parts.ts';
import { problemOf } from './problem.ts';

/** Where databases are, as a person may read it: hosts and ports; or why a count cannot be made in one of them. */
export type DatabasesTried = { readonly places: readonly string[] } | { readonly problems: readonly Problem[] };

/** Tries whether a count can be made in databases, before much is done that would be lost otherwise. */
export async function tryDatabases(urls: readonly string[]): Promise<DatabasesTried> {
  try {
    const places = await withParts(urls, undefined, async (parts) => parts.map(({ place }) => place));
    return { places: [...new Set(places)] };
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return { problems: [problem] };
  }
}
