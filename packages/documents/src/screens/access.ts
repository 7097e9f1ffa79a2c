import type { Catalogue } from '../messages/catalogue.ts';

/** One's own access, people, and what the forms of access say of what is typed into them. */
export const accessScreenMessages = {
  'access-nav.parts': {
    en: 'Parts of people and access',
    'zh-Hant': '人員與權限各部分',
    'zh-Hans': '人员与权限各部分',
  },
  'access-nav.mine': { en: 'Yours', 'zh-Hant': '你的', 'zh-Hans': '您的' },
  'access-nav.held': { en: 'Roles', 'zh-Hant': '角色', 'zh-Hans': '角色' },
  'access-nav.sessions': { en: 'Sign-ins', 'zh-Hant': '登入紀錄', 'zh-Hans': '登录记录' },
  'access-nav.passkeys': { en: 'Passkeys', 'zh-Hant': '通行密鑰', 'zh-Hans': '通行密钥' },
  'access-nav.keys': { en: 'Keys for programs', 'zh-Hant': '程式金鑰', 'zh-Hans': '程序密钥' },
  'access-nav.installation': { en: 'This installation', 'zh-Hant': '本系統', 'zh-Hans': '本系统' },
  'access-nav.people': { en: 'People', 'zh-Hant': '人員', 'zh-Hans': '人员' },
  'access-nav.operators': { en: 'Operators', 'zh-Hant': '系統操作員', 'zh-Hans': '系统操作员' },
  'access-nav.audit': { en: 'Audit trail', 'zh-Hant': '審計紀錄', 'zh-Hans': '审计记录' },
  'access-nav.roles': { en: 'Roles', 'zh-Hant': '角色', 'zh-Hans': '角色' },
  'access-nav.publicity': { en: 'Public or not', 'zh-Hant': '是否公開', 'zh-Hans': '是否公开' },
  'access-nav.webhooks': { en: 'Webhooks', 'zh-Hant': '通知網址', 'zh-Hans': '通知网址' },

  'access-mine.title': { en: 'What you may do', 'zh-Hant': '你的權限', 'zh-Hans': '您的权限' },
  'access-mine.signed-in-as': {
    en: 'Signed in as {name}. The ledger knows you as {id}.',
    'zh-Hant': '你以「{name}」登入，帳冊內的代號為{id}。',
    'zh-Hans': '您以“{name}”登录，账册内的代号为{id}。',
  },
  'access-mine.no-roles-title': { en: 'You hold no role yet', 'zh-Hant': '你尚未有角色', 'zh-Hans': '您还没有角色' },
  'access-mine.no-roles': {
    en: 'What is public you can read. An operator of the installation gives roles; tell one that you have come in.',
    'zh-Hant': '你可閱讀公開的內容。角色由系統操作員授予；請通知操作員你已登入。',
    'zh-Hans': '您可阅读公开的内容。角色由系统操作员授予；请通知操作员您已登录。',
  },
  'access-mine.sign-in-title': { en: 'Sign in to see this', 'zh-Hant': '請先登入', 'zh-Hans': '请先登录' },
  'access-mine.sign-in': {
    en: 'This part is about a person and what that person may do, so it is shown to whoever is signed in.',
    'zh-Hant': '此部分涉及個人及其權限，登入後方可查閱。',
    'zh-Hans': '此部分涉及个人及其权限，登录后方可查阅。',
  },

  'access-sessions.title': { en: 'Where you are signed in', 'zh-Hant': '你的登入紀錄', 'zh-Hans': '您的登录记录' },
  'access-sessions.about': {
    en: 'A sign-in ends by itself after half an hour in which nothing is asked, and after twelve hours in any case. End one that is not yours at once, then look at your passkeys.',
    'zh-Hant':
      '登入後半小時內沒有任何操作，或滿十二小時，均會自動登出。如發現並非本人的登入，請即終止，並檢查通行密鑰。',
    'zh-Hans':
      '登录后半小时内没有任何操作，或满十二小时，均会自动退出。如发现并非本人的登录，请立即终止，并检查通行密钥。',
  },
  'access-sessions.way-passkey': { en: 'with a passkey', 'zh-Hant': '以通行密鑰', 'zh-Hans': '以通行密钥' },
  'access-sessions.way-open-id': {
    en: 'with an organisation’s account',
    'zh-Hant': '以機構帳戶',
    'zh-Hans': '以机构账户',
  },
  'access-sessions.this': { en: 'this browser', 'zh-Hant': '此瀏覽器', 'zh-Hans': '此浏览器' },
  'access-sessions.seen': { en: 'last used {day}', 'zh-Hant': '最近使用：{day}', 'zh-Hans': '最近使用：{day}' },
  'access-sessions.end': { en: 'End', 'zh-Hant': '終止', 'zh-Hans': '终止' },
  'access-sessions.end-one-title': {
    en: 'End the sign-in begun {at}?',
    'zh-Hant': '終止於{at}開始的登入？',
    'zh-Hans': '终止于{at}开始的登录？',
  },
  'access-sessions.end-one': {
    en: 'Whoever sits there is signed out at once. What was typed there and not sent is not recorded.',
    'zh-Hant': '該處的使用者會即時登出；尚未送出的資料不會記錄。',
    'zh-Hans': '该处的使用者会立即退出；尚未送出的资料不会记录。',
  },
  'access-sessions.only-this': {
    en: 'You are signed in here and nowhere else.',
    'zh-Hant': '你只在此處登入。',
    'zh-Hans': '您只在此处登录。',
  },
  'access-sessions.end-others': { en: 'End all others', 'zh-Hant': '終止其他登入', 'zh-Hans': '终止其他登录' },
  'access-sessions.end-others-title': {
    en: 'End {count} other {count|sign-in|sign-ins}?',
    'zh-Hant': '終止其他{count}項登入？',
    'zh-Hans': '终止其他{count}项登录？',
  },
  'access-sessions.end-others-text': {
    en: 'You stay signed in here. Everywhere else you are signed out at once.',
    'zh-Hant': '你在此處保持登入；其他各處即時登出。',
    'zh-Hans': '您在此处保持登录；其他各处立即退出。',
  },

  'access-passkeys.title': { en: 'Your passkeys', 'zh-Hant': '你的通行密鑰', 'zh-Hans': '您的通行密钥' },
  'access-passkeys.about': {
    en: 'Each lets you in from the device, or the password manager, that made it. Two on different devices are wise: nobody can let you in anew under the same name.',
    'zh-Hant':
      '每個通行密鑰可在建立它的裝置或密碼管理工具上登入。宜在不同裝置備有兩個：遺失後，任何人都不能讓你以同一身分重新登入。',
    'zh-Hans':
      '每个通行密钥可在建立它的设备或密码管理工具上登录。宜在不同设备备有两个：遗失后，任何人都不能让您以同一身份重新登录。',
  },
  'access-passkeys.made': { en: 'Made {at}', 'zh-Hant': '建立於{at}', 'zh-Hans': '建立于{at}' },
  'access-passkeys.only-one': {
    en: 'This is your only passkey. It can be taken away once there is another.',
    'zh-Hant': '這是你唯一的通行密鑰。加設另一個後方可移除。',
    'zh-Hans': '这是您唯一的通行密钥。增设另一个后方可移除。',
  },
  'access-passkeys.none-title': {
    en: 'You have no passkey',
    'zh-Hant': '你尚未有通行密鑰',
    'zh-Hans': '您还没有通行密钥',
  },
  'access-passkeys.none': {
    en: 'You came in with an organisation’s account. A passkey lets you in without it.',
    'zh-Hant': '你以機構帳戶登入。加設通行密鑰後，無須該帳戶亦可登入。',
    'zh-Hans': '您以机构账户登录。增设通行密钥后，无须该账户也可登录。',
  },
  'access-passkeys.add': { en: 'Add a passkey', 'zh-Hant': '加設通行密鑰', 'zh-Hans': '增设通行密钥' },
  'access-passkeys.added': { en: 'The passkey is kept.', 'zh-Hant': '已登記通行密鑰。', 'zh-Hans': '已登记通行密钥。' },
  'access-passkeys.known': {
    en: 'This device has a passkey of yours already. Add one on another device.',
    'zh-Hant': '此裝置已有你的通行密鑰。請在另一部裝置加設。',
    'zh-Hans': '此设备已有您的通行密钥。请在另一台设备增设。',
  },
  'access-passkeys.stopped': {
    en: 'The device made no passkey, or you stopped it. You can begin anew.',
    'zh-Hant': '裝置未有建立通行密鑰，或操作已取消。可重新開始。',
    'zh-Hans': '设备没有建立通行密钥，或操作已取消。可重新开始。',
  },
  'access-passkeys.remove': { en: 'Take away', 'zh-Hant': '移除', 'zh-Hans': '移除' },
  'access-passkeys.remove-title': {
    en: 'Take away the passkey made {at}?',
    'zh-Hant': '移除於{at}建立的通行密鑰？',
    'zh-Hans': '移除于{at}建立的通行密钥？',
  },
  'access-passkeys.remove-text': {
    en: 'It lets nobody in any more, and that cannot be undone. Sign-ins that began with it go on until they end.',
    'zh-Hant': '此後不能再以此通行密鑰登入，且不可復原。已開始的登入會繼續至其終止。',
    'zh-Hans': '此后不能再以此通行密钥登录，且不可恢复。已开始的登录会继续至其终止。',
  },

  'access-people.title': { en: 'People', 'zh-Hant': '人員', 'zh-Hans': '人员' },
  'access-people.about': {
    en: 'Everybody who may sign in. A name is for reading and may change; the ledger keeps the id. What a person may do is given apart, as roles.',
    'zh-Hant': '所有可登入的人員。姓名僅供閱讀，可以更改；帳冊以代號記錄。權限另以角色授予。',
    'zh-Hans': '所有可登录的人员。姓名仅供阅读，可以更改；账册以代号记录。权限另以角色授予。',
  },
  'access-people.person': { en: 'Person', 'zh-Hant': '人員', 'zh-Hans': '人员' },
  'access-people.invited': {
    en: 'Invited {day}, by {name}',
    'zh-Hant': '{day}由{name}邀請',
    'zh-Hans': '{day}由{name}邀请',
  },
  'access-people.can-sign-in': { en: 'can sign in', 'zh-Hant': '可登入', 'zh-Hans': '可登录' },
  'access-people.waits': { en: 'has not come in yet', 'zh-Hant': '尚未首次登入', 'zh-Hans': '尚未首次登录' },
  'access-people.you': { en: 'you', 'zh-Hant': '你', 'zh-Hans': '您' },
  'access-people.set-up': { en: 'the set-up', 'zh-Hant': '系統設定', 'zh-Hans': '系统设置' },
  'access-people.only-you-title': {
    en: 'Nobody else is here yet',
    'zh-Hant': '尚未有其他人員',
    'zh-Hans': '还没有其他人员',
  },
  'access-people.only-you': {
    en: 'Four eyes need two people, and a single operator can lock everybody out by losing a passkey. Invite a second person first.',
    'zh-Hant': '雙重覆核須有兩人；唯一的操作員一旦遺失通行密鑰，便無人可登入。請先邀請第二人。',
    'zh-Hans': '双人复核须有两人；唯一的操作员一旦遗失通行密钥，便无人可登录。请先邀请第二人。',
  },
  'access-people.invite-title': { en: 'Invite a person', 'zh-Hant': '邀請人員', 'zh-Hans': '邀请人员' },
  'access-people.name': { en: 'Name', 'zh-Hant': '姓名', 'zh-Hans': '姓名' },
  'access-people.name-hint': {
    en: 'As colleagues know the person; it is shown beside what the person enters and approves.',
    'zh-Hant': '以同事所知的姓名；會顯示於此人輸入及批准的內容旁。',
    'zh-Hans': '以同事所知的姓名；会显示在此人输入及批准的内容旁。',
  },
  'access-people.invite': { en: 'Make the invitation', 'zh-Hant': '建立邀請', 'zh-Hans': '建立邀请' },
  'access-people.link-title': {
    en: 'The link for {name}',
    'zh-Hant': '給{name}的連結',
    'zh-Hans': '给{name}的链接',
  },
  'access-people.link-text': {
    en: 'It works once, until {until}, and is shown here only. Whoever has it comes in as {name}: send it so that nobody else reads it.',
    'zh-Hant':
      '此連結只可使用一次，有效至{until}，並只在此顯示一次。持有連結者可以{name}的身分登入，請以他人無法讀取的方式發送。',
    'zh-Hans':
      '此链接只可使用一次，有效至{until}，并只在此显示一次。持有链接者可以{name}的身份登录，请以他人无法读取的方式发送。',
  },
  'access-people.new-link': { en: 'New link', 'zh-Hant': '新連結', 'zh-Hans': '新链接' },
  'access-people.rename': { en: 'Rename', 'zh-Hant': '更改姓名', 'zh-Hans': '更改姓名' },
  'access-people.rename-title': {
    en: 'Another name for {name}',
    'zh-Hant': '更改{name}的姓名',
    'zh-Hans': '更改{name}的姓名',
  },
  'access-people.rename-text': {
    en: 'The new name is shown everywhere, also beside what was entered before. The trail keeps that it was changed.',
    'zh-Hant': '新姓名會在各處顯示，包括以往輸入的內容；審計紀錄會保留此更改。',
    'zh-Hans': '新姓名会在各处显示，包括以往输入的内容；审计记录会保留此更改。',
  },
  'access-people.end-sessions': { en: 'Sign out', 'zh-Hant': '強制登出', 'zh-Hans': '强制退出' },
  'access-people.end-sessions-title': {
    en: 'Sign {name} out everywhere?',
    'zh-Hant': '強制{name}在各處登出？',
    'zh-Hans': '强制{name}在各处退出登录？',
  },
  'access-people.end-sessions-text': {
    en: 'Every sign-in of {name} ends at once. {name} can sign in again with a passkey and keeps every role; to take rights away, end the roles.',
    'zh-Hant': '{name}的所有登入即時終止。{name}仍可以通行密鑰再次登入，並保留所有角色；如要收回權限，請終止其角色。',
    'zh-Hans': '{name}的所有登录立即终止。{name}仍可以通行密钥再次登录，并保留所有角色；如要收回权限，请终止其角色。',
  },
  'access-people.sessions-ended': {
    en: '{name} is signed out everywhere.',
    'zh-Hant': '{name}已在各處登出。',
    'zh-Hans': '{name}已在各处退出登录。',
  },

  'access-form.name-missing': { en: 'Write a name.', 'zh-Hant': '請輸入名稱。', 'zh-Hans': '请输入名称。' },
  'access-form.name-long': {
    en: 'A name has at most 200 characters; this one has {count}.',
    'zh-Hant': '名稱最多200個字元；現有{count}個。',
    'zh-Hans': '名称最多200个字符；现有{count}个。',
  },
  'access-form.name-unseen': {
    en: 'There is a character in it that cannot be seen. Type the name anew.',
    'zh-Hant': '當中有不可見的字元。請重新輸入。',
    'zh-Hans': '其中有不可见的字符。请重新输入。',
  },
  'access-form.copy': { en: 'Copy', 'zh-Hant': '複製', 'zh-Hans': '复制' },
  'access-form.copied': { en: 'Copied', 'zh-Hant': '已複製', 'zh-Hans': '已复制' },
  'access-form.not-copied': {
    en: 'The browser did not copy it. Mark the text and copy it yourself.',
    'zh-Hant': '瀏覽器未能複製。請選取文字自行複製。',
    'zh-Hans': '浏览器未能复制。请选取文字自行复制。',
  },
  'access-form.shown-once': { en: 'I have it; put it away', 'zh-Hant': '已保存，收起', 'zh-Hans': '已保存，收起' },
  'access-form.cancel': { en: 'Leave as it is', 'zh-Hant': '保持不變', 'zh-Hans': '保持不变' },
  'access-form.save': { en: 'Save', 'zh-Hant': '儲存', 'zh-Hans': '保存' },
  'access-form.more': { en: 'Show more', 'zh-Hant': '顯示更多', 'zh-Hans': '显示更多' },
  'access-form.not-done': { en: 'This was not done', 'zh-Hant': '未有執行', 'zh-Hans': '没有执行' },
  'access-form.unreachable': {
    en: 'The ledger could not be reached. What you typed stands here still; try again when there is a connection.',
    'zh-Hant': '未能連接帳冊。你輸入的內容仍在此處；恢復連線後請再試。',
    'zh-Hans': '无法连接账册。您输入的内容仍在此处；恢复连接后请再试。',
  },
} as const satisfies Catalogue;
