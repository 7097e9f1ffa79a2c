/** A reason why set-up cannot go on, with what the reader can do about it. */
export class Problem extends Error {
  /**
   * @param {string} what went wrong, one sentence
   * @param {string} remedy what to do about it
   * @param {string} [details] what the program that failed said; its first lines are shown
   */
  constructor(what, remedy, details = '') {
    super(what);
    this.remedy = remedy;
    this.details = details;
  }

  /** @returns {string} the problem as it is shown on a terminal */
  toText() {
    const details = this.details === '' ? [] : this.details.trim().split('\n').slice(0, 6);
    return [...details, `tenfold: ${this.message}`, `What to do: ${this.remedy}`].join('\n') + '\n';
  }
}

/**
 * Says on stderr what is being done; stdout belongs to the program that set-up makes way for.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
