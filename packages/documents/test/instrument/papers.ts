import { readFileSync } from 'node:fs';
import type { Instrument } from '@tenfold/kernel';
import { readInstrument } from '../../src/instrument/read-instrument.ts';

/** The text of one of the papers of these tests; all of them are invented. */
export function paper(name: string): string {
  return readFileSync(new URL(`../papers/${name}.txt`, import.meta.url), 'utf8');
}

/** The instrument that a text is read as; fails the test when it is refused. */
export function instrumentOf(text: string): Instrument {
  const result = readInstrument(text);
  if (result.kind === 'refused') throw new Error(`refused: ${result.reason.key}`);
  return result.instrument;
}

/** What reading must not depend on the lines for: parties, provisions, kinds and strengths, departures, what is missing. */
export function substance({ issuer, beneficiary, provisions, clauses, deviations, missing }: Instrument): object {
  return {
    issuer,
    beneficiary,
    provisions,
    clauses: clauses.map(({ kind, strength }) => (strength === null ? kind : `${kind}: ${strength}`)),
    deviations: deviations.map(({ kind }) => kind),
    missing,
  };
}

/** Papers that say all that the usual form says, no more and no less, in words and orders of their own. */
export const cleanPapers = [
  'other-order',
  'unnumbered-prose',
  'letter-with-letters',
  'pages-with-headers',
  'broken-words',
  'rules-in-a-list',
  'rules-by-definition',
  'company-block-first',
  'two-columns',
  'zh-hant',
  'zh-hans',
] as const;
