import { eventKind } from '../event-kind.ts';
import { idField, unknownOrCount } from '../field.ts';
import { findClass, isRefusal, refuseMoreThanHeld } from '../movement.ts';

/** The fields that the three entries about an encumbrance share. */
export const encumbranceFields = {
  holder: idField,
  class: idField,
  shares: unknownOrCount,
  'in-favour-of': idField,
} as const;

export const encumbranceCreated = eventKind({
  type: 'encumbrance-created',
  about: {
    en: 'A lien, pledge or charge was put on shares. By itself it passes nothing (note 1 to Rule 8A.18).',
    'zh-Hant': '股份設立留置權、質押或押記。此舉本身並非轉讓（第8A.18條附註1)。',
    'zh-Hans': '股份设立留置权、质押或押记。此举本身并非转让（第8A.18条附注1)。',
  },
  fields: encumbranceFields,
  sample: { holder: 'example-holder', class: 'A', shares: '122000000', 'in-favour-of': 'example-bank' },
  apply(register, { holder, class: id, shares, 'in-favour-of': inFavourOf }, entry) {
    const shareClass = findClass(register, id, 'fields.class');
    if (isRefusal(shareClass)) return shareClass;
    const lacking = shares === null ? null : refuseMoreThanHeld(shareClass, { holder, shares, field: 'fields.shares' });
    if (lacking !== null) return lacking;
    const created = { entry: entry.id, on: entry.effectiveOn, holder, shareClass: id, shares, inFavourOf };
    register.encumbrances.set(holder, [...(register.encumbrances.get(holder) ?? []), created]);
    return null;
  },
});
