/** A place in the file: the line, and the letter of it, counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The place of the letter at `at` of a text that begins at `start`. */
export function placeIn(text: string, at: number, start: TextPlace): TextPlace {
  let { line, column } = start;
  let from = 0;
  for (let feed = text.indexOf('\n'); feed >= 0 && feed < at; feed = text.indexOf('\n', from)) {
    from = feed + 1;
    line += 1;
    column = 1;
  }
  return { line, column: column + Array.from(text.slice(from, at)).length };
}

const BEGINNING = /^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-|\.|[eE][+-]?|\\(?:u[0-9a-fA-F]{0,3})?)?$/;

/** Whether what stands at a fault can be the beginning of something that is in order, were the text longer. */
export function couldGoOn(rest: string): boolean {
  return BEGINNING.test(rest);
}

/** The place of the first letter in a text that is no white space. */
export function firstLetter(text: string): number {
  const found = text.search(/[^ \t\n\r]/);
  return found < 0 ? text.length : found;
}
