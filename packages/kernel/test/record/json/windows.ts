import { JsonScanner } from '../../../src/record/json/scanner.ts';

/** Gives bytes to a scanner as a file would come in, cut after the numbers of bytes given, again and again. */
export function* windowsOf(
  scanner: Pick<JsonScanner, 'release'>,
  bytes: Uint8Array,
  cuts: readonly number[],
): Generator<{ readonly bytes: Uint8Array; readonly end: number }> {
  let window: Uint8Array = new Uint8Array(0);
  for (let from = 0, turn = 0; from < bytes.length; turn += 1) {
    const to = Math.min(from + (cuts[turn % cuts.length] ?? bytes.length), bytes.length);
    const left = window.subarray(scanner.release());
    // More room than bytes, and colons in it: what stands behind the end must not count.
    window = new Uint8Array(left.length + (to - from) + 7).fill(0x3a);
    window.set(left);
    window.set(bytes.subarray(from, to), left.length);
    yield { bytes: window, end: left.length + (to - from) };
    window = window.subarray(0, left.length + (to - from));
    from = to;
  }
}

/** What stands in a JSON object, read by the scanner with `list` item by item; `null` when it is no JSON object. */
export function readByParts(
  text: string,
  { list, cuts }: { readonly list: string; readonly cuts: readonly number[] },
): { readonly value: Record<string, unknown>; readonly names: number } | null {
  const scanner = new JsonScanner();
  const made = new PartsMade(scanner, list);
  for (const { bytes, end } of windowsOf(scanner, new TextEncoder().encode(text), cuts)) {
    scanner.look(bytes, end);
    for (let part = scanner.next(); part !== null; part = scanner.next()) {
      if (part.type === 'end') continue;
      const piece = new TextDecoder().decode(bytes.subarray(part.start, part.end));
      if (part.type === 'broken' || !made.take(part, piece)) return null;
    }
  }
  return scanner.stop().type === 'end' ? { value: made.value, names: made.names } : null;
}

class PartsMade {
  readonly value: Record<string, unknown> = {};
  names = 0;
  #name = '';
  readonly #scanner: JsonScanner;
  readonly #list: string;

  constructor(scanner: JsonScanner, list: string) {
    this.#scanner = scanner;
    this.#list = list;
  }

  take(part: NonNullable<ReturnType<JsonScanner['next']>>, text: string): boolean {
    try {
      return this.#takeParsed(part, text);
    } catch (error) {
      if (error instanceof SyntaxError) return false;
      throw error;
    }
  }

  #takeParsed(part: NonNullable<ReturnType<JsonScanner['next']>>, text: string): boolean {
    if (part.type === 'name') {
      const name: unknown = JSON.parse(text);
      if (typeof name !== 'string') return false;
      this.#name = name;
      this.names += 1;
      this.#scanner.expect(name === this.#list ? 'list' : 'value');
    }
    if (part.type === 'value') {
      this.#set(JSON.parse(text));
      this.names += part.names;
    }
    return part.type !== 'items' || this.#takeItems(part.count, text);
  }

  #takeItems(count: number, text: string): boolean {
    const items = JSON.parse(`[${text}]`) as unknown[];
    const before = Object.hasOwn(this.value, this.#name) ? (this.value[this.#name] as unknown[]) : [];
    this.#set([...before, ...items]);
    for (let index = 0; index < count; index += 1) this.names += this.#scanner.namesOf[index] as number;
    return items.length === count;
  }

  /** As JSON.parse does, also for the name `__proto__`. */
  #set(value: unknown): void {
    Object.defineProperty(this.value, this.#name, { value, writable: true, enumerable: true, configurable: true });
  }
}
