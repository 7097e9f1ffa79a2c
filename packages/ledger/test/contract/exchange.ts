import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSameBytes, readCheckpoint } from '@tenfold/seal';
import { expect, test } from 'vitest';
import { keyFolder, type Ledger, Seal } from '../../src/index.ts';
import { done, openIssuerAlone, recordAlone } from '../support/opened-issuer.ts';
import { headerOf, issue } from '../support/small-issuer.ts';
import type { TestLedger } from '../support/test-ledger.ts';
import type { Contracted } from './engines.ts';
import { keysOf } from './reading.ts';

/** What goes in and out as files; `second` is another ledger, a year on. */
export function exchangeContract({ ledger, pool, clock }: Contracted, second: TestLedger): void {
  const exported = async (from: Ledger, issuer: string): Promise<string> => {
    const pieces: string[] = [];
    done(await from.export(issuer, (text) => void pieces.push(text)));
    return pieces.join('');
  };

  test('a record that is exported comes to the same checkpoint where it is imported', async () => {
    await openIssuerAlone(ledger, 'dan');
    await recordAlone(ledger, 'dan', [issue('one', '2025-01-02', 1n, { note: '「備註」 \u{1f600} "quoted"' })]);
    clock.advance(1000);
    await recordAlone(
      ledger,
      'dan',
      Array.from({ length: 300 }, (_, at) => issue(`i-${at}`, '2025-01-03', 1n)),
    );
    const text = await exported(ledger, 'dan');
    const { entries, ...header } = JSON.parse(text);
    expect(entries).toHaveLength(308);
    done(await second.ledger.openIssuer(header, 'importer'));
    const { proposal } = done(
      await second.ledger.propose('dan', { entries, enteredBy: 'importer', note: null, key: 'k' }),
    );
    done(await second.ledger.approve('dan', { number: proposal, by: 'approver', key: 'k2' }));
    expect(await exported(second.ledger, 'dan')).toBe(text);
    const keys = keyFolder(mkdtempSync(join(tmpdir(), 'tenfold-keys-')));
    const roots = [];
    for (const from of [pool, second.pool]) {
      const checkpoint = done(await new Seal(from, clock, { keys, logName: 'registry.example' }).checkpoint('dan'));
      const read = readCheckpoint(checkpoint.text);
      if ('problem' in read) throw new Error(read.problem.key);
      roots.push(read.value.checkpoint);
    }
    expect(roots.map(({ size }) => size)).toEqual([309, 309]);
    expect(roots[0] && roots[1] && isSameBytes(roots[0].root, roots[1].root)).toBe(true);
  });

  test('an issuer that is not there has no file', async () => {
    expect(keysOf(await ledger.export('nobody', () => {}))).toEqual(['unknown ledger.no-issuer']);
    done(await ledger.openIssuer(headerOf('empty'), 'secretary'));
    expect(JSON.parse(await exported(ledger, 'empty'))).toEqual({ ...headerOf('empty'), entries: [] });
  });

  test('evidence is kept once by the hash of its bytes, and given back as it was', async () => {
    await openIssuerAlone(ledger, 'eli');
    // SHA-256 of the three bytes "abc", from FIPS 180-4.
    const hash = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    const file = {
      mediaType: 'application/pdf',
      name: '../minutes/董事會.pdf',
      bytes: Buffer.from('abc'),
      addedBy: 'secretary',
    };
    expect(await ledger.addEvidence('eli', file)).toEqual({ sha256: hash });
    expect(await ledger.addEvidence('eli', { ...file, name: 'again.pdf' })).toEqual({ sha256: hash });
    expect(await ledger.evidence('eli', hash)).toMatchObject({
      name: '董事會.pdf',
      addedBy: 'secretary',
      bytes: Buffer.from('abc'),
    });
    expect(await ledger.evidence('dan', hash)).toBeUndefined();
    expect(keysOf(await ledger.addEvidence('eli', { ...file, bytes: Buffer.alloc(0) }))).toEqual([
      'invalid ledger.evidence-empty',
    ]);
    expect(keysOf(await ledger.addEvidence('eli', { ...file, bytes: Buffer.alloc(25 * 1024 * 1024 + 1) }))).toEqual([
      'invalid ledger.evidence-large',
    ]);
    expect(keysOf(await ledger.addEvidence('nobody', file))).toEqual(['unknown ledger.no-issuer']);
  });
}
