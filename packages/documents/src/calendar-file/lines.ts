const MOST_OCTETS = 75;

/** A text as a value: what would end it or mean something else is written so that it stands for itself. */
export function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(OTHER_CONTROLS, ' ');
}

/** A line of content in parts of at most 75 octets, each but the first after a line break and a space; no letter is cut. */
export function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > MOST_OCTETS) {
      parts.push(part);
      // The space that begins a continued line counts.
      [part, octets] = ['', 1];
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}

/** How many octets of UTF-8 a letter takes. */
function octetsOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x1_00_00 ? 3 : 4;
}

/** Characters that the format forbids, but for the tab. */
const OTHER_CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F]/g;
