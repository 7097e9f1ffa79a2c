import { createHash } from 'node:crypto';
import { readCheckpoint } from '@tenfold/seal';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyFolder, Ledger, Seal } from '../../src/index.ts';
import { inIssuer } from '../../src/transaction.ts';
import { clearanceGiven as given } from '../support/kept-clearance.ts';
import { done, openIssuerAlone, recordAlone } from '../support/opened-issuer.ts';
import { entry, issue } from '../support/small-issuer.ts';
import type { Contracted } from './engines.ts';
import { keysOf } from './reading.ts';

/** SHA-256 of a text, by another way than the ledger's own. */
function hashed(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** What was cleared is kept as it was given, by number, and nobody can say later that it was given on something else. */
export function clearanceContract({ ledger, pool, clock }: Contracted): void {
  const asking = (key: string, by = 'secretary') => ({ plan: given.plan, by, key, until: null });
  const first = { after: 0n, limit: 100 };

  test('clearances are numbered from one, without a gap, for each issuer', async () => {
    await openIssuerAlone(ledger, 'kay');
    await openIssuerAlone(ledger, 'leo');
    const asked = Array.from({ length: 12 }, (_, at) =>
      ledger.clearances.keep('kay', { asked: asking(`k-${at}`), given }),
    );
    const numbers = (await Promise.all(asked)).map((answer) => done(answer).clearance);
    expect(numbers.toSorted((a, b) => Number(a - b))).toEqual(Array.from({ length: 12 }, (_, at) => BigInt(at + 1)));
    expect(done(await ledger.clearances.keep('leo', { asked: asking('k-0'), given }))).toEqual({ clearance: 1n });
    const page = done(await ledger.clearances.all('kay', { after: 9n, limit: 2 }));
    expect(page.map(({ number }) => number)).toEqual([10n, 11n]);
  });

  test('it is read as it was given, with hashes of both sides and the root of the log that it was given on', async () => {
    await openIssuerAlone(ledger, 'mia');
    const seal = new Seal(pool, clock, {
      keys: keyFolder(mkdtempSync(join(tmpdir(), 'tenfold-keys-'))),
      logName: 'registry.example',
    });
    const checkpoint = readCheckpoint(done(await seal.checkpoint('mia')).text);
    if ('problem' in checkpoint) throw new Error(checkpoint.problem.key);
    // Recorded in the meantime: the clearance was given without it.
    await recordAlone(ledger, 'mia', [issue('later', '2025-01-02', 1n)]);
    done(await ledger.clearances.keep('mia', { asked: asking('k'), given }));
    const kept = await ledger.clearances.one('mia', 1n);
    expect(kept).toMatchObject({ ...given, number: 1n, askedBy: 'secretary', givenAt: expect.stringMatching(/Z$/) });
    // Members in the order of their names and no spaces: canonical JSON (RFC 8785) by hand.
    const plan =
      '{"format":"tenfold/plan/1","steps":[{"act":"buy-back","fields":{"class":"B","for":"cancellation","shares":"90"},"on":"2025-02-03"}]}';
    const content = '{"en":{"note":"Convert 10 “A”"},"zh-Hant":{"note":"轉換10股「A」"}}';
    expect(kept).toMatchObject({ planSha256: hashed(plan), contentSha256: hashed(content) });
    expect(checkpoint.value.checkpoint.size).toBe(8);
    expect(kept).toMatchObject({ root: Buffer.from(checkpoint.value.checkpoint.root).toString('hex') });
    expect(await ledger.clearances.one('mia', 2n)).toBeNull();
    const unknown = [ledger.clearances.one('nobody', 1n), ledger.clearances.all('nobody', first)];
    for (const answer of await Promise.all(unknown)) expect(keysOf(answer ?? {})).toEqual(['unknown ledger.no-issuer']);
  });

  test('a smallest conversion that is not known stays unknown', async () => {
    await openIssuerAlone(ledger, 'nan');
    done(await ledger.clearances.keep('nan', { asked: asking('k'), given: { ...given, minimum: null } }));
    expect(await ledger.clearances.one('nan', 1n)).toMatchObject({ minimum: null });
  });

  test('a request that is repeated gives the same number; with another plan, day or person it is refused', async () => {
    await openIssuerAlone(ledger, 'ole');
    const asked = asking('k1');
    expect(await ledger.clearances.keptBefore('ole', asked)).toBeNull();
    done(await ledger.clearances.keep('ole', { asked, given }));
    // Also where the answer would be another one by now.
    const other = { ...given, verdict: 'kept', minimum: 0n };
    expect(await ledger.clearances.keep('ole', { asked, given: other })).toEqual({ clearance: 1n });
    expect(await new Ledger(pool, clock).clearances.keptBefore('ole', asked)).toEqual({ clearance: 1n });
    const others = [
      { ...asked, plan: { ...given.plan, split: 'each-rounded-up' } },
      { ...asked, until: '2025-02-10' },
      { ...asked, by: 'somebody else' },
    ];
    for (const one of others)
      expect(keysOf((await ledger.clearances.keptBefore('ole', one)) ?? {})).toEqual(['conflict ledger.key-used']);
    expect(done(await ledger.clearances.all('ole', first))).toHaveLength(1);
    const recording = { entries: [issue('a', '2025-01-02', 1n)], by: 'secretary', key: 'k1' };
    expect(keysOf(await ledger.record('ole', recording))).toEqual(['conflict ledger.key-used']);
  });

  test('what can’t be written down is refused', async () => {
    await openIssuerAlone(ledger, 'pam');
    const kept = (asked: ReturnType<typeof asking>) => ledger.clearances.keep('pam', { asked, given });
    expect(keysOf(await kept({ ...asking('k'), plan: { note: '\ud800' } }))).toEqual([
      'invalid ledger.text-unwritable',
    ]);
    expect(keysOf(await kept(asking('k'.repeat(201))))).toEqual(['invalid ledger.key-long']);
    expect(keysOf(await ledger.clearances.keep('nobody', { asked: asking('k'), given }))).toEqual([
      'unknown ledger.no-issuer',
    ]);
    const ahead = ledger.clearances.keep('pam', { asked: asking('k'), given: { ...given, size: 8n } });
    await expect(ahead).rejects.toThrow('not there');
    expect(done(await ledger.clearances.all('pam', first))).toEqual([]);
  });

  test('what was recorded since is found by its kind; what was corrected is not in force', async () => {
    await openIssuerAlone(ledger, 'ron');
    await recordAlone(ledger, 'ron', [issue('a', '2025-01-02', 1n), issue('b', '2025-01-02', 2n)]);
    await recordAlone(ledger, 'ron', [
      issue('c', '2025-01-02', 3n, { supersedes: 'a' }),
      entry('gone', 'director-ceased', '2025-01-03', { person: 'ann' }),
    ]);
    const ids = async (kinds: readonly string[], limit = 10) =>
      done(await ledger.clearances.recordedSince('ron', { after: 7n, kinds, limit })).map(({ id }) => id);
    expect(await ids(['shares-issued'])).toEqual(['b', 'c']);
    expect(await ids(['shares-issued', 'director-ceased', 'issuer-listed'])).toEqual(['b', 'c', 'gone']);
    expect(await ids(['shares-issued'], 1)).toEqual(['b']);
  });

  test('the database itself leaves no gap, and takes no text under another hash', async () => {
    await openIssuerAlone(ledger, 'sue');
    const written = async (number: number, planHash: string): Promise<string> => {
      try {
        await inIssuer(pool, { issuer: 'sue', purpose: 'append' }, (client) =>
          client.query(
            `insert into tenfold.clearance select 'sue', $1, plan, $2, asked_by, given_at, expires_on, day, size, root, rules,
               verdict, minimum, answer, content, content_sha256 from tenfold.clearance where issuer = 'sue' and number = 1`,
            [number, planHash],
          ),
        );
        return 'done';
      } catch (error) {
        return (error as { readonly code: string }).code;
      }
    };
    done(await ledger.clearances.keep('sue', { asked: asking('k'), given }));
    const { planSha256 = '' } = (await ledger.clearances.one('sue', 1n)) as { readonly planSha256?: string };
    expect(await written(3, planSha256)).toBe('23000');
    expect(await written(2, '0'.repeat(64))).toBe('23514');
    expect(await written(1, planSha256)).toBe('23505');
    expect(await written(2, planSha256)).toBe('done');
  });
}
