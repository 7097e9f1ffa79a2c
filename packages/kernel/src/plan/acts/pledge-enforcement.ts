import { countField, idField } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';

export const pledgeEnforcement = actKind({
  act: 'pledge-enforcement',
  about: {
    en: 'A pledge is enforced: the shares pass to the other side, and their weight ends.',
    'zh-Hant': '強制執行質押：股份轉予對方，不同投票權隨之終止。',
    'zh-Hans': '强制执行质押：股份转予对方，不同投票权随之终止。',
  },
  fields: { holder: idField, class: idField, shares: countField, 'in-favour-of': idField },
  sample: { holder: 'example-holder', class: 'A', shares: '122000000', 'in-favour-of': 'example-bank' },
  draft: (fields) => [{ kind: 'encumbrance-enforced', fields }],
});
