import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { LocalAuthorities, withServer } from '../../../signing/test/time-stamp/local-authority.ts';
import { sealedFolder } from './sealed-folder.ts';

const authorities = new LocalAuthorities();
afterAll(() => authorities.remove());

test('a proof bears the stamp of an authority, which its reader checks by the root alone', async () => {
  const folder = await sealedFolder();
  writeFileSync(join(folder.path, 'root.pem'), authorities.pem('root'));
  writeFileSync(join(folder.path, 'stranger.pem'), authorities.pem('stranger'));
  const prove = (url: string, root: string, out: string) =>
    folder.run('prove', 'r.json', 'bob', '--key', 'log.key', '--timestamp', url, '--authority', root, '--out', out);
  const [made, refused] = await withServer(
    (query) => ({ body: authorities.answer(query, 'stamps') }),
    async (url) => [await prove(url, 'root.pem', 'p.json'), await prove(url, 'stranger.pem', 'q.json')],
  );
  expect(made.exit).toBe(0);
  expect(refused).toEqual({
    exit: 2,
    stdout: '',
    stderr:
      'The time stamp does not lead to an authority that you trust. Check which root you gave, or ask who made the stamp.\n',
  });
  const verify = (name: string, root: string) =>
    folder.run('verify', name, '--trust', 'log/keys.json', '--authority', root);
  const genuine = await verify('p.json', 'root.pem');
  expect(genuine.exit).toBe(0);
  expect(genuine.stdout).toContain('✓ V14 The time stamp is genuine');
  expect(genuine.stdout).toMatch(/By the time stamp, this checkpoint existed at \d+ \w+ \d{4}, \d\d:\d\d/);
  const strange = await verify('p.json', 'stranger.pem');
  expect(strange.exit).toBe(1);
  expect(strange.stdout).toContain(
    '✕ V14 The time stamp is genuine\n    The time stamp does not lead to an authority that you trust.',
  );
  await folder.run('prove', 'r.json', 'bob', '--key', 'log.key', '--out', 'bare.json');
  const bare = await verify('bare.json', 'root.pem');
  expect(bare.exit).toBe(1);
  expect(bare.stdout).toContain('You ask for a time stamp, and the proof has none.');
});
