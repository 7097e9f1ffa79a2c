import type { Catalogue } from '../messages/catalogue.ts';

/** The screen of duties: who owes what by when. */
export const dutiesScreenMessages = {
  'shell.duties': { en: 'Duties', 'zh-Hant': '須辦事項', 'zh-Hans': '须办事项' },
  'duties-screen.title': { en: 'Duties', 'zh-Hant': '須辦事項', 'zh-Hans': '须办事项' },
  'duties-screen.subtitle': {
    en: 'Who owes what by when, as far as the record shows. What was late stays marked as late, also once it is done.',
    'zh-Hant': '按記錄所示，各人須辦的事項及期限。逾期者即使其後辦妥，仍會標明逾期。',
    'zh-Hans': '按记录所示，各人须办的事项及期限。逾期者即使其后办妥，仍会标明逾期。',
  },
  'duties-screen.filters': { en: 'Which duties are shown', 'zh-Hant': '篩選須辦事項', 'zh-Hans': '筛选须办事项' },
  'duties-screen.who': { en: 'Whose', 'zh-Hant': '由誰辦理', 'zh-Hans': '由谁办理' },
  'duties-screen.everybody': { en: 'Everybody’s', 'zh-Hant': '所有人', 'zh-Hans': '所有人' },
  'duties-screen.state': { en: 'State', 'zh-Hant': '狀況', 'zh-Hans': '状况' },
  'duties-screen.every-state': { en: 'Every state', 'zh-Hant': '所有狀況', 'zh-Hans': '所有状况' },
  'duties-screen.state.to-do': { en: 'Still to be done', 'zh-Hant': '尚待辦理', 'zh-Hans': '尚待办理' },
  'duties-screen.state.open': { en: 'to do', 'zh-Hant': '待辦', 'zh-Hans': '待办' },
  'duties-screen.state.late': {
    en: 'late, not shown as done',
    'zh-Hant': '逾期，未見履行紀錄',
    'zh-Hans': '逾期，未见履行记录',
  },
  'duties-screen.state.done': { en: 'done', 'zh-Hant': '已辦', 'zh-Hans': '已办' },
  'duties-screen.state.done-late': { en: 'done, but late', 'zh-Hant': '已辦，但逾期', 'zh-Hans': '已办，但逾期' },
  'duties-screen.state.beyond-calendar': {
    en: 'beyond the calendar',
    'zh-Hant': '超出現有日曆',
    'zh-Hans': '超出现有日历',
  },
  'duties-screen.from': { en: 'Due from', 'zh-Hant': '到期日由', 'zh-Hans': '到期日由' },
  'duties-screen.to': { en: 'to', 'zh-Hant': '至', 'zh-Hans': '至' },
  'duties-screen.count': {
    en: '{count} {count|duty|duties} shown',
    'zh-Hant': '顯示{count}項',
    'zh-Hans': '显示{count}项',
  },
  'duties-screen.yours': { en: 'Yours', 'zh-Hant': '你的須辦事項', 'zh-Hans': '您的须办事项' },
  'duties-screen.of-others': { en: 'Those of others', 'zh-Hant': '其他人的須辦事項', 'zh-Hans': '其他人的须办事项' },
  'duties-screen.none': {
    en: 'No such duty is due from {from} to {to}. Choose other days, another state or everybody.',
    'zh-Hant': '由{from}至{to}沒有符合條件的須辦事項。可選擇其他日期、狀況或所有人。',
    'zh-Hans': '由{from}至{to}没有符合条件的须办事项。可选择其他日期、状况或所有人。',
  },
  'duties-screen.none-yours': {
    en: 'Nothing is due from you in these days.',
    'zh-Hant': '在此期間你沒有須辦事項。',
    'zh-Hans': '在此期间您没有须办事项。',
  },
  'duties-screen.committee-of': {
    en: 'corporate governance committee of {name}',
    'zh-Hant': '{name}企業管治委員會',
    'zh-Hans': '{name}企业管治委员会',
  },
  'duties-screen.late-before': {
    en: '{count} {count|duty|duties} due before {from} {count|is|are} not shown as done.',
    'zh-Hant': '{from}前到期的{count}項未見辦妥記錄。',
    'zh-Hans': '{from}前到期的{count}项未见办妥记录。',
  },
  'duties-screen.show-late': { en: 'Show them', 'zh-Hant': '顯示', 'zh-Hans': '显示' },
  'duties-screen.calendar-ends': {
    en: 'The calendar of business days reaches until {last}; later days are marked.',
    'zh-Hant': '營業日日曆截至{last}；其後的日期均有標明。',
    'zh-Hans': '营业日日历截至{last}；其后的日期均有标明。',
  },
  'duties-screen.clock': { en: 'How this was found', 'zh-Hant': '如何得出', 'zh-Hans': '如何得出' },
  'duties-screen.arises-from': { en: 'Arises from entry', 'zh-Hant': '源於記項', 'zh-Hans': '源于记项' },
  'duties-screen.done-by': { en: 'Done by entry', 'zh-Hant': '憑記項辦妥', 'zh-Hans': '凭记项办妥' },
  'duties-screen.download-ics': {
    en: 'Calendar file (.ics)',
    'zh-Hant': '日曆檔案（.ics）',
    'zh-Hans': '日历文件（.ics）',
  },
  'duties-screen.download-json': { en: 'As JSON', 'zh-Hant': '下載（JSON）', 'zh-Hans': '下载（JSON）' },
  'duties-screen.feed': {
    en: 'For a calendar program:',
    'zh-Hant': '供日曆程式訂閱：',
    'zh-Hans': '供日历程序订阅：',
  },
  'duties-screen.feed-about': {
    en: 'It is fetched without signing in, and so only of issuers that are public. Of others, take the file.',
    'zh-Hant': '日曆程式毋須登入讀取，故只適用於公開的發行人；其他發行人請下載檔案。',
    'zh-Hans': '日历程序无须登录读取，故只适用于公开的发行人；其他发行人请下载文件。',
  },
} as const satisfies Catalogue;
