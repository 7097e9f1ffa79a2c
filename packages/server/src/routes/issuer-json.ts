import type { KnownIssuer } from '@tenfold/ledger';
import { z } from 'zod';

/** An issuer as its JSON. */
export const issuerShape = z
  .strictObject({
    id: z.string(),
    names: z.record(z.string(), z.string()),
    stockCode: z.string().nullable(),
    placeOfIncorporation: z.string().nullable(),
    policies: z.record(z.string(), z.string()),
  })
  .meta({ id: 'issuer' });

/** An issuer of the ledger as its JSON. */
export function issuerJson({ issuer, policies }: KnownIssuer): z.input<typeof issuerShape> {
  const { id, names, stockCode, placeOfIncorporation } = issuer;
  return { id, names: { ...names }, stockCode, placeOfIncorporation, policies: { ...policies } };
}
