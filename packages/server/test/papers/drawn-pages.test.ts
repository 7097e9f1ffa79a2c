import { expect, test } from 'vitest';
import { DrawnPages } from '../../src/application/drawn-pages.ts';

/** Draws pages of so many bytes and notes which were drawn. */
function drawer(bytes: number): {
  readonly drawn: string[];
  readonly draw: (key: string) => () => Promise<Uint8Array>;
} {
  const drawn: string[] = [];
  const draw = (key: string) => async (): Promise<Uint8Array> => {
    drawn.push(key);
    return Promise.resolve(new Uint8Array(bytes));
  };
  return { drawn, draw };
}

test('a page is drawn once and given again; who asks while it is drawn waits for the same', async () => {
  const pages = new DrawnPages(100);
  const { drawn, draw } = drawer(10);
  const both = await Promise.all(['a', 'a'].map(async (key) => pages.page(key, draw(key))));
  expect(both[0]).toBe(both[1]);
  expect(await pages.page('a', draw('a'))).toBe(both[0]);
  expect(drawn).toEqual(['a']);
});

test('together they take no more than is allowed: what was asked for longest ago is drawn anew', async () => {
  const pages = new DrawnPages(30);
  const { drawn, draw } = drawer(10);
  for (const key of ['a', 'b', 'c', 'a', 'd', 'a', 'b']) await pages.page(key, draw(key));
  expect(drawn).toEqual(['a', 'b', 'c', 'd', 'b']);
});

test('a page that alone would be too much is not kept, nor one that is not there, nor one whose drawing failed', async () => {
  const pages = new DrawnPages(5);
  const { drawn, draw } = drawer(10);
  for (const key of ['a', 'a']) await pages.page(key, draw(key));
  expect(drawn).toEqual(['a', 'a']);
  expect(await pages.page('none', async () => Promise.resolve(null))).toBeNull();
  await expect(pages.page('b', async () => Promise.reject(new Error('no process')))).rejects.toThrow('no process');
  expect(await pages.page('b', async () => Promise.resolve(new Uint8Array(1)))).toHaveLength(1);
});
