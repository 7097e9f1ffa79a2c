import type { Catalogue } from '../messages/catalogue.ts';

/** Why somebody was refused something, as the audit trail tells it. */
export const accessRefusalMessages = {
  'why-refused.sign-in-first': { en: 'nobody was signed in', 'zh-Hant': '尚未登入', 'zh-Hans': '尚未登录' },
  'why-refused.forbidden': {
    en: 'no role that includes it',
    'zh-Hant': '所持角色不包括此項',
    'zh-Hans': '所持角色不包括此项',
  },
  'why-refused.person-needed': {
    en: 'a key can’t do it',
    'zh-Hant': '金鑰不可用於此項',
    'zh-Hans': '密钥不可用于此项',
  },
  'why-refused.cross-site': {
    en: 'not from a page of this product',
    'zh-Hant': '並非由本系統頁面發出',
    'zh-Hans': '并非由本系统页面发出',
  },
  'why-refused.too-many': {
    en: 'too many attempts from one address',
    'zh-Hant': '同一網址嘗試次數過多',
    'zh-Hans': '同一地址尝试次数过多',
  },
  'why-refused.link-over': {
    en: 'the link was unknown, used or over',
    'zh-Hant': '連結不存在、已使用或已過期',
    'zh-Hans': '链接不存在、已使用或已过期',
  },
  'why-refused.passkey-not-made': {
    en: 'the passkey was not made for this',
    'zh-Hant': '通行密鑰並非為此建立',
    'zh-Hans': '通行密钥并非为此建立',
  },
  'why-refused.passkey-not-taken': {
    en: 'the passkey was not taken',
    'zh-Hant': '通行密鑰不獲接納',
    'zh-Hans': '通行密钥不获接纳',
  },
  'why-refused.open-id-not-taken': {
    en: 'the organisation’s account was not taken',
    'zh-Hant': '機構帳戶不獲接納',
    'zh-Hans': '机构账户不获接纳',
  },
  'why-refused.sign-in-again': {
    en: 'the sign-in was older than ten minutes',
    'zh-Hant': '登入已逾十分鐘',
    'zh-Hans': '登录已逾十分钟',
  },
  'why-refused.has-come-in': {
    en: 'the person can sign in already',
    'zh-Hant': '此人已可登入',
    'zh-Hans': '此人已可登录',
  },
  'why-refused.own-rights': {
    en: 'nobody gives rights to himself',
    'zh-Hant': '不得為自己授予權限',
    'zh-Hans': '不得为自己授予权限',
  },
  'why-refused.role-last-operator': {
    en: 'the last operator stays',
    'zh-Hant': '須保留最後一名操作員',
    'zh-Hans': '须保留最后一名操作员',
  },
  'why-refused.webhook-address': {
    en: 'the address can’t be told',
    'zh-Hant': '網址不可用於通知',
    'zh-Hans': '网址不可用于通知',
  },
  'why-refused.webhook-private': {
    en: 'the address leads into a private network',
    'zh-Hant': '網址指向私人網絡',
    'zh-Hans': '网址指向私有网络',
  },
  'why-refused.other': { en: 'against the rules of access', 'zh-Hant': '不符合權限規則', 'zh-Hans': '不符合权限规则' },
} as const satisfies Catalogue;
