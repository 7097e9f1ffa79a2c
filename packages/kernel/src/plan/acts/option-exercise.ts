import { countField, idField, optional } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';
import { given } from '../given.ts';

export const optionExercise = actKind({
  act: 'option-exercise',
  about: {
    en: 'Options are exercised and new shares are issued.',
    'zh-Hant': '行使期權並發行新股份。',
    'zh-Hans': '行使期权并发行新股份。',
  },
  fields: { class: idField, shares: countField, to: optional(idField) },
  sample: { class: 'B', shares: '12444600' },
  draft: ({ class: shareClass, shares, to }) => [
    { kind: 'shares-issued', fields: { class: shareClass, shares, way: 'option-exercise', ...given({ to }) } },
  ],
});
