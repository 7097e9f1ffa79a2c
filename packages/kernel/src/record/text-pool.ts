/** A text of this length or longer is hardly said twice; V8 keeps texts of up to ten characters once by itself. */
const [SHORTEST, LONGEST] = [11, 64];

/** How many texts are remembered before the memory is emptied. */
const MOST_REMEMBERED = 4096;

/** Gives equal texts as one object: holders and classes are named over and over in a ledger. */
export class TextPool {
  readonly #texts = new Map<string, string>();

  /** `value`, or the text equal to it that came before. */
  shared<Value>(value: Value): Value | string {
    if (typeof value !== 'string' || value.length < SHORTEST || value.length > LONGEST) return value;
    const known = this.#texts.get(value);
    if (known !== undefined) return known;
    if (this.#texts.size >= MOST_REMEMBERED) this.#texts.clear();
    this.#texts.set(value, value);
    return value;
  }
}
