import { type Der, identifierOf, NotDer, readDer, readWhole, sequenceOf, tagged, tags } from '../der/der.ts';

const DATA = '1.2.840.113549.1.7.1';
const KEY_BAGS = new Set(['1.2.840.113549.1.12.10.1.1', '1.2.840.113549.1.12.10.1.2']);

/** The private key, locked or open (PKCS #8), in a file in PKCS #12 form (RFC 7292); nothing where it is none. */
export function shroudedKeyIn(file: Uint8Array): Uint8Array | undefined {
  try {
    const [, safe] = sequenceOf(readWhole(file));
    return sequenceOf(dataOf(safe)).flatMap(keysIn)[0]?.whole;
  } catch (error) {
    if (error instanceof NotDer) return undefined;
    throw error;
  }
}

/** What a ContentInfo of plain data holds. */
function dataOf(contentInfo: Der | undefined): Der {
  const [kind, around] = sequenceOf(contentInfo);
  if (identifierOf(kind) !== DATA) throw new NotDer('no plain data');
  return readWhole(tagged(readDer(tagged(around, tags.around(0)).contents), tags.octetString).contents);
}

/** Keys stand in a part that is plain, each locked by itself; parts that are locked as a whole hold certificates. */
function keysIn(part: Der): readonly Der[] {
  if (identifierOf(sequenceOf(part)[0]) !== DATA) return [];
  return sequenceOf(dataOf(part)).flatMap((bag) => {
    const [kind, value] = sequenceOf(bag);
    return KEY_BAGS.has(identifierOf(kind)) ? [readDer(tagged(value, tags.around(0)).contents)] : [];
  });
}
