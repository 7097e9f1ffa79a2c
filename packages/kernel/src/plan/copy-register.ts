import type { Register } from '../register/register.ts';
import { copyRatchet } from './copy-ratchet.ts';

/**
 * A register to go on with, so that the one it was copied from stays as it is. It holds plain values, lists and tables only.
 * What only grows is not copied line by line: of a long life that is nearly all there is.
 */
export function copyRegister(register: Register): Register {
  const { capitalChanges, published, ratchets, undertakings, ...rest } = register;
  return {
    ...(copied(rest) as typeof rest),
    capitalChanges: capitalChanges.map((change) => (change.on === register.day ? { ...change } : change)),
    published: [...published],
    ratchets: ratchets.map(copyRatchet),
    // Of an undertaking only the steps of its making are ever filled in; its paper stays as it was signed.
    undertakings: new Map([...undertakings].map(([id, undertaking]) => [id, { ...undertaking }])),
  };
}

function copied(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copied);
  if (value instanceof Map) return copiedTable(value);
  const copy: Record<string, unknown> = {};
  for (const name in value) copy[name] = copied((value as Record<string, unknown>)[name]);
  return copy;
}

function copiedTable(table: ReadonlyMap<unknown, unknown>): Map<unknown, unknown> {
  const copy = new Map<unknown, unknown>();
  for (const [key, item] of table) copy.set(key, copied(item));
  return copy;
}
