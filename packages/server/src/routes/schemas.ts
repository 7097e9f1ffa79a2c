import { findSchema, isNoSchema, schemas } from '@tenfold/documents';
import { z } from 'zod';
import { fieldProblem } from '../problem/index.ts';
import { answered } from '../route/answer.ts';
import { route } from '../route/route.ts';

const where = { topic: 'law', method: 'GET', may: null, query: {} } as const;

/** `GET /schemas`: the names of the formats that have a schema. */
export const schemasRoute = route({
  ...where,
  name: 'schemas',
  path: '/schemas',
  params: {},
  gives: z.strictObject({ schemas: z.array(z.string()) }),
  run: async () => answered({ schemas: Object.keys(schemas) }),
});

/** `GET /schemas/:format`: the JSON Schema of one, as `tenfold schema` prints it. */
export const schemaRoute = route({
  ...where,
  name: 'schema',
  path: '/schemas/:format',
  params: { format: z.string().min(1).max(40).meta({ example: 'record' }) },
  gives: z.record(z.string(), z.unknown()),
  run: async ({ params }) => {
    const schema = findSchema(params.format);
    return isNoSchema(schema) ? { ...fieldProblem('format', schema), problem: 'unknown' } : answered(schema);
  },
});
