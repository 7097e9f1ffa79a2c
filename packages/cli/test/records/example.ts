import { readFileSync } from 'node:fs';
import {
  decodeRecord,
  type Difference,
  differencesOf,
  entriesAt,
  type Finding,
  type Folded,
  fold,
  type Instant,
  type IssuerRecord,
  type PlainDate,
  assess,
  type World,
  worldOf,
} from '@tenfold/kernel';
import { rules } from '@tenfold/rulebook';

/** The records in `examples/`, by the name of their file. */
export const exampleNames = [
  'invented',
  'kanzhun',
  'ke',
  'meituan',
  'minimax',
  'sensetime',
  'shein',
  'sunmi',
  'xiaomi',
  'zhihu',
] as const;

export type ExampleName = (typeof exampleNames)[number];

/** The last day of which any of the records says something. */
export const TODAY: PlainDate = '2026-11-24';

export function exampleText(name: ExampleName): string {
  return readFileSync(new URL(`../../../../examples/${name}.json`, import.meta.url), 'utf8');
}

export function exampleRecord(name: ExampleName): IssuerRecord {
  const { record, problems } = decodeRecord(JSON.parse(exampleText(name)));
  if (record === null) throw new Error(`examples/${name}.json: ${problems.map(({ field }) => field).join(', ')}`);
  return record;
}

export function foldedOn(record: IssuerRecord, on: PlainDate, knownAt: Instant | null = null): Folded {
  return fold(entriesAt(record.entries, { on, knownAt }), record.policies);
}

export function worldOn(record: IssuerRecord, on: PlainDate, knownAt: Instant | null = null): World {
  const entries = entriesAt(record.entries, { on, knownAt });
  const { register } = fold(entries, record.policies);
  return worldOf({ issuer: record.issuer, on, knownAt, register, entries });
}

/** Every published figure of a record beside what it computes. */
export function compared(record: IssuerRecord): readonly Difference[] {
  const { published } = worldOn(record, TODAY).register;
  return differencesOf({ published, worldOn: (day) => worldOn(record, day) });
}

/** A published figure in short: when, what, of whom, as printed. */
export function short({ on, figure, of, published }: Difference): string {
  return [on, figure, of, published].filter((part) => part !== null).join(' ');
}

/** The finding of that id. */
export function findingOf(world: World, id: string): Finding {
  const findings = assess(world, rules);
  const found = findings.find((finding) => finding.id === id);
  if (found === undefined) throw new Error(`no finding ${id} among ${findings.map((one) => one.id).join(', ')}`);
  return found;
}

/** Balances stated anew, as class, what the entries gave, what was stated. */
export function restated(world: World): readonly (readonly [PlainDate, string, bigint])[] {
  return world.register.restatements.map(({ on, shareClass, folded, stated }) => [on, shareClass, stated - folded]);
}
