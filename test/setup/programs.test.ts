import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bringPrograms } from '../../scripts/setup/programs.mjs';

const pathBefore = process.env['PATH'];
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenfold-programs-'));
  process.env['PATH'] = folder;
});

afterEach(() => {
  process.env['PATH'] = pathBefore;
  rmSync(folder, { recursive: true });
});

function put(name: string, mode: number): void {
  writeFileSync(join(folder, name), '#!/bin/sh\n');
  chmodSync(join(folder, name), mode);
}

describe('programs that tests need', () => {
  test('nothing is done where all of them are there', async () => {
    put('python3', 0o755);
    put('openssl', 0o755);
    await expect(bringPrograms(['python3', 'openssl'])).resolves.toBeUndefined();
  });

  test('where they can not be installed, the sentence names those that are missing and who can help', async () => {
    put('openssl', 0o755);
    const wanted = {
      message: 'The tests need python3, which is not installed.',
      remedy: 'have an administrator run apt-get install -y python3, then run this again.',
    };
    await expect(bringPrograms(['python3', 'openssl'])).rejects.toMatchObject(wanted);
  });

  test('a program that another package brings is asked for by that package', async () => {
    const wanted = {
      message: 'The tests need pdfsig, which is not installed.',
      remedy: 'have an administrator run apt-get install -y poppler-utils, then run this again.',
    };
    await expect(bringPrograms(['pdfsig'])).rejects.toMatchObject(wanted);
  });
});
