import { choiceField, countField, idField } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';

export const proxy = actKind({
  act: 'proxy',
  about: {
    en: 'Somebody else is to vote shares. A proxy for one meeting that can be revoked and follows instructions is no transfer; one that is general or cannot be revoked is taken as passing control over the votes.',
    'zh-Hant':
      '由他人代為就股份投票。只供一次會議、可撤回並按指示投票的委任代表不屬轉讓；一般或不可撤回的委任視作轉移投票權的管控。',
    'zh-Hans':
      '由他人代为就股份投票。仅供一次会议、可撤回并按指示投票的委任代表不属转让；一般或不可撤回的委任视作转移投票权的管控。',
  },
  fields: {
    holder: idField,
    class: idField,
    shares: countField,
    to: idField,
    terms: choiceField('one-meeting', 'general', 'irrevocable'),
  },
  sample: { holder: 'example-holder', class: 'A', shares: '122000000', to: 'chairman', terms: 'one-meeting' },
  draft({ holder: from, terms, ...fields }) {
    if (terms === 'one-meeting') return [];
    return [{ kind: 'shares-transferred', fields: { ...fields, from, passing: ['voting-control'] } }];
  },
});
