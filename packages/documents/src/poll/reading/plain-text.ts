/** Digits that are set high are marks of notes, and no part of a number. */
const RAISED = /[\u00b9\u00b2\u00b3\u2070\u2074-\u207e]+/g;

/** Text in its plain letters: full-width digits, brackets and signs as usual ones, spaces as one, marks of notes taken away. */
export function plainText(text: string): string {
  return text
    .replaceAll(RAISED, '')
    .normalize('NFKC')
    .replaceAll(/[\u2010-\u2015\u2212\ufe58\ufe63]/g, '-')
    .replaceAll(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
