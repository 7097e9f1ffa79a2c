import type { Catalogue } from './catalogue.ts';

/** The words around an undertaking that was read off a paper. */
export const undertakingMessages = {
  'read.title': {
    en: 'Undertaking of {beneficiary} to {issuer}',
    'zh-Hant': '{beneficiary}向{issuer}作出的承諾',
    'zh-Hans': '{beneficiary}向{issuer}作出的承诺',
  },
  'read.name-unread': {
    en: 'a name that could not be read',
    'zh-Hant': '（姓名無法辨認）',
    'zh-Hans': '（姓名无法辨认）',
  },
  'read.promises': {
    en: 'A promise to comply with Rules {provisions}.',
    'zh-Hant': '承諾遵守第{provisions}條。',
    'zh-Hans': '承诺遵守第{provisions}条。',
  },
  'read.promises-none': {
    en: 'No provision of the Rules could be read off it.',
    'zh-Hant': '未能從中辨認任何規則條文。',
    'zh-Hans': '未能从中辨认任何规则条文。',
  },
  'read.field-value': { en: '{field}: {value}', 'zh-Hant': '{field}：{value}', 'zh-Hans': '{field}：{value}' },
  'read.field-empty': {
    en: 'empty or unreadable: {fields}',
    'zh-Hant': '空白或無法辨認：{fields}',
    'zh-Hans': '空白或无法辨认：{fields}',
  },
  'read.quoted': { en: '“{text}”', 'zh-Hant': '「{text}」', 'zh-Hans': '“{text}”' },
  'read.nothing-amiss': {
    en: 'Nothing is missing, and nothing departs from the usual form.',
    'zh-Hant': '並無欠缺，亦無偏離常用格式之處。',
    'zh-Hans': '没有缺少，也没有偏离常用格式之处。',
  },
} as const satisfies Catalogue;
