import { idField, optional, textField } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';
import { given } from '../given.ts';

export const resignation = actKind({
  act: 'resignation',
  about: {
    en: 'A director leaves the board. A beneficiary’s weight ends with it.',
    'zh-Hant': '董事離任。如屬受益人，其不同投票權隨之終止。',
    'zh-Hans': '董事离任。如属受益人，其不同投票权随之终止。',
  },
  fields: { person: idField, cause: optional(textField) },
  sample: { person: 'example-person', cause: 'resignation' },
  draft: ({ person, cause }) => [{ kind: 'director-ceased', fields: { person, ...given({ cause }) } }],
});
