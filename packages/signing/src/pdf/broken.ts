/** Thrown where a PDF is not written as one; it never leaves the package. */
export class Broken extends Error {
  readonly at: number;

  constructor(what: string, at: number) {
    super(`${what} at ${at}`);
    this.at = at;
  }
}
