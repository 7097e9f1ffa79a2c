import { utf8 } from './utf8.ts';

/** A file within an archive. */
export interface ArchivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * A ZIP archive of files as they are, not packed (APPNOTE 6.3, method 0). Its times are all the first that a ZIP can write, so
 * that the same files give the same bytes.
 */
export function zipOf(files: readonly ArchivedFile[]): Uint8Array {
  if (files.length > MOST_FILES) throw new RangeError(`fault: ${files.length} files are too many for a ZIP`);
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const named = utf8(name);
    const described = description(bytes, named.length);
    const local = joined([numbers([[4, 0x04_03_4b_50]]), described, named, bytes]);
    directory.push(
      joined([
        numbers([
          [4, 0x02_01_4b_50],
          [2, 20],
        ]),
        described,
        numbers(centralTail(offset)),
        named,
      ]),
    );
    parts.push(local);
    offset += local.length;
    if (offset > MOST_BYTES) throw new RangeError('fault: the files are too large for a ZIP');
  }
  const listed = joined(directory);
  return joined([...parts, listed, endOf({ count: files.length, size: listed.length, offset })]);
}

/** What the numbers of a ZIP without its later extensions can say. */
const [MOST_FILES, MOST_BYTES] = [0xff_ff, 0xff_ff_ff_ff];

/** A number, and of how many bytes it is. */
type Sized = readonly [bytes: number, value: number];

/** 1 January 1980: the day from which a ZIP counts. */
const FIRST_DAY = 0x00_21;

/** Names are in UTF-8. */
const UTF8_NAMES = 0x08_00;

/** What both places say of a file: version, flags, method, time, day, check sum, both sizes, lengths of name and extra. */
function description(bytes: Uint8Array, nameLength: number): Uint8Array {
  return numbers([
    [2, 20],
    [2, UTF8_NAMES],
    [2, 0],
    [2, 0],
    [2, FIRST_DAY],
    [4, checkSum(bytes)],
    [4, bytes.length],
    [4, bytes.length],
    [2, nameLength],
    [2, 0],
  ]);
}

/** Length of the remark, disk, attributes of two kinds, and where the file begins. */
function centralTail(offset: number): readonly Sized[] {
  return [
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, offset],
  ];
}

function endOf({
  count,
  size,
  offset,
}: {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}): Uint8Array {
  return numbers([
    [4, 0x06_05_4b_50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
}

/** Numbers one after the other, each with its lowest byte first. */
function numbers(sized: readonly Sized[]): Uint8Array {
  const bytes = sized.flatMap(([count, value]) =>
    Array.from({ length: count }, (_, at) => Math.floor(value / 256 ** at) % 256),
  );
  return Uint8Array.from(bytes);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** CRC-32 as ZIP reckons it (ISO 3309). */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xff_ff_ff_ff;
  for (const byte of bytes) sum = (remainders[(sum ^ byte) & 0xff] as number) ^ (sum >>> 8);
  return (sum ^ 0xff_ff_ff_ff) >>> 0;
}

const remainders: readonly number[] = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = (rest & 1) === 0 ? rest >>> 1 : (rest >>> 1) ^ 0xed_b8_83_20;
  return rest >>> 0;
});
