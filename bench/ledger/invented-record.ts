import type { PlainDate } from '@tenfold/kernel';
import { type EntryJson, isRefused, type Ledger } from '@tenfold/ledger';

const source = { title: 'Invented for a measurement', url: null, standing: 'primary' };

const YEAR_ONE = Date.UTC(2015, 0, 2);
const DAY = 86_400_000;

/** So many issues of shares fall on one day. */
const A_DAY = 40;

/** Entries before the issues of shares: two classes, a position, a listing. */
const beginning: readonly EntryJson[] = [
  entry('class-a', 'share-class-created', '2015-01-01', {
    class: 'A',
    votesPerShare: '10',
    weighted: true,
    listed: false,
  }),
  entry('class-b', 'share-class-created', '2015-01-01', {
    class: 'B',
    votesPerShare: '1',
    weighted: false,
    listed: true,
  }),
  entry('opening', 'opening-position', '2015-01-01', {
    inIssue: { A: '5000000000', B: '20000000000' },
    treasury: { A: '0', B: '0' },
  }),
  entry('listed', 'issuer-listed', '2015-01-01', { board: 'hk-main-board', status: 'chapter-8a' }),
];

function entry(id: string, kind: string, effective: string, fields: object): EntryJson {
  return { id, kind, effective, source, fields };
}

/** The day of the nth issue. */
export function dayOf(nth: number): PlainDate {
  return new Date(YEAR_ONE + Math.floor(nth / A_DAY) * DAY).toISOString().slice(0, 10);
}

/** The nth issue of ordinary shares: small, and 40 of them a day. */
export function issueOf(nth: number): EntryJson {
  return entry(`issue-${nth}`, 'shares-issued', dayOf(nth), {
    class: 'B',
    shares: String(1000 + (nth % 977)),
    way: 'option-exercise',
  });
}

/** Opens an issuer in which one person may record alone, with its first entries. */
export async function openInvented(ledger: Ledger, id: string): Promise<void> {
  const header = { format: 'tenfold/record/1', issuer: { id, names: { en: 'Invented Holdings' } } };
  const opened = await ledger.openIssuer(header, 'bench');
  if (isRefused(opened)) throw new Error(JSON.stringify(opened));
  await ledger.setApprovalPolicy(id, { others: 'two', kinds: {} }, 'bench');
  await record(ledger, id, beginning);
}

/** Records entries in one request; throws where they are refused. */
export async function record(ledger: Ledger, id: string, entries: readonly EntryJson[]): Promise<void> {
  const key = String(entries[0]?.['id']);
  const answer = await ledger.record(id, { entries, by: 'bench', key });
  if (isRefused(answer)) throw new Error(JSON.stringify(answer.problems));
}
