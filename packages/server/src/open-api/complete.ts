import { catalogue } from '@tenfold/documents';
import { type Route, writes } from '../route/route.ts';
import type { OpenApi, Operation, Parameter } from './open-api.ts';

/** The name that a request which writes goes by. */
const keyParameter: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  schema: { type: 'string', pattern: '^[!-~]{1,200}$' },
};

/**
 * A document with what the shapes of routes do not say: what parameters mean, the names of requests that write, and bodies
 * that are no JSON.
 */
export function completed(document: OpenApi, routes: readonly Route[]): OpenApi {
  const known = new Map(routes.map((one) => [one.name, one]));
  const paths = mapValues(document.paths, (methods) =>
    mapValues(methods, (operation) => withRoute(operation, known.get(operation.operationId ?? ''))),
  );
  return withoutUnused({ ...document, paths });
}

function withRoute(operation: Operation, one: Route | undefined): Operation {
  const { parameters = [] } = operation;
  const all = one !== undefined && writes(one) ? [...parameters, keyParameter] : parameters;
  const told = { ...operation, parameters: all.map(withMeaning) };
  if (one?.body === undefined || 'json' in one.body) return told;
  const [types, schema] =
    'bytes' in one.body
      ? [one.body.bytes, { type: 'string', maxLength: one.body.most }]
      : [one.body.stream, { type: 'string' }];
  const content = Object.fromEntries(types.map((type) => [type, { schema }]));
  return { ...told, requestBody: { required: true, content } };
}

function withMeaning(parameter: Parameter): Parameter {
  const key = meaningOf(parameter);
  const texts = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
  return texts === undefined ? parameter : { ...parameter, description: texts.en };
}

/** The key of the catalogue that says what a parameter means. */
export function meaningOf({ name }: Pick<Parameter, 'name'>): string {
  return `server.parameter.${name === '*' ? 'path' : name.toLowerCase()}`;
}

/** Each shape is written for asking and for answering; what nobody names is left out. */
function withoutUnused(document: OpenApi): OpenApi {
  const text = JSON.stringify(document);
  const all = Object.entries(document.components.schemas);
  const used = all.filter(([name]) => text.includes(`"#/components/schemas/${name}"`));
  if (used.length === all.length) return document;
  // What only the unused ones named is unused in its turn.
  return withoutUnused({ ...document, components: { ...document.components, schemas: Object.fromEntries(used) } });
}

function mapValues<T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
