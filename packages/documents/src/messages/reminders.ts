import type { Catalogue } from './catalogue.ts';

/** What reminders of duties say. */
export const reminderMessages = {
  'reminder.subject-late': {
    en: '{issuer}: {count} {count|duty|duties} late',
    'zh-Hant': '{issuer}：{count} 項責任逾期',
    'zh-Hans': '{issuer}：{count} 项责任逾期',
  },
  'reminder.subject-due': {
    en: '{issuer}: {count} {count|duty|duties} due',
    'zh-Hant': '{issuer}：{count} 項責任將到期',
    'zh-Hans': '{issuer}：{count} 项责任将到期',
  },
  'reminder.subject-both': {
    en: '{issuer}: {late} {late|duty|duties} late, {count} due',
    'zh-Hant': '{issuer}：{late} 項責任逾期，{count} 項將到期',
    'zh-Hans': '{issuer}：{late} 项责任逾期，{count} 项将到期',
  },
  'reminder.heading.late': { en: 'Late', 'zh-Hant': '已逾期', 'zh-Hans': '已逾期' },
  'reminder.heading.on-the-day': { en: 'Due today', 'zh-Hant': '今日到期', 'zh-Hans': '今日到期' },
  'reminder.heading.before': { en: 'Due soon', 'zh-Hant': '即將到期', 'zh-Hans': '即将到期' },
  'reminder.all': {
    en: 'All duties, and how each instant was found: {url}',
    'zh-Hant': '全部責任及各時限的推算：{url}',
    'zh-Hans': '全部责任及各时限的推算：{url}',
  },
  'reminder.done': {
    en: 'A duty is done when the entry that shows it is recorded; nothing more is sent of it then.',
    'zh-Hant': '記錄顯示責任已履行的紀錄後，該項責任即告履行，不再發出提示。',
    'zh-Hans': '记录显示责任已履行的记录后，该项责任即告履行，不再发出提示。',
  },
  'reminder.stop': {
    en: 'No more reminders of this issuer: {url}',
    'zh-Hant': '不再收取此發行人的提示：{url}',
    'zh-Hans': '不再收取此发行人的提示：{url}',
  },
  'reminder.page.title': { en: 'Reminders by mail', 'zh-Hant': '電郵提示', 'zh-Hans': '邮件提示' },
  'reminder.page.ask': {
    en: 'Do you want no more reminders of the duties of {issuer}?',
    'zh-Hant': '是否不再收取有關 {issuer} 責任的提示？',
    'zh-Hans': '是否不再收取有关 {issuer} 责任的提示？',
  },
  'reminder.page.button': { en: 'Send me no more', 'zh-Hant': '不再收取', 'zh-Hans': '不再收取' },
  'reminder.page.done': {
    en: 'No more reminders of {issuer} are sent to you. You can ask for them again when you are signed in.',
    'zh-Hant': '今後不再向閣下發出 {issuer} 的提示。登入後可再次要求收取。',
    'zh-Hans': '今后不再向您发出 {issuer} 的提示。登录后可再次要求收取。',
  },
  'reminder.no-mark': {
    en: 'This address to stop reminders is not one of ours, or not whole. Take it from the mail as it stands there.',
    'zh-Hant': '此停止提示的網址並非由本系統發出，或不完整。請使用電郵內的完整網址。',
    'zh-Hans': '此停止提示的网址并非由本系统发出，或不完整。请使用邮件内的完整网址。',
  },

  // Settings of the process.
  'server.no-smtp': {
    en: 'TENFOLD_SMTP_URL is no address of a mail server. Write it as smtp://host:25, or smtps://user:password@host:465.',
    'zh-Hant': 'TENFOLD_SMTP_URL 並非郵件伺服器的網址。請寫成 "smtp://host:25" 或 "smtps://user:password@host:465"。',
    'zh-Hans': 'TENFOLD_SMTP_URL 不是邮件服务器的地址。请写成 "smtp://host:25" 或 "smtps://user:password@host:465"。',
  },
  'server.smtp-incomplete': {
    en: 'Mail needs both TENFOLD_SMTP_URL and TENFOLD_MAIL_FROM; {missing} is missing or no address.',
    'zh-Hant': '發送電郵須同時設定 TENFOLD_SMTP_URL 及 "TENFOLD_MAIL_FROM"；{missing} 欠缺或並非電郵地址。',
    'zh-Hans': '发送邮件须同时设定 TENFOLD_SMTP_URL 及 "TENFOLD_MAIL_FROM"；{missing} 缺少或不是邮件地址。',
  },

  'access.no-address': {
    en: 'There is no mail address to erase.',
    'zh-Hant': '並無電郵地址可供刪除。',
    'zh-Hans': '没有可删除的邮件地址。',
  },

  // The API.
  'access.route.my-address': {
    en: 'Where one is reached by mail, and in which language',
    'zh-Hant': '本人的電郵地址及語言',
    'zh-Hans': '本人的邮件地址及语言',
  },
  'access.route.set-my-address': {
    en: 'Sets where one is reached by mail, and in which language',
    'zh-Hant': '設定本人的電郵地址及語言',
    'zh-Hans': '设定本人的邮件地址及语言',
  },
  'access.route.erase-my-address': {
    en: 'Erases one’s mail address; nothing is sent then',
    'zh-Hant': '刪除本人的電郵地址，其後不再發送電郵',
    'zh-Hans': '删除本人的邮件地址，此后不再发送邮件',
  },
  'access.route.erase-persons-address': {
    en: 'Erases a person’s mail address',
    'zh-Hant': '刪除某人的電郵地址',
    'zh-Hans': '删除某人的邮件地址',
  },
  'access.route.my-reminders': {
    en: 'What one is reminded of with an issuer',
    'zh-Hant': '本人就某發行人收取的提示',
    'zh-Hans': '本人就某发行人收取的提示',
  },
  'access.route.set-my-reminders': {
    en: 'Sets whether one is reminded of duties, how many days before, and for whom one acts',
    'zh-Hant': '設定是否收取責任提示、提前日數，以及代表何人',
    'zh-Hans': '设定是否收取责任提示、提前天数，以及代表何人',
  },
} as const satisfies Catalogue;
