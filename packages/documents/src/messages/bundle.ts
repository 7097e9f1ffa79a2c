import type { Catalogue } from './catalogue.ts';

/** What a claim bundle says of itself: its index, how it is checked, and what stands in the way of making it. */
export const bundleMessages = {
  'bundle.title': {
    en: 'Claim {claim} under the undertaking of {person}',
    'zh-Hant': '根據{person}的承諾提出的申索{claim}',
    'zh-Hans': '依据{person}的承诺提出的主张{claim}',
  },
  'bundle.languages': { en: 'Languages', 'zh-Hant': '語言', 'zh-Hans': '语言' },
  'bundle.language.en': { en: 'English', 'zh-Hant': '英文', 'zh-Hans': '英文' },
  'bundle.language.zh-Hant': { en: '繁體中文', 'zh-Hant': '繁體中文', 'zh-Hans': '繁體中文' },
  'bundle.language.zh-Hans': { en: '简体中文', 'zh-Hant': '简体中文', 'zh-Hans': '简体中文' },
  'bundle.drawn-up': {
    en: '{issuer}, from the record as it stands at the close of {on}. {known}',
    'zh-Hant': '{issuer}：按紀錄截至{on}終結時的情況製備。{known}',
    'zh-Hans': '{issuer}：按记录截至{on}终了时的情况制备。{known}',
  },
  'bundle.what': {
    en: 'This archive holds a claim and all that it rests on: the undertaking, the entries in question with the proof that each is in the log, what was found and how, the rules with how far their text was checked, and the files that entries name.',
    'zh-Hant':
      '本檔案載有一項申索及其所據的一切：承諾、有關紀錄及其確在日誌的證明、查明的結果及推論過程、各項規則及其文本的核對程度，以及紀錄所指的檔案。',
    'zh-Hans':
      '本档案载有一项主张及其所依据的一切：承诺、有关记录及其确在日志的证明、查明的结果及推论过程、各项规则及其文本的核对程度，以及记录所指的文件。',
  },
  'bundle.no-judgment': {
    en: 'What is called a breach here is what rules answer about a record. No court and not the Exchange has found it, and nothing here is legal advice.',
    'zh-Hant': '此處所稱的違反，是規則按紀錄得出的結果，並非法院或聯交所的裁定；本檔案並非法律意見。',
    'zh-Hans': '此处所称的违反，是规则按记录得出的结果，并非法院或联交所的裁定；本档案并非法律意见。',
  },
  'bundle.sealed': {
    en: 'What is sealed in the log is sealed in this archive too.',
    'zh-Hant': '日誌中保密的內容，在本檔案中同樣保密。',
    'zh-Hans': '日志中保密的内容，在本档案中同样保密。',
  },
  'bundle.heading.undertaking': { en: 'The undertaking', 'zh-Hant': '承諾', 'zh-Hans': '承诺' },
  'bundle.heading.derivations': {
    en: 'How each breach was found',
    'zh-Hant': '各項違反的推論過程',
    'zh-Hans': '各项违反的推论过程',
  },
  'bundle.heading.rules': { en: 'The rules', 'zh-Hant': '規則', 'zh-Hans': '规则' },
  'bundle.heading.entries': {
    en: 'The entries in question',
    'zh-Hant': '有關紀錄',
    'zh-Hans': '有关记录',
  },
  'bundle.heading.evidence': { en: 'Files kept as evidence', 'zh-Hant': '存證檔案', 'zh-Hans': '存证文件' },
  'bundle.heading.seal': { en: 'The log', 'zh-Hant': '日誌', 'zh-Hans': '日志' },
  'bundle.heading.check': {
    en: 'How to check this without us',
    'zh-Hant': '如何自行核實',
    'zh-Hans': '如何自行核实',
  },
  'bundle.instrument': {
    en: 'The undertaking as structure, sentence by sentence',
    'zh-Hant': '承諾的結構（逐句）',
    'zh-Hans': '承诺的结构（逐句）',
  },
  'bundle.no-instrument': {
    en: 'The record has only that the undertaking was given, and not its text.',
    'zh-Hant': '紀錄僅載有作出承諾一事，並無其文本。',
    'zh-Hans': '记录只载有作出承诺一事，没有其文本。',
  },
  'bundle.not-found': {
    en: 'The record has no undertaking of that id on this day.',
    'zh-Hant': '當日紀錄並無該編號的承諾。',
    'zh-Hans': '当日记录没有该编号的承诺。',
  },
  'bundle.step.draft': { en: 'draft laid before him', 'zh-Hant': '提交草擬本', 'zh-Hans': '提交草拟本' },
  'bundle.step.signed': { en: 'signed', 'zh-Hant': '簽署', 'zh-Hans': '签署' },
  'bundle.step.witnessed': { en: 'witnessed', 'zh-Hant': '見證', 'zh-Hans': '见证' },
  'bundle.step.acknowledged': { en: 'acknowledged by the company', 'zh-Hant': '公司確認', 'zh-Hans': '公司确认' },
  'bundle.step.company-witnessed': {
    en: 'the company’s signature witnessed',
    'zh-Hant': '見證公司的簽署',
    'zh-Hans': '见证公司的签署',
  },
  'bundle.step.effective': { en: 'in force', 'zh-Hant': '生效', 'zh-Hans': '生效' },
  'bundle.step.terminated': { en: 'ended', 'zh-Hant': '終止', 'zh-Hans': '终止' },
  'bundle.step.closed': { en: 'closed', 'zh-Hant': '了結', 'zh-Hans': '了结' },
  'bundle.column.clause': { en: 'Clause', 'zh-Hant': '條款', 'zh-Hans': '条款' },
  'bundle.column.sentence': { en: 'What it says', 'zh-Hant': '內容', 'zh-Hans': '内容' },
  'bundle.column.strength': { en: 'How strong', 'zh-Hant': '責任程度', 'zh-Hans': '责任程度' },
  'bundle.column.day': { en: 'Day', 'zh-Hant': '日期', 'zh-Hans': '日期' },
  'bundle.column.what': { en: 'What', 'zh-Hant': '事項', 'zh-Hans': '事项' },
  'bundle.column.entry': { en: 'Entry', 'zh-Hant': '紀錄', 'zh-Hans': '记录' },
  'bundle.column.place': { en: 'Place in the log', 'zh-Hant': '日誌中的位置', 'zh-Hans': '日志中的位置' },
  'bundle.column.proof': { en: 'Proof', 'zh-Hant': '證明', 'zh-Hans': '证明' },
  'bundle.column.file': { en: 'File', 'zh-Hant': '檔案', 'zh-Hans': '文件' },
  'bundle.column.hash': { en: 'SHA-256', 'zh-Hant': 'SHA-256', 'zh-Hans': 'SHA-256' },
  'bundle.column.version': { en: 'Version applied', 'zh-Hant': '所用版本', 'zh-Hans': '所用版本' },
  'bundle.column.text': { en: 'How far its text was checked', 'zh-Hant': '文本核對程度', 'zh-Hans': '文本核对程度' },
  'bundle.day': { en: '{day}', 'zh-Hant': '{day}', 'zh-Hans': '{day}' },
  'bundle.finding': {
    en: '{who}, Rule {provision}',
    'zh-Hant': '{who}，第{provision}條',
    'zh-Hans': '{who}，第{provision}条',
  },
  'bundle.proof': { en: 'proof', 'zh-Hant': '證明', 'zh-Hans': '证明' },
  'bundle.derivation': { en: 'whole derivation', 'zh-Hant': '完整推論', 'zh-Hans': '完整推论' },
  'bundle.not-here': {
    en: 'not in this archive; only its hash is',
    'zh-Hant': '不在本檔案內，僅有其雜湊值',
    'zh-Hans': '不在本档案内，仅有其哈希值',
  },
  'bundle.no-evidence': {
    en: 'No entry in question names a file.',
    'zh-Hant': '有關紀錄並無指明檔案。',
    'zh-Hans': '有关记录没有指明文件。',
  },
  'bundle.no-breach': {
    en: 'On this day the record shows no breach on which the claim could rest.',
    'zh-Hant': '當日紀錄並無顯示申索可依據的違反。',
    'zh-Hans': '当日记录没有显示主张可依据的违反。',
  },
  'bundle.log': {
    en: '{origin}: {size} leaves under this checkpoint.',
    'zh-Hant': '{origin}：此檢查點下共{size}項。',
    'zh-Hans': '{origin}：此检查点下共{size}项。',
  },
  'bundle.key': {
    en: 'The key of the log is below. Compare it with the one that the log publishes: whoever could make up a whole log could make up its key as well.',
    'zh-Hant': '日誌的公鑰如下。請與日誌公布的公鑰比對：能偽造整個日誌者，同樣能偽造其公鑰。',
    'zh-Hans': '日志的公钥如下。请与日志公布的公钥比对：能伪造整个日志者，同样能伪造其公钥。',
  },
  'bundle.check.all': {
    en: 'Unpack the archive. With Python 3.9 or later, and nothing else, this command checks the hash of every file and the proof of every entry:',
    'zh-Hant': '將檔案解壓。只須 Python 3.9 或以上版本，以下指令即可核對每個檔案的雜湊值及每項紀錄的證明：',
    'zh-Hans': '将档案解压。只需 Python 3.9 或以上版本，以下命令即可核对每个文件的哈希值及每项记录的证明：',
  },
  'bundle.check.one': {
    en: 'One proof alone, with the key that you have from the log itself:',
    'zh-Hant': '單獨核對一項證明（公鑰取自日誌本身）：',
    'zh-Hans': '单独核对一项证明（公钥取自日志本身）：',
  },
  'bundle.check.sums': {
    en: 'The files alone, by a program that comes with many systems:',
    'zh-Hant': '僅核對檔案（多數系統自帶的程式）：',
    'zh-Hans': '仅核对文件（多数系统自带的程序）：',
  },
  'bundle.check.written': {
    en: 'How a proof is verified, step by step, stands in {file}, so that you can write a verifier of your own.',
    'zh-Hant': '證明的逐步核實方法載於 {file}，可據以自行編寫核實程式。',
    'zh-Hans': '证明的逐步核实方法载于 {file}，可据以自行编写核实程序。',
  },
  'bundle.check.findings': {
    en: 'A finding is no part of the proof. It follows from the issuer’s whole record by the rule and version named in it; the entries that it names are here, and with the whole record anyone can reckon it again.',
    'zh-Hant':
      '查明的結果並非證明的一部分：其由發行人的全部紀錄按所載規則及版本推得。結果所指的紀錄載於本檔案；如有全部紀錄，任何人均可重新計算。',
    'zh-Hans':
      '查明的结果并非证明的一部分：其由发行人的全部记录按所载规则及版本推得。结果所指的记录载于本档案；如有全部记录，任何人均可重新计算。',
  },

  // The command.
  'cli.about.bundle': {
    en: 'Puts a claim and all that it rests on into one archive that opens and can be checked without the product',
    'zh-Hant': '將一項申索及其所據的一切寫成一個檔案，無須本產品亦可開啟及核實',
    'zh-Hans': '将一项主张及其所依据的一切写成一个档案，无需本产品也可打开及核实',
  },
  'cli.example.bundle': {
    en: 'the claim with its entries, proofs, findings and files; open index.html in it',
    'zh-Hant': '申索連同有關紀錄、證明、結果及檔案；開啟其中的索引頁即可閱讀',
    'zh-Hans': '主张连同有关记录、证明、结果及文件；打开其中的索引页即可阅读',
  },
  'cli.option.bundle-claim': {
    en: 'the claim, by its id',
    'zh-Hant': '申索的編號',
    'zh-Hans': '主张的编号',
  },
  'cli.option.bundle-evidence': {
    en: 'the folder in which the files lie that entries name by their SHA-256',
    'zh-Hant': '存放紀錄以 SHA-256 指明的檔案的資料夾',
    'zh-Hans': '存放记录以 SHA-256 指明的文件的文件夹',
  },
  'cli.option.out-bundle': {
    en: 'writes the archive into this file, as claim.zip',
    'zh-Hant': '將檔案寫入此 zip 檔',
    'zh-Hans': '将档案写入此 zip 文件',
  },
  'cli.bundle.option-needed': {
    en: 'The command “{command}” needs {option}. Type: {line}',
    'zh-Hant': '指令「{command}」須有選項 {option}。請輸入：{line}',
    'zh-Hans': '命令“{command}”需要选项 {option}。请输入：{line}',
  },
  'cli.bundle.in-ledger': {
    en: '“{record}” is in a ledger; this command makes bundles of record files. Take the bundle from the server, or export the record first.',
    'zh-Hant': '「{record}」在帳冊內；此指令只為紀錄檔製備。請從伺服器取得，或先將紀錄匯出。',
    'zh-Hans': '“{record}”在账册内；此命令只为记录文件制备。请从服务器取得，或先将记录导出。',
  },
  'cli.bundle.no-zip': {
    en: 'An archive is not written as “{file}”. Let the name of the file end in .zip.',
    'zh-Hant': '檔案不能寫成「{file}」。檔案名稱須以 .zip 結尾。',
    'zh-Hans': '档案不能写成“{file}”。文件名须以 .zip 结尾。',
  },
  'cli.bundle.no-folder': {
    en: '“{folder}” is no folder that can be read. Name the folder with the files kept as evidence.',
    'zh-Hant': '「{folder}」並非可讀取的資料夾。請指明存證檔案所在的資料夾。',
    'zh-Hans': '“{folder}”不是可读取的文件夹。请指明存证文件所在的文件夹。',
  },
  'bundle.written': {
    en: 'Written to {file} ({bytes} bytes): {entries} {entries|entry|entries} with proofs, {evidence} {evidence|file|files} of evidence.',
    'zh-Hant': '已寫入 {file}（{bytes} 位元組）：{entries}項紀錄連證明，{evidence}個存證檔案。',
    'zh-Hans': '已写入 {file}（{bytes} 字节）：{entries}项记录连证明，{evidence}个存证文件。',
  },
  'bundle.missing': {
    en: 'Not at hand, so only the hash is in it: {files}.',
    'zh-Hant': '以下檔案未能取得，僅載有雜湊值：{files}。',
    'zh-Hans': '以下文件未能取得，仅载有哈希值：{files}。',
  },
  'bundle.hash-of': {
    en: 'Its SHA-256, to be recorded, or told to the other side:',
    'zh-Hant': '其 SHA-256（可供記錄或告知對方）：',
    'zh-Hans': '其 SHA-256（可供记录或告知对方）：',
  },
} as const satisfies Catalogue;
