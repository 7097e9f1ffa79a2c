// What a test file gets here when it imports 'vitest': the same `expect`, and `test` and `describe` that only gather.
import { format, inspect } from 'node:util';

// Vitest's `expect` asks its worker for settings when it is loaded. Here is no worker, and the settings are none.
Object.assign(globalThis, {
  __vitest_worker__: { config: { expect: {}, chaiConfig: {} }, environment: { name: 'node' }, metaEnv: {} },
});
const { expect } = await import('vitest');
export { expect };

export interface GatheredTest {
  readonly id: string;
  readonly file: string;
  readonly run: () => unknown;
  /** Milliseconds that it took when it last passed. */
  cost: number;
}

const names: string[] = [];
let gathering: { readonly file: string; readonly tests: GatheredTest[] } = { file: '', tests: [] };

/** All tests of a file. */
export async function gatherTests(file: string, load: () => Promise<unknown>): Promise<readonly GatheredTest[]> {
  gathering = { file, tests: [] };
  await load();
  return gathering.tests;
}

type Act = (...given: readonly unknown[]) => unknown;

function gather(name: string, run: Act): void {
  const { file, tests } = gathering;
  const id = `${file}#${[...names, name].join(' > ')}`;
  const same = tests.filter((one) => one.id === id || one.id.startsWith(`${id} (`)).length;
  tests.push({ id: same === 0 ? id : `${id} (${same + 1})`, file, run, cost: 0 });
}

function within(name: string, define: Act): void {
  names.push(name);
  define();
  names.pop();
}

const shown = (value: unknown): unknown =>
  typeof value === 'object' ? inspect(value, { depth: 0, breakLength: Number.POSITIVE_INFINITY }) : value;

/** A table's rows one by one; a row that is a list is spread, as Vitest does it. */
function withEach(take: (name: string, act: Act) => void): typeof take & { each: unknown } {
  const each = (rows: readonly unknown[]) => (name: string, act: Act) => {
    for (const row of rows) {
      const given: readonly unknown[] = Array.isArray(row) ? row : [row];
      take(format(name, ...given.map(shown)), () => act(...given));
    }
  };
  return Object.assign(take, { each });
}

export const test = withEach(gather);
export const describe = withEach(within);
