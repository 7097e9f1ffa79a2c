import { z } from 'zod';

/** The number of a proposal. */
export const numberParam = {
  number: z.string().regex(/^[1-9]\d{0,17}$/),
};
