import { differing } from '../pdf/same.ts';
import { countOf, dictionaryOf, nameOf, type PdfDictionary, type PdfReference } from '../pdf/value.ts';
import { appended, type Explained, referencesIn } from './explained.ts';

/** What a field of a signature may say (ISO 32000-1, 12.5.2, 12.7.3 and 12.7.4.5): nothing that acts, and no child. */
const FIELD_ENTRIES = new Set([
  'Type',
  'Subtype',
  'FT',
  'T',
  'TU',
  'TM',
  'V',
  'F',
  'Ff',
  'P',
  'Rect',
  'Lock',
  'SV',
  'DA',
  'MK',
  'AP',
  'AS',
  'M',
  'NM',
  'BS',
  'Border',
  'StructParent',
]);

/** What filling in the empty field of a signature may change. */
const FILLED_ENTRIES = new Set(['V', 'AP', 'F', 'M', 'Lock', 'MK', 'DA']);

/** Accounts for new fields of signatures and time stamps, for empty ones that are filled in, and for the list of fields. */
export function explainFields(explained: Explained): void {
  const [now, before] = [formOf(explained, 'now'), formOf(explained, 'before')];
  const added = appended(before.list, now.list);
  const fresh = (added ?? []).filter(({ object }) => explainField(explained, object));
  for (const { object } of referencesIn(before.list) ?? []) explainFilled(explained, object);
  if (added === null || fresh.length !== added.length) return;
  if (now.listObject !== null && now.listObject === before.listObject) explained.as('list-of-fields', now.listObject);
  if (now.listObject !== null && explained.isAdded(now.listObject)) explained.as('list-of-fields', now.listObject);
  if (!mayFormChange(explained, before, now)) return;
  if (now.object !== null && (now.object === before.object || explained.isAdded(now.object))) {
    explained.as('list-of-fields', now.object);
  }
}

export interface Form {
  readonly object: number | null;
  readonly dictionary: PdfDictionary | undefined;
  readonly listObject: number | null;
  readonly list: ReturnType<Explained['now']>;
}

/** The form of a document, and its list of fields. */
export function formOf(explained: Explained, when: 'now' | 'before'): Form {
  const stated = explained.catalogs[when].entries.get('AcroForm');
  const dictionary = dictionaryOf(explained[when](stated));
  const list = dictionary?.entries.get('Fields');
  return {
    object: stated?.kind === 'reference' ? stated.object : null,
    dictionary,
    listObject: list?.kind === 'reference' ? list.object : null,
    list: explained[when](list),
  };
}

/** Entries of a form that a program may bring with a signature, as long as no other field is there to be drawn by them. */
const HARMLESS_WITHOUT_FIELDS = new Set(['DR', 'DA']);

/** Whether a form differs in no more than its list of fields and that it has signatures. */
export function mayFormChange(explained: Explained, before: Form, now: Form): boolean {
  const hasOthers = (referencesIn(before.list) ?? []).some(
    (other) => nameOf(dictionaryOf(explained.before(other))?.entries.get('FT')) !== 'Sig',
  );
  return differing(before.dictionary, now.dictionary).every(
    (name) => name === 'Fields' || name === 'SigFlags' || (!hasOthers && HARMLESS_WITHOUT_FIELDS.has(name)),
  );
}

/** Accounts for a new field of a signature with all that it brings; whether it is one. */
function explainField(explained: Explained, object: number): boolean {
  const field = dictionaryOf(explained.now(reference(object)));
  if (field === undefined || !explained.isAdded(object) || nameOf(field.entries.get('FT')) !== 'Sig') return false;
  const subtype = nameOf(field.entries.get('Subtype')) ?? 'Widget';
  if (subtype !== 'Widget') return false;
  if (![...field.entries.keys()].every((name) => FIELD_ENTRIES.has(name))) return false;
  explained.as('signature', object, isToBeSeen(explained, field));
  explainContents(explained, field);
  return true;
}

function explainFilled(explained: Explained, object: number): void {
  const [now, before] = [
    dictionaryOf(explained.now(reference(object))),
    dictionaryOf(explained.before(reference(object))),
  ];
  if (!explained.changed.has(object) || now === undefined || before === undefined) return;
  const isEmptyField = nameOf(before.entries.get('FT')) === 'Sig' && !before.entries.has('V');
  if (!isEmptyField || !differing(before, now).every((name) => FILLED_ENTRIES.has(name))) return;
  explained.as('signature', object, isToBeSeen(explained, now));
  explainContents(explained, now);
}

function explainContents(explained: Explained, field: PdfDictionary): void {
  const value = field.entries.get('V');
  const isStamp = nameOf(dictionaryOf(explained.now(value))?.entries.get('Type')) === 'DocTimeStamp';
  for (const object of explained.addedFrom(value)) explained.as(isStamp ? 'document-time-stamp' : 'signature', object);
  const others = ['Lock', 'SV'].flatMap((name) => explained.addedFrom(field.entries.get(name)));
  for (const object of others) explained.as('signature', object);
  const visible = isToBeSeen(explained, field);
  const looks = ['AP', 'MK'].flatMap((name) => explained.addedFrom(field.entries.get(name)));
  for (const object of looks) explained.as('signature-appearance', object, visible);
}

/** Whether anything of a field can be seen: it has a size, and a picture or a frame, and is not hidden. */
export function isToBeSeen(explained: Pick<Explained, 'now'>, field: PdfDictionary): boolean {
  const corners = explained.now(field.entries.get('Rect'));
  const [left, bottom, right, top] = corners.kind === 'array' ? corners.items.map(numberOf) : [];
  if (left === undefined) return field.entries.has('AP');
  const hasSize = left !== right && bottom !== top;
  const flags = countOf(field.entries.get('F')) ?? 0;
  // What is only not to be viewed is printed all the same.
  const isHidden = (flags & 2) !== 0;
  const hasLooks = ['AP', 'MK', 'BS', 'Border'].some((name) => field.entries.has(name));
  return hasSize && !isHidden && hasLooks;
}

function numberOf(value: ReturnType<Explained['now']>): number {
  return value.kind === 'number' ? Number(value.text) : Number.NaN;
}

function reference(object: number): PdfReference {
  return { kind: 'reference', object, generation: 0 };
}
