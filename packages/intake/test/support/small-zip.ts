import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP archive with these files, each packed; `claimed` is the size that the archive says a file has. */
export function smallZip(files: Readonly<Record<string, string>>, claimed?: number): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const bytes = Buffer.from(text, 'utf8');
    const packed = deflateRawSync(bytes);
    const facts = factsOf(name, { crc: crc32(bytes), packed: packed.length, size: claimed ?? bytes.length });
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), facts, Buffer.from(name)]);
    directory.push(
      Buffer.concat([
        Buffer.from('PK\u0001\u0002\u0014\0', 'latin1'),
        facts,
        Buffer.alloc(10),
        u32(at),
        Buffer.from(name),
      ]),
    );
    parts.push(local, packed);
    at += local.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const count = u16(directory.length);
  const end = [Buffer.from('PK\u0005\u0006\0\0\0\0', 'latin1'), count, count, u32(central.length), u32(at), u16(0)];
  return Buffer.concat([...parts, central, ...end]);
}

/** Version, flags, method, time, checksum, sizes, lengths of name and extra field: the same in both headers. */
function factsOf(
  name: string,
  { crc, packed, size }: { readonly crc: number; readonly packed: number; readonly size: number },
): Buffer {
  return Buffer.concat([u16(20), u16(0), u16(8), u32(0), u32(crc), u32(packed), u32(size), u16(name.length), u16(0)]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
