import { releaseEncumbrance } from '../encumbrance.ts';
import { eventKind } from '../event-kind.ts';
import { findClass, isRefusal } from '../movement.ts';
import { encumbranceFields } from './encumbrance-created.ts';

export const encumbranceReleased = eventKind({
  type: 'encumbrance-released',
  about: {
    en: 'An encumbrance was taken off shares.',
    'zh-Hant': '股份的產權負擔獲解除。',
    'zh-Hans': '股份的产权负担获解除。',
  },
  fields: encumbranceFields,
  sample: { holder: 'example-holder', class: 'A', shares: '122000000', 'in-favour-of': 'example-bank' },
  apply(register, { holder, class: id, shares, 'in-favour-of': inFavourOf }) {
    const shareClass = findClass(register, id, 'fields.class');
    if (isRefusal(shareClass)) return shareClass;
    return releaseEncumbrance(register, { holder, shareClass: id, inFavourOf, shares });
  },
});
