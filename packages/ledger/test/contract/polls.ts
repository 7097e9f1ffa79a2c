import { expect, test } from 'vitest';
import { done, openIssuerAlone, recordAlone } from '../support/opened-issuer.ts';
import { countedStep, countGiven, pollFiles } from '../support/poll-count.ts';
import { issue } from '../support/small-issuer.ts';
import type { Contracted } from './engines.ts';
import { keysOf } from './reading.ts';

/** Polls are written down as they were asked for, and never counted otherwise afterwards. */
export function pollContract({ ledger, clock }: Contracted): void {
  const { polls } = ledger;
  const asked = (key: string, wish = {}) => ({ by: 'registrar', key, wish });
  const at = { meeting: countGiven.meeting, number: 1n };

  async function opened(issuer: string): Promise<void> {
    await openIssuerAlone(ledger, issuer);
    for (const file of pollFiles) done(await polls.addFile(issuer, file, 'registrar'));
  }

  test('a file is written down once, under the name that it came with first and without a folder', async () => {
    await openIssuerAlone(ledger, 'xan');
    const [file] = pollFiles;
    if (file === undefined) throw new Error('no file');
    const first = await polls.addFile('xan', { ...file, name: '../../in/votes.csv' }, 'registrar');
    expect(done(first)).toEqual({ ...file, name: 'votes.csv' });
    expect(done(await polls.addFile('xan', { ...file, name: 'other.csv' }, 'another'))).toEqual(done(first));
    expect(done(await polls.files('xan', [file.sha256, 'f'.repeat(64)]))).toEqual([done(first)]);
    expect(keysOf(await polls.addFile('nobody', file, 'registrar'))).toEqual(['unknown ledger.no-issuer']);
  });

  test('counts are numbered from one for each meeting, and read as they were asked', async () => {
    await opened('yan');
    const keys = Array.from({ length: 6 }, (_, index) => `c-${index}`);
    const all = await Promise.all(keys.map((key) => polls.ask('yan', asked(key), countGiven)));
    const numbers = all.map((one) => done(one).number).toSorted((a, b) => Number(a - b));
    expect(numbers).toEqual([1n, 2n, 3n, 4n, 5n, 6n]);
    expect(done(await polls.ask('yan', asked('egm'), { ...countGiven, meeting: 'egm' }))).toEqual({ number: 1n });
    const [instructions, register] = pollFiles;
    const found = await polls.count('yan', at);
    expect(found).toMatchObject({
      ...at,
      askedBy: 'registrar',
      askedAt: expect.stringMatching(/Z$/),
      last: null,
      knownAt: countGiven.knownAt,
      root: expect.stringMatching(/^[0-9a-f]{64}$/),
      instructions: [instructions, instructions],
      register: [register],
      content: null,
    });
    expect(JSON.stringify(await polls.asked('yan', at))).toBe(JSON.stringify(countGiven.asked));
    expect(Buffer.from(done((await polls.secret('yan', at)) ?? {}) as Uint8Array)).toEqual(
      Buffer.from(countGiven.secret),
    );
    expect(done(await polls.counts('yan', 'egm'))).toHaveLength(1);
    expect(done(await polls.counts('yan', null))).toHaveLength(7);
    expect(await polls.count('yan', { meeting: 'agm-2026', number: 9n })).toBeNull();
    expect([...done(await polls.filesCounted('yan'))].toSorted()).toEqual(pollFiles.map(({ sha256 }) => sha256));
  });

  test('the holders of the record are no files', async () => {
    await opened('zan');
    done(await polls.ask('zan', asked('k'), { ...countGiven, register: null }));
    expect(await polls.count('zan', at)).toMatchObject({ register: null });
  });

  test('a count rests on the log that held what was known then, whatever is recorded afterwards', async () => {
    await opened('abe');
    const size = await ledger.size('abe');
    clock.advance(60_000);
    const later = { ...countGiven, knownAt: new Date(clock.now() - 30_000).toISOString() };
    done(await polls.ask('abe', asked('k'), later));
    await recordAlone(ledger, 'abe', [issue('later', '2026-01-02', 1n)]);
    done(await polls.ask('abe', asked('l'), later));
    clock.advance(-60_000);
    const [first, second] = [await polls.count('abe', at), await polls.count('abe', { ...at, number: 2n })];
    expect([first, second]).toMatchObject([{ size }, { size }]);
    expect(Reflect.get(first ?? {}, 'root')).toBe(Reflect.get(second ?? {}, 'root'));
  });

  test('a request that is repeated counts once; with another wish or by another it is refused', async () => {
    await opened('bea');
    const first = done(await polls.ask('bea', asked('k', { twice: true }), countGiven));
    const again = { ...countGiven, secret: new Uint8Array(32).fill(1) };
    expect(done(await polls.ask('bea', asked('k', { twice: true }), again))).toEqual(first);
    expect(await polls.countedBefore('bea', asked('k', { twice: true }))).toEqual(first);
    expect(await polls.countedBefore('bea', asked('new'))).toBeNull();
    for (const wish of [asked('k', { twice: false }), { ...asked('k', { twice: true }), by: 'another' }])
      expect(keysOf(await polls.ask('bea', wish, countGiven))).toEqual(['conflict ledger.key-used']);
  });

  test('steps are taken one after another, and what was counted takes none', async () => {
    await opened('cal');
    done(await polls.ask('cal', asked('k'), countGiven));
    const step = (what: 'cancelled' | 'resumed') => ({ what, content: null, provisional: null, by: 'registrar' });
    expect(done(await polls.addStep('cal', at, step('cancelled')))).toEqual({ step: 1n });
    expect(done(await polls.addStep('cal', at, step('resumed')))).toEqual({ step: 2n });
    expect(done(await polls.addStep('cal', at, countedStep))).toEqual({ step: 3n });
    expect(await polls.count('cal', at)).toMatchObject({
      last: { what: 'counted', by: 'tenfold:count', provisional: true },
      content: countedStep.content,
    });
    for (const given of [step('cancelled'), countedStep])
      expect(keysOf(await polls.addStep('cal', at, given))).toEqual(['conflict poll-count.ended']);
    const nothing = await polls.addStep('cal', { ...at, number: 2n }, step('cancelled'));
    expect(keysOf(nothing)).toEqual(['unknown poll-count.unknown']);
  });

  test('of many that end a count at once, one does', async () => {
    await opened('dov');
    done(await polls.ask('dov', asked('k'), countGiven));
    const all = await Promise.all(Array.from({ length: 5 }, () => polls.addStep('dov', at, countedStep)));
    expect(all.filter((one) => 'step' in one)).toEqual([{ step: 1n }]);
  });
}
