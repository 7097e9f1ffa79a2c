/** How much of a file is worked on; what is beyond is refused before it costs anything. */
export interface Limits {
  readonly bytes: number;
  readonly pages: number;
  /** Pages whose letters have to be recognised from a picture. */
  readonly pictures: number;
  /** The longer side of a picture, in pixels. */
  readonly side: number;
  /** All pixels of a picture. */
  readonly pixels: number;
  /** Bytes of the text of a DOCX once it is unpacked. */
  readonly unpacked: number;
  /** Bytes of anything in a PDF once it is unpacked, pictures left out; whole Chinese fonts have twenty million and more. */
  readonly stream: number;
  /** Milliseconds for the whole file. */
  readonly time: number;
}

/** An undertaking has two to ten pages; these leave room for a bundle of them, and for a slow machine. */
export const usualLimits: Limits = {
  bytes: 50_000_000,
  pages: 200,
  pictures: 40,
  side: 15_000,
  pixels: 120_000_000,
  unpacked: 20_000_000,
  stream: 64_000_000,
  time: 600_000,
};
