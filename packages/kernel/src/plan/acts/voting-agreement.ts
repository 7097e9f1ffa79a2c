import { choiceField, countField, idField } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';

export const votingAgreement = actKind({
  act: 'voting-agreement',
  about: {
    en: 'A holder agrees with somebody how shares are voted. Say whether control over the votes passes by it; an understanding by which weight passes to others counts as a transfer.',
    'zh-Hant': '持有人與他人協議如何就股份投票。請註明投票權的管控是否因而轉移；令不同投票權轉予他人的諒解視作轉讓。',
    'zh-Hans': '持有人与他人协议如何就股份投票。请注明投票权的管控是否因而转移；令不同投票权转予他人的谅解视作转让。',
  },
  fields: {
    holder: idField,
    class: idField,
    shares: countField,
    with: idField,
    control: choiceField('stays', 'passes'),
  },
  sample: { holder: 'example-holder', class: 'A', shares: '122000000', with: 'others', control: 'passes' },
  draft({ holder: from, with: to, control, ...fields }) {
    if (control === 'stays') return [];
    return [{ kind: 'shares-transferred', fields: { ...fields, from, to, passing: ['voting-control'] } }];
  },
});
