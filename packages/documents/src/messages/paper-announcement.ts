import type { Catalogue } from './catalogue.ts';

/** The draft of an announcement of what happened to the weight on a day. */
export const paperAnnouncementMessages = {
  'paper.about.announcement': {
    en: 'Draft of an announcement of what happened to the weight on a day: a death, a leaving of the board, a conversion, a change in a vehicle',
    'zh-Hant': '公告草稿：某日有關不同投票權的事項，例如身故、離任董事、轉換或持股工具變動',
    'zh-Hans': '公告草稿：某日有关不同投票权的事项，例如身故、离任董事、转换或持股工具变动',
  },
  'announcement.title': { en: 'Announcement', 'zh-Hant': '公告', 'zh-Hans': '公告' },
  'announcement.opening': {
    en: '{issuer} is controlled through weighted voting rights. Its board announces the following.',
    'zh-Hant': '{issuer}由不同投票權控制。董事會謹公布如下。',
    'zh-Hans': '{issuer}由不同投票权控制。董事会谨公布如下。',
  },
  'announcement.ended': {
    en: 'From that moment every share of {person} has one vote, whatever the register of members still shows (Rule 8A.17).',
    'zh-Hant': '自該刻起，不論股東名冊如何記載，{person}的股份均為一股一票（第8A.17條）。',
    'zh-Hans': '自该刻起，不论股东名册如何记载，{person}的股份均为一股一票（第8A.17条）。',
  },
  'announcement.heading.conversion': {
    en: 'Weighted shares converted',
    'zh-Hant': '轉換不同投票權股份',
    'zh-Hans': '转换不同投票权股份',
  },
  'announcement.heading.vehicles': {
    en: 'Change in a vehicle that holds weighted shares',
    'zh-Hant': '持有不同投票權股份的工具變動',
    'zh-Hans': '持有不同投票权股份的工具变动',
  },
  'announcement.heading.after': {
    en: 'What carries weight at the close of {on}',
    'zh-Hant': '於{on}終結時附帶不同投票權的股份',
    'zh-Hans': '于{on}终了时附带不同投票权的股份',
  },
  'announcement.heading.board': { en: 'The board', 'zh-Hant': '董事會', 'zh-Hans': '董事会' },
  'announcement.vehicle': {
    en: '{on}: who has what in {vehicle} was set anew.',
    'zh-Hant': '{on}：{vehicle}的權益重新訂明。',
    'zh-Hans': '{on}：{vehicle}的权益重新订明。',
  },
  'announcement.blank.circumstances': {
    en: 'Circumstances, and what the board does next',
    'zh-Hant': '有關情況及董事會的後續安排',
    'zh-Hans': '有关情况及董事会的后续安排',
  },
  'announcement.blank.by-order': {
    en: 'By order of the board (name and position)',
    'zh-Hant': '承董事會命（姓名及職位）',
    'zh-Hans': '承董事会命（姓名及职位）',
  },
  'announcement.blank.directors': {
    en: 'Directors on the day of the announcement',
    'zh-Hant': '公告日期的董事',
    'zh-Hans': '公告日期的董事',
  },
  'announcement.blank.date': { en: 'Place and date', 'zh-Hant': '地點及日期', 'zh-Hans': '地点及日期' },
  'announcement.note.inside-information': {
    en: 'Whether this is inside information, and by when it has to be out, is for counsel; nothing about it is decided here.',
    'zh-Hant': '此是否屬內幕消息及須於何時刊發，請諮詢法律顧問；本文件不作判斷。',
    'zh-Hans': '此是否属内幕消息及须于何时刊发，请咨询法律顾问；本文件不作判断。',
  },
  'paper.refused.nothing-to-announce': {
    en: 'On {on} the record tells of no weight that ended with a person, no conversion and no change in a vehicle, so there is nothing to announce.',
    'zh-Hant': '於{on}，紀錄並無載有因人而終止的不同投票權、轉換或持股工具變動，故無可公布事項。',
    'zh-Hans': '于{on}，记录没有载明因人而终止的不同投票权、转换或持股工具变动，因此没有可公布事项。',
  },

  // The API.
  'server.route.announcement': {
    en: 'The draft of an announcement of what happened to the weight on a day',
    'zh-Hant': '有關某日不同投票權事項的公告草稿',
    'zh-Hans': '有关某日不同投票权事项的公告草稿',
  },
  'server.route.announcementWorkbook': {
    en: 'The same as a workbook (XLSX)',
    'zh-Hant': '同上，輸出為試算表（XLSX）',
    'zh-Hans': '同上，输出为电子表格（XLSX）',
  },
  'server.route.announcementPdf': {
    en: 'The same to be printed and kept (PDF/A)',
    'zh-Hant': '同上，輸出為可列印及存檔的 PDF/A',
    'zh-Hans': '同上，输出为可打印及存档的 PDF/A',
  },
  'server.route.announcementDocument': {
    en: 'The same to be written on (DOCX)',
    'zh-Hant': '同上，輸出為可編輯的 DOCX',
    'zh-Hans': '同上，输出为可编辑的 DOCX',
  },
  'server.route.announcementHtml': {
    en: 'The same as a page (HTML)',
    'zh-Hant': '同上，輸出為網頁（HTML）',
    'zh-Hans': '同上，输出为网页（HTML）',
  },
} as const satisfies Catalogue;
