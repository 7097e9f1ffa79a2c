import type { Catalogue } from './catalogue.ts';

/** Signing in, rights, keys and whom the product tells: refusals, what each address does, and the pages of signing in. */
export const accessMessages = {
  // Refusals.
  'access.sign-in-first': {
    en: 'Nobody is signed in, or the sign-in has ended. Sign in, then ask again.',
    'zh-Hant': '尚未登入，或登入已失效。請先登入，然後再試。',
    'zh-Hans': '尚未登录，或登录已失效。请先登录，然后再试。',
  },
  'access.forbidden': {
    en: 'Your roles do not include this. An operator of the installation can give you one that does.',
    'zh-Hant': '你的角色不包括此項權限。系統操作員可授予相應角色。',
    'zh-Hans': '您的角色不包括此项权限。系统操作员可授予相应角色。',
  },
  'access.person-needed': {
    en: 'A program’s key can’t do this. Sign in yourself.',
    'zh-Hant': '程式金鑰不可用於此項操作。請親自登入。',
    'zh-Hans': '程序密钥不可用于此项操作。请本人登录。',
  },
  'access.cross-site': {
    en: 'This request may come from a page of another site, so it was not carried out. Do it from the product’s own page.',
    'zh-Hant': '此要求可能由其他網站的頁面發出，因此未予執行。請在本系統的頁面操作。',
    'zh-Hans': '此请求可能由其他网站的页面发出，因此未予执行。请在本系统的页面操作。',
  },
  'access.too-many': {
    en: 'There were too many attempts to come in from this address. Wait a minute, then go on.',
    'zh-Hant': '此網址在短時間內嘗試登入的次數過多。請於一分鐘後再試。',
    'zh-Hans': '此地址在短时间内尝试登录的次数过多。请于一分钟后再试。',
  },
  'access.link-over': {
    en: 'This link is not known, was used already, or its day is over. Ask whoever sent it for another.',
    'zh-Hant': '此連結不存在、已經使用或已過期。請向發出連結的人索取新連結。',
    'zh-Hans': '此链接不存在、已经使用或已过期。请向发出链接的人索取新链接。',
  },
  'access.passkey-not-made': {
    en: 'The passkey could not be taken: it was not made for this page just now, or it is known already. Begin anew.',
    'zh-Hant': '未能登記此通行密鑰：並非剛才為本頁建立，或早已登記。請重新開始。',
    'zh-Hans': '未能登记此通行密钥：并非刚才为本页建立，或早已登记。请重新开始。',
  },
  'access.passkey-not-taken': {
    en: 'This passkey lets nobody in here, or took too long. Choose the one that you made for this product.',
    'zh-Hant': '此通行密鑰不能用於登入本系統，或已逾時。請選用為本系統建立的通行密鑰。',
    'zh-Hans': '此通行密钥不能用于登录本系统，或已超时。请选用为本系统建立的通行密钥。',
  },
  'access.open-id-not-taken': {
    en: 'Your organisation’s account did not let you in here. Use the link of your invitation first, or ask an operator.',
    'zh-Hant': '未能以機構帳戶登入。請先使用邀請連結，或聯絡系統操作員。',
    'zh-Hans': '未能以机构账户登录。请先使用邀请链接，或联系系统操作员。',
  },
  'access.no-open-id': {
    en: 'Signing in with an organisation’s account is not set up here. Use a passkey.',
    'zh-Hant': '本系統未有設定以機構帳戶登入。請使用通行密鑰。',
    'zh-Hans': '本系统没有设置以机构账户登录。请使用通行密钥。',
  },
  'access.sign-in-again': {
    en: 'For this the sign-in must be at most ten minutes old. Sign in again, then go on.',
    'zh-Hant': '此項操作須於登入後十分鐘內進行。請重新登入後繼續。',
    'zh-Hans': '此项操作须于登录后十分钟内进行。请重新登录后继续。',
  },
  'access.no-person': {
    en: 'There is no person “{person}”. Take the id from the list of people.',
    'zh-Hant': '沒有「{person}」此人。請使用人員名單內的代號。',
    'zh-Hans': '没有“{person}”此人。请使用人员名单内的代号。',
  },
  'access.no-issuer': {
    en: 'There is no issuer “{issuer}” in the ledger. Take the id from the list of issuers.',
    'zh-Hant': '帳冊內沒有發行人「{issuer}」。請使用發行人名單內的代號。',
    'zh-Hans': '账册内没有发行人“{issuer}”。请使用发行人名单内的代号。',
  },
  'access.own-rights': {
    en: 'Nobody gives rights to himself. Ask another operator.',
    'zh-Hant': '任何人不得為自己授予權限。請由另一名系統操作員處理。',
    'zh-Hans': '任何人不得为自己授予权限。请由另一名系统操作员处理。',
  },
  'access.has-come-in': {
    en: 'The person “{person}” can sign in already and gets no second link. If every passkey is lost, invite the person anew and end the roles held before.',
    'zh-Hant': '「{person}」已可登入，不獲發第二條連結。如所有通行密鑰均已遺失，請重新邀請此人，並終止其原有角色。',
    'zh-Hans': '“{person}”已可登录，不会获发第二条链接。如所有通行密钥均已遗失，请重新邀请此人，并终止其原有角色。',
  },
  'access.role-unknown': {
    en: 'No role was given under this number. Take the number from the list of roles.',
    'zh-Hant': '沒有以此編號授予的角色。請使用角色名單內的編號。',
    'zh-Hans': '没有以此编号授予的角色。请使用角色名单内的编号。',
  },
  'access.role-ended-before': {
    en: 'This role has ended already.',
    'zh-Hant': '此角色早已終止。',
    'zh-Hans': '此角色早已终止。',
  },
  'access.role-last-operator': {
    en: 'This is the last operator who can sign in. Let another operator in first, then end this role.',
    'zh-Hant': '這是最後一名可登入的系統操作員。請先加入另一名操作員，然後終止此角色。',
    'zh-Hans': '这是最后一名可登录的系统操作员。请先加入另一名操作员，然后终止此角色。',
  },
  'access.no-session': {
    en: 'You have no such sign-in, or it has ended already.',
    'zh-Hant': '你沒有此項登入紀錄，或該登入早已終止。',
    'zh-Hans': '您没有此项登录记录，或该登录早已终止。',
  },
  'access.no-passkey-to-end': {
    en: 'You have no such passkey, or it is your last. Make another first.',
    'zh-Hant': '你沒有此通行密鑰，或這是你最後一個通行密鑰。請先建立另一個。',
    'zh-Hans': '您没有此通行密钥，或这是您最后一个通行密钥。请先建立另一个。',
  },
  'access.no-key': {
    en: 'You have made no such key, or it has ended already. Take the id from the list of your keys.',
    'zh-Hant': '你沒有建立此程式金鑰，或該金鑰早已終止。請使用金鑰名單內的代號。',
    'zh-Hans': '您没有建立此程序密钥，或该密钥早已终止。请使用密钥名单内的代号。',
  },
  'access.webhook-address': {
    en: '“{url}” can’t be told: an address that begins with “{scheme}”, without a user name, is needed.',
    'zh-Hant': '不能通知「{url}」：網址須以「{scheme}」開首，且不得包含用戶名稱。',
    'zh-Hans': '不能通知“{url}”：网址须以“{scheme}”开头，且不得包含用户名。',
  },
  'access.webhook-private': {
    en: '“{url}” leads into a private network, or nowhere. Give an address that is reachable from outside.',
    'zh-Hant': '「{url}」指向私人網絡，或無法找到。請提供可從外部連接的網址。',
    'zh-Hans': '“{url}”指向私有网络，或无法找到。请提供可从外部连接的网址。',
  },
  'access.webhooks-full': {
    en: 'This issuer has {number} addresses already, which is the most. End one first.',
    'zh-Hant': '此發行人已有{number}個通知網址，已達上限。請先終止其中一個。',
    'zh-Hans': '此发行人已有{number}个通知网址，已达上限。请先终止其中一个。',
  },
  'access.no-webhook': {
    en: 'There is no such address with this issuer, or it has ended already. Take the id from the list.',
    'zh-Hant': '此發行人沒有該通知網址，或該網址早已終止。請使用名單內的代號。',
    'zh-Hans': '此发行人没有该通知网址，或该网址早已终止。请使用名单内的代号。',
  },
  'access.no-delivery': {
    en: 'Nothing was sent under this id, or its address has ended. Take the id from the list of deliveries.',
    'zh-Hant': '沒有以此代號發出的通知，或其網址已終止。請使用通知名單內的代號。',
    'zh-Hans': '没有以此代号发出的通知，或其网址已终止。请使用通知名单内的代号。',
  },

  // What each address does.
  'access.route.set-up-options': {
    en: 'What the browser is asked by the link of an invitation',
    'zh-Hant': '經邀請連結向瀏覽器提出的要求',
    'zh-Hans': '经邀请链接向浏览器提出的要求',
  },
  'access.route.set-up-passkey': {
    en: 'Uses the link up, keeps the passkey and signs in',
    'zh-Hant': '使用邀請連結，登記通行密鑰並登入',
    'zh-Hans': '使用邀请链接，登记通行密钥并登录',
  },
  'access.route.sign-in-options': {
    en: 'What the browser is asked of somebody who signs in',
    'zh-Hant': '登入時向瀏覽器提出的要求',
    'zh-Hans': '登录时向浏览器提出的要求',
  },
  'access.route.sign-in-with-passkey': {
    en: 'Signs in with a passkey',
    'zh-Hant': '以通行密鑰登入',
    'zh-Hans': '以通行密钥登录',
  },
  'access.route.start-open-id': {
    en: 'Where to go to sign in with an organisation’s account',
    'zh-Hant': '以機構帳戶登入的網址',
    'zh-Hans': '以机构账户登录的网址',
  },
  'access.route.sign-out': {
    en: 'Signs out in this browser',
    'zh-Hant': '在此瀏覽器登出',
    'zh-Hans': '在此浏览器退出登录',
  },
  'access.route.names': {
    en: 'The names of people who entered or approved something, by their ids',
    'zh-Hant': '按識別碼查閱輸入或批准者的姓名',
    'zh-Hans': '按标识符查阅输入或批准者的姓名',
  },
  'access.route.me': {
    en: 'Who is signed in, with the roles held',
    'zh-Hant': '現時登入者及其角色',
    'zh-Hans': '当前登录者及其角色',
  },
  'access.route.my-sessions': {
    en: 'Where one is signed in',
    'zh-Hant': '自己的登入紀錄',
    'zh-Hans': '自己的登录记录',
  },
  'access.route.end-my-session': {
    en: 'Signs one out elsewhere',
    'zh-Hant': '登出另一處',
    'zh-Hans': '退出另一处的登录',
  },
  'access.route.end-my-sessions': {
    en: 'Signs one out everywhere',
    'zh-Hant': '登出所有裝置',
    'zh-Hans': '退出所有设备的登录',
  },
  'access.route.my-passkeys': { en: 'One’s passkeys', 'zh-Hant': '自己的通行密鑰', 'zh-Hans': '自己的通行密钥' },
  'access.route.my-passkey-options': {
    en: 'What the browser is asked for a further passkey',
    'zh-Hant': '加設通行密鑰時向瀏覽器提出的要求',
    'zh-Hans': '增设通行密钥时向浏览器提出的要求',
  },
  'access.route.add-my-passkey': {
    en: 'Keeps a further passkey',
    'zh-Hant': '加設通行密鑰',
    'zh-Hans': '增设通行密钥',
  },
  'access.route.end-my-passkey': { en: 'Ends a passkey', 'zh-Hant': '終止通行密鑰', 'zh-Hans': '终止通行密钥' },
  'access.route.my-keys': {
    en: 'The keys that one has given to programs',
    'zh-Hant': '自己的程式金鑰',
    'zh-Hans': '自己的程序密钥',
  },
  'access.route.make-key': { en: 'Makes a key for a program', 'zh-Hant': '建立程式金鑰', 'zh-Hans': '建立程序密钥' },
  'access.route.end-my-key': { en: 'Ends a key', 'zh-Hant': '終止程式金鑰', 'zh-Hans': '终止程序密钥' },
  'access.route.people': { en: 'Everybody who may come in', 'zh-Hant': '人員名單', 'zh-Hans': '人员名单' },
  'access.route.invite-person': { en: 'Invites a person', 'zh-Hant': '邀請人員', 'zh-Hans': '邀请人员' },
  'access.route.rename-person': {
    en: 'Gives a person another name',
    'zh-Hant': '更改人員名稱',
    'zh-Hans': '更改人员名称',
  },
  'access.route.new-link': {
    en: 'Makes another link for a person who has not come in yet',
    'zh-Hant': '為未曾登入的人員再發連結',
    'zh-Hans': '为未曾登录的人员再发链接',
  },
  'access.route.end-persons-sessions': {
    en: 'Signs a person out everywhere',
    'zh-Hant': '強制人員登出',
    'zh-Hans': '强制人员退出登录',
  },
  'access.route.roles-of-issuer': {
    en: 'The roles given with an issuer',
    'zh-Hant': '發行人的角色名單',
    'zh-Hans': '发行人的角色名单',
  },
  'access.route.give-role-of-issuer': {
    en: 'Gives a role with an issuer',
    'zh-Hant': '授予發行人的角色',
    'zh-Hans': '授予发行人的角色',
  },
  'access.route.end-role-of-issuer': {
    en: 'Ends a role with an issuer',
    'zh-Hant': '終止發行人的角色',
    'zh-Hans': '终止发行人的角色',
  },
  'access.route.roles-of-installation': {
    en: 'The operators, now and before',
    'zh-Hant': '系統操作員名單',
    'zh-Hans': '系统操作员名单',
  },
  'access.route.give-role-of-installation': {
    en: 'Makes a person an operator',
    'zh-Hant': '授予系統操作員角色',
    'zh-Hans': '授予系统操作员角色',
  },
  'access.route.end-role-of-installation': {
    en: 'Ends the role of an operator',
    'zh-Hant': '終止系統操作員角色',
    'zh-Hans': '终止系统操作员角色',
  },
  'access.route.publicity': {
    en: 'Whether anyone may read an issuer',
    'zh-Hant': '發行人是否公開',
    'zh-Hans': '发行人是否公开',
  },
  'access.route.set-publicity': {
    en: 'Decides whether anyone may read an issuer',
    'zh-Hant': '決定發行人是否公開',
    'zh-Hans': '决定发行人是否公开',
  },
  'access.route.audit-trail-of-issuer': {
    en: 'The audit trail of an issuer',
    'zh-Hant': '發行人的審計紀錄',
    'zh-Hans': '发行人的审计记录',
  },
  'access.route.audit-trail-of-installation': {
    en: 'The audit trail of the installation',
    'zh-Hant': '系統的審計紀錄',
    'zh-Hans': '系统的审计记录',
  },
  'access.route.webhooks': {
    en: 'The addresses that are told of an issuer',
    'zh-Hant': '發行人的通知網址',
    'zh-Hans': '发行人的通知网址',
  },
  'access.route.make-webhook': {
    en: 'Has an address told of an issuer',
    'zh-Hant': '加設通知網址',
    'zh-Hans': '增设通知网址',
  },
  'access.route.end-webhook': { en: 'Tells an address no more', 'zh-Hant': '終止通知網址', 'zh-Hans': '终止通知网址' },
  'access.route.deliveries': {
    en: 'What an address was told, and how it went',
    'zh-Hant': '通知紀錄',
    'zh-Hans': '通知记录',
  },
  'access.route.replay-delivery': { en: 'Tells an address once more', 'zh-Hant': '重發通知', 'zh-Hans': '重发通知' },

  // The pages of signing in.
  'access.page.languages': { en: 'Language', 'zh-Hant': '語言', 'zh-Hans': '语言' },
  'access.page.set-up-title': { en: 'Come in for the first time', 'zh-Hant': '首次登入', 'zh-Hans': '首次登录' },
  'access.page.set-up-text': {
    en: 'You were invited to this register. A passkey on your device lets you in from now on; there is no password to know.',
    'zh-Hant': '你已獲邀使用本登記冊。日後以裝置上的通行密鑰登入，無須密碼。',
    'zh-Hans': '您已获邀使用本登记册。日后以设备上的通行密钥登录，无须密码。',
  },
  'access.page.step-device': {
    en: 'Your device asks for your finger, face or PIN. It stays on the device.',
    'zh-Hant': '裝置會要求你以指紋、面容或密碼確認，這些資料只留在裝置上。',
    'zh-Hans': '设备会要求您以指纹、面容或密码确认，这些数据只留在设备上。',
  },
  'access.page.step-passkey': {
    en: 'It makes a passkey for this register, and this link is used up.',
    'zh-Hant': '裝置為本登記冊建立通行密鑰，此連結隨即失效。',
    'zh-Hans': '设备为本登记册建立通行密钥，此链接随即失效。',
  },
  'access.page.step-in': {
    en: 'You are signed in. Add a second passkey on another device soon, so that losing one locks nobody out.',
    'zh-Hant': '你已登入。請盡快在另一部裝置加設通行密鑰，以免遺失裝置後無法登入。',
    'zh-Hans': '您已登录。请尽快在另一台设备增设通行密钥，以免遗失设备后无法登录。',
  },
  'access.page.set-up-button': { en: 'Make a passkey', 'zh-Hant': '建立通行密鑰', 'zh-Hans': '建立通行密钥' },
  'access.page.set-up-foot': {
    en: 'The link works once and for one day. Whoever has it comes in as you, so give it to nobody.',
    'zh-Hant': '此連結只可使用一次，有效期一日。持有連結者可以你的身分登入，切勿轉交他人。',
    'zh-Hans': '此链接只可使用一次，有效期一天。持有链接者可以您的身份登录，切勿转交他人。',
  },
  'access.page.sign-in-title': { en: 'Sign in', 'zh-Hant': '登入', 'zh-Hans': '登录' },
  'access.page.sign-in-text': {
    en: 'Use the passkey that you made when you came in for the first time.',
    'zh-Hant': '請使用首次登入時建立的通行密鑰。',
    'zh-Hans': '请使用首次登录时建立的通行密钥。',
  },
  'access.page.sign-in-button': { en: 'Use my passkey', 'zh-Hant': '使用通行密鑰', 'zh-Hans': '使用通行密钥' },
  'access.page.sign-in-foot': {
    en: 'No passkey yet? An operator of this installation invites people. What is public needs no sign-in.',
    'zh-Hant': '尚未有通行密鑰？請由系統操作員邀請。公開的內容無須登入。',
    'zh-Hans': '还没有通行密钥？请由系统操作员邀请。公开的内容无须登录。',
  },
  'access.page.open-id-button': {
    en: 'Use my organisation’s account',
    'zh-Hant': '使用機構帳戶',
    'zh-Hans': '使用机构账户',
  },
  'access.page.working': {
    en: 'Your device is being asked.',
    'zh-Hant': '正在等待你的裝置回應。',
    'zh-Hans': '正在等待您的设备回应。',
  },
  'access.page.stopped': {
    en: 'The device made no passkey available, or you stopped it. You can begin anew.',
    'zh-Hant': '裝置未有提供通行密鑰，或操作已取消。可重新開始。',
    'zh-Hans': '设备没有提供通行密钥，或操作已取消。可重新开始。',
  },
  'access.page.elsewhere': {
    en: 'Passkeys of this product are made for {host} only. Open this page there.',
    'zh-Hant': '本系統的通行密鑰只適用於{host}。請在該網址開啟此頁。',
    'zh-Hans': '本系统的通行密钥只适用于{host}。请在该网址打开此页。',
  },
  'access.page.unreachable': {
    en: 'The product could not be reached. Look at the connection, then begin anew; the link is still good.',
    'zh-Hant': '未能連接本系統。請檢查網絡連線後重新開始；連結仍然有效。',
    'zh-Hans': '无法连接本系统。请检查网络连接后重新开始；链接仍然有效。',
  },
  'access.page.no-passkeys': {
    en: 'This browser knows no passkeys. Use a current browser on a device with a screen lock.',
    'zh-Hant': '此瀏覽器不支援通行密鑰。請在設有螢幕鎖定的裝置上使用新版瀏覽器。',
    'zh-Hans': '此浏览器不支持通行密钥。请在设有屏幕锁定的设备上使用新版浏览器。',
  },
  'access.page.no-link': {
    en: 'The link is not whole: its last part is missing. Open it again as you received it.',
    'zh-Hant': '連結並不完整，缺少最後部分。請按收到的原樣重新開啟。',
    'zh-Hans': '链接并不完整，缺少最后部分。请按收到的原样重新打开。',
  },
  'access.page.no-script': {
    en: 'Passkeys need JavaScript. Allow it for this page.',
    'zh-Hant': '通行密鑰需要使用指令碼。請允許本頁執行指令碼。',
    'zh-Hans': '通行密钥需要使用脚本。请允许本页运行脚本。',
  },
} satisfies Catalogue;
