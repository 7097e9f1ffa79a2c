import { formatRatio, type Plan, type PlannedStep } from '@tenfold/kernel';
import { planFormat } from '@tenfold/kernel/plan';
import type { Json } from '../check/figure-json.ts';

/** A plan as its file states it, so that it can be handed in again. */
export function planJson({ steps, agreed, split, facts }: Plan): Json {
  return {
    format: planFormat,
    ...(split === null ? {} : { split }),
    ...(agreed === null ? {} : { agreed: valueJson(agreed) }),
    ...(facts === undefined ? {} : { facts: valueJson(facts) }),
    steps: steps.map(stepJson),
  };
}

/** One step as a plan's file states it. */
export function stepJson({ act, on, fields }: PlannedStep): { readonly [name: string]: Json } {
  return { act, on, fields: valueJson(fields) };
}

/** A value that was read, as it was written: counts as decimal digits, proportions `"a/b"`, tables as objects. */
function valueJson(value: unknown): Json {
  if (typeof value === 'bigint') return `${value}`;
  if (value instanceof Map) return objectJson([...value]);
  if (Array.isArray(value)) return value.map(valueJson);
  if (typeof value !== 'object' || value === null) return value as Json;
  if (isRatio(value)) return formatRatio(value);
  return objectJson(Object.entries(value));
}

function objectJson(members: readonly (readonly [string, unknown])[]): Json {
  const given = members.filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, valueJson(value)]));
}

function isRatio(value: object): value is Parameters<typeof formatRatio>[0] {
  return 'numerator' in value && 'denominator' in value;
}
