const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it may stand in XML; what no XML may hold is taken out. */
export function xmlText(text: string): string {
  const held = text.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
  return held.replaceAll(/[&<>"]/g, (letter) => entities[letter] ?? '');
}

/** The first line of every part of the file. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
