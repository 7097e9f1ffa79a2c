import type { JsonObject } from '@tenfold/seal';
import type { EntryJson } from '../../src/append/request.ts';

const source = { title: 'Made for a test', url: null, standing: 'primary' };

/** An entry as a record writes it, without the moment of its recording: the ledger gives it one. */
export function entry(id: string, kind: string, effective: string, fields: object, more: object = {}): EntryJson {
  return { id, kind, effective, source, fields, ...more };
}

/** The header of a record: an issuer without its entries. */
export function headerOf(id: string): JsonObject {
  return { format: 'tenfold/record/1', issuer: { id, names: { en: 'Kestrel Robotics', 'zh-Hant': '紅隼機械人' } } };
}

/**
 * An issuer with 100 weighted shares of ten votes, all of one director's, and 900 ordinary ones: 1000 of 1900 votes are
 * his, 900 the others'. It has been listed since 2 Jan 2024.
 */
export const smallEntries: readonly EntryJson[] = [
  entry('class-a', 'share-class-created', '2024-01-02', {
    class: 'A',
    votesPerShare: '10',
    weighted: true,
    listed: false,
  }),
  entry('class-b', 'share-class-created', '2024-01-02', {
    class: 'B',
    votesPerShare: '1',
    weighted: false,
    listed: true,
  }),
  entry('ann', 'person-recorded', '2024-01-02', { person: 'ann', names: { en: 'Chan Wing Sze', 'zh-Hant': '陳詠詩' } }),
  entry('ann-director', 'director-appointed', '2024-01-02', { person: 'ann' }),
  entry('ann-beneficiary', 'beneficiary-recognised', '2024-01-02', { person: 'ann' }),
  entry('opening', 'opening-position', '2024-01-02', {
    inIssue: { A: '100', B: '900' },
    treasury: { A: '0', B: '0' },
    holdings: [
      { holder: 'ann', class: 'A', shares: '100' },
      { holder: 'ann', class: 'B', shares: '0' },
    ],
  }),
  entry('listed', 'issuer-listed', '2024-01-02', { board: 'hk-main-board', status: 'chapter-8a' }),
];

/** An issue of ordinary shares to somebody among the others. */
export function issue(id: string, effective: string, shares: number | bigint, more: object = {}): EntryJson {
  return entry(id, 'shares-issued', effective, { class: 'B', shares: String(shares), way: 'placing' }, more);
}
