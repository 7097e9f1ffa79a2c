/** Letters that a scan shows where a digit stood. */
const DIGITS: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  I: '1',
  l: '1',
  i: '1',
  '|': '1',
  '!': '1',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  G: '6',
  b: '6',
  T: '7',
  B: '8',
  g: '9',
  q: '9',
};

/** Every character that may stand for a digit, for use inside brackets of a pattern. */
export const digitShapes = `0-9${Object.keys(DIGITS).join('')}`;

/** The last rule of Chapter 8A. */
const LAST_RULE = 46;

/** The two digits that `shapes` stand for, as `I4` for 14; `null` when there is no such rule. */
export function ruleNumber(shapes: string): string | null {
  const digits = [...shapes]
    .map((shape) => DIGITS[shape] ?? shape)
    .join('')
    .padStart(2, '0');
  const number = Number(digits);
  return number >= 1 && number <= LAST_RULE ? digits : null;
}

/** Whether nothing of a number had to be put right. */
export function isPlainNumber(shapes: string): boolean {
  return /^\d\d$/.test(shapes);
}
