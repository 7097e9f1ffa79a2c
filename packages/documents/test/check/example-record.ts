import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeRecord, type IssuerRecord } from '@tenfold/kernel';
import { checkOpened } from '../../src/asked/check-opened.ts';
import { openRecord } from '../../src/asked/open-record.ts';
import type { Check } from '../../src/check/check.ts';

const folder = join(import.meta.dirname, '../../../../examples');

/** The records that come with the project, by name. */
export const examples: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length));

/** What the file of an example says, for a test to change. */
export function exampleJson(name: string): { entries: { id: string; fields: Record<string, unknown> }[] } {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as ReturnType<typeof exampleJson>;
}

/** The record of an example, or of what a test made of one. Throws where it is none. */
export function exampleRecord(name: string, json: unknown = exampleJson(name)): IssuerRecord {
  const { record, problems } = decodeRecord(json);
  if (record === null) throw new Error(`${name} is no record: ${problems[0]?.message.key ?? ''}`);
  return record;
}

/** The check of a record on a day, with all that is recorded. Throws where it has nothing to say of that day. */
export function checkOn(record: IssuerRecord, on: string): Check {
  const times = { on, knownAt: null, today: on };
  const opened = openRecord(record, times);
  if ('problems' in opened) throw new Error(`nothing is said of ${on}: ${opened.problems[0]?.message.key ?? ''}`);
  return checkOpened(opened, { times, language: 'en', papers: new Map() });
}
