/** The letters of an id; the first is a letter or a digit. The same as `idField` says, read without a regular expression. */
const IN_ID = new Uint8Array(128);
for (let code = 48; code <= 57; code += 1) IN_ID[code] = 2;
for (let code = 65; code <= 90; code += 1) IN_ID[code] = IN_ID[code + 32] = 2;
for (const mark of '._:-') IN_ID[mark.charCodeAt(0)] = 1;

/** Whether `text` can be the id of an entry. */
export function isEntryId(text: string): boolean {
  if (text.length === 0 || text.length > 100 || IN_ID[text.charCodeAt(0)] !== 2) return false;
  for (let index = 1; index < text.length; index += 1) {
    // A code beyond the table gives undefined, which is not above nothing either.
    if (!((IN_ID[text.charCodeAt(index)] as number) > 0)) return false;
  }
  return true;
}

/** Whether a JSON value is a text with something in it. */
export function isFilledText(json: unknown): json is string {
  return typeof json === 'string' && json.trim() !== '';
}
