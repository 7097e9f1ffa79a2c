import type { Catalogue } from '../messages/catalogue.ts';

/** Webhooks, and what they were told. */
export const accessHookMessages = {
  'access-hooks.title': { en: 'Webhooks', 'zh-Hant': '通知網址', 'zh-Hans': '通知网址' },
  'access-hooks.about': {
    en: 'Addresses of programs that are told, signed, when entries of {issuer} are recorded or an answer changes.',
    'zh-Hant': '當{issuer}有記項記錄或判斷改變時，系統會向這些網址發出已簽署的通知。',
    'zh-Hans': '当{issuer}有记项记录或判断改变时，系统会向这些网址发出已签署的通知。',
  },
  'access-hooks.none-title': { en: 'No address is told', 'zh-Hant': '尚未有通知網址', 'zh-Hans': '还没有通知网址' },
  'access-hooks.none': {
    en: 'Add the address of a program that should hear of changes by itself, as a registrar’s or the company’s own.',
    'zh-Hant': '可加設程式的網址，以便其自動得知變動，例如過戶登記處或公司本身的系統。',
    'zh-Hans': '可增设程序的网址，以便其自动得知变动，例如过户登记处或公司本身的系统。',
  },
  'access-hooks.add-title': { en: 'Add an address', 'zh-Hant': '加設網址', 'zh-Hans': '增设网址' },
  'access-hooks.url': { en: 'Address', 'zh-Hant': '網址', 'zh-Hans': '网址' },
  'access-hooks.url-hint': {
    en: 'Reachable from outside and by TLS; it takes a POST with JSON.',
    'zh-Hant': '須可從外部以加密方式連接，並接收系統發出的通知。',
    'zh-Hans': '须可从外部以加密方式连接，并接收系统发出的通知。',
  },
  'access-hooks.no-url': {
    en: 'Write a whole address that begins with “{scheme}”.',
    'zh-Hant': '請輸入以「{scheme}」開首的完整網址。',
    'zh-Hans': '请输入以“{scheme}”开头的完整网址。',
  },
  'access-hooks.no-event': {
    en: 'Choose at least one thing that the address is told of.',
    'zh-Hant': '請至少選擇一項通知內容。',
    'zh-Hans': '请至少选择一项通知内容。',
  },
  'access-hooks.events': { en: 'It is told of', 'zh-Hant': '通知內容', 'zh-Hans': '通知内容' },
  'access-hooks.entries-appended': { en: 'entries recorded', 'zh-Hant': '已記錄記項', 'zh-Hans': '已记录记项' },
  'access-hooks.finding-changed': { en: 'answers that change', 'zh-Hant': '判斷改變', 'zh-Hans': '判断改变' },
  'access-hooks.duty-due': { en: 'duties that fall due', 'zh-Hant': '責任將到期', 'zh-Hans': '责任将到期' },
  'access-hooks.duty-late': { en: 'duties that are late', 'zh-Hant': '責任逾期', 'zh-Hans': '责任逾期' },
  'access-hooks.add': { en: 'Add the address', 'zh-Hant': '加設', 'zh-Hans': '增设' },
  'access-hooks.secret-title': {
    en: 'The secret of this address',
    'zh-Hant': '此網址的密鑰',
    'zh-Hans': '此网址的密钥',
  },
  'access-hooks.secret-text': {
    en: 'By it {url} knows that a message is from here. It is shown here only: give it to whoever runs the program.',
    'zh-Hant': '{url}憑此密鑰確認通知由本系統發出。密鑰只在此顯示一次，請交予管理該程式的人。',
    'zh-Hans': '{url}凭此密钥确认通知由本系统发出。密钥只在此显示一次，请交给管理该程序的人。',
  },
  'access-hooks.made': { en: 'since {day}, by {name}', 'zh-Hant': '{day}由{name}加設', 'zh-Hans': '{day}由{name}增设' },
  'access-hooks.log': { en: 'What it was told', 'zh-Hant': '通知紀錄', 'zh-Hans': '通知记录' },
  'access-hooks.end': { en: 'End', 'zh-Hant': '終止', 'zh-Hans': '终止' },
  'access-hooks.end-title': { en: 'Tell {url} no more?', 'zh-Hant': '不再通知{url}？', 'zh-Hans': '不再通知{url}？' },
  'access-hooks.end-text': {
    en: 'Nothing more is sent there, also nothing that still waits. What it was told stays on record; to tell it again it must be added anew, with a new secret.',
    'zh-Hant': '此後不再發出通知，包括等候發出的通知。已發出的紀錄會保留；如要再次通知，須重新加設並使用新密鑰。',
    'zh-Hans': '此后不再发出通知，包括等候发出的通知。已发出的记录会保留；如要再次通知，须重新增设并使用新密钥。',
  },
  'access-hooks.deliveries-title': {
    en: 'What {url} was told',
    'zh-Hant': '向{url}發出的通知',
    'zh-Hans': '向{url}发出的通知',
  },
  'access-hooks.all': { en: 'All addresses', 'zh-Hant': '所有網址', 'zh-Hans': '所有网址' },
  'access-hooks.no-deliveries-title': {
    en: 'Nothing was sent yet',
    'zh-Hant': '尚未發出通知',
    'zh-Hans': '还没有发出通知',
  },
  'access-hooks.no-deliveries': {
    en: 'The first message goes out when an entry is recorded or an answer changes.',
    'zh-Hant': '有記項記錄或判斷改變時，即發出首項通知。',
    'zh-Hans': '有记项记录或判断改变时，即发出首项通知。',
  },
  'access-hooks.waits': { en: 'waits to be sent', 'zh-Hant': '等候發出', 'zh-Hans': '等候发出' },
  'access-hooks.taken': {
    en: 'taken, after {count} {count|attempt|attempts}',
    'zh-Hant': '已接收，共嘗試{count}次',
    'zh-Hans': '已接收，共尝试{count}次',
  },
  'access-hooks.answered': {
    en: 'answered with {status}, after {count} {count|attempt|attempts}',
    'zh-Hant': '回應{status}，共嘗試{count}次',
    'zh-Hans': '回应{status}，共尝试{count}次',
  },
  'access-hooks.failed': {
    en: 'not reached, after {count} {count|attempt|attempts}',
    'zh-Hant': '未能送達，共嘗試{count}次',
    'zh-Hans': '未能送达，共尝试{count}次',
  },
  'access-hooks.replay': { en: 'Send again', 'zh-Hant': '重發', 'zh-Hans': '重发' },
  'access-hooks.replayed': {
    en: 'It is sent again, under the same id, within seconds.',
    'zh-Hant': '數秒內以同一代號重發。',
    'zh-Hans': '数秒内以同一代号重发。',
  },
  'access-hooks.body': { en: 'The message', 'zh-Hant': '通知內文', 'zh-Hans': '通知正文' },
  'access-hooks.refresh': { en: 'Look again', 'zh-Hant': '再次查看', 'zh-Hans': '再次查看' },
} as const satisfies Catalogue;
