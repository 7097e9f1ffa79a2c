import { expect, test } from 'vitest';
import { dropStates, storedStates } from '../../src/read/snapshots.ts';
import { done, openIssuerAlone, recordAlone } from '../support/opened-issuer.ts';
import { entry, headerOf, issue } from '../support/small-issuer.ts';
import type { Contracted } from './engines.ts';
import { inIssue, keysOf, viewOn } from './reading.ts';

const HOUR = 3_600_000;

/** What held on a day, as known at a moment. */
export function timesContract({ ledger, pool, clock }: Contracted): void {
  const now = (): string => new Date(clock.now()).toISOString();

  test('an entry counts from its day on, whenever it was recorded', async () => {
    await openIssuerAlone(ledger, 'val');
    await recordAlone(ledger, 'val', [issue('late', '2025-06-01', 50n)]);
    await recordAlone(ledger, 'val', [issue('early', '2025-03-01', 7n)]);
    const seen = async (on: string): Promise<bigint | null> => inIssue(await viewOn(ledger, 'val', { on }));
    expect(await seen('2025-02-28')).toBe(900n);
    expect(await seen('2025-03-01')).toBe(907n);
    expect(await seen('2025-06-01')).toBe(957n);
  });

  test('a correction takes the place of what it corrects on every day, and before it was known nobody knew it', async () => {
    await openIssuerAlone(ledger, 'wes');
    await recordAlone(ledger, 'wes', [issue('wrong', '2025-03-01', 1000n)]);
    clock.advance(HOUR);
    const before = now();
    clock.advance(HOUR);
    await recordAlone(ledger, 'wes', [issue('right', '2025-03-01', 100n, { supersedes: 'wrong' })]);
    clock.advance(HOUR);
    const seen = async (knownAt: string | null): Promise<bigint | null> =>
      inIssue(await viewOn(ledger, 'wes', { on: '2025-12-31', knownAt }));
    expect(await seen(null)).toBe(1000n);
    expect(await seen(before)).toBe(1900n);
    const [wrong] = await ledger.entriesById('wes', ['wrong']);
    expect(wrong?.correctedBy).toBe('right');
    const second = issue('again', '2025-03-01', 1n, { supersedes: 'wrong' });
    expect(keysOf(await ledger.record('wes', { entries: [second], by: 'x', key: 'k' }))).toEqual([
      'invalid record-file.superseded-twice',
    ]);
    await recordAlone(ledger, 'wes', [entry('gone', 'entry-withdrawn', '2025-03-01', {}, { supersedes: 'right' })]);
    expect(await seen(null)).toBe(900n);
    expect(await seen(before)).toBe(1900n);
  });

  test('a correction that makes a later entry impossible is refused', async () => {
    await openIssuerAlone(ledger, 'xia');
    await recordAlone(ledger, 'xia', [
      issue('more', '2025-03-01', 100n),
      entry('less', 'shares-cancelled', '2025-04-01', { class: 'B', shares: '950', from: 'surrendered' }),
    ]);
    const fewer = issue('fewer', '2025-03-01', 10n, { supersedes: 'more' });
    expect(keysOf(await ledger.record('xia', { entries: [fewer], by: 'x', key: 'k' }))).toHaveLength(1);
    expect(inIssue(await viewOn(ledger, 'xia', { on: '2025-12-31' }))).toBe(50n);
  });

  test('what was known at a moment stays known so: nothing can be recorded as known by then any more', async () => {
    await openIssuerAlone(ledger, 'yan');
    clock.advance(HOUR);
    const asked = new Date(clock.now() - 1).toISOString();
    const first = await viewOn(ledger, 'yan', { on: '2025-12-31', knownAt: asked });
    const backdated = issue('backdated', '2025-03-01', 5n, { recorded: asked });
    expect(keysOf(await ledger.record('yan', { entries: [backdated], by: 'x', key: 'k' }))).toEqual([
      'invalid ledger.recorded-behind',
    ]);
    clock.advance(-10 * HOUR);
    const { recorded } = await recordAlone(ledger, 'yan', [issue('later', '2025-03-01', 5n)]);
    expect(Date.parse(recorded)).toBe(Date.parse(asked) + 1);
    clock.advance(10 * HOUR);
    expect(await viewOn(ledger, 'yan', { on: '2025-12-31', knownAt: asked })).toMatchObject({
      register: first.register,
      sources: first.sources,
    });
    const ahead = issue('ahead', '2025-03-01', 5n, { recorded: new Date(clock.now() + 1).toISOString() });
    expect(keysOf(await ledger.record('yan', { entries: [ahead], by: 'x', key: 'k2' }))).toEqual([
      'invalid ledger.recorded-ahead',
    ]);
    expect(keysOf(await ledger.views('yan', { days: ['2025-12-31'], knownAt: now() }))).toEqual([
      'invalid ledger.not-known-yet',
    ]);
  });

  test('the moments of an issuer never go back, whatever the clock does', async () => {
    await openIssuerAlone(ledger, 'zoe');
    const { recorded: first } = await recordAlone(ledger, 'zoe', [issue('a', '2025-03-01', 5n)]);
    clock.advance(-HOUR);
    const { recorded: second } = await recordAlone(ledger, 'zoe', [issue('b', '2025-03-01', 5n)]);
    clock.advance(HOUR);
    expect(second).toBe(first);
  });

  test('who somebody is stands on every day and at every moment', async () => {
    await openIssuerAlone(ledger, 'abe');
    clock.advance(HOUR);
    const before = new Date(clock.now() - 1).toISOString();
    await recordAlone(ledger, 'abe', [
      entry('bob', 'person-recorded', '2026-01-01', { person: 'bob', names: { en: 'Bob' } }),
    ]);
    clock.advance(HOUR);
    const { register } = await viewOn(ledger, 'abe', { on: '2024-01-02', knownAt: before });
    expect([...register.people.keys()]).toEqual(['ann', 'bob']);
  });

  test('stored states are thrown away and made anew to the same bytes, and reads do not differ', async () => {
    await openIssuerAlone(ledger, 'bea');
    const issues = Array.from({ length: 4500 }, (_, at) =>
      issue(`i-${at}`, `2025-01-${String(1 + Math.floor(at / 200)).padStart(2, '0')}`, BigInt(at)),
    );
    await recordAlone(ledger, 'bea', issues);
    const days = ['2025-01-05', '2025-01-14', '2025-12-31'];
    const first = done(await ledger.views('bea', { days, knownAt: null }));
    const stored = await storedStates(pool, 'bea');
    expect(stored.length).toBeGreaterThanOrEqual(2);
    expect(done(await ledger.views('bea', { days, knownAt: null }))).toEqual(first);
    await dropStates(pool, 'bea');
    expect(await storedStates(pool, 'bea')).toEqual([]);
    expect(done(await ledger.views('bea', { days, knownAt: null }))).toEqual(first);
    expect(await storedStates(pool, 'bea')).toEqual(stored);
  });

  test('entries that move shares on nobody’s authority are counted and listed, those that were corrected not', async () => {
    await openIssuerAlone(ledger, 'dot');
    const authority = { form: 'board-minute', title: 'Minute 12', on: '2025-02-20' };
    const rightful = [
      issue('minuted', '2025-03-01', 1n, { authority }),
      issue('named', '2025-03-01', 1n, { authority: 'AGM' }),
    ];
    await recordAlone(ledger, 'dot', [
      ...rightful,
      issue('bare', '2025-03-02', 1n),
      issue('bare-too', '2025-03-03', 1n),
    ]);
    const kinds = ['shares-issued', 'opening-position'];
    expect(await ledger.withoutAuthority('dot', kinds)).toEqual(['opening', 'bare', 'bare-too']);
    expect(await ledger.withoutAuthority('dot', ['shares-cancelled'])).toEqual([]);
    await recordAlone(ledger, 'dot', [issue('mended', '2025-03-02', 1n, { authority, supersedes: 'bare' })]);
    expect(await ledger.withoutAuthority('dot', kinds)).toEqual(['opening', 'bare-too']);
    const count = { primary: 10, secondary: 0, assumed: 0 };
    const { sources } = await viewOn(ledger, 'dot', { on: '2025-03-02' });
    expect(sources.count).toEqual({ ...count, capital: 4, withoutAuthority: 1 });
  });

  test('an issuer without entries has a view that says nothing yet', async () => {
    done(await ledger.openIssuer(headerOf('cyd'), 'secretary'));
    expect(await viewOn(ledger, 'cyd', { on: '2025-01-01' })).toMatchObject({ size: 0n, firstDay: null });
    expect(keysOf(await ledger.views('nobody', { days: ['2025-01-01'], knownAt: null }))).toEqual([
      'unknown ledger.no-issuer',
    ]);
  });
}
