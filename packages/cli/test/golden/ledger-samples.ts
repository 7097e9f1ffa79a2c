import type { Figure } from '@tenfold/kernel';

/** The areas of the ledger, and what a reader calls them. */
export const ledgerSections: readonly (readonly [prefix: string, title: string])[] = [
  ['ledger.', 'The ledger'],
  ['entries-csv.', 'A CSV file of entries'],
  ['tally.problem.', 'A database in which a poll is counted'],
];

/** Sentences of the ledger that refuse nothing. */
export const noRefusalOfLedger =
  /^ledger\.(?:proposed|waits|was-decided|would-change|no-finding|from-to|approved|not-taken-up|state|exported|issuers-none|proposals-none|entries-none|more|head|corrected-by|uploading|erased-now|disclosures-exported|opened-value|sealed-value)/;

/** A figure for every placeholder of their sentences. */
const samples: Readonly<Record<string, Figure | undefined>> = {
  at: { instant: '2026-11-24T12:00:00+08:00' },
  columns: { list: [{ quote: 'effective' }, { quote: 'standing' }] },
  entry: { quote: 'placing-2024-06' },
  file: { quote: 'minutes.pdf' },
  found: { number: 7n },
  issuer: { quote: 'kestrel' },
  kind: { quote: 'person-recorded' },
  key: { quote: 'registry.example/kestrel+3a1f0c92+AdZ…' },
  known: { instant: '2026-11-24T12:00:00+08:00' },
  line: { number: 17n },
  most: { number: 200n },
  now: { instant: '2026-11-24T11:59:00+08:00' },
  number: { number: 333n },
  path: { quote: '/fields/address' },
  place: { quote: 'north:5432' },
  proposal: { number: 3n },
  recorded: { instant: '2026-11-24T13:00:00+08:00' },
  size: { number: 601n },
  tile: { quote: '0/1' },
  wanted: { quote: 'kestrel' },
};

const particular: Readonly<Record<string, Figure | undefined>> = {
  'entries-csv.cells columns': { number: 8n },
  'ledger.disclosures-of-another found': { quote: 'heron' },
  'ledger.disclosures-of-another path': { quote: 'opening.json' },
  'tally.problem.server-ended said': { quote: 'temporary file size exceeds temp_file_limit (1048576kB)' },
  'ledger.no-disclosures path': { quote: 'opening.json' },
};

/** The sample of a figure in a sentence of the ledger; nothing for one of another area. */
export function ledgerSample(key: string, name: string): Figure | undefined {
  if (!ledgerSections.some(([prefix]) => key.startsWith(prefix))) return undefined;
  return particular[`${key} ${name}`] ?? samples[name];
}
