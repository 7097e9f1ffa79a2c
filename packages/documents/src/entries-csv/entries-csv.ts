import { type Field, findKind, type JsonSchema, message, type Message } from '@tenfold/kernel';
import { type CsvRow, readCsv } from './csv-rows.ts';

/** An entry from a CSV file, as a record writes it, and the line on which it begins. */
export interface CsvEntry {
  readonly line: number;
  readonly json: Readonly<Record<string, unknown>>;
}

/** Something that is wrong with the form of the file, and on which line. */
export interface CsvProblem {
  readonly line: number;
  readonly message: Message;
}

/** What a CSV file holds. Whether its entries are in order is another question. */
export interface CsvEntries {
  readonly entries: readonly CsvEntry[];
  readonly problems: readonly CsvProblem[];
}

/** What an entry has beside the fields of its kind, by the heads of their columns. `source` is the title of the source. */
const ofEveryEntry = ['id', 'kind', 'effective', 'recorded', 'supersedes', 'authority', 'evidence', 'note'];
const ofSource = ['source', 'url', 'standing'];
const needed = ['id', 'kind', 'effective', 'source', 'standing'];

/**
 * Reads entries from a CSV file: a row each, under heads that are the names of an entry's members, of its source and of the
 * fields of its kind. An empty cell is left out; one of a field that is no text holds its JSON.
 */
export function entriesFromCsv(text: string): CsvEntries {
  const { rows, unclosed } = readCsv(text);
  if (unclosed !== null) return refused(unclosed, message('entries-csv.unclosed'));
  const [head, ...others] = rows;
  if (head === undefined) return refused(1, message('entries-csv.empty'));
  const problems = problemsOfHead(head);
  if (problems.length > 0) return { entries: [], problems };
  const wrong = others.flatMap((row) => problemsOfRow(row, head));
  if (wrong.length > 0) return { entries: [], problems: wrong };
  return { entries: others.map((row) => ({ line: row.line, json: entryFrom(row, head) })), problems: [] };
}

function refused(line: number, what: Message): CsvEntries {
  return { entries: [], problems: [{ line, message: what }] };
}

function problemsOfHead({ line, cells }: CsvRow): readonly CsvProblem[] {
  const missing = needed.filter((name) => !cells.includes(name));
  const twice = cells.filter((name, at) => cells.indexOf(name) !== at);
  const lists = [
    { key: 'entries-csv.column-missing', names: missing },
    { key: 'entries-csv.column-twice', names: [...new Set(twice)] },
  ];
  return lists
    .filter(({ names }) => names.length > 0)
    .map(({ key, names }) => ({
      line,
      message: message(key, { columns: { list: names.map((quote) => ({ quote })) } }),
    }));
}

function problemsOfRow({ line, cells }: CsvRow, head: CsvRow): readonly CsvProblem[] {
  if (cells.length === head.cells.length) return [];
  const figures = { found: { number: BigInt(cells.length) }, columns: { number: BigInt(head.cells.length) } };
  return [{ line, message: message('entries-csv.cells', figures) }];
}

function entryFrom({ cells }: CsvRow, head: CsvRow): CsvEntry['json'] {
  const filled = head.cells.map((name, at) => [name, cells[at] ?? ''] as const).filter(([, text]) => text !== '');
  const own = filled
    .filter(([name]) => ofEveryEntry.includes(name))
    .map(([name, text]) => [name, memberFrom(name, text)]);
  const source = filled.filter(([name]) => ofSource.includes(name)).map(([name, text]) => [nameInSource(name), text]);
  const kind = filled.find(([name]) => name === 'kind')?.[1] ?? '';
  const fields = filled
    .filter(([name]) => !ofEveryEntry.includes(name) && !ofSource.includes(name))
    .map(([name, text]) => [name, fieldFrom(text, findKind(kind)?.fields[name])]);
  return { ...Object.fromEntries(own), source: Object.fromEntries(source), fields: Object.fromEntries(fields) };
}

function nameInSource(name: string): string {
  return name === 'source' ? 'title' : name;
}

function memberFrom(name: string, text: string): unknown {
  if (name === 'evidence') return text.split(/\s+/);
  return name === 'authority' && text.startsWith('{') ? jsonOr(text) : text;
}

/** The value that a cell stands for: by its field, for `true` is a word in one and an answer in another. */
function fieldFrom(text: string, field: Field<unknown> | undefined): unknown {
  const types = field === undefined ? [] : typesIn(field.schema);
  const isJson =
    (types.includes('null') && text === 'null') ||
    (types.includes('boolean') && /^(?:true|false)$/.test(text)) ||
    (types.includes('object') && text.startsWith('{')) ||
    (types.includes('array') && text.startsWith('['));
  return isJson ? jsonOr(text) : text;
}

function typesIn({ type, anyOf, oneOf }: JsonSchema): readonly unknown[] {
  const branches = [anyOf, oneOf].flatMap((list) => (Array.isArray(list) ? (list as readonly JsonSchema[]) : []));
  return [type, ...branches.flatMap(typesIn)];
}

/** What a text means as JSON; the text itself where it is none, for its reader to complain of. */
function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
