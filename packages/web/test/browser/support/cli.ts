import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { CheckJson, ExplanationJson } from '../../../src/format/check.ts';
import type { ClearanceJson } from '../../../src/format/clearance.ts';
import type { DutiesJson } from '../../../src/format/duties.ts';
import type { PlannedProgrammeJson } from '../../../src/format/programme.ts';

const root = join(import.meta.dirname, '../../../../..');

/** What the command line gives as JSON for a record that comes with the project. */
function json(words: readonly string[], input?: string): unknown {
  const command = [join(root, 'packages/cli/src/main.ts'), ...words, '--json'];
  return JSON.parse(run(command, input));
}

/** A finding that something is not kept, or that something is missing, is an exit code of its own and no failure here. */
function run(command: readonly string[], input?: string): string {
  const given = input === undefined ? {} : { input };
  try {
    return execFileSync(process.execPath, command, { encoding: 'utf8', cwd: root, ...given });
  } catch (error) {
    const { status, stdout } = error as { readonly status?: number; readonly stdout?: string };
    if ((status === 1 || status === 3) && stdout !== undefined) return stdout;
    throw error;
  }
}

/** What `tenfold check --json` gives. */
export function checkByCli(example: string, ...options: readonly string[]): CheckJson {
  return json(['check', `examples/${example}.json`, ...options]) as CheckJson;
}

/** What `tenfold explain --json` gives. */
export function explainByCli(example: string, finding: string, ...options: readonly string[]): ExplanationJson {
  return json(['explain', `examples/${example}.json`, finding, ...options]) as ExplanationJson;
}

/** What `tenfold clear --act --json` gives for a plan. */
export function clearByCli(example: string, plan: object, ...options: readonly string[]): ClearanceJson {
  return json(['clear', `examples/${example}.json`, '--act', '-', ...options], JSON.stringify(plan)) as ClearanceJson;
}

/** What `tenfold clear --programme --json` gives for a programme. */
export function programmeByCli(
  example: string,
  programme: object,
  ...options: readonly string[]
): PlannedProgrammeJson {
  const words = ['clear', `examples/${example}.json`, '--programme', '-', ...options];
  return json(words, JSON.stringify(programme)) as PlannedProgrammeJson;
}

/** What `tenfold duties --json` gives. */
export function dutiesByCli(example: string, ...options: readonly string[]): DutiesJson {
  return json(['duties', `examples/${example}.json`, ...options]) as DutiesJson;
}
