import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { render } from '@tenfold/documents';
import { afterAll, describe, expect, test } from 'vitest';
import { LocalAuthorities, withServer } from '../../../signing/test/time-stamp/local-authority.ts';
import { settingsFrom } from '../../src/start/settings.ts';
import { signingMeans } from '../../src/start/signing.ts';

const folder = mkdtempSync(join(tmpdir(), 'tenfold-roots-'));
const authorities = new LocalAuthorities();
afterAll(() => {
  rmSync(folder, { recursive: true });
  authorities.remove();
});
const rootsFile = join(folder, 'roots.pem');
writeFileSync(rootsFile, authorities.pem('root'));
const empty = join(folder, 'empty.pem');
writeFileSync(empty, 'no certificate');

describe('whom signatures rest on', () => {
  test('is nobody while nothing is set: then none is asked', async () => {
    const settings = settingsFrom({});
    expect(settings).toMatchObject({ signing: { timeStampUrl: null, rootsFile: null } });
    const means = signingMeans({ timeStampUrl: null, rootsFile: null });
    expect([means.timeStamp, await means.trusted()]).toEqual([null, []]);
  });

  test.each([
    [{ TENFOLD_TIME_STAMP_URL: 'authority.example' }, '“authority.example” is no address'],
    [{ TENFOLD_TIME_STAMP_URL: 'ftp://authority.example' }, '“ftp://authority.example” is no address'],
    [{ TENFOLD_SIGNING_ROOTS: empty }, 'holds no certificate in PEM'],
    [{ TENFOLD_SIGNING_ROOTS: join(folder, 'nowhere.pem') }, 'holds no certificate in PEM'],
  ])('%j is refused before anything starts', (env, expected) => {
    const settings = settingsFrom(env);
    const said = 'key' in settings ? render(settings, { language: 'en', names: () => null }) : '';
    expect(said).toContain(expected);
  });

  test('an authority that is set is asked over HTTP, and believed where it leads to a root', async () => {
    const answering = (query: Uint8Array) => ({ body: authorities.answer(query, 'stamps') });
    await withServer(answering, async (url) => {
      const means = signingMeans({ timeStampUrl: url, rootsFile });
      expect((await means.trusted()).length).toBe(1);
      expect(await means.timeStamp?.(Buffer.from('signature'))).toHaveProperty('value');
    });
    const strange = join(folder, 'strange.pem');
    writeFileSync(strange, authorities.pem('stranger'));
    await withServer(answering, async (url) => {
      const means = signingMeans({ timeStampUrl: url, rootsFile: strange });
      expect(await means.timeStamp?.(Buffer.from('signature'))).toMatchObject({ refusal: { key: 'time-stamp.root' } });
    });
  });
});
