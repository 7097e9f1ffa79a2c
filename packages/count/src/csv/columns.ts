import { type Problem } from '@tenfold/kernel';
import { problemIn } from '../problem.ts';

/** The columns of a file of instructions; the last two may lack. */
export const instructionColumns = {
  needed: ['member', 'class', 'resolution', 'for', 'against', 'abstain'],
  allowed: ['received', 'kind'],
} as const;

/** The columns of a register of members; the last two may lack. */
export const registerColumns = { needed: ['member', 'class', 'shares'], allowed: ['name', 'nominee'] } as const;

export interface ColumnNames {
  readonly needed: readonly string[];
  readonly allowed: readonly string[];
}

/** Where each column of a file stands, counted from 0, and how many there are. */
export interface Columns {
  readonly count: number;
  readonly placeOf: Readonly<Record<string, number>>;
}

/** Reads a header line, or says what is wrong with it. Capitals and spaces around a name do not matter. */
export function readColumns(
  fields: readonly string[],
  { needed, allowed }: ColumnNames,
  file: string,
): Columns | { readonly problems: readonly Problem[] } {
  const names = fields.map((field) => field.trim().toLowerCase());
  const known = [...needed, ...allowed];
  // The line after a lost header is full of figures: that nothing of it is a column is said once.
  if (!names.some((name) => known.includes(name))) return { problems: [noHeader(file, known)] };
  const problems = [
    ...needed.filter((name) => !names.includes(name)).map((name) => aboutColumn(file, 'column-lacking', name)),
    ...names.filter((name) => !known.includes(name)).map((name) => aboutColumn(file, 'column-unknown', name)),
    ...names.filter((name, at) => names.indexOf(name) < at).map((name) => aboutColumn(file, 'column-twice', name)),
  ];
  if (problems.length > 0) return { problems };
  return { count: names.length, placeOf: Object.fromEntries(names.map((name, at) => [name, at])) };
}

/** The problem of a file that does not begin with the names of its columns. */
export function noHeader(file: string, known: readonly string[]): Problem {
  return problemIn(file, 'no-header', { known: { list: known.map((quote) => ({ quote })) } });
}

function aboutColumn(file: string, what: 'column-lacking' | 'column-unknown' | 'column-twice', name: string): Problem {
  return problemIn(file, what, { column: { quote: name } });
}
