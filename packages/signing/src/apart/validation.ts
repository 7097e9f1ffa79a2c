import { Broken } from '../pdf/broken.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import { unpacked } from '../pdf/unpacked.ts';
import { dictionaryOf, type PdfValue } from '../pdf/value.ts';
import type { ValidationData } from './taken-apart.ts';

/** No undertaking needs more of any sort. */
const MOST = 200;

/** The validation data of a file as it is now (ETSI EN 319 142-1, 5.4.2). What can’t be read is left out. */
export function validationOf(file: PdfFile): ValidationData {
  const root = dictionaryOf(file.resolve(file.trailer(file.last).entries.get('Root'), file.last));
  const store = dictionaryOf(file.resolve(root?.entries.get('DSS'), file.last));
  const of = (name: string): readonly string[] => streamsIn(file, store?.entries.get(name));
  return { certificates: of('Certs'), crls: of('CRLs'), ocsps: of('OCSPs') };
}

function streamsIn(file: PdfFile, list: PdfValue | undefined): readonly string[] {
  const items = file.resolve(list, file.last);
  if (items.kind !== 'array') return [];
  return items.items.slice(0, MOST).flatMap((item) => {
    const bytes = bytesOf(file, item);
    return bytes === null ? [] : [Buffer.from(bytes).toString('base64')];
  });
}

function bytesOf(file: PdfFile, item: PdfValue): Uint8Array | null {
  try {
    const stream = file.resolve(item, file.last);
    return stream.kind === 'stream' ? unpacked(stream) : null;
  } catch (error) {
    if (error instanceof Broken) return null;
    throw error;
  }
}
