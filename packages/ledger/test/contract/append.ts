import { expect, test } from 'vitest';
import { Ledger } from '../../src/ledger.ts';
import { inIssuer } from '../../src/transaction.ts';
import { done, openIssuerAlone, recordAlone } from '../support/opened-issuer.ts';
import { entry, headerOf, issue } from '../support/small-issuer.ts';
import type { Contracted } from './engines.ts';
import { keysOf, numbersOf } from './reading.ts';

/** What is written, is written once, in order, and by one after another. */
export function appendContract({ ledger, pool, clock }: Contracted): void {
  test('an issuer is opened once; the same header again changes nothing, another is refused', async () => {
    const opened = done(await ledger.openIssuer(headerOf('ava'), 'secretary'));
    expect(await ledger.openIssuer(headerOf('ava'), 'somebody else')).toEqual(opened);
    expect(keysOf(await ledger.openIssuer({ ...headerOf('ava'), note: 'new' }, 'secretary'))).toEqual([
      'conflict ledger.other-header',
    ]);
    expect((await ledger.issuers()).map(({ issuer }) => issuer.id)).toContain('ava');
  });

  test('entries are numbered from one, without a gap, in the order in which they were given', async () => {
    await openIssuerAlone(ledger, 'ban');
    const answer = await recordAlone(ledger, 'ban', [issue('a', '2025-01-02', 1n), issue('b', '2025-01-02', 1n)]);
    expect(answer).toEqual({ first: 8n, last: 9n, recorded: '2026-11-24T12:00:00.000+08:00' });
    expect(await numbersOf(ledger, 'ban')).toEqual([1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n, 9n]);
  });

  test('a request that is repeated is answered the same and done once; with another content it is refused', async () => {
    await openIssuerAlone(ledger, 'cat');
    const given = { entries: [issue('a', '2025-01-02', 100n)], by: 'secretary', key: 'k1' };
    const answer = done(await ledger.record('cat', given));
    clock.advance(5000);
    expect(await ledger.record('cat', given)).toEqual(answer);
    const another = new Ledger(pool, clock);
    expect(await another.record('cat', given)).toEqual(answer);
    const changed = { ...given, entries: [issue('a', '2025-01-02', 200n)] };
    expect(keysOf(await ledger.record('cat', changed))).toEqual(['conflict ledger.key-used']);
    expect(await numbersOf(ledger, 'cat')).toHaveLength(8);
    const long = { ...given, entries: [issue('b', '2025-01-02', 1n)], key: 'k'.repeat(201) };
    expect(keysOf(await ledger.record('cat', long))).toEqual(['invalid ledger.key-long']);
    const proposal = { entries: long.entries, enteredBy: 'secretary', note: null, key: long.key };
    expect(keysOf(await ledger.propose('cat', proposal))).toEqual(['invalid ledger.key-long']);
    expect(done(await ledger.record('cat', { ...long, key: 'k'.repeat(200) }))).toMatchObject({ first: 9n });
  });

  test('what can’t be so is refused, whole, and leaves nothing behind', async () => {
    await openIssuerAlone(ledger, 'dee');
    const cancel = (id: string, shares: string): ReturnType<typeof entry> =>
      entry(id, 'shares-cancelled', '2025-01-03', { class: 'B', shares, from: 'surrendered' });
    const refused = async (...entries: readonly ReturnType<typeof entry>[]): Promise<readonly string[]> =>
      keysOf(await ledger.record('dee', { entries, by: 'secretary', key: String(Math.random()) }));
    expect(await refused(issue('fine', '2025-01-02', 1n), cancel('too-many', '5000'))).toHaveLength(1);
    expect(await refused(issue('listed', '2025-01-02', 1n))).toEqual(['invalid record-file.id-twice']);
    expect(await refused(issue('x', '2025-01-02', 1n, { supersedes: 'nothing' }))).toEqual([
      'invalid record-file.supersedes-missing',
    ]);
    expect(await refused(entry('y', 'dividend-paid', '2025-01-02', {}))).toEqual(['invalid record-file.kind-unknown']);
    expect(await refused(issue('z', '2025-01-02', 1n, { note: '\ud800' }))).toEqual(['invalid ledger.text-unwritable']);
    expect(await refused(issue('z', '2025-01-02', 1n, { note: 'a\u0000b' }))).toEqual([
      'invalid ledger.text-unwritable',
    ]);
    expect(await refused()).toEqual(['invalid ledger.nothing-given']);
    expect(await numbersOf(ledger, 'dee')).toHaveLength(7);
    const none = { entries: [issue('a', '2025-01-02', 1n)], by: 'secretary', key: 'k' };
    await ledger.setApprovalPolicy('dee', { others: 'two', kinds: {} }, 'secretary');
    expect(keysOf(await ledger.setApprovalPolicy('nobody', { others: 'two', kinds: {} }, 'x'))).toEqual([
      'unknown ledger.no-issuer',
    ]);
    expect(keysOf(await ledger.propose('nobody', { ...none, enteredBy: 'x', note: null }))).toEqual([
      'unknown ledger.no-issuer',
    ]);
  });

  test('writers of one issuer come one after another, from whichever process', async () => {
    await openIssuerAlone(ledger, 'eve');
    const others = [ledger, new Ledger(pool, clock), new Ledger(pool, clock)];
    const asked = Array.from({ length: 60 }, (_, at) => {
      const entries = [issue(`e-${at}`, '2025-01-02', 1n), issue(`f-${at}`, '2025-01-02', 1n)];
      return (others[at % 3] as Ledger).record('eve', { entries, by: `writer-${at % 3}`, key: `k-${at}` });
    });
    const answers = (await Promise.all(asked)).map((answer) => done(answer));
    expect(answers.every(({ first, last }) => last === first + 1n)).toBe(true);
    const numbers = await numbersOf(ledger, 'eve');
    expect(numbers).toEqual(Array.from({ length: 127 }, (_, at) => BigInt(at + 1)));
    expect(answers.map(({ first }) => first).toSorted((a, b) => Number(a - b))).toEqual(
      Array.from({ length: 60 }, (_, at) => BigInt(8 + 2 * at)),
    );
  });

  test('who writes to one issuer does not hold up who writes to another', async () => {
    await openIssuerAlone(ledger, 'fay');
    await openIssuerAlone(ledger, 'gus');
    const order: string[] = [];
    const held = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const holding = inIssuer(pool, { issuer: 'fay', purpose: 'append' }, () => {
      begun.resolve();
      return held.promise;
    });
    await begun.promise;
    const waiting = recordAlone(ledger, 'fay', [issue('a', '2025-01-02', 1n)]).then(() => order.push('fay'));
    await recordAlone(ledger, 'gus', [issue('a', '2025-01-02', 1n)]);
    order.push('gus');
    held.resolve();
    await Promise.all([holding, waiting]);
    expect(order).toEqual(['gus', 'fay']);
  });

  test('listeners hear of what was added, and no more once they stop', async () => {
    await openIssuerAlone(ledger, 'hal');
    const heard: string[] = [];
    const stop = ledger.onAppended((issuer) => heard.push(issuer));
    await recordAlone(ledger, 'hal', [issue('a', '2025-01-02', 1n)]);
    expect(keysOf(await ledger.record('hal', { entries: [], by: 'x', key: 'y' }))).toHaveLength(1);
    stop();
    await recordAlone(ledger, 'hal', [issue('b', '2025-01-02', 1n)]);
    expect(heard).toEqual(['hal']);
  });
}
