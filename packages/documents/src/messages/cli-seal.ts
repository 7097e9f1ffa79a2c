import type { Catalogue } from './catalogue.ts';

/** What the commands `seal`, `prove`, `verify` and `cosign` say of themselves, of what was typed, and of what they did. */
export const cliSealMessages = {
  'cli.about.seal': {
    en: 'Signs a checkpoint of the log of a record, so that nobody can change its past unseen',
    'zh-Hant': '為紀錄檔的日誌簽署檢查點，使過往內容不能暗中更改',
    'zh-Hans': '为记录文件的日志签署检查点，使过往内容不能暗中更改',
  },
  'cli.about.prove': {
    en: 'Makes the proof that an entry is in the log: one file that anyone can check alone',
    'zh-Hant': '製作紀錄在日誌之中的證明：一個任何人均可自行核對的檔案',
    'zh-Hans': '制作记录在日志之中的证明：一个任何人都可以自行核对的文件',
  },
  'cli.about.verify': {
    en: 'Checks a proof clause by clause, or a receipt of a vote, without a server and without a network',
    'zh-Hant': '逐項核對證明或投票回條，無須伺服器或網絡',
    'zh-Hans': '逐项核对证明或投票回执，无须服务器或网络',
  },
  'cli.example.seal': {
    en: 'makes a key, signs with it and writes the log out; from then on: --key sensetime.key',
    'zh-Hant': '製作新密鑰，以其簽署並寫出日誌；其後改用 --key',
    'zh-Hans': '制作新密钥，用其签名并写出日志；以后改用 --key',
  },
  'cli.example.prove': {
    en: 'writes the proof of one entry; give it to the reader together with the public key that seal shows',
    'zh-Hant': '寫出一項紀錄的證明；請連同 seal 所示的公開密鑰交予讀者',
    'zh-Hans': '写出一项记录的证明；请连同 seal 所示的公开密钥交给读者',
  },
  'cli.example.verify': {
    en: 'the reader trusts the key, not whoever handed over the file',
    'zh-Hant': '讀者所信任的是密鑰，而非交付檔案的人',
    'zh-Hans': '读者所信任的是密钥，而不是交付文件的人',
  },
  'cli.about.cosign': {
    en: 'Witnesses a log: co-signs its checkpoint if it continues what was co-signed last',
    'zh-Hant': '見證日誌：檢查點如為上次聯署者的延續，即予聯署',
    'zh-Hans': '见证日志：检查点如为上次联署者的延续，即予联署',
  },
  'cli.example.cosign': {
    en: 'makes a key for a witness and co-signs the first time; from then on: --key w.key, without --name',
    'zh-Hant': '為見證人製作密鑰並首次聯署；其後改用 --key，無須 --name',
    'zh-Hans': '为见证人制作密钥并首次联署；以后改用 --key，无须 --name',
  },

  'cli.option.key': {
    en: 'the key file of the log, as --new-key made it',
    'zh-Hant': '日誌的密鑰檔，即 --new-key 所製作者',
    'zh-Hans': '日志的密钥文件，即 --new-key 所制作的文件',
  },
  'cli.option.new-key': {
    en: 'makes a key, and writes it to this file, which must not exist and which only you can read',
    'zh-Hant': '製作新密鑰並寫入此檔案；檔案須尚未存在，且只有閣下可讀取',
    'zh-Hans': '制作新密钥并写入此文件；文件须尚未存在，且只有您可以读取',
  },
  'cli.option.origin': {
    en: 'the name of the log, with --new-key; it ends with a stroke and the id of the issuer',
    'zh-Hant': '日誌名稱，與 --new-key 同用；須以斜線及發行人編號結尾',
    'zh-Hans': '日志名称，与 --new-key 同用；须以斜线及发行人编号结尾',
  },
  'cli.option.private': {
    en: 'with --new-key: what is sealed behind commitments in every entry, as /fields/names,/note',
    'zh-Hant': '與 --new-key 同用：每項紀錄中須密封的欄位，例如 "/fields/names,/note"',
    'zh-Hans': '与 --new-key 同用：每项记录中须密封的栏目，例如 "/fields/names,/note"',
  },
  'cli.option.rotate': {
    en: 'announces a new key, written to this file, which signs from the next entry on',
    'zh-Hant': '公布新密鑰並寫入此檔案；由下一項紀錄起以新密鑰簽署',
    'zh-Hans': '公布新密钥并写入此文件；从下一项记录起用新密钥签名',
  },
  'cli.option.out-folder': {
    en: 'writes the log as static files that anyone can mirror',
    'zh-Hant': '將日誌寫成任何人均可複製的靜態檔案',
    'zh-Hans': '将日志写成任何人都可以复制的静态文件',
  },
  'cli.option.out-proof': {
    en: 'writes the proof to this file; one that ends with .tlog-proof gets the text form',
    'zh-Hant': '將證明寫入此檔案；以 ".tlog-proof" 結尾者為文字格式',
    'zh-Hans': '将证明写入此文件；以 ".tlog-proof" 结尾的为文本格式',
  },
  'cli.option.older': {
    en: 'a checkpoint that was kept: shows that nothing was rewritten since',
    'zh-Hant': '先前所存的檢查點，用以證明其後並無改寫',
    'zh-Hans': '先前所存的检查点，用以证明其后没有改写',
  },
  'cli.option.disclose': {
    en: 'which sealed fields to show: all, or their paths with commas between; without it none',
    'zh-Hant': '披露哪些密封欄位："all" 為全部，或以逗號分隔的路徑；不填則全不披露',
    'zh-Hans': '披露哪些密封栏目："all" 为全部，或以逗号分隔的路径；不填则全不披露',
  },
  'cli.option.timestamp': {
    en: 'asks this authority for a time stamp over the checkpoint (with --authority)',
    'zh-Hant': '向此機構索取檢查點的時間戳（與 --authority 同用）',
    'zh-Hans': '向此机构索取检查点的时间戳（与 --authority 同用）',
  },
  'cli.option.trust': {
    en: 'a public key of the log that you trust, or a file with such keys; may be repeated',
    'zh-Hant': '閣下信任的日誌公開密鑰，或載有密鑰的檔案；可重複',
    'zh-Hans': '您信任的日志公开密钥，或载有密钥的文件；可重复',
  },
  'cli.option.witness': {
    en: 'the key of a witness that you trust, or a file with such keys; may be repeated',
    'zh-Hant': '閣下信任的見證人密鑰，或載有密鑰的檔案；可重複',
    'zh-Hans': '您信任的见证人密钥，或载有密钥的文件；可重复',
  },
  'cli.option.entry': {
    en: 'the entry, as it was sealed, for a proof in text form that does not hold it',
    'zh-Hant': '密封時的紀錄，供不含紀錄的文字格式證明使用',
    'zh-Hans': '密封时的记录，供不含记录的文本格式证明使用',
  },
  'cli.option.quorum': {
    en: 'how many of the witnesses must have signed; all without it',
    'zh-Hant': '最少須有多少名見證人簽署；不填則須全部',
    'zh-Hans': '最少须有多少名见证人签名；不填则须全部',
  },
  'cli.option.keep': {
    en: 'keeps the checkpoint of a proof that holds in this file, for --older next time',
    'zh-Hant': '證明符合時，將其檢查點存於此檔案，供下次 --older 使用',
    'zh-Hans': '证明符合时，将其检查点存于此文件，供下次 --older 使用',
  },
  'cli.option.authority': {
    en: 'the root certificate (PEM) of the time-stamping authority that you trust',
    'zh-Hant': '閣下信任的時間戳機構的根證書（PEM）',
    'zh-Hans': '您信任的时间戳机构的根证书（PEM）',
  },
  'cli.option.witness-key': {
    en: 'the key file of the witness, as --new-key made it',
    'zh-Hant': '見證人的密鑰檔，即 --new-key 所製作者',
    'zh-Hans': '见证人的密钥文件，即 --new-key 所制作的文件',
  },
  'cli.option.new-witness-key': {
    en: 'makes a key for the witness, with --name, and an empty --state; neither file may exist',
    'zh-Hant': '為見證人製作新密鑰（須加 --name）及空白的 --state 檔案；兩檔案均須尚未存在',
    'zh-Hans': '为见证人制作新密钥（须加 --name）及空白的 --state 文件；两文件均须尚未存在',
  },
  'cli.option.witness-name': {
    en: 'with --new-key: the name of the witness, without spaces and plus signs',
    'zh-Hant': '與 --new-key 同用：見證人的名稱，不得有空格及加號',
    'zh-Hans': '与 --new-key 同用：见证人的名称，不得有空格及加号',
  },
  'cli.option.witness-state': {
    en: 'where the witness remembers what it co-signed last of each log; never share or copy it back',
    'zh-Hant': '見證人記存每個日誌上次聯署內容的檔案；不可共用，亦不可以舊檔覆蓋',
    'zh-Hans': '见证人记存每个日志上次联署内容的文件；不可共用，也不可用旧文件覆盖',
  },
  'cli.option.consistency': {
    en: 'the proof that the log has only grown, as the API gives it; not needed where its tiles are published',
    'zh-Hant': '日誌只增不改的證明，即伺服器所提供者；如已發布區塊檔則無須提供',
    'zh-Hans': '日志只增不改的证明，即服务器所提供的证明；如已发布区块文件则无须提供',
  },
  'cli.option.out-cosigned': {
    en: 'writes the co-signed checkpoint to this file',
    'zh-Hant': '將已聯署的檢查點寫入此檔案',
    'zh-Hans': '将已联署的检查点写入此文件',
  },

  // What was typed can't be followed.
  'seal.refused.which-key': {
    en: 'Say with which key to sign: --key FILE, or --new-key FILE to make one. Give one of the two.',
    'zh-Hant': '請指明以哪一密鑰簽署：--key FILE，或以 --new-key FILE 製作新密鑰。兩者擇一。',
    'zh-Hans': '请指明用哪一密钥签名：--key FILE，或用 --new-key FILE 制作新密钥。两者择一。',
  },
  'seal.refused.key-needed': {
    en: 'Say with which key to sign: --key FILE. A key is made with: tenfold seal --new-key',
    'zh-Hant': '請指明以哪一密鑰簽署：--key FILE。製作密鑰請用：tenfold seal --new-key',
    'zh-Hans': '请指明用哪一密钥签名：--key FILE。制作密钥请用：tenfold seal --new-key',
  },
  'seal.refused.only-new-key': {
    en: 'What {option} says is settled when a key is made. Leave it out, or make a key with --new-key.',
    'zh-Hant': '{option} 所定事項在製作密鑰時已確定。請刪去，或以 --new-key 製作新密鑰。',
    'zh-Hans': '{option} 所定事项在制作密钥时已确定。请删去，或用 --new-key 制作新密钥。',
  },
  'seal.refused.key-file': {
    en: 'This is no key file of a log, or it was damaged. Give the file that --new-key made.',
    'zh-Hant': '此檔案並非日誌的密鑰檔，或已損壞。請提供 --new-key 所製作的檔案。',
    'zh-Hans': '此文件不是日志的密钥文件，或已损坏。请提供 --new-key 所制作的文件。',
  },
  'seal.refused.key-of-another': {
    en: 'The key is that of the log {origin}, and the record is of {issuer}. Give the key of this issuer’s log.',
    'zh-Hant': '此密鑰屬於日誌 {origin}，而紀錄檔屬於 {issuer}。請提供此發行人日誌的密鑰。',
    'zh-Hans': '此密钥属于日志 {origin}，而记录文件属于 {issuer}。请提供此发行人日志的密钥。',
  },
  'seal.refused.key-early': {
    en: 'This key signs from {from} leaves on, and the log has {size}. Use the key before it until then.',
    'zh-Hant': '此密鑰由{from}項起簽署，日誌現有{size}項。在此之前請用前一把密鑰。',
    'zh-Hans': '此密钥从{from}项起签名，日志现有{size}项。在此之前请用前一把密钥。',
  },
  'seal.refused.origin': {
    en: '“{quote}” can’t be the name of this log. Write it without spaces and plus signs, ending with /{issuer}.',
    'zh-Hant': '「{quote}」不能作為此日誌的名稱。名稱不得有空格及加號，並須以 /{issuer} 結尾。',
    'zh-Hans': '“{quote}”不能作为此日志的名称。名称不得有空格及加号，并须以 /{issuer} 结尾。',
  },
  'seal.refused.path': {
    en: '“{quote}” is no path into an entry. Write it as /fields/names; what is named must not be the id, nor the kind.',
    'zh-Hant': '「{quote}」並非紀錄內的路徑。請寫成 "/fields/names"；不得為紀錄編號或類別。',
    'zh-Hans': '“{quote}”不是记录内的路径。请写成 "/fields/names"；不得为记录编号或类别。',
  },
  'seal.refused.exists': {
    en: '“{path}” exists already and is not overwritten. Choose another name.',
    'zh-Hant': '「{path}」已存在，不會覆寫。請另選名稱。',
    'zh-Hans': '“{path}”已存在，不会覆盖。请另选名称。',
  },
  'seal.refused.write': {
    en: '“{path}” can’t be written: the system says {code}. Check the folder, its permissions and the space left.',
    'zh-Hant': '無法寫入「{path}」：系統回報 {code}。請核對資料夾、權限及剩餘空間。',
    'zh-Hans': '无法写入“{path}”：系统报告 {code}。请核对文件夹、权限及剩余空间。',
  },
  'seal.refused.not-continued': {
    en: 'The record does not continue this checkpoint of {size} {size|leaf|leaves}: something that was sealed then was changed, moved or taken out. Nothing was signed.',
    'zh-Hant': '紀錄檔並非此檢查點（{size}項）的延續：當時已密封的內容被更改、移動或刪除。並無簽署。',
    'zh-Hans': '记录文件不是此检查点（{size}项）的延续：当时已密封的内容被更改、移动或删除。没有签名。',
  },
  'seal.refused.other-log': {
    en: 'This checkpoint is of the log {origin}, another one. Nothing was signed.',
    'zh-Hant': '此檢查點屬於另一日誌 {origin}。並無簽署。',
    'zh-Hans': '此检查点属于另一日志 {origin}。没有签名。',
  },
  'seal.refused.other-key': {
    en: 'This checkpoint was not signed by this key, nor by one before it. Give the key of that log, the newest one. Nothing was signed.',
    'zh-Hant': '此檢查點並非由此密鑰或其前的密鑰簽署。請提供該日誌的最新密鑰。並無簽署。',
    'zh-Hans': '此检查点不是由此密钥或其前的密钥签名。请提供该日志的最新密钥。没有签名。',
  },
  'seal.refused.older-empty': {
    en: 'This checkpoint is of an empty log, from which any log grows. Leave --older out.',
    'zh-Hant': '此檢查點屬於空白日誌，任何日誌均為其延續。請刪去 --older。',
    'zh-Hans': '此检查点属于空白日志，任何日志都是其延续。请删去 --older。',
  },
  'seal.refused.no-entry': {
    en: 'The record has no entry “{quote}”. Its entries are known by their “id”.',
    'zh-Hant': '紀錄檔並無「{quote}」此項紀錄。紀錄以其 "id" 辨認。',
    'zh-Hans': '记录文件没有“{quote}”这项记录。记录以其 "id" 辨认。',
  },
  'seal.refused.no-entry-near': {
    en: 'The record has no entry “{quote}”. Did you mean “{near}”?',
    'zh-Hant': '紀錄檔並無「{quote}」此項紀錄。是否指「{near}」？',
    'zh-Hans': '记录文件没有“{quote}”这项记录。是否指“{near}”？',
  },
  'seal.refused.not-sealed': {
    en: 'Nothing is sealed at “{quote}” in this entry. Leave it out of --disclose.',
    'zh-Hant': '此紀錄的「{quote}」處並無密封內容。請從 --disclose 刪去。',
    'zh-Hans': '此记录的“{quote}”处没有密封内容。请从 --disclose 删去。',
  },
  'seal.refused.authority-needed': {
    en: 'A time stamp is checked before it is kept. Give the root certificate of the authority with --authority.',
    'zh-Hant': '時間戳須先核對方予保存。請以 --authority 提供該機構的根證書。',
    'zh-Hans': '时间戳须先核对才予保存。请用 --authority 提供该机构的根证书。',
  },
  'seal.refused.text-holds-no': {
    en: 'A proof in text form can’t hold what {option} asks for. Leave it out, or write the proof as JSON, to a file of another ending.',
    'zh-Hant': '文字格式的證明不能載有 {option} 所要求的內容。請刪去，或改用其他副檔名以 JSON 格式寫出證明。',
    'zh-Hans': '文本格式的证明不能载有 {option} 所要求的内容。请删去，或改用其他扩展名以 JSON 格式写出证明。',
  },
  'seal.refused.entry-in-bundle': {
    en: 'This proof holds its entry. Leave --entry out: it is for proofs in text form.',
    'zh-Hant': '此證明已載有紀錄。請刪去 --entry：該選項只供文字格式的證明使用。',
    'zh-Hans': '此证明已载有记录。请删去 --entry：该选项只供文本格式的证明使用。',
  },
  'seal.refused.no-object': {
    en: 'This is no entry: one is written as a JSON object.',
    'zh-Hant': '此檔案並非紀錄：紀錄須寫成 JSON 物件。',
    'zh-Hans': '此文件不是记录：记录须写成 JSON 对象。',
  },
  'seal.refused.trust-needed': {
    en: 'Say which key you trust: --trust KEY. Take it from where you trust it, not from whoever gave you the proof.',
    'zh-Hant': '請指明閣下信任的密鑰：--trust KEY。請從可信來源取得，而非由交付證明的人提供。',
    'zh-Hans': '请指明您信任的密钥：--trust KEY。请从可信来源取得，而不是由交付证明的人提供。',
  },
  'seal.refused.no-key': {
    en: '“{quote}” is neither a key nor a file with keys. A key is written as name+id+key.',
    'zh-Hant': '「{quote}」既非密鑰，亦非載有密鑰的檔案。密鑰寫成 "name+id+key"。',
    'zh-Hans': '“{quote}”既不是密钥，也不是载有密钥的文件。密钥写成 "name+id+key"。',
  },
  'seal.refused.other-use': {
    en: '“{quote}” is a key of the other kind: logs and witnesses sign with different kinds of keys.',
    'zh-Hant': '「{quote}」屬於另一類密鑰：日誌與見證人所用的密鑰不同。',
    'zh-Hans': '“{quote}”属于另一类密钥：日志与见证人所用的密钥不同。',
  },
  'seal.refused.quorum': {
    en: '“{quote}” is no number of witnesses from 0 to {most}. Name the witnesses with --witness.',
    'zh-Hant': '「{quote}」並非0至{most}的見證人數目。請以 --witness 指明見證人。',
    'zh-Hans': '“{quote}”不是0至{most}的见证人数目。请用 --witness 指明见证人。',
  },
  'seal.refused.witness-which-key': {
    en: 'Say with which key to co-sign: --key FILE, or --new-key FILE with --name to make one. Give one of the two.',
    'zh-Hant': '請指明以哪一密鑰聯署：--key FILE，或以 --new-key FILE 連同 --name 製作新密鑰。兩者擇一。',
    'zh-Hans': '请指明用哪一密钥联署：--key FILE，或用 --new-key FILE 连同 --name 制作新密钥。两者择一。',
  },
  'seal.refused.witness-name': {
    en: '“{quote}” can’t be the name of a witness. Give one without spaces and plus signs with --name.',
    'zh-Hant': '「{quote}」不能作為見證人的名稱。請以 --name 提供不含空格及加號的名稱。',
    'zh-Hans': '“{quote}”不能作为见证人的名称。请用 --name 提供不含空格及加号的名称。',
  },
  'seal.refused.witness-key-file': {
    en: 'This is no key file of a witness, or it was damaged. Give the file that tenfold cosign --new-key made.',
    'zh-Hant': '此檔案並非見證人的密鑰檔，或已損壞。請提供 tenfold cosign --new-key 所製作的檔案。',
    'zh-Hans': '此文件不是见证人的密钥文件，或已损坏。请提供 tenfold cosign --new-key 所制作的文件。',
  },
  'seal.refused.witness-needs-state': {
    en: 'Say where the witness remembers what it co-signed: --state FILE.',
    'zh-Hant': '請指明見證人記存聯署內容的檔案：--state FILE。',
    'zh-Hans': '请指明见证人记存联署内容的文件：--state FILE。',
  },
  'seal.refused.witness-needs-trust': {
    en: 'Say which key of the log you trust: --trust KEY. Take it from where you trust it, not from the log itself.',
    'zh-Hant': '請指明閣下信任的日誌密鑰：--trust KEY。請從可信來源取得，而非取自日誌本身。',
    'zh-Hans': '请指明您信任的日志密钥：--trust KEY。请从可信来源取得，而不是取自日志本身。',
  },
  'seal.refused.witness-state': {
    en: 'This is no memory of a witness, or it was damaged. Restore it, or begin anew with a new key: a witness that forgot could co-sign two histories.',
    'zh-Hant':
      '此檔案並非見證人的記存檔，或已損壞。請還原檔案，或以新密鑰重新開始：失去記存的見證人可能聯署兩段不同的歷史。',
    'zh-Hans':
      '此文件不是见证人的记存文件，或已损坏。请还原文件，或用新密钥重新开始：失去记存的见证人可能联署两段不同的历史。',
  },
  'seal.refused.witness-state-of-another': {
    en: 'This is the memory of another witness’s key. Give the one that was made with this key.',
    'zh-Hant': '此記存檔屬於另一見證人的密鑰。請提供與此密鑰一同製作的檔案。',
    'zh-Hans': '此记存文件属于另一见证人的密钥。请提供与此密钥一同制作的文件。',
  },
  'seal.refused.witness-busy': {
    en: '“{path}” is in use by process {process}. One at a time may co-sign with it.',
    'zh-Hant': '「{path}」正由程序 {process} 使用。同一時間只可有一個程序以其聯署。',
    'zh-Hans': '“{path}”正由进程 {process} 使用。同一时间只可有一个进程用其联署。',
  },
  'seal.refused.witness-no-checkpoint': {
    en: 'There is no checkpoint at “{path}”. Give the folder or the address in which the files of a log are published, or a file with its checkpoint.',
    'zh-Hant': '「{path}」處並無檢查點。請提供發布日誌檔案的資料夾或網址，或載有檢查點的檔案。',
    'zh-Hans': '“{path}”处没有检查点。请提供发布日志文件的文件夹或网址，或载有检查点的文件。',
  },
  'seal.refused.witness-no-proof': {
    en: 'The log has grown from {from} to {to} leaves, and nothing shows that it only grew. Give the proof with --consistency, or the folder or address of the published log.',
    'zh-Hant':
      '日誌由{from}項增至{to}項，但未有資料證明其只增不改。請以 --consistency 提供證明，或提供已發布日誌的資料夾或網址。',
    'zh-Hans':
      '日志由{from}项增至{to}项，但没有资料证明其只增不改。请用 --consistency 提供证明，或提供已发布日志的文件夹或网址。',
  },
  'seal.refused.witness-proof-form': {
    en: 'This is no proof of consistency. It is JSON with from, to and hashes, as the API gives it.',
    'zh-Hant': '此檔案並非一致性證明。證明為載有 "from"、"to" 及 "hashes" 的 JSON，即伺服器所提供者。',
    'zh-Hans': '此文件不是一致性证明。证明为载有 "from"、"to" 及 "hashes" 的 JSON，即服务器所提供的格式。',
  },
  'seal.refused.witness-other-proof': {
    en: 'This proof is of other sizes. Needed is the one from {from} to {to} leaves.',
    'zh-Hant': '此證明所涉項數不同。所需者為由{from}項至{to}項的證明。',
    'zh-Hans': '此证明所涉项数不同。所需的是由{from}项至{to}项的证明。',
  },
  'seal.refused.witness-no-answer': {
    en: '{url} gives no answer: the system says {reason}. Nothing was co-signed.',
    'zh-Hant': '{url} 沒有回應：系統回報 {reason}。並無聯署。',
    'zh-Hans': '{url} 没有回应：系统报告 {reason}。没有联署。',
  },
  'seal.refused.witness-answer': {
    en: '{url} answers with status {status}. Nothing was co-signed.',
    'zh-Hant': '{url} 回應狀態 {status}。並無聯署。',
    'zh-Hans': '{url} 回应状态 {status}。没有联署。',
  },
  'seal.refused.witness-too-much': {
    en: '{url} answers with more than a file of a log can hold. Nothing was co-signed.',
    'zh-Hant': '{url} 的回應超出日誌檔案可有的大小。並無聯署。',
    'zh-Hans': '{url} 的回应超出日志文件可有的大小。没有联署。',
  },

  // What was done, and what a proof shows.
  'seal.page.sealed': {
    en: 'The log {origin} has {size} leaves: the header of the record and {count} {count|entry|entries}. This checkpoint was signed:',
    'zh-Hant': '日誌 {origin} 共{size}項：紀錄檔的標頭及{count}項紀錄。已簽署以下檢查點：',
    'zh-Hans': '日志 {origin} 共{size}项：记录文件的标头及{count}项记录。已签署以下检查点：',
  },
  'seal.page.trust': {
    en: 'Readers check proofs with this public key. Publish it where they trust it:',
    'zh-Hant': '讀者以此公開密鑰核對證明。請在讀者信任的地方公布：',
    'zh-Hans': '读者用此公开密钥核对证明。请在读者信任的地方公布：',
  },
  'seal.page.key-made': {
    en: 'The key is in “{path}”, which only you can read. Keep it safe: whoever has it can sign for the log, and open what is sealed.',
    'zh-Hant': '密鑰存於「{path}」，只有閣下可讀取。請妥善保管：持有者可代日誌簽署，並開啟密封內容。',
    'zh-Hans': '密钥存于“{path}”，只有您可以读取。请妥善保管：持有者可以代日志签名，并开启密封内容。',
  },
  'seal.page.rotated': {
    en: 'A new key is in “{path}” and signs from {from} leaves on. Keep the old one until then; afterwards destroy it.',
    'zh-Hant': '新密鑰存於「{path}」，由{from}項起簽署。舊密鑰請保留至該時，其後銷毀。',
    'zh-Hans': '新密钥存于“{path}”，从{from}项起签名。旧密钥请保留到那时，其后销毁。',
  },
  'seal.page.written': {
    en: '{count} {count|file|files} of the log were written to “{path}”. Anyone can serve and mirror them.',
    'zh-Hant': '已將日誌的{count}個檔案寫入「{path}」。任何人均可提供及複製。',
    'zh-Hans': '已将日志的{count}个文件写入“{path}”。任何人都可以提供及复制。',
  },
  'seal.page.proof-written': {
    en: 'The proof that {entry} is in the log was written to “{path}”. Its reader checks it with:',
    'zh-Hant': '已將 {entry} 在日誌之中的證明寫入「{path}」。讀者可以下列指令核對：',
    'zh-Hans': '已将 {entry} 在日志之中的证明写入“{path}”。读者可用以下命令核对：',
  },
  'seal.page.text-written': {
    en: 'The proof that {entry} is in the log was written to “{path}” in text form, with the entry as it was sealed. Its reader checks it with:',
    'zh-Hant': '已將 {entry} 在日誌之中的證明以文字格式寫入「{path}」，並附密封時的紀錄。讀者可以下列指令核對：',
    'zh-Hans': '已将 {entry} 在日志之中的证明以文本格式写入“{path}”，并附密封时的记录。读者可用以下命令核对：',
  },
  'seal.page.withheld': {
    en: 'Sealed and not shown: {list}.',
    'zh-Hant': '已密封而未披露：{list}。',
    'zh-Hans': '已密封而未披露：{list}。',
  },
  'seal.page.holds': {
    en: 'Every clause holds: the proof is genuine.',
    'zh-Hant': '各項均符合：證明真確。',
    'zh-Hans': '各项均符合：证明真实有效。',
  },
  'seal.page.fails': {
    en: 'Clause {clause} does not hold: nothing is proven.',
    'zh-Hant': '第 {clause} 項不符：並無證明任何內容。',
    'zh-Hans': '第 {clause} 项不符：没有证明任何内容。',
  },
  'seal.page.clauses': { en: 'Clauses', 'zh-Hant': '各項核對', 'zh-Hans': '各项核对' },
  'seal.page.left-out': { en: '({why})', 'zh-Hant': '（{why}）', 'zh-Hans': '（{why}）' },
  'seal.page.not-asked': {
    en: 'not asked for',
    'zh-Hant': '並無要求',
    'zh-Hans': '没有要求',
  },
  'seal.page.not-reached': {
    en: 'not reached',
    'zh-Hant': '未及核對',
    'zh-Hans': '未及核对',
  },
  'seal.page.proven': { en: 'What is proven', 'zh-Hant': '所證明的內容', 'zh-Hans': '所证明的内容' },
  'seal.page.entry': {
    en: 'Entry {entry} of {issuer} is number {index} in the log {origin}, which then had {size} leaves.',
    'zh-Hant': '{issuer} 的紀錄 {entry} 為日誌 {origin} 的第{index}項，日誌當時共{size}項。',
    'zh-Hans': '{issuer} 的记录 {entry} 为日志 {origin} 的第{index}项，日志当时共{size}项。',
  },
  'seal.page.kind': { en: '{kind}: {about}', 'zh-Hant': '{kind}：{about}', 'zh-Hans': '{kind}：{about}' },
  'seal.page.kept': {
    en: 'The checkpoint was kept in “{path}”. Next time give it with --older.',
    'zh-Hant': '檢查點已存於「{path}」。下次請以 --older 提供。',
    'zh-Hans': '检查点已存于“{path}”。下次请用 --older 提供。',
  },
  'seal.page.cosigned': {
    en: 'The log {origin} continues from {from} to {size} leaves what was co-signed before. This checkpoint was co-signed:',
    'zh-Hant': '日誌 {origin} 由{from}項延續至{size}項，與先前所聯署者一致。已聯署以下檢查點：',
    'zh-Hans': '日志 {origin} 由{from}项延续至{size}项，与先前所联署的一致。已联署以下检查点：',
  },
  'seal.page.cosigned-first': {
    en: 'Nothing of the log {origin} was co-signed before; from now on it must continue these {size} leaves. This checkpoint was co-signed:',
    'zh-Hant': '先前並無聯署日誌 {origin}；此後該日誌須為此{size}項的延續。已聯署以下檢查點：',
    'zh-Hans': '先前没有联署日志 {origin}；此后该日志须为此{size}项的延续。已联署以下检查点：',
  },
  'seal.page.witness-key': {
    en: 'Readers check the cosignature with this public key, by verify --witness:',
    'zh-Hant': '讀者以此公開密鑰核對聯署（--witness）：',
    'zh-Hans': '读者用此公开密钥核对联署（--witness）：',
  },
  'seal.page.cosigned-out': {
    en: 'It was written to “{path}”. Give it back to the log.',
    'zh-Hant': '已寫入「{path}」。請將其交回日誌。',
    'zh-Hans': '已写入“{path}”。请将其交回日志。',
  },
  'seal.page.not-cosigned': {
    en: 'Nothing was co-signed.',
    'zh-Hant': '並無聯署。',
    'zh-Hans': '没有联署。',
  },
  'seal.page.cosigned-before': {
    en: 'Co-signed before:',
    'zh-Hant': '先前所聯署者：',
    'zh-Hans': '先前所联署的：',
  },
  'seal.page.cosigned-now': {
    en: 'Shown now:',
    'zh-Hant': '現時所示：',
    'zh-Hans': '现时所示：',
  },
  'seal.page.effective': {
    en: 'It took effect on {on} and was recorded at {at}, as the entry itself says.',
    'zh-Hant': '據紀錄本身所載，其於{on}生效，於{at}記錄。',
    'zh-Hans': '据记录本身所载，其于{on}生效，于{at}记录。',
  },
  'seal.page.root': {
    en: 'Root of the log: {root}',
    'zh-Hant': '日誌的根雜湊值：{root}',
    'zh-Hans': '日志的根哈希值：{root}',
  },
  'seal.page.witnessed': {
    en: '{name} saw this checkpoint at {at}.',
    'zh-Hant': '{name} 於{at}見證此檢查點。',
    'zh-Hans': '{name} 于{at}见证此检查点。',
  },
  'seal.page.stamped': {
    en: 'By the time stamp, this checkpoint existed at {at}.',
    'zh-Hant': '據時間戳，此檢查點於{at}已存在。',
    'zh-Hans': '据时间戳，此检查点在{at}已存在。',
  },
  'seal.page.limits': { en: 'What it does not show', 'zh-Hant': '未能證明的事項', 'zh-Hans': '未能证明的事项' },
  'seal.page.limit-older': {
    en: 'Whether earlier readers were shown the same past: keep the checkpoint with --keep, and give it with --older next time.',
    'zh-Hant': '先前的讀者所見的過往是否相同：請以 --keep 保存檢查點，下次以 --older 提供。',
    'zh-Hans': '先前的读者所见的过往是否相同：请用 --keep 保存检查点，下次用 --older 提供。',
  },
  'seal.page.limit-witness': {
    en: 'Whether other readers are shown the same log: ask for the signatures of witnesses, with --witness.',
    'zh-Hant': '其他讀者所見的日誌是否相同：請以 --witness 要求見證人簽署。',
    'zh-Hans': '其他读者所见的日志是否相同：请用 --witness 要求见证人签名。',
  },
  'seal.page.limit-time': {
    en: 'When the checkpoint was made: only a witness or a time stamp (--authority) tells.',
    'zh-Hant': '檢查點於何時製作：只有見證人或時間戳（--authority）可以證明。',
    'zh-Hans': '检查点在何时制作：只有见证人或时间戳（--authority）可以证明。',
  },
  'seal.page.limit-truth': {
    en: 'Whether what the entry says is true: a log shows that it was said, and that it was not changed since.',
    'zh-Hant': '紀錄所言是否屬實：日誌只證明曾有此記載，且其後未經更改。',
    'zh-Hans': '记录所言是否属实：日志只证明曾有此记载，且其后未经更改。',
  },
} as const satisfies Catalogue;
