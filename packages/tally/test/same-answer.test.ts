import { countPlainly, textSource } from '@tenfold/count';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asked } from '../../count/test/support/asked.ts';
import { freshDatabase } from '../../ledger/test/support/fresh-database.ts';
import { countInDatabases } from '../src/index.ts';
import { expectSameAs } from './support/compared.ts';
import { inventedCount } from './support/invented-register.ts';

const url = await freshDatabase({ empty: true });

test('a database comes to the figures and the refused lines of both other counts, whatever is counted and on however many connections', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(inventedCount, fc.integer({ min: 1, max: 3 }), async (poll, parts) => {
      await expectSameAs(
        poll,
        Array.from({ length: parts }, () => url),
      );
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['', 'no-header'],
  ['member,class\n', 'column-lacking'],
  ['member,class,shares\n', 'register-empty'],
  ['member,class,shares\na,B,1\nb,B,1\na,B,2', 'register-twice'],
  ['member,class,shares\na,B,x', 'register-no-whole-count'],
  ['member,class,shares\na,B,1\n"b,B,1\n', 'register-line'],
  ['member,class,shares\n,B,1', 'register-member-empty'],
  ['member,class,shares\na,,1', 'register-class-empty'],
  ['member,class,shares,nominee\na,B,1, Yes \nb,B,1,perhaps', 'register-nominee'],
  ['shares,member,class,size\n1,a,B,2', 'column-unknown'],
])('a register that cannot be right is refused as by the other counts: %j', async (text, problem) => {
  const poll = asked(['a,B,1,1,0,0'], { register: [textSource('register.csv', text)] });
  const outcome = await countInDatabases(poll, [url, url]);
  expect(outcome).toEqual(await countPlainly(poll));
  expect(outcome).toMatchObject({ problems: [{ message: { key: `count.problem.${problem}` } }] });
});
