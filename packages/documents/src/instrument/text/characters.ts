/**
 * The text with the things that no reader sees taken out: marks of byte order, soft hyphens, characters without width,
 * foreign line ends. Line feeds and form feeds stay, and so does every visible character, for sentences are quoted.
 */
export function cleanCharacters(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(LINE_END, '\n')
    .replaceAll(HIDDEN_BREAK, '')
    .replaceAll(HIDDEN, '')
    .replaceAll(SPACE, ' ')
    .replaceAll(HYPHEN, '-')
    .replaceAll(LIGATURE, (ligature) => ligature.normalize('NFKC'));
}

const LINE_END = /\r\n?|[\v\u0085\u2028\u2029]/g;

/** A soft hyphen at the end of a line: the word goes on in the next. */
const HIDDEN_BREAK = /\u00ad[ \t]*\n[ \t]*/g;

const HIDDEN = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffd]/g;

const SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

const HYPHEN = /[\u2010\u2011]/g;

const LIGATURE = /[\ufb00-\ufb06]/g;
