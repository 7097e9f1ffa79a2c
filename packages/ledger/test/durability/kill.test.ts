import { expect, test } from 'vitest';
import { folderWithDatabase } from '../engine/folders.ts';
import { killRounds, type Round } from './kill-rounds.ts';

/** The long run is `node scripts/bootstrap.mjs scripts/durability.mjs --times 50`. */
test('kill -9 of product, database and both under a writing load: every acknowledged entry is there, once, sealed', {
  timeout: 180_000,
}, async () => {
  const rounds: Round[] = [];
  for await (const round of killRounds(await folderWithDatabase(), { times: 3, seed: 20180430 })) rounds.push(round);
  expect(rounds.map(({ victim }) => victim)).toEqual(['product', 'database', 'both']);
  for (const round of rounds) {
    expect(round.acknowledged).toBeGreaterThan(0);
    expect(round.audit).toMatchObject({ lost: [], doubled: [], gaps: [], unsealed: [], answeredOtherwise: [] });
    const known = /\.(?:unreachable|not-ready|connection-lost|request-in-doubt)$/;
    expect(round.refused.filter((key) => !known.test(key))).toEqual([]);
  }
});
