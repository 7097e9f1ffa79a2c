import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleFrom, type ExampleRecord, loadExample } from '../../src/start/load-examples.ts';
import { openTestApp, type TestApp } from './test-app.ts';

/** The folder of the project. */
export const root: string = join(import.meta.dirname, '../../../..');

/** A record that comes with the project. */
export function example(name: string): ExampleRecord {
  return exampleFrom(readFileSync(join(root, `examples/${name}.json`), 'utf8'));
}

/** Opens an application whose ledger holds examples that come with the project. */
export async function openLoadedApp(...names: readonly string[]): Promise<TestApp> {
  const opened = await openTestApp();
  for (const name of names) await loadExample(opened.ledger, example(name));
  return opened;
}
