const [lessThan, byteMark] = [0x3c, [0xef, 0xbb, 0xbf]];
const spaces: ReadonlySet<number | undefined> = new Set([0x20, 0x09, 0x0a, 0x0d]);

/** Whether some bytes begin as an XML file does: with `<`, after a mark of their encoding and spaces. No other file here does. */
export function beginsAsXml(bytes: Uint8Array): boolean {
  let at = byteMark.every((mark, place) => bytes[place] === mark) ? byteMark.length : 0;
  while (spaces.has(bytes[at])) at += 1;
  return bytes[at] === lessThan;
}
