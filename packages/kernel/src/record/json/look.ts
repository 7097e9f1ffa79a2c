import { pathTo } from '../named-fields.ts';

/** Deeper than this no file of ours nests; one that does is refused before it can do harm. */
export const deepestNesting = 64;

/** What is wrong at the place where a text stops being JSON. */
export type JsonFlaw =
  | 'object-expected'
  | 'name-expected'
  | 'colon-expected'
  | 'value-expected'
  | 'comma-expected'
  | 'quote-expected'
  | 'bad-escape'
  | 'nothing-expected'
  | 'too-deep'
  | 'too-long'
  | 'cut-off'
  | 'nothing-there';

/** The first place at which a text is no JSON. */
export interface JsonFault {
  readonly at: number;
  readonly flaw: JsonFlaw;
}

/** A name written a second time within one object: its path, and the character at which it stands again. */
export interface NameAgain {
  readonly path: string;
  readonly at: number;
}

/** What an exact look at a text finds: where it stops being JSON, and the names that stand twice before that. */
export interface JsonLook {
  readonly fault: JsonFault | null;
  readonly namesAgain: readonly NameAgain[];
}

const SPACE = /[ \t\n\r]*/y;
const WORD = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const PLAIN_LETTERS = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Looks at a text letter by letter. It accepts what `JSON.parse` accepts, and says besides where and why a text is no JSON
 * and which names stand twice. `as` is what the text is: one value, or the items of a list without its brackets. Slow: for
 * texts in which something is known to be wrong.
 */
export function lookExactly(text: string, as: 'value' | 'items'): JsonLook {
  const look = new ExactLook(text);
  const isSound = as === 'value' ? look.value('', 0) : look.items('', 0);
  if (isSound) look.end();
  return { fault: look.fault, namesAgain: look.namesAgain };
}

/** One walk over a text. Each step says whether the text was JSON as far as it went. */
class ExactLook {
  readonly namesAgain: NameAgain[] = [];
  fault: JsonFault | null = null;
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(path: string, depth: number): boolean {
    this.#pass(SPACE);
    const letter = this.#text[this.#at];
    if (letter === '{') return this.#nested(depth, (inside) => this.#members(path, inside));
    if (letter === '[') return this.#nested(depth, (inside) => this.#list(path, inside));
    if (letter === '"') return this.#string() !== null;
    return this.#pass(WORD) > 0 || this.#stop('value-expected');
  }

  items(path: string, depth: number): boolean {
    for (let index = 0; ; index += 1) {
      if (!this.value(`${path}[${index}]`, depth)) return false;
      this.#pass(SPACE);
      if (!this.#skip(',')) return true;
    }
  }

  end(): boolean {
    this.#pass(SPACE);
    return this.#at === this.#text.length || this.#stop('nothing-expected');
  }

  #nested(depth: number, inside: (depth: number) => boolean): boolean {
    if (depth >= deepestNesting) return this.#stop('too-deep');
    this.#at += 1;
    this.#pass(SPACE);
    return inside(depth + 1);
  }

  #list(path: string, depth: number): boolean {
    if (this.#skip(']')) return true;
    return this.items(path, depth) && (this.#skip(']') || this.#stop('comma-expected'));
  }

  #members(path: string, depth: number): boolean {
    if (this.#skip('}')) return true;
    const names = new Set<string>();
    do {
      if (!this.#member(path, depth, names)) return false;
      this.#pass(SPACE);
    } while (this.#skip(','));
    return this.#skip('}') || this.#stop('comma-expected');
  }

  #member(path: string, depth: number, names: Set<string>): boolean {
    this.#pass(SPACE);
    const at = this.#at;
    if (this.#text[at] !== '"') return this.#stop('name-expected');
    const name = this.#string();
    if (name === null) return false;
    const place = pathTo(path, name);
    if (names.has(name)) this.namesAgain.push({ path: place, at });
    names.add(name);
    this.#pass(SPACE);
    if (!this.#skip(':')) return this.#stop('colon-expected');
    return this.value(place, depth);
  }

  /** The string that begins here, as it is meant; `null` when it is not in order. */
  #string(): string | null {
    const start = this.#at;
    this.#at += 1;
    this.#pass(PLAIN_LETTERS);
    while (this.#text[this.#at] === '\\') {
      if (this.#pass(ESCAPE) === 0) return this.#noString('bad-escape');
      this.#pass(PLAIN_LETTERS);
    }
    if (!this.#skip('"')) return this.#noString('quote-expected');
    return JSON.parse(this.#text.slice(start, this.#at)) as string;
  }

  #noString(flaw: JsonFlaw): null {
    this.#stop(flaw);
    return null;
  }

  /** Goes past what `pattern` matches here and gives its length. */
  #pass(pattern: RegExp): number {
    pattern.lastIndex = this.#at;
    const length = pattern.test(this.#text) ? pattern.lastIndex - this.#at : 0;
    this.#at += length;
    return length;
  }

  #skip(letter: string): boolean {
    if (this.#text[this.#at] !== letter) return false;
    this.#at += 1;
    return true;
  }

  #stop(flaw: JsonFlaw): false {
    this.fault = { at: this.#at, flaw };
    return false;
  }
}
