import { differing } from '../pdf/same.ts';
import { dictionaryOf, nameOf } from '../pdf/value.ts';
import { appended, type Explained } from './explained.ts';
import { formOf, mayFormChange } from './explain-fields.ts';

/** Accounts for a catalog that differs in no more than signatures and validation data need, and for facts about the save. */
export function explainCatalog(explained: Explained): void {
  const { catalogs, file, save } = explained;
  const root = file.trailer(save).entries.get('Root');
  const names = differing(catalogs.before, catalogs.now);
  if (root?.kind === 'reference' && names.every((name) => isHarmless(name, explained)))
    explained.as('catalog', root.object);
  const info = file.trailer(save).entries.get('Info');
  if (info?.kind === 'reference' && differing(explained.before(info), explained.now(info)).every(isOfSave)) {
    explained.as('metadata', info.object);
  }
}

function isHarmless(name: string, explained: Explained): boolean {
  const { catalogs } = explained;
  switch (name) {
    case 'AcroForm':
      return isFormHarmless(explained);
    case 'DSS':
      return dictionaryOf(explained.now(catalogs.now.entries.get('DSS'))) !== undefined;
    case 'Extensions':
      return explained.addedFrom(catalogs.now.entries.get('Extensions')).length === 0;
    case 'Version':
      return /^(?:1\.[4-7]|2\.0)$/.test(nameOf(catalogs.now.entries.get('Version')) ?? '');
    case 'Perms':
      return isCertifying(explained);
    default:
      return false;
  }
}

/** A form that stands in the catalog itself, or comes in with its first signature. */
function isFormHarmless(explained: Explained): boolean {
  const [now, before] = [formOf(explained, 'now'), formOf(explained, 'before')];
  if (before.object !== null && before.object !== now.object) return false;
  const added = appended(before.list, now.list);
  const areSignatures = added?.every(({ object }) => explained.of(object)?.what === 'signature') === true;
  return areSignatures && mayFormChange(explained, before, now);
}

/** Whether the catalog names, for the first time, a signature of this save as the one that certifies. */
function isCertifying(explained: Explained): boolean {
  const { catalogs } = explained;
  if (catalogs.before.entries.has('Perms')) return false;
  const permissions = dictionaryOf(explained.now(catalogs.now.entries.get('Perms')));
  const [name, ...others] = [...(permissions?.entries.keys() ?? [])];
  const signature = permissions?.entries.get('DocMDP');
  if (name !== 'DocMDP' || others.length > 0 || signature?.kind !== 'reference') return false;
  return explained.of(signature.object)?.what === 'signature';
}

/** Facts about a file that every save writes anew and that no reader takes for the document. */
function isOfSave(name: string): boolean {
  return name === 'ModDate' || name === 'Producer';
}
