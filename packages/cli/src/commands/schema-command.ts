import { checkSchema, verbatim } from '@tenfold/documents';
import { instrumentField, type JsonSchema, message, type Message, nearWord, recordSchema } from '@tenfold/kernel';
import { exitCodes } from '../exit-code.ts';
import { type Given, type Outcome, refused } from './command.ts';

/** The schema of each format, made from the declaration that it is read or written with. */
const schemas: Readonly<Record<string, () => JsonSchema>> = {
  record: () => recordSchema(),
  check: () => checkSchema(),
  instrument: () => ({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:tenfold:instrument:1',
    title: 'tenfold/instrument/1',
    ...instrumentField.schema,
  }),
};

/** `tenfold schema FORMAT`: a JSON Schema, with `--json` and without. */
export async function run({ arguments: { positionals } }: Given): Promise<Outcome> {
  const [typed = ''] = positionals;
  // `tenfold/record/1` is what stands in a file, `record` what one types.
  const name = /^tenfold\/([a-z]+)\/1$/.exec(typed)?.[1] ?? typed;
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (schema === undefined) return refused(noSuchFormat(typed));
  const lines = JSON.stringify(schema(), null, 2).split('\n');
  return { exit: exitCodes.nothingWrong, json: schema, page: () => lines.map((line) => verbatim(line)) };
}

function noSuchFormat(typed: string): Message {
  const known = Object.keys(schemas);
  const near = nearWord(typed, known);
  const quote = { quote: typed };
  if (near !== null) return message('cli.unknown-format-near', { quote, near: { quote: near } });
  return message('cli.unknown-format', { quote, known: { list: known.map((name) => ({ quote: name })) } });
}
