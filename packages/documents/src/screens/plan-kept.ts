import type { Catalogue } from '../messages/catalogue.ts';

/** Clearances that were kept, and what became of each. */
export const planKeptMessages = {
  'plan-screen.keep': { en: 'Keep this clearance', 'zh-Hant': '保存此事前核查', 'zh-Hans': '保存此事前核查' },
  'plan-screen.keep-sign-in': {
    en: 'To keep this, or to record it once it is done, sign in.',
    'zh-Hant': '如須保存，或於辦妥後記錄，請先登入。',
    'zh-Hans': '如须保存，或于办妥后记录，请先登录。',
  },
  'plan-screen.kept-as': {
    en: 'Kept as clearance {number}.',
    'zh-Hant': '已保存為第{number}號事前核查。',
    'zh-Hans': '已保存为第{number}号事前核查。',
  },
  'plan-screen.record': {
    en: 'Record it: {count} {count|entry|entries}',
    'zh-Hant': '記錄此事：{count}項記項',
    'zh-Hans': '记录此事：{count}项记项',
  },

  'plan-screen.kept-about': {
    en: 'What was kept before an act, and what became of it: each is held against what was recorded since.',
    'zh-Hant': '行動前保存的核查及其後情況：每項均與其後的記錄對照。',
    'zh-Hans': '行动前保存的核查及其后情况：每项均与其后的记录对照。',
  },
  'plan-screen.none-kept': {
    en: 'No clearance is kept yet. Plan an act, and keep its answer.',
    'zh-Hant': '尚未保存任何事前核查。可先擬定事項，然後保存其結果。',
    'zh-Hans': '尚未保存任何事前核查。可先拟定事项，然后保存其结果。',
  },
  'plan-screen.more-kept': { en: 'Read more', 'zh-Hant': '讀取更多', 'zh-Hans': '读取更多' },
  'plan-screen.kept-number': { en: 'No. {number}', 'zh-Hant': '第{number}號', 'zh-Hans': '第{number}号' },
  'plan-screen.kept-minimum': {
    en: 'converts {minimum}',
    'zh-Hant': '轉換{minimum}股',
    'zh-Hans': '转换{minimum}股',
  },
  'plan-screen.kept-when': { en: '{by}, {at}', 'zh-Hant': '{by}，{at}', 'zh-Hans': '{by}，{at}' },
  'plan-screen.kept-until': { en: 'good until {until}', 'zh-Hant': '有效至{until}', 'zh-Hans': '有效至{until}' },
  'plan-screen.kept-checkpoint': {
    en: 'on {entries} {entries|entry|entries}',
    'zh-Hant': '依{entries}項記項',
    'zh-Hans': '依{entries}项记项',
  },
  'plan-screen.match.done-as-cleared': { en: 'done as cleared', 'zh-Hant': '已照核查辦理', 'zh-Hans': '已照核查办理' },
  'plan-screen.match.done-differently': { en: 'done differently', 'zh-Hant': '辦理有別', 'zh-Hans': '办理有别' },
  'plan-screen.match.partly-done': { en: 'partly done', 'zh-Hant': '部分辦理', 'zh-Hans': '部分办理' },
  'plan-screen.match.not-done': { en: 'not done yet', 'zh-Hant': '尚未辦理', 'zh-Hans': '尚未办理' },
  'plan-screen.match.lapsed': { en: 'lapsed', 'zh-Hant': '已失效', 'zh-Hans': '已失效' },
  'plan-screen.match.facts-changed': {
    en: 'facts changed since',
    'zh-Hant': '其後事實有變',
    'zh-Hans': '其后事实有变',
  },
  'plan-screen.match.not-recorded': { en: 'no record shows it', 'zh-Hant': '無記錄可證', 'zh-Hans': '无记录可证' },
  'plan-screen.not-recorded': { en: 'not recorded', 'zh-Hant': '未有記錄', 'zh-Hans': '没有记录' },
  'plan-screen.entries-since': {
    en: '{count} {count|entry was|entries were} recorded since.',
    'zh-Hant': '其後新增{count}項記項。',
    'zh-Hans': '其后新增{count}项记项。',
  },
  'plan-screen.rules-same': {
    en: 'The rulebook is the same.',
    'zh-Hant': '規則並無改動。',
    'zh-Hans': '规则并无改动。',
  },
  'plan-screen.rulebook-since': {
    en: 'The rulebook was changed since, but no version that this plan was cleared by.',
    'zh-Hant': '規則其後有改動，但此核查所依的版本不變。',
    'zh-Hans': '规则其后有改动，但此核查所依的版本不变。',
  },
  'plan-screen.rules-since': {
    en: 'The rulebook was changed since: {rules}.',
    'zh-Hant': '規則其後有改動：{rules}。',
    'zh-Hans': '规则其后有改动：{rules}。',
  },
  'plan-screen.ask-again': { en: 'Ask the same again', 'zh-Hant': '重新核查此計劃', 'zh-Hans': '重新核查此计划' },
} as const satisfies Catalogue;
