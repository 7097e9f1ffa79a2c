import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Case } from '../proof/tampering.ts';

/** The second verifier, as somebody calls it who has only its file. */
export const verifierPath: string = join(import.meta.dirname, '../../../../verifier/verify.py');

/** What python3 printed, and its exit code. Throws, saying what to install, where there is no python3. */
export function python(words: readonly string[], input = '') {
  const { error, status, stdout, stderr } = spawnSync('python3', words, {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') {
    throw new Error(
      'The second verifier is tested with python3, which is missing: install the package python3 (apt-get install python3).',
    );
  }
  if (error !== undefined) throw error;
  return { exit: status, stdout, stderr };
}

/** What the second verifier says of a case. */
export interface Judged extends Pick<Case, 'clause' | 'problem'> {
  /** The proven entry as canonical JSON. */
  readonly entry: string | null;
}

/** What the second verifier says of each case, all in one run. */
export function judgeAll(cases: readonly Case[]): readonly Judged[] {
  const lines = cases.map((one) => JSON.stringify({ ...one, file: Buffer.from(one.file).toString('base64') }));
  const { exit, stdout, stderr } = python([join(import.meta.dirname, 'judge-all.py')], `${lines.join('\n')}\n`);
  if (exit !== 0) throw new Error(stderr);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line): Judged => JSON.parse(line));
}
