import { z } from 'zod';

/** A place in an entry, as a JSON Pointer. */
export const pointer: z.ZodString = z
  .string()
  .max(1000)
  .regex(/^(?:\/(?:[^~/]|~[01])+)+$/);

/** The longest text of a salt: sixteen bytes of ours are 24 letters of Base 64. */
const LONGEST_SALT = 200;

/** What opens one sealed value, as a proof carries it. */
export const disclosureShape = z
  .strictObject({ path: pointer, salt: z.string().max(LONGEST_SALT), value: z.unknown() })
  .meta({ id: 'disclosure' });

/** The same with the id of its entry. */
export const entryDisclosureShape = disclosureShape
  .extend({ entry: z.string().max(100) })
  .meta({ id: 'entry-disclosure' });

const MOST_PATHS = 100;

/** Paths as a body names them. */
export const pathsBody = z.array(pointer).max(MOST_PATHS);

/** Paths as a query names them: with commas between. */
export const pathsQuery = z
  .string()
  .max(4000)
  .transform((text) => text.split(','))
  .pipe(pathsBody);

/** Which sealed values a query wishes opened: `all`, or those at paths with commas between. */
export const discloseQuery = z
  .string()
  .max(4000)
  .transform((text) => (text === 'all' ? text : text.split(',')))
  .pipe(z.union([z.literal('all'), pathsBody]));
