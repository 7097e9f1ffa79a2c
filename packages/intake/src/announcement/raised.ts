const digits = [...'⁰¹²³⁴⁵⁶⁷⁸⁹'];

/** Text that is set high: a mark of a note stays one, and is not taken for the last digits of the number before it. */
export function raised(text: string): string {
  return text.replaceAll(/[0-9()]/g, (one) =>
    one === '(' ? '⁽' : one === ')' ? '⁾' : (digits[Number(one)] as string),
  );
}
