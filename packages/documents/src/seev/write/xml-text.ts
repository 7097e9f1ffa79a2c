/** Characters that no XML file may hold, however they are written. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** Whether every character of a text may stand in XML. */
export function isXmlText(text: string): boolean {
  return text.isWellFormed() && !FORBIDDEN.test(text);
}

const replacements: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** A text as it stands between two tags, such that whoever reads it has the same text again. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>\r]/g, (mark) => replacements[mark] ?? mark);
}
