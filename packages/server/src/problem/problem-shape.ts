import { z } from 'zod';

/** Problem details (RFC 9457) as the API gives them. */
export const problemShape = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    problems: z.array(
      z.strictObject({
        key: z.string(),
        text: z.string(),
        entry: z.string().nullable(),
        field: z.string().nullable(),
        position: z.int().nullable(),
        line: z.int().nullable(),
      }),
    ),
    furtherProblems: z.int(),
  })
  .meta({ id: 'problem' });
