import { describe, expect, test } from 'vitest';
import { filesOfTree, textOf } from './files.ts';

/** Put together here, so that this file holds none of what it looks for. */
const machineFolders = ['work', 'root', 'home', 'Users', 'tmp/bash_jobs'].join('|');
const registries = [
  ['registry', 'npmjs'],
  ['registry', 'yarnpkg'],
  ['registry', 'npmmirror'],
  ['deb', 'debian'],
  ['files', 'pythonhosted'],
  ['proxy', 'golang'],
].map((parts) => parts.join('\\.'));

/** A folder of some machine where a path begins; the same word further on in an address of the web is not one. */
const machinePath = new RegExp(`(?<![\\w.~-])/(?:${machineFolders})/`);
const registryHost = new RegExp(registries.join('|'));
const besideTheProject = ['..', 'shared'].join('/');
const secret = new RegExp(
  [
    ['-----BEGIN', '[A-Z ]*PRIVATE KEY'].join(' '),
    ['_auth', 'Token\\s*='].join(''),
    ['gh', '[pousr]_[A-Za-z0-9]{30}'].join(''),
    ['AK', 'IA[A-Z0-9]{16}'].join(''),
  ].join('|'),
);

const files = filesOfTree();

/** The lines of `paths` for which `isFound` holds, as `path:line`. */
function linesWhere(paths: readonly string[], isFound: (line: string) => boolean): string[] {
  return paths.flatMap((path) => {
    const lines = textOf(path).split('\n');
    return lines.flatMap((line, index) => (isFound(line) ? [`${path}:${index + 1}`] : []));
  });
}

describe('nothing in the repository tells of the machine it was written on', () => {
  test('no path of a machine', () => {
    expect(linesWhere(files, (line) => machinePath.test(line))).toEqual([]);
  });

  test('no address of a package registry', () => {
    expect(linesWhere(files, (line) => registryHost.test(line))).toEqual([]);
  });

  test('no secret', () => {
    expect(linesWhere(files, (line) => secret.test(line))).toEqual([]);
  });

  test('no mention, outside texts for readers, of a folder beside the project', () => {
    const others = files.filter((path) => !path.endsWith('.md') && !path.startsWith('docs/'));
    expect(linesWhere(others, (line) => line.includes(besideTheProject))).toEqual([]);
  });
});

describe('what is looked for is found', () => {
  test.each([
    [`see ${['', 'work', 'main'].join('/')}`, true],
    [`'${['', 'home', 'ann', 'x'].join('/')}'`, true],
    ['https://www.example.com/home/page', false],
    ['./work/notes', false],
  ])('machine path: %s', (line, expected) => {
    expect(machinePath.test(line)).toBe(expected);
  });

  test('registry', () => {
    expect(registryHost.test(`https://${['registry', 'npmjs', 'org'].join('.')}/x`)).toBe(true);
  });
});
