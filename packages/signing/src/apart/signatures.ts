import { readDer, NotDer } from '../der/der.ts';
import { instantOfPdfDate } from '../make/pdf-date.ts';
import { type Field, fieldsOf } from '../pdf/fields.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import { countOf, dictionaryOf, nameOf, type PdfDictionary } from '../pdf/value.ts';
import { wordsIn } from '../pdf/written.ts';
import { isRole } from '../role.ts';
import { coveredBytes, rangeOf } from './byte-range.ts';
import { cmsFacts } from './cms-facts.ts';
import { isToBeSeen } from './explain-fields.ts';
import { readable } from './reach.ts';
import { stampFacts } from './stamp-facts.ts';
import type { CmsFacts, SignatureFound } from './taken-apart.ts';

/** The signatures of a file, in the order in which its saves brought them. */
export async function signaturesOf(file: PdfFile): Promise<readonly SignatureFound[]> {
  const fields = fieldsOf(file, file.last).filter(
    ({ kind, dictionary }) => kind === 'Sig' && dictionary.entries.has('V'),
  );
  const found = await Promise.all(fields.map((field) => signatureIn(file, field)));
  return found.filter((one) => one !== null).toSorted((one, other) => one.revision - other.revision);
}

async function signatureIn(file: PdfFile, field: Field): Promise<SignatureFound | null> {
  const value = field.dictionary.entries.get('V');
  const object = value?.kind === 'reference' ? value.object : field.object;
  const signature = dictionaryOf(value?.kind === 'reference' ? readable(file, value.object, file.last) : value);
  if (signature === undefined) return null;
  // A field that came later than its signature is not covered by it.
  const save = Math.max(saveOf(file, object), saveOf(file, field.object));
  const isPlaced = file.entry(object, file.last)?.kind === 'at';
  const { byteRange, fault } = rangeOf(signature, file.saves[save] as PdfFile['saves'][number], isPlaced);
  const isStamp = nameOf(signature.entries.get('Type')) === 'DocTimeStamp';
  const covered = coveredBytes(file.bytes, byteRange);
  return {
    kind: isStamp ? 'document-time-stamp' : 'signature',
    field: field.name,
    role: isRole(field.name) ? field.name : null,
    revision: save + 1,
    object,
    form: nameOf(signature.entries.get('SubFilter')),
    byteRange,
    coversRevision: fault === null,
    rangeFault: fault,
    ...claimsOf(signature),
    ...permissionsOf(file, signature),
    visible: isToBeSeen({ now: (part) => file.resolve(part, file.last) }, field.dictionary),
    cms: await contentsOf(signature, { covered, isStamp }),
  };
}

/** The last save that wrote an object. */
function saveOf(file: PdfFile, object: number): number {
  return file.saves.findLastIndex(({ sections }) => sections.some(({ entries }) => entries.has(object)));
}

function claimsOf({ entries }: PdfDictionary): Pick<SignatureFound, 'claimedAt' | 'claimedName'> {
  const [at, name] = [entries.get('M'), entries.get('Name')];
  return {
    claimedAt: at?.kind === 'string' ? instantOfPdfDate(at.bytes) : null,
    claimedName: name?.kind === 'string' ? wordsIn(name.bytes).slice(0, 200) : null,
  };
}

/** What a signature allows after it (ISO 32000-1, 12.8.2.2 and 12.8.2.4). */
function permissionsOf(file: PdfFile, { entries }: PdfDictionary): Pick<SignatureFound, 'certifies' | 'locksFields'> {
  const list = file.resolve(entries.get('Reference'), file.last);
  const references = list.kind === 'array' ? list.items.map((item) => dictionaryOf(file.resolve(item, file.last))) : [];
  const of = (method: string): PdfDictionary | undefined =>
    references.find((one) => nameOf(one?.entries.get('TransformMethod')) === method);
  const certifying = of('DocMDP');
  const parameters = dictionaryOf(file.resolve(certifying?.entries.get('TransformParams'), file.last));
  const level = countOf(parameters?.entries.get('P')) ?? 2;
  const certifies = level === 1 || level === 3 ? level : 2;
  return { certifies: certifying === undefined ? null : certifies, locksFields: of('FieldMDP') !== undefined };
}

interface Covered {
  readonly covered: Uint8Array | null;
  readonly isStamp: boolean;
}

async function contentsOf(signature: PdfDictionary, { covered, isStamp }: Covered): Promise<CmsFacts | null> {
  const contents = signature.entries.get('Contents');
  if (contents?.kind !== 'string') return null;
  const bytes = Buffer.from(contents.bytes, 'latin1');
  return isStamp ? documentStamp(bytes, covered) : cmsFacts(bytes, covered);
}

/** A document time stamp is a token over the bytes covered (ETSI EN 319 142-1, 5.4.3). */
async function documentStamp(bytes: Uint8Array, covered: Uint8Array | null): Promise<CmsFacts | null> {
  const token = wholeOf(bytes);
  if (token === null) return null;
  const timeStamp = await stampFacts(token, covered ?? new Uint8Array());
  const isGenuine = timeStamp.problem === null && covered !== null;
  const hasMore = bytes.subarray(token.length).some((byte) => byte !== 0);
  return {
    digest: 'sha256',
    algorithm: 'time-stamp',
    algorithmDigest: null,
    keyBits: null,
    digestMatches: isGenuine,
    signatureHolds: isGenuine,
    namesCertificate: 'yes',
    oddities: hasMore ? ['bytes-behind'] : [],
    certificate: timeStamp.certificate,
    certificates: timeStamp.certificates,
    timeStamp,
  };
}

function wholeOf(bytes: Uint8Array): Uint8Array | null {
  try {
    return readDer(bytes).whole;
  } catch (error) {
    if (error instanceof NotDer) return null;
    throw error;
  }
}
