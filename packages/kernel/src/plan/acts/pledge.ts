import { choiceField, countField, idField, optional } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';

export const pledge = actKind({
  act: 'pledge',
  about: {
    en: 'Shares are pledged or charged. By itself that passes nothing; where the title passes as security, say so.',
    'zh-Hant': '以股份作質押或押記。此舉本身並非轉讓；如法定所有權因擔保而轉移，請註明。',
    'zh-Hans': '以股份作质押或押记。此举本身并非转让；如法定所有权因担保而转移，请注明。',
  },
  fields: {
    holder: idField,
    class: idField,
    shares: countField,
    'in-favour-of': idField,
    title: optional(choiceField('stays', 'passes')),
  },
  sample: { holder: 'example-holder', class: 'A', shares: '122000000', 'in-favour-of': 'example-bank' },
  draft({ title = 'stays', ...fields }) {
    const pledged = { kind: 'encumbrance-created', fields };
    if (title === 'stays') return [pledged];
    const { holder: from, class: shareClass, shares, 'in-favour-of': to } = fields;
    const passing = ['legal-title'];
    return [pledged, { kind: 'shares-transferred', fields: { class: shareClass, shares, from, to, passing } }];
  },
});
