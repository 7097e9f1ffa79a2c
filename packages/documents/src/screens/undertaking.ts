import type { Catalogue } from '../messages/catalogue.ts';

/** The screen of the undertaking: the paper, the state of its sentences, and why. */
export const undertakingScreenMessages = {
  'undertaking-screen.undertakings': { en: 'Undertakings', 'zh-Hant': '承諾', 'zh-Hans': '承诺' },
  'undertaking-screen.of': { en: 'Undertaking of {person}', 'zh-Hant': '{person}的承諾', 'zh-Hans': '{person}的承诺' },
  'undertaking-screen.given-to': {
    en: 'given to {issuer} under Listing Rule 8A.43',
    'zh-Hant': '根據《上市規則》第8A.43條向{issuer}作出',
    'zh-Hans': '根据《上市规则》第8A.43条向{issuer}作出',
  },
  'undertaking-screen.since': { en: 'given on {on}', 'zh-Hant': '於{on}作出', 'zh-Hans': '于{on}作出' },
  'undertaking-screen.not-given': {
    en: 'not recorded as given',
    'zh-Hant': '未有作出的記錄',
    'zh-Hans': '没有作出的记录',
  },
  'undertaking-screen.ended': { en: 'ended on {on}', 'zh-Hant': '於{on}終止', 'zh-Hans': '于{on}终止' },
  'undertaking-screen.none-title': {
    en: 'No undertaking is recorded',
    'zh-Hant': '未有承諾記錄',
    'zh-Hans': '没有承诺记录',
  },
  'undertaking-screen.none': {
    en: 'On this day no beneficiary of weighted votes is recorded with an undertaking. Choose a later day, or record one under Entries.',
    'zh-Hant': '在該日，並無任何不同投票權受益人的承諾記錄。請選擇較後日期，或在「記項」記錄。',
    'zh-Hans': '在该日，没有任何不同投票权受益人的承诺记录。请选择较后日期，或在“记项”中记录。',
  },
  'undertaking-screen.reading-version': {
    en: 'A reading version in our words, not those of the paper.',
    'zh-Hant': '此為以本系統文字寫成的閱讀本，並非承諾原文。',
    'zh-Hans': '此为以本系统文字写成的阅读本，并非承诺原文。',
  },
  'undertaking-screen.due-from': {
    en: 'Due from {person}',
    'zh-Hant': '{person}須辦事項',
    'zh-Hans': '{person}须办事项',
  },
  'undertaking-screen.due-from-you': { en: 'Due from you', 'zh-Hant': '你的須辦事項', 'zh-Hans': '您的须办事项' },
  'undertaking-screen.due-from-others': {
    en: 'Due from others',
    'zh-Hant': '其他人的須辦事項',
    'zh-Hans': '其他人的须办事项',
  },
  'undertaking-screen.more-due': { en: 'and {count} more', 'zh-Hant': '另有{count}項', 'zh-Hans': '另有{count}项' },
  'undertaking-screen.yours': { en: 'you', 'zh-Hant': '你', 'zh-Hans': '您' },
  'undertaking-screen.no-due-day': { en: 'no day stated', 'zh-Hant': '未訂日期', 'zh-Hans': '未定日期' },
  'undertaking-screen.nothing-due': { en: 'Nothing is due.', 'zh-Hant': '沒有到期事項。', 'zh-Hans': '没有到期事项。' },
  'undertaking-screen.why': { en: 'Why', 'zh-Hant': '理由', 'zh-Hans': '理由' },
  'undertaking-screen.rule': { en: 'Rule {provision}', 'zh-Hant': '第{provision}條', 'zh-Hans': '第{provision}条' },
  'undertaking-screen.promise': { en: 'a promise', 'zh-Hant': '承諾條文', 'zh-Hans': '承诺条文' },
  'undertaking-screen.statement': { en: 'a statement', 'zh-Hant': '陳述條文', 'zh-Hans': '陈述条文' },
  'undertaking-screen.strength.absolute': { en: 'absolute', 'zh-Hant': '絕對責任', 'zh-Hans': '绝对义务' },
  'undertaking-screen.strength.best-endeavours': {
    en: 'best endeavours',
    'zh-Hant': '盡最大努力',
    'zh-Hans': '尽最大努力',
  },
  'undertaking-screen.strength.lesser-endeavours': {
    en: 'less than best endeavours',
    'zh-Hant': '低於盡最大努力',
    'zh-Hans': '低于尽最大努力',
  },
  'undertaking-screen.working': { en: 'Figures', 'zh-Hant': '數字', 'zh-Hans': '数字' },
  'undertaking-screen.rests-on': { en: 'Rests on', 'zh-Hant': '依據', 'zh-Hans': '依据' },
  'undertaking-screen.rests-on-none': {
    en: 'Rests on no single entry.',
    'zh-Hant': '並非依據任何單一記項。',
    'zh-Hans': '并非依据任何单一记项。',
  },
  'undertaking-screen.duties': { en: 'Due', 'zh-Hant': '到期事項', 'zh-Hans': '到期事项' },
  'undertaking-screen.law': {
    en: 'The rule in our words',
    'zh-Hant': '以本系統文字表述的規則',
    'zh-Hans': '以本系统文字表述的规则',
  },
  'undertaking-screen.doubts': {
    en: 'Doubts about the rule: {count}',
    'zh-Hant': '對規則的疑問：{count}項',
    'zh-Hans': '对规则的疑问：{count}项',
  },
  'undertaking-screen.sealed': {
    en: 'In the sealed record, checkpoint {size}',
    'zh-Hant': '已載於封存記錄，檢查點{size}',
    'zh-Hans': '已载于封存记录，检查点{size}',
  },
  'undertaking-screen.check-it': { en: 'Check it yourself', 'zh-Hant': '自行查證', 'zh-Hans': '自行查证' },
  'undertaking-screen.close': { en: 'Close', 'zh-Hant': '關閉', 'zh-Hans': '关闭' },
  'undertaking-screen.standing.primary': { en: 'primary source', 'zh-Hant': '第一手來源', 'zh-Hans': '第一手来源' },
  'undertaking-screen.standing.secondary': { en: 'secondary source', 'zh-Hant': '第二手來源', 'zh-Hans': '第二手来源' },
  'undertaking-screen.standing.assumed': { en: 'assumed', 'zh-Hant': '假設', 'zh-Hans': '假设' },
} as const satisfies Catalogue;
