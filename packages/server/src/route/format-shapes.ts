import { writtenKinds } from '@tenfold/documents/papers';
import { z } from 'zod';

/**
 * The formats that are declared elsewhere, where they are read or written: the OpenAPI document takes their schemas from
 * there, under the same names.
 */
export const formatNames = [
  'record',
  'check',
  'duties',
  'claims',
  'endeavours',
  'explanation',
  'rules',
  'instrument',
  'proof',
  'plan',
  'clearance',
  'programme',
  'planned-programme',
  'next-day-return',
  'monthly-return',
  'poll-results',
  'poll',
  'meeting',
  'meeting-notice',
  'rule-book',
  'published-poll',
  'vote-receipts',
  'sealed-count',
  ...writtenKinds,
] as const;

export type FormatName = (typeof formatNames)[number];

const shapes = Object.fromEntries(
  formatNames.map((name) => [name, z.looseObject({ format: z.string() }).meta({ id: name })]),
) as unknown as Readonly<Record<FormatName, z.ZodType>>;

/** What stands in the description of a route for a format. */
export function formatShape(name: FormatName): z.ZodType {
  return shapes[name];
}
