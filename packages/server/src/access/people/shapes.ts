import { z } from 'zod';

/** A person's id, as the product makes them. */
export const personId = z.string().regex(/^[a-z0-9-]{1,64}$/);

/** What a person or a thing is called: one line, no characters that can't be seen. */
export const nameField = z
  .string()
  .trim()
  .regex(/^[^\p{C}]{1,200}$/u)
  .meta({ description: 'Shown to people; at most 200 characters' });

export const issuerField = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/);

/** Where a page of a list begins: behind the cursor of the page before. */
export const afterNumber = z
  .string()
  .regex(/^\d{1,18}$/)
  .default('0');

export const limitField = z.coerce.number().int().min(1).max(1000).default(100);

export const personShape = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    invitedBy: z.string(),
    invitedAt: z.string(),
    canSignIn: z.boolean(),
  })
  .meta({ id: 'person' });

export const linkShape = z
  .strictObject({ url: z.string(), endsAt: z.string() })
  .meta({ id: 'link', description: 'Lets the person in once. It is shown here and never again.' });
