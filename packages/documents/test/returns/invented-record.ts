import type { IssuerRecord } from '@tenfold/kernel';
import { exampleRecord } from '../check/example-record.ts';

const source = { title: 'Invented for a test', standing: 'assumed' };

/** An entry of a test, as a record writes it, without what is the same in all of them. */
type Given = Readonly<Record<string, unknown>>;

/** A record with 1,000 weighted shares of class A and 1,000,000 of class B from 1 Jan 2026 on, and the entries given. */
export function invented(entries: readonly object[]): IssuerRecord {
  const day = '2026-01-01';
  const start: readonly Given[] = [
    {
      kind: 'share-class-created',
      effective: day,
      fields: { class: 'A', votesPerShare: '10', weighted: true, listed: false },
    },
    {
      kind: 'share-class-created',
      effective: day,
      fields: { class: 'B', votesPerShare: '1', weighted: false, listed: true },
    },
    {
      kind: 'opening-position',
      effective: day,
      fields: { inIssue: { A: '1000', B: '1000000' }, holdings: [{ holder: 'ann', class: 'A', shares: '1000' }] },
    },
  ];
  const all = [...start, ...(entries as readonly Given[])].map((entry, at) => ({
    id: `e${at}`,
    recorded: `${String(entry['effective'])}T12:00:00+08:00`,
    source,
    ...entry,
  }));
  const issuer = { id: 'kite', names: { en: 'Kite Limited' }, stockCode: '9999', placeOfIncorporation: 'KY' };
  return exampleRecord('invented', { format: 'tenfold/record/1', issuer, entries: all });
}
