import { type Der, identifierOf, itemsOf, sequenceOf, tagged, tags } from '../der/der.ts';

/** Parts of a name that are shown, by their object identifiers. */
const shown: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.6': 'C',
  '1.2.840.113549.1.9.1': 'E',
  '2.5.4.5': 'SERIALNUMBER',
};

/** The name of a holder or issuer (RFC 5280, 4.1.2.4): the common name, else all of it. */
export function shortName(name: Der): string {
  const parts = partsOf(name);
  return parts.find(({ sort }) => sort === 'CN')?.text ?? parts.map(({ sort, text }) => `${sort}=${text}`).join(', ');
}

function partsOf(name: Der): readonly { readonly sort: string; readonly text: string }[] {
  return sequenceOf(name)
    .flatMap((set) => itemsOf(tagged(set, tags.set)))
    .map((part) => {
      const [sort, text] = sequenceOf(part);
      const oid = identifierOf(sort);
      return { sort: shown[oid] ?? oid, text: textOf(text) };
    });
}

/** The letters of a text in one of the forms of ASN.1; without those that steer a terminal. */
function textOf(der: Der | undefined): string {
  const bytes = Buffer.from(der?.contents ?? []);
  const text =
    der?.tag === 0x1e
      ? bytes
          .subarray(0, bytes.length & ~1)
          .swap16()
          .toString('utf16le')
      : bytes.toString('utf8');
  return text.replaceAll(/\p{Cc}/gu, ' ').slice(0, 200);
}
