import { message } from '../finding/message.ts';
import {
  countField,
  type Complain,
  type Field,
  isObject,
  listOf,
  objectOf,
  optional,
  textField,
  unknownOr,
} from './field.ts';
import type { PublishedFigure } from './published.ts';

/** A figure as it was printed, or `null` when it was not read. */
const printedField = unknownOr(textField);

const rowsField = listOf(
  objectOf({ figure: textField, of: optional(textField), shares: optional(countField), value: printedField }),
);

/**
 * Published figures in one of two forms: an object from the name of a figure to the text printed, where `in-issue:A` or
 * `{ "in-issue": { "A": … } }` says of what; or a list of rows, which can say of how many shares as well.
 */
export const figuresField: Field<readonly PublishedFigure[]> = {
  optional: false,
  schema: {
    anyOf: [
      rowsField.schema,
      {
        type: 'object',
        additionalProperties: {
          anyOf: [printedField.schema, { type: 'object', additionalProperties: printedField.schema }],
        },
      },
    ],
  },
  read(json, path, complain) {
    if (Array.isArray(json)) return fromRows(json, path, complain);
    if (isObject(json)) return fromObject(json, path, complain);
    complain(path, message('register.no-figures'));
    return undefined;
  },
};

function fromRows(json: unknown, path: string, complain: Complain): readonly PublishedFigure[] | undefined {
  const rows = rowsField.read(json, path, complain);
  return rows?.map(({ figure, of = null, shares = null, value }) => ({ figure, of, shares, value }));
}

function fromObject(
  json: Readonly<Record<string, unknown>>,
  path: string,
  complain: Complain,
): readonly PublishedFigure[] | undefined {
  const cells = Object.entries(json).flatMap(([name, item]) =>
    isObject(item) ? cellsOf(name, item) : [cell(name, item)],
  );
  const figures: PublishedFigure[] = [];
  for (const { figure, of, item, at } of cells) {
    const value = printedField.read(item, `${path}.${at}`, complain);
    if (value !== undefined) figures.push({ figure, of, shares: null, value });
  }
  return figures.length === cells.length ? figures : undefined;
}

/** One value of the object with the place where it stands. */
interface Cell {
  readonly figure: string;
  readonly of: string | null;
  readonly item: unknown;
  readonly at: string;
}

function cell(name: string, item: unknown): Cell {
  const colon = name.indexOf(':');
  if (colon < 1) return { figure: name, of: null, item, at: name };
  return { figure: name.slice(0, colon), of: name.slice(colon + 1), item, at: name };
}

function cellsOf(figure: string, items: Readonly<Record<string, unknown>>): readonly Cell[] {
  return Object.entries(items).map(([of, item]) => ({ figure, of, item, at: `${figure}.${of}` }));
}
