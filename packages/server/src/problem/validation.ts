import { message, type Message } from '@tenfold/kernel';
import { type HttpProblem, problemOf, type Told } from './http-problem.ts';

/** The parts of a request, as they came in. */
export interface Parts {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** What a shape found wrong with a part of a request. */
interface Found {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What Fastify says of the part that it checked. */
interface ValidationError {
  readonly validationContext?: string | undefined;
  readonly validation: readonly unknown[];
}

/** All that the shapes of a route found wrong with a request. */
export function validationProblem({ validationContext, validation }: ValidationError, parts: Parts): HttpProblem {
  const part = partNamed(validationContext, parts);
  if (part === undefined || part === null) return problemOf('invalid-request', 'server.no-body');
  const problems = (validation as readonly Found[]).flatMap((found) => told(found, part));
  return { problem: 'invalid-request', problems };
}

function partNamed(context: string | undefined, { params, query, body }: Parts): unknown {
  if (context === 'params') return params;
  return context === 'querystring' ? query : body;
}

function told({ keyword, instancePath, params }: Found, part: unknown): readonly Told[] {
  const steps = instancePath.split('/').filter((step) => step !== '');
  const at = (field: string, what: Message): Told => ({ entry: null, field, message: what });
  if (keyword === 'unrecognized_keys') {
    const names = (params['keys'] ?? []) as readonly string[];
    return names.map((name) =>
      at(fieldAt([...steps, name]), message('server.unknown-member', { name: { quote: shortened(name) } })),
    );
  }
  const field = fieldAt(steps);
  const own = (params['params'] as { readonly told?: Message } | undefined)?.told;
  if (own !== undefined) return [at(field, own)];
  const value = valueAt(part, steps);
  if (value === undefined) return [at(field, message('server.lacking'))];
  if (Array.isArray(value) && params['expected'] === 'string') return [at(field, message('server.given-twice'))];
  return [at(field, message('server.no-such-value', { quote: { quote: shortened(value) } }))];
}

/** `entries[3].kind`, as the command line names places within a record. */
function fieldAt(steps: readonly string[]): string {
  return steps
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

function valueAt(part: unknown, steps: readonly string[]): unknown {
  let value = part;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** Enough of a value to know it again. */
function shortened(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${[...text].slice(0, 60).join('')}…` : text;
}
