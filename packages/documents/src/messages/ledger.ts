import type { Catalogue } from './catalogue.ts';

/** What the ledger does not do as it was asked, and what its check against the seal finds. */
export const ledgerMessages = {
  // Issuers and entries.
  'ledger.no-issuer': {
    en: 'The ledger has no issuer “{issuer}”. See which there are: tenfold issuers',
    'zh-Hant': '帳冊中並無發行人「{issuer}」。現有發行人請參閱：tenfold issuers',
    'zh-Hans': '账册中没有发行人“{issuer}”。现有发行人请参阅：tenfold issuers',
  },
  'ledger.other-header': {
    en: 'The ledger has “{issuer}” with another header: names, stock code or policies differ from those it was opened with, which are sealed. Write them as they are there.',
    'zh-Hant': '帳冊中的「{issuer}」檔頭不同：名稱、股份代號或政策與開立時已封存者有異。請按帳冊所載書寫。',
    'zh-Hans': '账册中的“{issuer}”文件头不同：名称、股份代号或政策与开立时已封存的不一致。请按账册所载书写。',
  },
  'ledger.no-entry': {
    en: 'The ledger of this issuer has no entry “{entry}”. Check its id.',
    'zh-Hant': '此發行人的帳冊並無紀錄「{entry}」。請核對其識別碼。',
    'zh-Hans': '该发行人的账册没有记录“{entry}”。请核对其标识。',
  },
  'ledger.nothing-given': {
    en: 'There are no entries in it. Give at least one.',
    'zh-Hant': '當中並無任何紀錄。請至少提供一項。',
    'zh-Hans': '其中没有任何记录。请至少提供一项。',
  },
  'ledger.text-unwritable': {
    en: 'A text in it holds half a character, or the character of number zero, and so can’t be sealed. Write it anew.',
    'zh-Hant': '其中有文字含半個字元或編號為零的字元，無法封存。請重新書寫。',
    'zh-Hans': '其中有文字含半个字符或编号为零的字符，无法封存。请重新书写。',
  },
  'ledger.recorded-ahead': {
    en: 'It says that it was recorded at {recorded}, but it is {at} now. Correct the moment, or leave it out.',
    'zh-Hant': '其記錄時間為{recorded}，但現時為{at}。請更正該時間，或不予填寫。',
    'zh-Hans': '其记录时间为{recorded}，但现在是{at}。请更正该时间，或不予填写。',
  },
  'ledger.recorded-behind': {
    en: 'It says that it was recorded at {recorded}, but what was known at {at} has been answered for already and stays so. Leave the moment out, and the ledger writes the present one.',
    'zh-Hant': '其記錄時間為{recorded}，但截至{at}所知的情況已獲答覆，不再更改。請不填該時間，由帳冊記入現時。',
    'zh-Hans': '其记录时间为{recorded}，但截至{at}所知的情况已经答复，不再更改。请不填该时间，由账册记入当前时间。',
  },
  'ledger.not-known-yet': {
    en: 'What is known at {known} can be asked once that moment has passed; it is {now} now.',
    'zh-Hant': '截至{known}所知的情況，須待該刻過後方可查詢；現時為{now}。',
    'zh-Hans': '截至{known}所知的情况，须待该时刻过后才能查询；现在是{now}。',
  },
  'ledger.key-used': {
    en: 'This idempotency key was used for another request. Take a new one, or send the first request again as it was.',
    'zh-Hant': '此冪等鍵已用於另一項請求。請另用新鍵，或按原樣重送首項請求。',
    'zh-Hans': '该幂等键已用于另一项请求。请另用新键，或按原样重发首个请求。',
  },
  'ledger.key-long': {
    en: 'The idempotency key has more than {most} characters. Take a shorter one.',
    'zh-Hant': '冪等鍵超過{most}個字元。請改用較短者。',
    'zh-Hans': '幂等键超过{most}个字符。请改用较短的。',
  },

  // Proposals.
  'ledger.needs-four-eyes': {
    en: 'The issuer’s policy asks for a second person for entries of this kind. Propose them, and have another approve.',
    'zh-Hant': '按發行人的政策，此類紀錄須經第二人批准。請先提出，再由他人批准。',
    'zh-Hans': '按发行人的政策，此类记录须经第二人批准。请先提出，再由他人批准。',
  },
  'ledger.own-proposal': {
    en: 'Who proposed the entries can’t approve them too. Another person has to.',
    'zh-Hant': '提出紀錄者不得自行批准，須由他人批准。',
    'zh-Hans': '提出记录的人不得自行批准，须由他人批准。',
  },
  'ledger.own-refusal': {
    en: 'One’s own proposal is withdrawn, not refused. Withdraw it.',
    'zh-Hant': '自己提出的建議應予撤回，而非拒絕。請撤回。',
    'zh-Hans': '自己提出的建议应当撤回，而不是拒绝。请撤回。',
  },
  'ledger.not-own-proposal': {
    en: 'Only who made a proposal can withdraw it. Others refuse it, with the reason.',
    'zh-Hant': '只有提出者可撤回建議。其他人可拒絕，並說明理由。',
    'zh-Hans': '只有提出者可以撤回建议。其他人可以拒绝，并说明理由。',
  },
  'ledger.no-reason': {
    en: 'A proposal is refused or withdrawn with a reason. Write it.',
    'zh-Hant': '拒絕或撤回建議須有理由。請寫明理由。',
    'zh-Hans': '拒绝或撤回建议须有理由。请写明理由。',
  },
  'ledger.no-proposal': {
    en: 'There is no proposal {proposal}. See which there are: tenfold proposals',
    'zh-Hant': '並無第{proposal}號建議。現有建議請參閱：tenfold proposals',
    'zh-Hans': '没有第{proposal}号建议。现有建议请参阅：tenfold proposals',
  },
  'ledger.proposal-decided': {
    en: 'Proposal {proposal} has been decided already. Propose the entries anew if they are still wanted.',
    'zh-Hant': '第{proposal}號建議已有決定。如仍需記入，請重新提出。',
    'zh-Hans': '第{proposal}号建议已有决定。如仍需记入，请重新提出。',
  },
  'ledger.upload-differs': {
    en: 'Line {line} was sent before under the same name with another content. Begin an upload under a new name.',
    'zh-Hant': '第{line}行先前以同一名稱送出，但內容不同。請以新名稱重新上載。',
    'zh-Hans': '第{line}行先前以同一名称发送，但内容不同。请用新名称重新上传。',
  },
  'ledger.upload-used': {
    en: 'A proposal was made of this upload already. Look at the proposals, or begin a new upload.',
    'zh-Hant': '此上載已用於一項建議。請查閱建議，或重新上載。',
    'zh-Hans': '该上传已用于一项建议。请查看建议，或重新上传。',
  },

  // Evidence.
  'ledger.evidence-empty': {
    en: 'The file “{file}” is empty. Attach the paper itself.',
    'zh-Hant': '檔案「{file}」並無內容。請附上文件本身。',
    'zh-Hans': '文件“{file}”没有内容。请附上文件本身。',
  },
  'ledger.evidence-large': {
    en: 'The file “{file}” has more than 25 MB. Attach a smaller copy, or its parts one by one.',
    'zh-Hant': '檔案「{file}」超過 25 MB。請附上較小的副本，或分部分附上。',
    'zh-Hans': '文件“{file}”超过 25 MB。请附上较小的副本，或分部分附上。',
  },

  // The seal.
  'ledger.key-missing': {
    en: 'The private part of the key {key} is not in the folder of keys, so nothing can be signed with it. Put it back from its copy.',
    'zh-Hant': '密鑰資料夾中並無 {key} 的私鑰，故未能以之簽署。請從備份還原。',
    'zh-Hans': '密钥文件夹中没有 {key} 的私钥，因此无法用它签署。请从备份还原。',
  },
  'ledger.no-checkpoint': {
    en: 'The log of this issuer has no checkpoint yet. Seal it first: tenfold seal',
    'zh-Hant': '此發行人的日誌尚無檢查點。請先封存：tenfold seal',
    'zh-Hans': '该发行人的日志尚无检查点。请先封存：tenfold seal',
  },
  'ledger.no-such-checkpoint': {
    en: 'The log of this issuer has no such checkpoint of size {size}. Ask for one that it has.',
    'zh-Hant': '此發行人的日誌並無大小為{size}的該檢查點。請選用現有的檢查點。',
    'zh-Hans': '该发行人的日志没有大小为{size}的该检查点。请选用现有的检查点。',
  },
  'ledger.entry-not-sealed': {
    en: 'The entry came after the checkpoint of size {size}. Seal the log again, then prove it.',
    'zh-Hant': '該紀錄在大小為{size}的檢查點之後記入。請再次封存，然後作出證明。',
    'zh-Hans': '该记录在大小为{size}的检查点之后记入。请再次封存，然后出具证明。',
  },
  'ledger.older-not-older': {
    en: 'The older checkpoint must have at least one leaf and no more than the {size} of the one proved under.',
    'zh-Hant': '較早的檢查點至少須有一項，且不得多於證明所用檢查點的{size}項。',
    'zh-Hans': '较早的检查点至少须有一项，且不得多于证明所用检查点的{size}项。',
  },

  // The check of the ledger against its seal.
  'ledger.check.leaf': {
    en: 'Entry {number} is not as it was sealed: its content was changed afterwards.',
    'zh-Hant': '第{number}項紀錄與封存時不符：其內容事後曾被更改。',
    'zh-Hans': '第{number}项记录与封存时不符：其内容事后被更改。',
  },
  'ledger.check.columns': {
    en: 'What stands beside entry {number} does not say what the entry says: it was changed afterwards.',
    'zh-Hant': '第{number}項紀錄旁的欄位與其內容不符：事後曾被更改。',
    'zh-Hans': '第{number}项记录旁的栏位与其内容不符：事后被更改。',
  },
  'ledger.check.gap': {
    en: 'Entry {number} is missing: those before and after it are there.',
    'zh-Hant': '第{number}項紀錄缺失：其前後各項仍在。',
    'zh-Hans': '第{number}项记录缺失：其前后各项仍在。',
  },
  'ledger.check.missing': {
    en: 'The entries from {number} on are missing: a log of {size} leaves was signed.',
    'zh-Hant': '由第{number}項起的紀錄缺失：已簽署的日誌有{size}項。',
    'zh-Hans': '从第{number}项起的记录缺失：已签署的日志有{size}项。',
  },
  'ledger.check.tile': {
    en: 'At entry {number} the stored hashes (tile {tile}) do not fit the entries.',
    'zh-Hant': '在第{number}項紀錄，所存雜湊值（{tile}）與紀錄不符。',
    'zh-Hans': '在第{number}项记录，所存哈希值（{tile}）与记录不符。',
  },
  'ledger.check.checkpoint': {
    en: 'The signed checkpoint of size {size} does not fit the entries up to {number}: something among them was changed, taken out or moved.',
    'zh-Hant': '大小為{size}的已簽署檢查點與截至第{number}項的紀錄不符：其中曾有更改、刪除或移位。',
    'zh-Hans': '大小为{size}的已签署检查点与截至第{number}项的记录不符：其中曾有更改、删除或移位。',
  },
  'ledger.check.signature': {
    en: 'The checkpoint of size {size}, up to entry {number}, lacks the genuine signature of the log’s key.',
    'zh-Hant': '大小為{size}、截至第{number}項的檢查點欠缺日誌密鑰的真確簽署。',
    'zh-Hans': '大小为{size}、截至第{number}项的检查点缺少日志密钥的真实签名。',
  },
  'ledger.check.evidence': {
    en: 'The file kept under the hash {file} has other bytes than were given.',
    'zh-Hant': '以雜湊值 {file} 保存的檔案，其內容與所交付者不同。',
    'zh-Hans': '以哈希值 {file} 保存的文件，其内容与所提交的不同。',
  },
} as const satisfies Catalogue;
