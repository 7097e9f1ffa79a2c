/** An element that was read: its text where it is one of those that hold a text, else those within it, and its line. */
export interface ReadElement {
  readonly name: string;
  /** Counted from 1. */
  readonly line: number;
  readonly path: string;
  readonly text: string;
  readonly within: readonly ReadElement[];
}

/** All elements at a path below one, the names with `/` between. */
export function allAt(element: ReadElement, path: string): readonly ReadElement[] {
  return path
    .split('/')
    .reduce<readonly ReadElement[]>(
      (found, name) => found.flatMap(({ within }) => within.filter((one) => one.name === name)),
      [element],
    );
}

/** The first element at a path; `null` where there is none. */
export function firstAt(element: ReadElement, path: string): ReadElement | null {
  return allAt(element, path)[0] ?? null;
}

/** The text at a path; `null` where there is none. */
export function textAt(element: ReadElement, path: string): string | null {
  return firstAt(element, path)?.text ?? null;
}
