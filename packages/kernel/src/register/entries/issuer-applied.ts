import { eventKind } from '../event-kind.ts';

export const issuerApplied = eventKind({
  type: 'issuer-applied',
  about: {
    en: 'The issuer applied to list its shares. Nothing in Chapter 8A binds it yet.',
    'zh-Hant': '發行人申請股份上市；第八A章尚未對其適用。',
    'zh-Hans': '发行人申请股份上市；第八A章尚未对其适用。',
  },
  fields: {},
  moreFields: 'kept',
  sample: {},
  apply: () => null,
});
