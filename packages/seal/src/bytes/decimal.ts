const plainDecimal = /^(?:0|[1-9][0-9]{0,15})$/;

/** The whole number that a text writes in ASCII digits without leading zeroes; nothing where it is not one, or past 2^53 - 1. */
export function fromDecimal(text: string): number | undefined {
  if (!plainDecimal.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
}
