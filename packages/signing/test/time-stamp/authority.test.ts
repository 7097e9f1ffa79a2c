import { afterAll, expect, test } from 'vitest';
import { httpTimeStampAuthority, makeQuery, readRoots } from '../../src/time-stamp/index.ts';
import { LocalAuthorities, withServer } from './local-authority.ts';

const authorities = new LocalAuthorities();
const bytes = Buffer.from('what is stamped');
const nonce = (): Uint8Array => Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);
const other = makeQuery(Buffer.from('something else'), nonce()).bytes;

afterAll(() => authorities.remove());

/** The key of what comes of asking an authority, by how it answers and which root is trusted. */
async function asked(answer: (query: Uint8Array) => Uint8Array, root?: string): Promise<string> {
  const roots = root === undefined ? undefined : readRoots(authorities.pem(root));
  if (roots !== undefined && 'refusal' in roots) throw new Error(roots.refusal.key);
  return withServer(
    (query) => ({ body: answer(query) }),
    async (url) => {
      const means = { milliseconds: 30_000, nonce, ...(roots === undefined ? {} : { roots: roots.value }) };
      const stamped = await httpTimeStampAuthority(url, means)(bytes);
      return 'refusal' in stamped ? stamped.refusal.key : 'stamped';
    },
  );
}

test('a stamp is handed on only where it is one over the bytes, and of a trusted authority where roots are given', async () => {
  const honest = (query: Uint8Array): Uint8Array => authorities.answer(query, 'stamps');
  expect(await asked(honest)).toBe('stamped');
  expect(await asked(honest, 'root')).toBe('stamped');
  expect(await asked(honest, 'stranger')).toBe('time-stamp.root');
  expect(await asked(() => authorities.answer(other, 'stamps'))).toBe('time-stamp.imprint');
  expect(await asked(() => Buffer.from('no'))).toBe('time-stamp.answer-unreadable');
});
