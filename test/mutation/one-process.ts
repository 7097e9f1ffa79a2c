// Runs the tests of a part in one process that has loaded them once, so that a mutant costs its tests and nothing else.
// What could make that untrue is looked at: a mutant that leaves something behind, and something kept from before it.
import { globSync, realpathSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  TestStatus,
} from '@stryker-mutator/api/test-runner';
import type { InstrumenterContext } from '@stryker-mutator/api/core';
import type { GatheredTest } from './gathered.ts';
import { parts } from './parts.mjs';

const instead: Readonly<Record<string, string>> = {
  vitest: new URL('gathered.ts', import.meta.url).href,
  'fast-check': new URL('fewer-cases.ts', import.meta.url).href,
};
const stryker: InstrumenterContext = {};
let turn = 0;

/** Test files get our `test` and are loaded anew in each turn; what they test comes from the copy that holds the mutants. */
function leadImports(): void {
  const here = pathToFileURL(`${process.cwd()}/`).href;
  // Workspace packages are links out of the copy: they are led back into it.
  const original = pathToFileURL(join(realpathSync('node_modules'), '../')).href;
  registerHooks({
    resolve(specifier, context, next) {
      const url = instead[specifier];
      const isAskedByTest = context.parentURL?.startsWith(`${here}packages/`) === true;
      if (url !== undefined && isAskedByTest) return { url, shortCircuit: true };
      const found = next(specifier, context);
      return { ...found, url: anew(found.url.replace(`${original}packages/`, `${here}packages/`)) };
    },
  });
}

/** What is tested keeps nothing between two calls but by the objects that tests hand in, and so need not be loaded anew. */
function anew(url: string): string {
  return /\/packages\/[^/]+\/test\//u.test(url) ? `${url.split('?')[0]}?turn=${turn}` : url;
}

async function load(files: Iterable<string>): Promise<readonly GatheredTest[]> {
  const { gatherTests } = await import('./gathered.ts');
  turn += 1;
  const tests: GatheredTest[] = [];
  for (const file of files) {
    tests.push(...(await gatherTests(file, () => import(anew(pathToFileURL(join(process.cwd(), file)).href)))));
  }
  return tests;
}

/** Runs a test, with a mutant or without. Gives what it says when it fails. */
async function failure(one: GatheredTest, mutant?: string): Promise<string | null> {
  const begun = performance.now();
  if (mutant !== undefined) stryker.activeMutant = mutant;
  try {
    await one.run();
    one.cost = performance.now() - begun;
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    delete stryker.activeMutant;
  }
}

interface Killer {
  readonly test: GatheredTest;
  readonly failed: string;
}

class OneProcess {
  tests: readonly GatheredTest[] = [];

  capabilities(): { readonly reloadEnvironment: boolean } {
    // A mutant is there only while its tests run: what runs when a module is loaded is not asked about.
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    Object.assign(globalThis, { __stryker__: stryker });
    leadImports();
    await import(pathToFileURL(join(process.cwd(), 'test/seed.ts')).href);
    await this.loadAll();
  }

  async loadAll(): Promise<void> {
    const part = parts[process.env['TENFOLD_MUTATE'] ?? ''];
    this.tests = await load(globSync([...(part?.tests ?? [])]).toSorted());
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    for (const one of this.tests) {
      stryker.currentTestId = one.id;
      const failed = await failure(one);
      delete stryker.currentTestId;
      const said = { id: one.id, name: one.id, fileName: join(process.cwd(), one.file), timeSpentMs: one.cost };
      if (failed === null) tests.push({ ...said, status: TestStatus.Success });
      else tests.push({ ...said, status: TestStatus.Failed, failureMessage: failed });
    }
    const { mutantCoverage } = stryker;
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage === undefined ? {} : { mutantCoverage }) };
  }

  async mutantRun({ testFilter, activeMutant, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    stryker.hitCount = 0;
    if (hitLimit === undefined) delete stryker.hitLimit;
    else stryker.hitLimit = hitLimit;
    const asked = new Set(testFilter);
    const tests = this.tests.filter(({ id }) => asked.has(id)).toSorted((a, b) => a.cost - b.cost);
    const killer = (await this.killer(activeMutant.id, tests)) ?? (await this.killerAfresh(activeMutant.id, tests));
    if (hitLimit !== undefined && stryker.hitCount > hitLimit) {
      return { status: MutantRunStatus.Timeout, reason: `It came by more than ${hitLimit} times.` };
    }
    if (killer === null) return { status: MutantRunStatus.Survived, nrOfTests: tests.length };
    const { test, failed } = killer;
    const nrOfTests = tests.findIndex(({ id }) => id === test.id) + 1;
    return { status: MutantRunStatus.Killed, killedBy: [test.id], failureMessage: failed, nrOfTests };
  }

  /** The first test that fails with the mutant and passes again without it. */
  async killer(mutant: string, tests: readonly GatheredTest[]): Promise<Killer | null> {
    for (const test of tests) {
      const failed = await failure(test, mutant);
      if (failed === null) continue;
      if ((await failure(test)) === null) return { test, failed };
      // The mutant has left something behind: neither this answer nor the next can be trusted.
      await this.loadAll();
      return null;
    }
    return null;
  }

  /** As above with nothing kept from before: what a test file holds may have been made when no mutant was there. */
  async killerAfresh(mutant: string, tests: readonly GatheredTest[]): Promise<Killer | null> {
    const asked = new Set(tests.map(({ id }) => id));
    const afresh = await load(new Set(tests.map(({ file }) => file)));
    for (const test of afresh.filter(({ id }) => asked.has(id))) {
      const failed = await failure(test, mutant);
      if (failed !== null) return { test, failed };
    }
    return null;
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'one-process', injectableClass: OneProcess }];
