import type { Catalogue } from '../messages/catalogue.ts';

/** The book of issuers, and the rulebook. */
export const issuersScreenMessages = {
  'issuers.search': { en: 'Name or stock code', 'zh-Hant': '名稱或股份代號', 'zh-Hans': '名称或股份代号' },
  'issuers.count': {
    en: '{count} {count|issuer|issuers}',
    'zh-Hant': '{count}間發行人',
    'zh-Hans': '{count}家发行人',
  },
  'issuers.issuer': { en: 'Issuer', 'zh-Hant': '發行人', 'zh-Hans': '发行人' },
  'issuers.code': { en: 'Code', 'zh-Hant': '代號', 'zh-Hans': '代号' },
  'issuers.marker': { en: 'Marker', 'zh-Hant': '標記', 'zh-Hans': '标记' },
  'issuers.marker-about': {
    en: 'Listed with weighted voting rights: letters with a W stand behind its short name (Rule 8A.42, from secondary sources)',
    'zh-Hant': '以不同投票權架構上市：股份簡稱後有含「W」的標記（第8A.42條，據第二手資料）',
    'zh-Hans': '以不同投票权架构上市：股份简称后有含“W”的标记（第8A.42条，据第二手资料）',
  },
  'issuers.state': { en: 'Promises today', 'zh-Hant': '承諾現況', 'zh-Hans': '承诺现况' },
  'issuers.due': { en: 'Next due', 'zh-Hant': '下一項到期', 'zh-Hans': '下一项到期' },
  'issuers.no-undertaking': { en: 'no undertaking recorded', 'zh-Hant': '未有承諾記錄', 'zh-Hans': '没有承诺记录' },
  'issuers.nothing-due': { en: 'nothing with a day', 'zh-Hant': '沒有訂明日期的事項', 'zh-Hans': '没有定明日期的事项' },
  'issuers.none-title': { en: 'No issuer yet', 'zh-Hant': '尚未有發行人', 'zh-Hans': '尚无发行人' },
  'issuers.none': {
    en: 'Nothing is recorded here that you may see. An operator opens an issuer; whoever manages its people gives you a role.',
    'zh-Hant': '此處沒有閣下可查閱的記錄。發行人由系統管理者開立，職能由其人員管理者授予。',
    'zh-Hans': '此处没有您可查阅的记录。发行人由系统管理者开立，职能由其人员管理者授予。',
  },

  'rulebook-screen.on': { en: 'In force on', 'zh-Hant': '於該日生效', 'zh-Hans': '于该日生效' },
  'rulebook-screen.search': { en: 'Rule or word', 'zh-Hant': '條文或字詞', 'zh-Hans': '条文或字词' },
  'rulebook-screen.none': {
    en: 'No provision has “{quote}”.',
    'zh-Hant': '沒有條文含有「{quote}」。',
    'zh-Hans': '没有条文含有“{quote}”。',
  },
  'rulebook-screen.promised': { en: 'promised', 'zh-Hant': '承諾所涵蓋', 'zh-Hans': '承诺所涵盖' },
  'rulebook-screen.not-in-force': { en: 'not in force on this day', 'zh-Hant': '當日未生效', 'zh-Hans': '当日未生效' },
  'rulebook-screen.choose': {
    en: 'Choose a rule to read it in our words, with its versions, worked examples and doubts.',
    'zh-Hant': '選擇一條規則，閱讀以本系統文字表述的內容、各版本、演算例子及疑問。',
    'zh-Hans': '选择一条规则，阅读以本系统文字表述的内容、各版本、演算例子及疑问。',
  },
  'rulebook-screen.versions': { en: 'Versions', 'zh-Hant': '版本', 'zh-Hans': '版本' },
  'rulebook-screen.applied': { en: 'in force on this day', 'zh-Hant': '當日生效', 'zh-Hans': '当日生效' },
  'rulebook-screen.examples': { en: 'Worked examples', 'zh-Hant': '演算例子', 'zh-Hans': '演算例子' },
  'rulebook-screen.readings': { en: 'How it can be read', 'zh-Hant': '可有的解讀', 'zh-Hans': '可有的解读' },
  'rulebook-screen.default': {
    en: 'applied unless chosen otherwise',
    'zh-Hant': '如無另選即採用',
    'zh-Hans': '如无另选即采用',
  },
  'rulebook-screen.doubts': { en: 'Doubts', 'zh-Hant': '疑問', 'zh-Hans': '疑问' },
  'rulebook-screen.coverage': {
    en: 'How much of it is answered',
    'zh-Hant': '已涵蓋的範圍',
    'zh-Hans': '已涵盖的范围',
  },
} as const satisfies Catalogue;
