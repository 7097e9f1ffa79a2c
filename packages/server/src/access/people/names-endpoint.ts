import { accessStore } from '@tenfold/ledger';
import { z } from 'zod';
import { endpoint } from '../endpoint/endpoint.ts';
import { issuerField } from './shapes.ts';

/** Ids as the ledger writes down who entered or approved; a program or a command line may have given another than ours. */
const idsField = z
  .string()
  .max(10_000)
  .transform((text) => text.split(',').slice(0, 200))
  .meta({ description: 'Ids of people, with commas between; at most 200' });

/** `GET …/names`: what the people are called who entered or approved, for whoever reads who they are. */
export const names = endpoint({
  name: 'names',
  method: 'GET',
  path: '/api/v1/issuers/:issuer/names',
  who: 'signed-in',
  may: 'read-entries',
  params: { issuer: issuerField },
  query: { of: idsField },
  gives: z.strictObject({ names: z.record(z.string(), z.string()) }),
  run: async ({ query: { of }, access: { core } }) => {
    const found = await accessStore.readNames(core.store, of);
    return { names: Object.fromEntries(found) };
  },
});
