import { dictionaryOf, type PdfValue } from './value.ts';

/** Whether two values say the same, however they are written: the same references, not what these lead to. */
export function isSame(one: PdfValue | undefined, other: PdfValue | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  switch (one.kind) {
    case 'null':
      return other.kind === 'null';
    case 'boolean':
      return other.kind === 'boolean' && one.value === other.value;
    case 'number':
      return other.kind === 'number' && one.text === other.text;
    case 'name':
      return other.kind === 'name' && one.name === other.name;
    case 'string':
      return other.kind === 'string' && one.bytes === other.bytes;
    case 'reference':
      return other.kind === 'reference' && one.object === other.object && one.generation === other.generation;
    case 'array':
      return other.kind === 'array' && areSame(one.items, other.items);
    case 'dictionary':
      return other.kind === 'dictionary' && differing(one, other).length === 0;
    case 'stream':
      return other.kind === 'stream' && differing(one, other).length === 0 && haveSameBytes(one, other);
  }
}

function areSame(some: readonly PdfValue[], others: readonly PdfValue[]): boolean {
  return some.length === others.length && some.every((item, index) => isSame(item, others[index]));
}

function haveSameBytes(one: PdfValue, other: PdfValue): boolean {
  return one.kind === 'stream' && other.kind === 'stream' && Buffer.compare(one.contents, other.contents) === 0;
}

/** The names of the entries in which two dictionaries differ, in the order of the alphabet. */
export function differing(one: PdfValue | undefined, other: PdfValue | undefined): readonly string[] {
  const [some, others] = [dictionaryOf(one)?.entries ?? new Map(), dictionaryOf(other)?.entries ?? new Map()];
  const names = new Set<string>([...some.keys(), ...others.keys()]);
  return [...names].filter((name) => !isSame(some.get(name), others.get(name))).toSorted();
}
