import { describe, expect, test } from 'vitest';
import { done, openIssuerAlone } from '../support/opened-issuer.ts';
import { entry, headerOf, issue, smallEntries } from '../support/small-issuer.ts';
import type { Contracted } from './engines.ts';
import { inIssue, keysOf, numbersOf } from './reading.ts';

/** What one person proposes, another approves or refuses. */
export function proposalContract({ ledger }: Contracted): void {
  const given = (
    key: string,
    ...entries: readonly ReturnType<typeof entry>[]
  ): Parameters<typeof ledger.propose>[1] => ({
    entries,
    enteredBy: 'secretary',
    note: null,
    key,
  });

  test('what nobody decided otherwise needs a second person', async () => {
    done(await ledger.openIssuer(headerOf('ivy'), 'secretary'));
    const alone = { entries: smallEntries, by: 'secretary', key: 'k' };
    expect(keysOf(await ledger.record('ivy', alone))).toEqual(['forbidden ledger.needs-four-eyes']);
    const { proposal } = done(await ledger.propose('ivy', { ...given('p1', ...smallEntries), note: 'The opening' }));
    expect(keysOf(await ledger.approve('ivy', { number: proposal, by: 'secretary', key: 'a' }))).toEqual([
      'forbidden ledger.own-proposal',
    ]);
    expect(await numbersOf(ledger, 'ivy')).toEqual([]);
    expect(done(await ledger.approve('ivy', { number: proposal, by: 'approver', key: 'a' }))).toMatchObject({
      first: 1n,
      last: 7n,
    });
    const [first] = await ledger.entries('ivy', { after: 0n, limit: 1 });
    expect(first).toMatchObject({ enteredBy: 'secretary', approvedBy: 'approver', proposal: 1n });
    expect(await ledger.proposal('ivy', 1n)).toMatchObject({
      state: 'approved',
      decidedBy: 'approver',
      note: 'The opening',
      entries: 7n,
      first: 1n,
      last: 7n,
    });
  });

  test('a proposal that is sent again is one proposal, and an approval that is sent again one approval', async () => {
    await openIssuerAlone(ledger, 'jay');
    await ledger.setApprovalPolicy('jay', { others: 'four', kinds: {} }, 'secretary');
    const asked = given('p', issue('a', '2025-01-02', 1n));
    const proposed = done(await ledger.propose('jay', asked));
    expect(await ledger.propose('jay', asked)).toEqual(proposed);
    expect(keysOf(await ledger.propose('jay', given('p', issue('b', '2025-01-02', 1n))))).toEqual([
      'conflict ledger.key-used',
    ]);
    const approval = { number: proposed.proposal, by: 'approver', key: 'a' };
    const approved = done(await ledger.approve('jay', approval));
    expect(await ledger.approve('jay', approval)).toEqual(approved);
    expect(keysOf(await ledger.approve('jay', { ...approval, key: 'b' }))).toEqual([
      'conflict ledger.proposal-decided',
    ]);
    expect(keysOf(await ledger.approve('jay', { ...approval, number: 9n }))).toEqual(['unknown ledger.no-proposal']);
    expect(await numbersOf(ledger, 'jay')).toHaveLength(8);
  });

  test('two who approve at once record the entries once', async () => {
    await openIssuerAlone(ledger, 'kay');
    await ledger.setApprovalPolicy('kay', { others: 'four', kinds: {} }, 'secretary');
    const { proposal: number } = done(await ledger.propose('kay', given('p', issue('a', '2025-01-02', 1n))));
    const both = await Promise.all(
      ['approver', 'chair'].map((by) => ledger.approve('kay', { number, by, key: `by ${by}` })),
    );
    expect(both.flatMap(keysOf)).toEqual(['conflict ledger.proposal-decided']);
    expect(await numbersOf(ledger, 'kay')).toHaveLength(8);
  });

  test('each kind of entry asks for as many people as the policy in force says', async () => {
    await openIssuerAlone(ledger, 'leo');
    await ledger.setApprovalPolicy('leo', { others: 'two', kinds: { 'shares-issued': 'four' } }, 'secretary');
    expect(await ledger.approvalPolicy('leo')).toEqual({ others: 'two', kinds: { 'shares-issued': 'four' } });
    const director = entry('bob', 'person-recorded', '2025-01-02', { person: 'bob', names: { en: 'Bob' } });
    const alone = { entries: [director], by: 'secretary', key: 'k1' };
    expect(done(await ledger.record('leo', alone))).toMatchObject({ first: 8n });
    const mixed = [
      issue('a', '2025-01-02', 1n),
      entry('bob-in', 'director-appointed', '2025-01-02', { person: 'bob' }),
    ];
    expect(keysOf(await ledger.record('leo', { entries: mixed, by: 'secretary', key: 'k2' }))).toEqual([
      'forbidden ledger.needs-four-eyes',
    ]);
    const { proposal } = done(
      await ledger.propose('leo', given('p', entry('out', 'director-ceased', '2025-01-03', { person: 'ann' }))),
    );
    const own = done(await ledger.approve('leo', { number: proposal, by: 'secretary', key: 'a' }));
    const [last] = await ledger.entries('leo', { after: own.first - 1n, limit: 1 });
    expect(last).toMatchObject({ enteredBy: 'secretary', approvedBy: null });
  });

  describe('a proposal that is not taken up', () => {
    test('is refused by another, or withdrawn by its maker, with the reason', async () => {
      await openIssuerAlone(ledger, 'may');
      await ledger.setApprovalPolicy('may', { others: 'four', kinds: {} }, 'secretary');
      const numbers: bigint[] = [];
      for (const key of ['p1', 'p2'])
        numbers.push(done(await ledger.propose('may', given(key, issue(key, '2025-01-02', 1n)))).proposal);
      const [first = 0n, second = 0n] = numbers;
      const reject = async (
        number: bigint,
        outcome: 'refused' | 'withdrawn',
        by: string,
        reason: string,
      ): Promise<readonly string[]> => keysOf(await ledger.reject('may', { number, outcome, by, reason }));
      expect(await reject(first, 'refused', 'approver', ' ')).toEqual(['invalid ledger.no-reason']);
      expect(await reject(first, 'refused', 'secretary', 'mine')).toEqual(['forbidden ledger.own-refusal']);
      expect(await reject(first, 'withdrawn', 'approver', 'not mine')).toEqual(['forbidden ledger.not-own-proposal']);
      expect(await reject(first, 'refused', 'approver', 'No minute attached')).toEqual([]);
      expect(await reject(first, 'refused', 'approver', 'No minute attached')).toEqual([]);
      expect(await reject(first, 'refused', 'chair', 'Late')).toEqual(['conflict ledger.proposal-decided']);
      expect(await reject(second, 'withdrawn', 'secretary', 'Wrong class')).toEqual([]);
      expect(await reject(99n, 'refused', 'approver', 'x')).toEqual(['unknown ledger.no-proposal']);
      expect(keysOf(await ledger.approve('may', { number: first, by: 'chair', key: 'a' }))).toEqual([
        'conflict ledger.proposal-decided',
      ]);
      const proposals = await ledger.proposals('may', { after: 0n, limit: 10 });
      expect(proposals.map(({ state, decidedBy, reason }) => [state, decidedBy, reason])).toEqual([
        ['refused', 'approver', 'No minute attached'],
        ['withdrawn', 'secretary', 'Wrong class'],
      ]);
      expect(await numbersOf(ledger, 'may')).toHaveLength(7);
    });
  });

  test('what can’t be so is refused when it is proposed, and again when things have changed since', async () => {
    await openIssuerAlone(ledger, 'ned');
    const cancel = (id: string, shares: bigint): ReturnType<typeof entry> =>
      entry(id, 'shares-cancelled', '2025-01-03', { class: 'B', shares: String(shares), from: 'surrendered' });
    expect(keysOf(await ledger.propose('ned', given('p', cancel('too-many', 901n))))).toHaveLength(1);
    const { proposal } = done(await ledger.propose('ned', given('q', cancel('most', 900n))));
    done(await ledger.record('ned', { entries: [cancel('some', 1n)], by: 'secretary', key: 'k' }));
    expect(keysOf(await ledger.approve('ned', { number: proposal, by: 'approver', key: 'a' }))).toHaveLength(1);
    expect(await ledger.proposal('ned', proposal)).toMatchObject({ state: 'open' });
    expect(await numbersOf(ledger, 'ned')).toHaveLength(8);
  });

  test('what a proposal would do is seen before it is approved', async () => {
    await openIssuerAlone(ledger, 'oda');
    const { proposal } = done(await ledger.propose('oda', given('p', issue('a', '2025-01-02', 100n))));
    const entries = await ledger.proposed('oda', proposal);
    const [before, after] = done(await ledger.viewsWith('oda', { days: ['2025-01-01', '2025-01-02'], entries }));
    expect([before, after].map((view) => view && inIssue(view))).toEqual([900n, 1000n]);
    const [now] = done(await ledger.views('oda', { days: ['2025-01-02'], knownAt: null }));
    expect(now && inIssue(now)).toBe(900n);
    done(await ledger.openIssuer(headerOf('odo'), 'secretary'));
    const [first] = done(await ledger.viewsWith('odo', { days: ['2025-01-02'], entries: smallEntries }));
    expect(first).toMatchObject({ firstDay: '2024-01-02', size: 0n });
    const impossible = [issue('a', '2025-01-02', 1n), issue('a', '2025-01-02', 1n)];
    expect(keysOf(await ledger.viewsWith('oda', { days: ['2025-01-02'], entries: impossible }))).toEqual([
      'invalid record-file.id-twice',
    ]);
  });

  describe('a proposal that comes in parts', () => {
    const lines = Array.from({ length: 10 }, (_, at) => issue(`e-${at}`, '2025-01-02', 1n));

    test('goes on where it was broken off, and is taken whole', async () => {
      await openIssuerAlone(ledger, 'pia');
      const part = (from: number, to: number): Parameters<typeof ledger.upload>[1] => ({
        upload: 'file',
        by: 'secretary',
        line: BigInt(from + 1),
        entries: lines.slice(from, to),
      });
      expect(done(await ledger.upload('pia', part(0, 4)))).toEqual({ lines: 4n });
      expect(done(await ledger.upload('pia', part(6, 8)))).toEqual({ lines: 4n });
      expect(done(await ledger.upload('pia', part(2, 7)))).toEqual({ lines: 8n });
      expect(await ledger.uploadedLines('pia', { upload: 'file', by: 'secretary' })).toBe(8n);
      expect(await ledger.uploadedLines('pia', { upload: 'file', by: 'approver' })).toBe(0n);
      expect(done(await ledger.upload('pia', part(8, 10)))).toEqual({ lines: 10n });
      const asked = { ...given('p'), entries: { upload: 'file' } };
      const { proposal } = done(await ledger.propose('pia', asked));
      expect(await ledger.propose('pia', asked)).toEqual({ proposal });
      expect(keysOf(await ledger.propose('pia', { ...asked, key: 'q' }))).toEqual(['conflict ledger.upload-used']);
      expect(await ledger.proposed('pia', proposal)).toEqual(lines);
      expect(done(await ledger.approve('pia', { number: proposal, by: 'approver', key: 'a' }))).toMatchObject({
        first: 8n,
        last: 17n,
      });
    });

    test('another content under the same name is refused, and nobody adds to another’s', async () => {
      await openIssuerAlone(ledger, 'qi');
      const part = { upload: 'file', by: 'secretary', line: 1n, entries: lines.slice(0, 2) };
      done(await ledger.upload('qi', part));
      expect(keysOf(await ledger.upload('qi', { ...part, entries: lines.slice(1, 3) }))).toEqual([
        'conflict ledger.upload-differs',
      ]);
      done(await ledger.upload('qi', { ...part, by: 'somebody', line: 3n, entries: lines.slice(5, 6) }));
      const { proposal } = done(await ledger.propose('qi', { ...given('p'), entries: { upload: 'file' } }));
      expect(await ledger.proposed('qi', proposal)).toEqual(lines.slice(0, 2));
      done(await ledger.upload('qi', { ...part, line: 3n, entries: lines.slice(2, 3) }));
      expect(await ledger.proposed('qi', proposal)).toEqual(lines.slice(0, 2));
      expect(keysOf(await ledger.upload('nobody', part))).toEqual(['unknown ledger.no-issuer']);
    });

    test('is refused as a whole where one line of it is wrong, and says which', async () => {
      await openIssuerAlone(ledger, 'rex');
      const wrong = lines.with(
        4,
        entry('e-4', 'shares-issued', '2025-01-02', { class: 'B', shares: '1.5', way: 'placing' }),
      );
      done(await ledger.upload('rex', { upload: 'file', by: 'secretary', line: 1n, entries: wrong }));
      const answer = await ledger.propose('rex', { ...given('p'), entries: { upload: 'file' } });
      expect(answer).toMatchObject({
        refused: 'invalid',
        problems: [{ entry: 'e-4', position: 5, field: 'fields.shares' }],
      });
      expect(await ledger.proposals('rex', { after: 0n, limit: 9 })).toEqual([]);
    });

    test('an upload of nothing is refused', async () => {
      await openIssuerAlone(ledger, 'sam');
      expect(keysOf(await ledger.propose('sam', { ...given('p'), entries: { upload: 'nothing' } }))).toEqual([
        'invalid ledger.nothing-given',
      ]);
    });
  });
}
