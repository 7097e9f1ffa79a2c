/**
 * Whether a picture goes to its end. One that was cut off still has its upper part, which must not be taken for the page.
 */
export function isWhole(kind: 'png' | 'jpeg', bytes: Uint8Array): boolean {
  return kind === 'png' ? isWholePng(bytes) : isWholeJpeg(bytes);
}

/** Behind the eight bytes of its mark a PNG is chunks: a length, four letters, so many bytes, a checksum; the last is IEND. */
function isWholePng(bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  let at = 8;
  while (at + 12 <= bytes.length) {
    if (view.getUint32(at + 4) === IEND) return true;
    at += 12 + view.getUint32(at);
  }
  return false;
}

const IEND = 0x49_45_4e_44;

/** A JPEG is segments that tell their length, and behind some of them data that ends at the next marker; the last is `FF D9`. */
function isWholeJpeg(bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  let at = 2;
  while (at + 2 <= bytes.length) {
    const marker = bytes[at] === 0xff ? (bytes[at + 1] as number) : NO_MARKER;
    if (marker === END) return true;
    if (isAlone(marker)) at += marker === 0xff ? 1 : 2;
    else if (marker === NO_MARKER) at = nextMarker(bytes, at);
    else at += at + 4 <= bytes.length ? 2 + view.getUint16(at + 2) : 2;
  }
  return false;
}

const END = 0xd9;
const NO_MARKER = -1;

/** Fill bytes, marks within data, and markers without a segment. */
function isAlone(marker: number): boolean {
  return marker === 0xff || marker <= 0x01 ? marker !== NO_MARKER : marker >= 0xd0 && marker <= 0xd8;
}

function nextMarker(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(0xff, from);
  return at === -1 ? bytes.length : at;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
