import { describe, expect, test } from 'vitest';
import { AppendQueue } from '../../src/append/append-queue.ts';

/** A queue that answers each number with its double, and the runs in which it did. */
function doubling(most: number): { readonly queue: AppendQueue<number, number>; readonly runs: (readonly number[])[] } {
  const runs: (readonly number[])[] = [];
  const queue = new AppendQueue<number, number>(most, async (asked) => {
    runs.push(asked);
    return asked.map((one) => one * 2);
  });
  return { queue, runs };
}

describe('what is asked of one queue', () => {
  test('in one moment is done together, and so is what they ask who were answered together', async () => {
    const { queue, runs } = doubling(100);
    const twice = async (first: number): Promise<readonly number[]> => [
      await queue.ask(first),
      await queue.ask(first + 10),
    ];
    expect(await Promise.all([1, 2, 3, 4].map(twice))).toEqual([
      [2, 22],
      [4, 24],
      [6, 26],
      [8, 28],
    ]);
    expect(runs).toEqual([
      [1, 2, 3, 4],
      [11, 12, 13, 14],
    ]);
    expect(queue.isIdle).toBe(true);
  });

  test('is done in its order, no more at once than may be', async () => {
    const { queue, runs } = doubling(2);
    await Promise.all([1, 2, 3, 4, 5].map((one) => queue.ask(one)));
    expect(runs).toEqual([[1, 2], [3, 4], [5]]);
  });

  test('is done in several runs where one answers the first of it only, before what was asked meanwhile', async () => {
    const runs: (readonly number[])[] = [];
    const queue = new AppendQueue<number, number>(3, async (asked) => {
      runs.push(asked);
      if (asked.includes(1)) void queue.ask(4);
      return asked.slice(0, 2);
    });
    expect(await Promise.all([1, 2, 3].map((one) => queue.ask(one)))).toEqual([1, 2, 3]);
    expect(runs).toEqual([
      [1, 2, 3],
      [3, 4],
    ]);
  });

  test('what goes wrong is told to all who wait for it, and the next is done', async () => {
    const queue = new AppendQueue<number, number>(10, async (asked) => {
      if (asked.includes(2)) throw new Error('no');
      return asked;
    });
    expect(await queue.ask(1)).toBe(1);
    const answers = await Promise.allSettled([2, 3].map((one) => queue.ask(one)));
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await queue.ask(4)).toBe(4);
  });
});
