const WHOLE = /^(\d+)(?:\.0*)?$/;

/** The digits of a whole number, without noughts before them or behind a point; `null` for what is no whole number. */
export function wholeCount(text: string): string | null {
  const digits = WHOLE.exec(text)?.[1];
  return digits === undefined ? null : `${BigInt(digits)}`;
}
