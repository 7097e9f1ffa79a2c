import { describe, expect, test } from 'vitest';
import { done, openIssuerAlone, recordAlone } from '../support/opened-issuer.ts';
import { issue, smallEntries } from '../support/small-issuer.ts';
import { openTestLedger } from '../support/test-ledger.ts';

const { ledger } = await openTestLedger();

/** So many that comparing each with each other would take longer than a statement may. */
const COUNT = 25_000;
const lines = Array.from({ length: COUNT }, (_, index) => issue(`line-${index}`, '2024-03-01', 1));

describe('a proposal of many lines', () => {
  test('is taken, read page by page, and approved', async () => {
    await openIssuerAlone(ledger, 'many');
    await recordAlone(ledger, 'many', smallEntries);
    const given = { entries: lines, note: null, enteredBy: 'mei', key: 'many' };
    const { proposal } = done(await ledger.propose('many', given));
    expect(await ledger.proposed('many', proposal, { after: BigInt(COUNT - 2), limit: 10 })).toEqual(lines.slice(-2));
    expect(await ledger.proposed('many', proposal, { after: 10n, limit: 3 })).toEqual(lines.slice(10, 13));
    const approved = done(await ledger.approve('many', { number: proposal, by: 'paul', key: 'many-approved' }));
    expect(approved.last).toBe(BigInt(smallEntries.length + COUNT));
  });

  test('whose upload is sent again is compared line by line, and one that differs is named', async () => {
    const part = { upload: 'again', by: 'mei', line: 1n, entries: lines };
    expect(await ledger.upload('many', part)).toEqual({ lines: BigInt(COUNT) });
    expect(await ledger.upload('many', part)).toEqual({ lines: BigInt(COUNT) });
    const changed = [...lines.slice(0, -1), issue('other', '2024-03-01', 1)];
    const answer = await ledger.upload('many', { ...part, entries: changed });
    expect(answer).toMatchObject({ refused: 'conflict', problems: [{ message: { key: 'ledger.upload-differs' } }] });
    expect(
      JSON.stringify(answer, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    ).toContain(String(COUNT));
  });
});
