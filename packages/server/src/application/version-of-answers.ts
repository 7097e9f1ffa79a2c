import { createHash } from 'node:crypto';
import { rulesJson, timesOf, type Times } from '@tenfold/documents';
import { coverage, rules } from '@tenfold/rulebook';
import type { Context } from '../context.ts';

/** A mark of the rules that answers are derived with; another one for other rules, parameters or readings. */
export const rulesMark: string = createHash('sha256')
  .update(JSON.stringify(rulesJson({ rules, coverage, on: '2018-04-30', language: 'en' })))
  .digest('base64url')
  .slice(0, 16);

/** What every answer about an issuer depends on: how many entries it has, the rules, and which day it is. */
export async function versionOfIssuer(issuer: string, { sizeOf, now }: Context): Promise<string | null> {
  const size = await sizeOf(issuer);
  return size === null ? null : [size, rulesMark, today(now())].join(' ');
}

/** What an answer about the rules depends on. */
export function versionOfRules({ now }: Pick<Context, 'now'>): string {
  return [rulesMark, today(now())].join(' ');
}

/** The day it is in Hong Kong. */
export function today(now: number): string {
  return (timesOf(new Map(), now) as Times).on;
}
