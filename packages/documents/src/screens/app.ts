import type { Catalogue } from '../messages/catalogue.ts';

/** What the shell says of sessions, connections and faults, its keys, and its search. */
export const appMessages = {
  'app.your-access': { en: 'What you may do', 'zh-Hant': '你的權限', 'zh-Hans': '您的权限' },
  'app.no-roles': { en: 'no role yet', 'zh-Hant': '尚未有角色', 'zh-Hans': '还没有角色' },
  'app.account-of': { en: 'Account of {name}', 'zh-Hant': '{name}的帳戶', 'zh-Hans': '{name}的账户' },
  'app.role-at': { en: '{role} · {issuer}', 'zh-Hant': '{role}．{issuer}', 'zh-Hans': '{role}·{issuer}' },
  'app.more-roles': { en: 'and {count} more', 'zh-Hant': '另有{count}項', 'zh-Hans': '另有{count}项' },

  'app.ended-title': { en: 'Your sign-in has ended', 'zh-Hant': '你的登入已終止', 'zh-Hans': '您的登录已终止' },
  'app.ended': {
    en: 'What you typed stands here still; nothing of it was sent. Sign in here and go on where you are.',
    'zh-Hant': '你輸入的內容仍在此處，並未送出。請在此重新登入，然後繼續。',
    'zh-Hans': '您输入的内容仍在此处，并未送出。请在此重新登录，然后继续。',
  },
  'app.sign-in-here': { en: 'Sign in here', 'zh-Hant': '在此登入', 'zh-Hans': '在此登录' },
  'app.sign-in-tab': { en: 'Sign in in another tab', 'zh-Hant': '在新分頁登入', 'zh-Hans': '在新标签页登录' },
  'app.ended-later': { en: 'Read on without', 'zh-Hant': '不登入，繼續閱讀', 'zh-Hans': '不登录，继续阅读' },
  'app.again-title': { en: 'Show that it is you', 'zh-Hant': '請確認你的身分', 'zh-Hans': '请确认您的身份' },
  'app.again': {
    en: 'For this the sign-in must be at most ten minutes old. Use your passkey once more; what you typed stays.',
    'zh-Hant': '此項操作須於登入後十分鐘內進行。請再次使用通行密鑰；已輸入的內容會保留。',
    'zh-Hans': '此项操作须于登录后十分钟内进行。请再次使用通行密钥；已输入的内容会保留。',
  },
  'app.device-asked': {
    en: 'Your device is being asked.',
    'zh-Hant': '正在等待裝置回應。',
    'zh-Hans': '正在等待设备回应。',
  },
  'app.device-stopped': {
    en: 'The device showed no passkey, or you stopped it. You can begin anew.',
    'zh-Hant': '裝置未有提供通行密鑰，或操作已取消。可重新開始。',
    'zh-Hans': '设备没有提供通行密钥，或操作已取消。可重新开始。',
  },

  'app.offline-title': { en: 'No connection', 'zh-Hant': '沒有連線', 'zh-Hans': '没有连接' },
  'app.unreachable': {
    en: 'The ledger did not answer. It may be restarting, or the connection is gone. Nothing typed is lost.',
    'zh-Hant': '帳冊沒有回應，可能正在重新啟動，或連線中斷。已輸入的資料不會遺失。',
    'zh-Hans': '账册没有回应，可能正在重新启动，或连接中断。已输入的资料不会丢失。',
  },
  'app.try-again': { en: 'Try again', 'zh-Hant': '再試', 'zh-Hans': '重试' },
  'app.renewed-title': { en: 'The screens were renewed', 'zh-Hant': '畫面已更新', 'zh-Hans': '画面已更新' },
  'app.renewed': {
    en: 'A part of this page is no longer there, because the product was renewed meanwhile or the connection is gone. Load the page again.',
    'zh-Hant': '本頁部分內容已不存在：系統可能已更新，或連線中斷。請重新載入頁面。',
    'zh-Hans': '本页部分内容已不存在：系统可能已更新，或连接中断。请重新载入页面。',
  },
  'app.not-yours-title': {
    en: 'Your roles do not include this',
    'zh-Hant': '你的角色不包括此項',
    'zh-Hans': '您的角色不包括此项',
  },

  'keys.title': { en: 'Keys', 'zh-Hant': '快捷鍵', 'zh-Hans': '快捷键' },
  'keys.everywhere': { en: 'Everywhere', 'zh-Hant': '所有畫面', 'zh-Hans': '所有画面' },
  'keys.in-lists': { en: 'In the document and in lists', 'zh-Hant': '文件及名單', 'zh-Hans': '文件及名单' },
  'keys.in-time': { en: 'In time', 'zh-Hant': '時間', 'zh-Hans': '时间' },
  'keys.search': {
    en: 'Search: issuers, screens, rules, entries',
    'zh-Hant': '搜尋發行人、畫面、規則、記項',
    'zh-Hans': '搜索发行人、画面、规则、记项',
  },
  'keys.help': { en: 'These keys', 'zh-Hant': '本頁', 'zh-Hans': '本页' },
  'keys.close': { en: 'Close what is open', 'zh-Hant': '關閉', 'zh-Hans': '关闭' },
  'keys.next': { en: 'Next sentence or line', 'zh-Hant': '下一句或下一行', 'zh-Hans': '下一句或下一行' },
  'keys.previous': { en: 'The one before', 'zh-Hant': '上一句或上一行', 'zh-Hans': '上一句或上一行' },
  'keys.open': { en: 'Open it, with its reasons', 'zh-Hant': '開啟及查看理由', 'zh-Hans': '打开及查看理由' },
  'keys.earlier': { en: 'Earlier entry', 'zh-Hant': '上一項記項', 'zh-Hans': '上一项记项' },
  'keys.later': { en: 'Later entry', 'zh-Hant': '下一項記項', 'zh-Hans': '下一项记项' },
  'keys.single': {
    en: 'Single letters and signs work as keys',
    'zh-Hant': '啟用單鍵操作',
    'zh-Hans': '启用单键操作',
  },
  'keys.single-about': {
    en: 'Switch them off where speech input or another program types by itself. Tab, Enter and Esc always work, and Ctrl with K searches.',
    'zh-Hant': '如使用語音輸入，或有其他程式自動輸入，可停用單鍵操作；其他按鍵不受影響，Ctrl 加 K 仍可搜尋。',
    'zh-Hans': '如使用语音输入，或有其他程序自动输入，可停用单键操作；其他按键不受影响，Ctrl 加 K 仍可搜索。',
  },

  'palette.title': { en: 'Search', 'zh-Hant': '搜尋', 'zh-Hans': '搜索' },
  'palette.ask': {
    en: 'An issuer, a screen, a rule, an entry',
    'zh-Hant': '發行人、畫面、規則、記項',
    'zh-Hans': '发行人、画面、规则、记项',
  },
  'palette.none': { en: 'Nothing is called “{quote}”.', 'zh-Hant': '沒有「{quote}」。', 'zh-Hans': '没有“{quote}”。' },
  'palette.count': { en: '{count} {count|place|places}', 'zh-Hant': '{count}項結果', 'zh-Hans': '{count}项结果' },
  'palette.issuer': { en: 'issuer', 'zh-Hant': '發行人', 'zh-Hans': '发行人' },
  'palette.screen': { en: 'screen', 'zh-Hant': '畫面', 'zh-Hans': '画面' },
  'palette.rule': { en: 'rule', 'zh-Hant': '規則', 'zh-Hans': '规则' },
  'palette.entry': { en: 'entry', 'zh-Hant': '記項', 'zh-Hans': '记项' },
  'palette.how': {
    en: '↑ ↓ choose · Enter opens · Esc closes',
    'zh-Hant': '↑ ↓ 選擇．↵ 開啟',
    'zh-Hans': '↑ ↓ 选择·↵ 打开',
  },
} as const satisfies Catalogue;
