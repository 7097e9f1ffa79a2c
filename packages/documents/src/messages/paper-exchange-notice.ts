import type { Catalogue } from './catalogue.ts';

/** A notice to the Exchange that weight has ended. */
export const paperExchangeNoticeMessages = {
  'paper.about.exchange-notice': {
    en: 'Notice to the Exchange that weighted voting rights ended in a period: with a person (8A.17), a share (8A.18) or a vehicle (8A.19) (draft)',
    'zh-Hant':
      '向聯交所發出的通知：期內不同投票權因人（第8A.17條）、股份（第8A.18條）或工具（第8A.19條）而終止（草稿）',
    'zh-Hans':
      '向联交所发出的通知：期内不同投票权因人（第8A.17条）、股份（第8A.18条）或工具（第8A.19条）而终止（草稿）',
  },
  'notice.title': {
    en: 'Notice to the Exchange: weighted voting rights ended',
    'zh-Hant': '致聯交所通知：不同投票權終止',
    'zh-Hans': '致联交所通知：不同投票权终止',
  },
  'notice.opening': {
    en: 'To the Exchange. {issuer} and the beneficiary concerned tell the Exchange the following.',
    'zh-Hant': '致聯交所：{issuer}及有關受益人謹通知如下。',
    'zh-Hans': '致联交所：{issuer}及有关受益人谨通知如下。',
  },
  'notice.heading.person': {
    en: 'The weight of {person} ended',
    'zh-Hant': '{person}的不同投票權終止',
    'zh-Hans': '{person}的不同投票权终止',
  },
  'notice.heading.shares': {
    en: 'Weighted shares passed to somebody else',
    'zh-Hant': '不同投票權股份轉予他人',
    'zh-Hans': '不同投票权股份转予他人',
  },
  'notice.heading.vehicles': {
    en: 'Vehicles that no longer qualify, or of which it is in question',
    'zh-Hant': '不再符合條件或是否符合尚有疑問的持股工具',
    'zh-Hans': '不再符合条件或是否符合尚有疑问的持股工具',
  },
  'notice.heading.after': {
    en: 'What carries weight afterwards',
    'zh-Hant': '其後附帶不同投票權的股份',
    'zh-Hans': '其后附带不同投票权的股份',
  },
  'notice.figure.alive': {
    en: 'Shares that carry weight at the close of {on}',
    'zh-Hant': '於{on}終結時附帶不同投票權的股份',
    'zh-Hans': '于{on}终了时附带不同投票权的股份',
  },
  'ending.person': {
    en: 'The weight of all shares of {person} ended on {when}. Cause: {cause}.',
    'zh-Hant': '{person}全部股份所附的不同投票權於{when}終止。原因：{cause}。',
    'zh-Hans': '{person}全部股份所附的不同投票权于{when}终止。原因：{cause}。',
  },
  'ending.passing-ended': {
    en: '{on}: {shares} {shares|share|shares} of class {class} passed from {from} to {to}; their weight ended.',
    'zh-Hant': '{on}：{class}類{shares}股由{from}轉予{to}，所附不同投票權終止。',
    'zh-Hans': '{on}：{class}类{shares}股由{from}转予{to}，所附不同投票权终止。',
  },
  'ending.passing-uncertain': {
    en: '{on}: {shares} {shares|share|shares} of class {class} passed from {from} to {to}; whether their weight ended is in question.',
    'zh-Hant': '{on}：{class}類{shares}股由{from}轉予{to}；所附不同投票權是否終止尚有疑問。',
    'zh-Hans': '{on}：{class}类{shares}股由{from}转予{to}；所附不同投票权是否终止尚有疑问。',
  },
  'ending.passing-uncounted-ended': {
    en: '{on}: shares of class {class}, their number not known, passed from {from} to {to}; their weight ended.',
    'zh-Hant': '{on}：{class}類股份（數目不詳）由{from}轉予{to}，所附不同投票權終止。',
    'zh-Hans': '{on}：{class}类股份（数目不详）由{from}转予{to}，所附不同投票权终止。',
  },
  'ending.passing-uncounted-uncertain': {
    en: '{on}: shares of class {class}, their number not known, passed from {from} to {to}; whether their weight ended is in question.',
    'zh-Hant': '{on}：{class}類股份（數目不詳）由{from}轉予{to}；所附不同投票權是否終止尚有疑問。',
    'zh-Hans': '{on}：{class}类股份（数目不详）由{from}转予{to}；所附不同投票权是否终止尚有疑问。',
  },
  'ending.row': {
    en: 'In the name of {holder} there are {shares} {shares|share|shares} of class {class}, until they are re-designated.',
    'zh-Hant': '於重新指定前，{holder}名下有{class}類{shares}股。',
    'zh-Hans': '于重新指定前，{holder}名下有{class}类{shares}股。',
  },
  'ending.row-uncounted': {
    en: 'In the name of {holder} there are shares of class {class}; the record does not tell how many.',
    'zh-Hant': '{holder}名下有{class}類股份；紀錄並未載明數目。',
    'zh-Hans': '{holder}名下有{class}类股份；记录没有载明数目。',
  },
  'ending.no-rows': {
    en: 'The record does not tell in whose names weighted shares stand for {person}.',
    'zh-Hant': '紀錄並未載明以何人名義為{person}持有不同投票權股份。',
    'zh-Hans': '记录没有载明以何人名义为{person}持有不同投票权股份。',
  },
  'notice.blank.details': {
    en: 'Details that the Exchange should have',
    'zh-Hant': '應提供予聯交所的詳情',
    'zh-Hans': '应提供予联交所的详情',
  },
  'notice.blank.register': {
    en: 'When the register of members is to show it',
    'zh-Hant': '股東名冊將予更改的日期',
    'zh-Hans': '股东名册将予更改的日期',
  },
  'notice.blank.for-issuer': {
    en: 'For the issuer (name, signature, date)',
    'zh-Hant': '發行人代表（姓名、簽署、日期）',
    'zh-Hans': '发行人代表（姓名、签署、日期）',
  },
  'notice.blank.for-beneficiary': {
    en: 'The beneficiary, or whoever acts for his estate (name, signature, date)',
    'zh-Hant': '受益人或其遺產代理人（姓名、簽署、日期）',
    'zh-Hans': '受益人或其遗产代理人（姓名、签署、日期）',
  },
  'notice.note.who': {
    en: 'For a vehicle that no longer qualifies, issuer and beneficiary both tell the Exchange as soon as practicable, as issuers cite Rule 8A.19; its own text was not read here. Whether an announcement has to be made as well is for counsel.',
    'zh-Hant':
      '就不再符合條件的工具，發行人及受益人均須在切實可行的情況下盡快通知聯交所（按發行人對第8A.19條的引述；未閱讀該條原文）。是否同時須刊發公告，請諮詢法律顧問。',
    'zh-Hans':
      '就不再符合条件的工具，发行人及受益人均须在切实可行的情况下尽快通知联交所（按发行人对第8A.19条的引述；未阅读该条原文）。是否同时须刊发公告，请咨询法律顾问。',
  },
  'paper.refused.nothing-ended': {
    en: 'From {from} to {until} the record tells of no weight that ended and of no vehicle in question, so there is nothing to notify.',
    'zh-Hant': '由{from}至{until}，紀錄並無載有不同投票權終止或存疑的工具，故無須通知。',
    'zh-Hans': '自{from}至{until}，记录没有载明不同投票权终止或存疑的工具，因此无须通知。',
  },

  // The API.
  'server.route.exchangeNotice': {
    en: 'The notice to the Exchange that weighted voting rights ended (draft)',
    'zh-Hant': '致聯交所的不同投票權終止通知（草稿）',
    'zh-Hans': '致联交所的不同投票权终止通知（草稿）',
  },
  'server.route.exchangeNoticeWorkbook': {
    en: 'The same as a workbook (XLSX)',
    'zh-Hant': '同上，輸出為試算表（XLSX）',
    'zh-Hans': '同上，输出为电子表格（XLSX）',
  },
  'server.route.exchangeNoticePdf': {
    en: 'The same to be printed and kept (PDF/A)',
    'zh-Hant': '同上，輸出為可列印及存檔的 PDF/A',
    'zh-Hans': '同上，输出为可打印及存档的 PDF/A',
  },
  'server.route.exchangeNoticeDocument': {
    en: 'The same to be written on (DOCX)',
    'zh-Hant': '同上，輸出為可編輯的 DOCX',
    'zh-Hans': '同上，输出为可编辑的 DOCX',
  },
  'server.route.exchangeNoticeHtml': {
    en: 'The same as a page (HTML)',
    'zh-Hant': '同上，輸出為網頁（HTML）',
    'zh-Hans': '同上，输出为网页（HTML）',
  },
} as const satisfies Catalogue;
