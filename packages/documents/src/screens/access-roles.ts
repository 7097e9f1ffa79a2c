import type { Catalogue } from '../messages/catalogue.ts';

/** Roles and what each may do, keys for programs, and whether an issuer is public. */
export const accessRoleMessages = {
  'role.operator': { en: 'Operator', 'zh-Hant': '系統操作員', 'zh-Hans': '系统操作员' },
  'role.company-secretary': { en: 'Company secretary', 'zh-Hant': '公司秘書', 'zh-Hans': '公司秘书' },
  'role.approver': { en: 'Approver', 'zh-Hant': '批准人', 'zh-Hans': '批准人' },
  'role.beneficiary-and-counsel': {
    en: 'Beneficiary and counsel',
    'zh-Hant': '受益人及其法律顧問',
    'zh-Hans': '受益人及其法律顾问',
  },
  'role.committee': { en: 'Corporate governance committee', 'zh-Hant': '企業管治委員會', 'zh-Hans': '企业管治委员会' },
  'role.compliance-adviser': { en: 'Compliance adviser', 'zh-Hant': '合規顧問', 'zh-Hans': '合规顾问' },
  'role.registrar': { en: 'Share registrar', 'zh-Hant': '股份過戶登記處', 'zh-Hans': '股份过户登记处' },
  'role.shareholder': { en: 'Shareholder', 'zh-Hant': '股東', 'zh-Hans': '股东' },
  'role.regulator': { en: 'Regulator', 'zh-Hant': '監管機構', 'zh-Hans': '监管机构' },

  'may.read-public': { en: 'read what is published', 'zh-Hant': '閱讀公開內容', 'zh-Hans': '阅读公开内容' },
  'may.read-entries': {
    en: 'read the whole ledger, with who entered and approved what',
    'zh-Hant': '閱讀整本帳冊，包括由誰輸入及批准',
    'zh-Hans': '阅读整本账册，包括由谁输入及批准',
  },
  'may.read-evidence': { en: 'read the evidence', 'zh-Hant': '閱讀證明文件', 'zh-Hans': '阅读证明文件' },
  'may.read-sealed': {
    en: 'open sealed personal particulars',
    'zh-Hant': '開啟密封的個人資料',
    'zh-Hans': '开启密封的个人资料',
  },
  'may.propose': { en: 'propose entries', 'zh-Hant': '提出記項', 'zh-Hans': '提出记项' },
  'may.approve': {
    en: 'approve what another has proposed',
    'zh-Hant': '批准他人提出的建議',
    'zh-Hans': '批准他人提出的建议',
  },
  'may.reject': {
    en: 'refuse what another has proposed',
    'zh-Hant': '拒絕他人提出的建議',
    'zh-Hans': '拒绝他人提出的建议',
  },
  'may.withdraw': { en: 'take back own proposals', 'zh-Hant': '撤回自己的建議', 'zh-Hans': '撤回自己的建议' },
  'may.draft-undertaking': { en: 'draw undertakings up', 'zh-Hant': '擬備承諾', 'zh-Hans': '拟备承诺' },
  'may.execute-undertaking': {
    en: 'bring in signatures of undertakings',
    'zh-Hant': '提交承諾的簽署',
    'zh-Hans': '提交承诺的签署',
  },
  'may.assent': {
    en: 'sign undertakings with one’s own passkey',
    'zh-Hant': '以本人的通行密鑰簽署承諾',
    'zh-Hans': '以本人的通行密钥签署承诺',
  },
  'may.count-poll': {
    en: 'count polls and give receipts of votes',
    'zh-Hant': '點票及發出投票回條',
    'zh-Hans': '计票及发出投票回执',
  },
  'may.read-count': {
    en: 'read counts of polls before they are announced',
    'zh-Hant': '閱讀公佈前的點票結果',
    'zh-Hans': '阅读公布前的计票结果',
  },
  'may.keep-clearance': {
    en: 'clear planned acts and keep the answer',
    'zh-Hant': '就擬採取的行動作事前核查並保存結論',
    'zh-Hans': '就拟采取的行动作事前核查并保存结论',
  },
  'may.open-issuer': {
    en: 'open the ledger of a new issuer',
    'zh-Hant': '為新發行人開立帳冊',
    'zh-Hans': '为新发行人开立账册',
  },
  'may.set-approval-policy': {
    en: 'decide what needs a second person',
    'zh-Hant': '決定何事須由第二人批准',
    'zh-Hans': '决定何事须由第二人批准',
  },
  'may.set-publicity': {
    en: 'decide whether the issuer is public',
    'zh-Hant': '決定發行人是否公開',
    'zh-Hans': '决定发行人是否公开',
  },
  'may.add-evidence': { en: 'add evidence', 'zh-Hant': '加入證明文件', 'zh-Hans': '加入证明文件' },
  'may.seal': { en: 'seal the record', 'zh-Hant': '為紀錄加封', 'zh-Hans': '为记录加封' },
  'may.erase': {
    en: 'erase sealed personal particulars for good',
    'zh-Hant': '永久刪除密封的個人資料',
    'zh-Hans': '永久删除密封的个人资料',
  },
  'may.manage-people': {
    en: 'invite people, give and end roles',
    'zh-Hant': '邀請人員，授予及終止角色',
    'zh-Hans': '邀请人员，授予及终止角色',
  },
  'may.manage-webhooks': {
    en: 'say which addresses are told of changes',
    'zh-Hant': '設定接收變動通知的網址',
    'zh-Hans': '设定接收变动通知的网址',
  },
  'may.read-audit-trail': { en: 'read the audit trail', 'zh-Hant': '閱讀審計紀錄', 'zh-Hans': '阅读审计记录' },
  'may.read-metrics': { en: 'read how the machine does', 'zh-Hant': '查閱系統運作數據', 'zh-Hans': '查阅系统运作数据' },

  'access-roles.of-issuer': { en: 'Roles with {issuer}', 'zh-Hant': '{issuer}的角色', 'zh-Hans': '{issuer}的角色' },
  'access-roles.operators': { en: 'Operators', 'zh-Hant': '系統操作員', 'zh-Hans': '系统操作员' },
  'access-roles.about-issuer': {
    en: 'Who may do what with this issuer. A role ends and is never deleted: that it was held stays on record.',
    'zh-Hant': '各人就此發行人的權限。角色可以終止，但不會刪除：曾經持有的紀錄會保留。',
    'zh-Hans': '各人就此发行人的权限。角色可以终止，但不会删除：曾经持有的记录会保留。',
  },
  'access-roles.about-operators': {
    en: 'Operators let people in and keep the installation running. They read no issuer’s whole ledger and write into none.',
    'zh-Hant': '系統操作員負責邀請人員及維持系統運作，不可閱讀任何發行人的整本帳冊，亦不可寫入。',
    'zh-Hans': '系统操作员负责邀请人员及维持系统运作，不可阅读任何发行人的整本账册，也不可写入。',
  },
  'access-roles.role': { en: 'Role', 'zh-Hant': '角色', 'zh-Hans': '角色' },
  'access-roles.given': {
    en: 'Given {day}, by {name}',
    'zh-Hant': '{day}由{name}授予',
    'zh-Hans': '{day}由{name}授予',
  },
  'access-roles.none-title': {
    en: 'Nobody holds a role here yet',
    'zh-Hant': '尚未有人持有角色',
    'zh-Hans': '还没有人持有角色',
  },
  'access-roles.none': {
    en: 'To record a fact under four eyes takes two people: a company secretary who proposes, and an approver. Give these two first.',
    'zh-Hant': '雙重覆核下記錄事實須有兩人：提出建議的公司秘書及批准人。請先授予這兩個角色。',
    'zh-Hans': '双人复核下记录事实须有两人：提出建议的公司秘书及批准人。请先授予这两个角色。',
  },
  'access-roles.ended-before': {
    en: '{count} {count|role|roles} held before',
    'zh-Hant': '以往持有的角色：{count}個',
    'zh-Hans': '以往持有的角色：{count}个',
  },
  'access-roles.ended': {
    en: 'ended {day}, by {name}',
    'zh-Hant': '{day}由{name}終止',
    'zh-Hans': '{day}由{name}终止',
  },
  'access-roles.give-title': { en: 'Give a role', 'zh-Hant': '授予角色', 'zh-Hans': '授予角色' },
  'access-roles.give': { en: 'Give the role', 'zh-Hant': '授予', 'zh-Hans': '授予' },
  'access-roles.choose-person': { en: 'Choose a person', 'zh-Hant': '選擇人員', 'zh-Hans': '选择人员' },
  'access-roles.choose-role': { en: 'Choose a role', 'zh-Hant': '選擇角色', 'zh-Hans': '选择角色' },
  'access-roles.no-person': {
    en: 'Choose who is to have the role.',
    'zh-Hant': '請選擇獲授予角色的人員。',
    'zh-Hans': '请选择获授予角色的人员。',
  },
  'access-roles.no-role': { en: 'Choose which role.', 'zh-Hant': '請選擇角色。', 'zh-Hans': '请选择角色。' },
  'access-roles.held-already': {
    en: '{name} holds this role already.',
    'zh-Hant': '{name}已持有此角色。',
    'zh-Hans': '{name}已持有此角色。',
  },
  'access-roles.not-yourself': {
    en: 'You are not in this list: nobody gives rights to himself. Ask another operator.',
    'zh-Hant': '名單不包括你本人：任何人不得為自己授予權限。請由另一名操作員處理。',
    'zh-Hans': '名单不包括您本人：任何人不得为自己授予权限。请由另一名操作员处理。',
  },
  'access-roles.nobody-else': {
    en: 'There is nobody yet to whom a role could be given.',
    'zh-Hant': '尚未有可獲授予角色的人員。',
    'zh-Hans': '还没有可获授予角色的人员。',
  },
  'access-roles.means': { en: 'May {list}.', 'zh-Hant': '可{list}。', 'zh-Hans': '可{list}。' },
  'access-roles.meanings': { en: 'What each role may do', 'zh-Hant': '各角色的權限', 'zh-Hans': '各角色的权限' },
  'access-roles.limits': {
    en: 'Whatever the roles: nobody approves or refuses his own proposal, and nobody changes his own rights.',
    'zh-Hant': '不論角色：任何人不得批准或拒絕自己的建議，亦不得更改自己的權限。',
    'zh-Hans': '不论角色：任何人不得批准或拒绝自己的建议，也不得更改自己的权限。',
  },
  'access-roles.take': { en: 'End', 'zh-Hant': '終止', 'zh-Hans': '终止' },
  'access-roles.take-title': {
    en: 'End the role “{role}” of {name}?',
    'zh-Hant': '終止{name}的「{role}」角色？',
    'zh-Hans': '终止{name}的“{role}”角色？',
  },
  'access-roles.take-text': {
    en: 'From now on {name} may no longer {list} here, unless another role allows it. What {name} did before stands.',
    'zh-Hant': '此後{name}不可再在此{list}，除非另有角色准許。{name}以往所作維持有效。',
    'zh-Hans': '此后{name}不可再在此{list}，除非另有角色准许。{name}以往所作维持有效。',
  },

  'access-keys.title': { en: 'Keys for programs', 'zh-Hant': '程式金鑰', 'zh-Hans': '程序密钥' },
  'access-keys.about': {
    en: 'A program with your key acts as you, within what the key was made for, and never beyond what you may do yourself. No key approves, gives roles or erases.',
    'zh-Hant':
      '持有你的金鑰的程式以你的名義行事，限於金鑰所定的範圍，亦不會超出你本人的權限。任何金鑰均不可批准、授予角色或刪除資料。',
    'zh-Hans':
      '持有您的密钥的程序以您的名义行事，限于密钥所定的范围，也不会超出您本人的权限。任何密钥均不可批准、授予角色或删除资料。',
  },
  'access-keys.none-title': { en: 'No key was made yet', 'zh-Hant': '尚未建立金鑰', 'zh-Hans': '还没有建立密钥' },
  'access-keys.none': {
    en: 'A key lets a program read, or propose entries, without a browser: the command line, a spreadsheet, a registrar’s system.',
    'zh-Hant': '金鑰讓程式無須瀏覽器即可閱讀或提出記項，例如命令列、試算表或過戶登記系統。',
    'zh-Hans': '密钥让程序无须浏览器即可阅读或提出记项，例如命令行、电子表格或过户登记系统。',
  },
  'access-keys.make-title': { en: 'Make a key', 'zh-Hant': '建立金鑰', 'zh-Hans': '建立密钥' },
  'access-keys.name': { en: 'Name', 'zh-Hant': '名稱', 'zh-Hans': '名称' },
  'access-keys.name-hint': {
    en: 'Which program has it.',
    'zh-Hant': '由哪個程式使用。',
    'zh-Hans': '由哪个程序使用。',
  },
  'access-keys.issuer': { en: 'For', 'zh-Hant': '適用於', 'zh-Hans': '适用于' },
  'access-keys.installation': { en: 'the installation', 'zh-Hant': '本系統', 'zh-Hans': '本系统' },
  'access-keys.may': { en: 'It may', 'zh-Hant': '可作', 'zh-Hans': '可作' },
  'access-keys.days': { en: 'Good for how many days', 'zh-Hant': '有效日數', 'zh-Hans': '有效天数' },
  'access-keys.make': { en: 'Make the key', 'zh-Hant': '建立金鑰', 'zh-Hans': '建立密钥' },
  'access-keys.no-action': {
    en: 'Choose at least one thing that the key may do.',
    'zh-Hant': '請至少選擇一項。',
    'zh-Hans': '请至少选择一项。',
  },
  'access-keys.no-days': {
    en: 'Write a whole number of days from 1 to 366.',
    'zh-Hant': '請輸入1至366的整數日數。',
    'zh-Hans': '请输入1至366的整数天数。',
  },
  'access-keys.made-title': { en: 'The key “{name}”', 'zh-Hant': '金鑰「{name}」', 'zh-Hans': '密钥“{name}”' },
  'access-keys.made-text': {
    en: 'It is shown here only, and good until {until}. Put it where the program keeps its secrets; whoever has it acts as you.',
    'zh-Hant': '金鑰只在此顯示一次，有效至{until}。請存放於程式的機密設定內；持有金鑰者可以你的名義行事。',
    'zh-Hans': '密钥只在此显示一次，有效至{until}。请存放在程序的机密配置内；持有密钥者可以您的名义行事。',
  },
  'access-keys.until': { en: 'Good until {day}', 'zh-Hant': '有效至{day}', 'zh-Hans': '有效至{day}' },
  'access-keys.ended': { en: 'ended {at}', 'zh-Hant': '已於{at}終止', 'zh-Hans': '已于{at}终止' },
  'access-keys.end': { en: 'End', 'zh-Hant': '終止', 'zh-Hans': '终止' },
  'access-keys.end-title': {
    en: 'End the key “{name}”?',
    'zh-Hant': '終止金鑰「{name}」？',
    'zh-Hans': '终止密钥“{name}”？',
  },
  'access-keys.end-text': {
    en: 'The program that has it is refused from now on. This cannot be undone; it would need a new key.',
    'zh-Hant': '使用此金鑰的程式即時不獲接納，且不可復原；如有需要須建立新金鑰。',
    'zh-Hans': '使用此密钥的程序立即不获接纳，且不可恢复；如有需要须建立新密钥。',
  },

  'access-public.title': {
    en: 'Is {issuer} public?',
    'zh-Hant': '{issuer}是否公開？',
    'zh-Hans': '{issuer}是否公开？',
  },
  'access-public.is': { en: 'Public', 'zh-Hant': '公開', 'zh-Hans': '公开' },
  'access-public.is-not': { en: 'Not public', 'zh-Hant': '不公開', 'zh-Hans': '不公开' },
  'access-public.is-text': {
    en: 'Anyone reads, without an account: the undertakings and whether they are kept, the published entries as a file, the proofs and the checkpoints.',
    'zh-Hant': '任何人無須帳戶即可閱讀：承諾及其是否獲遵守、已公開記項的檔案、證明及檢查點。',
    'zh-Hans': '任何人无须账户即可阅读：承诺及其是否获遵守、已公开记项的文件、证明及检查点。',
  },
  'access-public.is-not-text': {
    en: 'Only those who hold a role with this issuer read it. To all others it looks as if it were not here.',
    'zh-Hant': '只有持有此發行人角色的人可閱讀。其他人看不到此發行人。',
    'zh-Hans': '只有持有此发行人角色的人可阅读。其他人看不到此发行人。',
  },
  'access-public.decided': {
    en: 'Decided {at} by {name}.',
    'zh-Hant': '由{name}於{at}決定。',
    'zh-Hans': '由{name}于{at}决定。',
  },
  'access-public.not-decided': {
    en: 'Nobody has decided it yet; it is as the installation says of its examples.',
    'zh-Hant': '尚未有人決定；現按系統對範例的設定。',
    'zh-Hans': '还没有人决定；现按系统对范例的设定。',
  },
  'access-public.who-decides': {
    en: 'An approver of this issuer decides it.',
    'zh-Hant': '由此發行人的批准人決定。',
    'zh-Hans': '由此发行人的批准人决定。',
  },
  'access-public.make': { en: 'Make it public', 'zh-Hant': '設為公開', 'zh-Hans': '设为公开' },
  'access-public.make-title': { en: 'Make {issuer} public?', 'zh-Hant': '公開{issuer}？', 'zh-Hans': '公开{issuer}？' },
  'access-public.make-text': {
    en: 'Anyone can read it from now on, and may keep what was read: it can be closed again, not called back.',
    'zh-Hant': '此後任何人均可閱讀並保存；日後可再設為不公開，但不能收回已閱讀的內容。',
    'zh-Hans': '此后任何人均可阅读并保存；日后可再设为不公开，但不能收回已阅读的内容。',
  },
  'access-public.close': { en: 'Make it not public', 'zh-Hant': '設為不公開', 'zh-Hans': '设为不公开' },
  'access-public.close-title': {
    en: 'Close {issuer} to the public?',
    'zh-Hant': '將{issuer}設為不公開？',
    'zh-Hans': '将{issuer}设为不公开？',
  },
  'access-public.close-text': {
    en: 'Shareholders without a role can no longer read it or check a proof here. Files and proofs that they hold stay valid.',
    'zh-Hant': '沒有角色的股東不可再在此閱讀或查證。其已取得的檔案及證明仍然有效。',
    'zh-Hans': '没有角色的股东不可再在此阅读或查证。其已取得的文件及证明仍然有效。',
  },
} as const satisfies Catalogue;
