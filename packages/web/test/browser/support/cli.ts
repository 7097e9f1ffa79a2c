import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { CheckJson, ExplanationJson } from '../../../src/format/check.ts';

const root = join(import.meta.dirname, '../../../../..');

/** What the command line gives as JSON for a record that comes with the project. */
function json(...words: readonly string[]): unknown {
  const command = [join(root, 'packages/cli/src/main.ts'), ...words, '--json'];
  return JSON.parse(run(command));
}

/** A finding that something is not kept, or that something is missing, is an exit code of its own and no failure here. */
function run(command: readonly string[]): string {
  try {
    return execFileSync(process.execPath, command, { encoding: 'utf8', cwd: root });
  } catch (error) {
    const { status, stdout } = error as { readonly status?: number; readonly stdout?: string };
    if ((status === 1 || status === 3) && stdout !== undefined) return stdout;
    throw error;
  }
}

/** What `tenfold check --json` gives. */
export function checkByCli(example: string, ...options: readonly string[]): CheckJson {
  return json('check', `examples/${example}.json`, ...options) as CheckJson;
}

/** What `tenfold explain --json` gives. */
export function explainByCli(example: string, finding: string, ...options: readonly string[]): ExplanationJson {
  return json('explain', `examples/${example}.json`, finding, ...options) as ExplanationJson;
}
