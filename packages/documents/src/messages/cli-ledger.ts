import type { Catalogue } from './catalogue.ts';

/** What the command line says about the ledger, and what can be wrong with a CSV file of entries. */
export const cliLedgerMessages = {
  // The help.
  'cli.about.import': {
    en: 'Proposes the entries of a record file or a CSV file to the ledger, all or none of them',
    'zh-Hant': '將紀錄檔或 CSV 檔的各項紀錄整批提交帳冊，全部提出或全不提出',
    'zh-Hans': '将记录文件或 CSV 文件的各项记录整批提交账册，全部提出或全不提出',
  },
  'cli.example.import': {
    en: 'Proposes the facts of SenseTime in the name of “secretary”',
    'zh-Hant': '以"secretary"名義提出商湯的事實紀錄',
    'zh-Hans': '以"secretary"名义提出商汤的事实记录',
  },
  'cli.about.export': {
    en: 'Writes an issuer’s record as a file, which imported elsewhere comes to the same checkpoint',
    'zh-Hant': '將發行人的紀錄寫成檔案；於別處匯入後可得相同的檢查點',
    'zh-Hans': '将发行人的记录写成文件；在别处导入后可得到相同的检查点',
  },
  'cli.example.export': {
    en: 'Writes the record into a file of its own',
    'zh-Hant': '將紀錄寫入檔案',
    'zh-Hans': '将记录写入文件',
  },
  'cli.about.issuers': {
    en: 'Lists the issuers of the ledger',
    'zh-Hant': '列出帳冊內的發行人',
    'zh-Hans': '列出账册内的发行人',
  },
  'cli.example.issuers': { en: 'Shows which there are', 'zh-Hant': '顯示現有發行人', 'zh-Hans': '显示现有发行人' },
  'cli.about.entries': {
    en: 'Lists the entries of an issuer in the ledger, by their numbers',
    'zh-Hant': '按編號列出發行人在帳冊內的各項紀錄',
    'zh-Hans': '按编号列出发行人在账册内的各项记录',
  },
  'cli.example.entries': {
    en: 'Shows which entries move shares and name no legal authority',
    'zh-Hant': '顯示變動股數而未列明法律依據的紀錄',
    'zh-Hans': '显示变动股数而未列明法律依据的记录',
  },
  'cli.about.proposals': {
    en: 'Lists what was proposed for an issuer, and what became of it',
    'zh-Hant': '列出就發行人提出的建議及其結果',
    'zh-Hans': '列出就发行人提出的建议及其结果',
  },
  'cli.example.proposals': {
    en: 'Shows the proposals for SenseTime',
    'zh-Hant': '顯示有關商湯的建議',
    'zh-Hans': '显示有关商汤的建议',
  },
  'cli.about.approve': {
    en: 'Records the entries of a proposal, in the name of another person than who made it',
    'zh-Hant': '由提出者以外的人批准建議，記入其各項紀錄',
    'zh-Hans': '由提出者以外的人批准建议，记入其各项记录',
  },
  'cli.example.approve': {
    en: 'Approves the first proposal in the name of “approver”',
    'zh-Hant': '以"approver"名義批准首項建議',
    'zh-Hans': '以"approver"名义批准首项建议',
  },
  'cli.about.reject': {
    en: 'Refuses a proposal, or takes one’s own back, with the reason',
    'zh-Hant': '拒絕建議，或撤回自己的建議，並說明理由',
    'zh-Hans': '拒绝建议，或撤回自己的建议，并说明理由',
  },
  'cli.example.reject': {
    en: 'Refuses the first proposal in the name of “approver”',
    'zh-Hant': '以"approver"名義拒絕首項建議',
    'zh-Hans': '以"approver"名义拒绝首项建议',
  },
  'cli.option.by': {
    en: 'in whose name; for import, the name of the account if left out',
    'zh-Hant': '以何人名義；匯入時如不填，則用帳戶名稱',
    'zh-Hans': '以何人名义；导入时如不填，则用账户名称',
  },
  'cli.option.reason': { en: 'why', 'zh-Hant': '理由', 'zh-Hans': '理由' },
  'cli.option.out': { en: 'the file to write', 'zh-Hant': '寫入的檔案', 'zh-Hans': '写入的文件' },
  'cli.option.issuer': {
    en: 'whose entries a CSV file holds',
    'zh-Hant': 'CSV 檔內紀錄所屬的發行人',
    'zh-Hans': 'CSV 文件内记录所属的发行人',
  },
  'cli.option.after': {
    en: 'only those behind this number',
    'zh-Hant': '只列此編號之後者',
    'zh-Hans': '只列该编号之后的',
  },
  'cli.option.without-authority': {
    en: 'only those in force that move shares and name no legal authority',
    'zh-Hant': '只列仍有效、變動股數而未列明法律依據者',
    'zh-Hans': '只列仍有效、变动股数而未列明法律依据的',
  },

  // Answers.
  'ledger.proposed': {
    en: 'Proposal {proposal} for {issuer}: {count} {count|entry|entries}, entered by {by}.',
    'zh-Hant': '{issuer}第{proposal}號建議：{count}項紀錄，由 {by} 提出。',
    'zh-Hans': '{issuer}第{proposal}号建议：{count}项记录，由 {by} 提出。',
  },
  'ledger.waits-for-another': {
    en: 'It waits for another person to approve it:',
    'zh-Hant': '待另一人批准：',
    'zh-Hans': '待另一人批准：',
  },
  'ledger.waits': { en: 'It waits to be approved:', 'zh-Hant': '待批准：', 'zh-Hans': '待批准：' },
  'ledger.was-decided': {
    en: 'It was {state} by {by} already; nothing was changed.',
    'zh-Hant': '此建議{state}（{by}）；並無任何更改。',
    'zh-Hans': '该建议{state}（{by}）；没有任何更改。',
  },
  'ledger.would-change': {
    en: 'What it would change, as of {on}',
    'zh-Hant': '截至{on}將有的改變',
    'zh-Hans': '截至{on}将有的改变',
  },
  'ledger.would-change-nothing': {
    en: 'No finding as of {on} would be answered differently.',
    'zh-Hant': '截至{on}的各項結論均無改變。',
    'zh-Hans': '截至{on}的各项结论均无改变。',
  },
  'ledger.no-finding': { en: 'none', 'zh-Hant': '無', 'zh-Hans': '无' },
  'ledger.from-to': { en: '{before} → {after}', 'zh-Hant': '{before} → {after}', 'zh-Hans': '{before} → {after}' },
  'ledger.approved': {
    en: 'Proposal {proposal} of {issuer} is recorded as entries {first} to {last}.',
    'zh-Hant': '{issuer}第{proposal}號建議已記入，編號{first}至{last}。',
    'zh-Hans': '{issuer}第{proposal}号建议已记入，编号{first}至{last}。',
  },
  'ledger.not-taken-up': {
    en: 'Proposal {proposal} of {issuer} is {state}: {reason}',
    'zh-Hant': '{issuer}第{proposal}號建議{state}：{reason}',
    'zh-Hans': '{issuer}第{proposal}号建议{state}：{reason}',
  },
  'ledger.state.open': { en: 'open', 'zh-Hant': '待決定', 'zh-Hans': '待决定' },
  'ledger.state.approved': { en: 'approved', 'zh-Hant': '已獲批准', 'zh-Hans': '已获批准' },
  'ledger.state.refused': { en: 'refused', 'zh-Hant': '已被拒絕', 'zh-Hans': '已被拒绝' },
  'ledger.state.withdrawn': { en: 'withdrawn', 'zh-Hant': '已撤回', 'zh-Hans': '已撤回' },
  'ledger.exported': {
    en: '{count} {count|entry|entries} of {issuer} written to {path}.',
    'zh-Hant': '{issuer}的{count}項紀錄已寫入 {path}。',
    'zh-Hans': '{issuer}的{count}项记录已写入 {path}。',
  },
  'ledger.issuers-none': {
    en: 'The ledger has no issuer yet. Bring one in: tenfold import FILE',
    'zh-Hant': '帳冊尚無發行人。請匯入：tenfold import FILE',
    'zh-Hans': '账册尚无发行人。请导入：tenfold import FILE',
  },
  'ledger.proposals-none': { en: 'Nothing was proposed.', 'zh-Hant': '並無建議。', 'zh-Hans': '没有建议。' },
  'ledger.entries-none': { en: 'There is no such entry.', 'zh-Hant': '並無此等紀錄。', 'zh-Hans': '没有此类记录。' },
  'ledger.more': { en: 'There are more:', 'zh-Hant': '尚有其他：', 'zh-Hans': '还有其他：' },
  'ledger.head.issuer': { en: 'Issuer', 'zh-Hant': '發行人', 'zh-Hans': '发行人' },
  'ledger.head.name': { en: 'Name', 'zh-Hant': '名稱', 'zh-Hans': '名称' },
  'ledger.head.entries': { en: 'Entries', 'zh-Hant': '項數', 'zh-Hans': '项数' },
  'ledger.head.number': { en: 'No.', 'zh-Hant': '編號', 'zh-Hans': '编号' },
  'ledger.head.entry': { en: 'Entry', 'zh-Hant': '紀錄', 'zh-Hans': '记录' },
  'ledger.head.effective': { en: 'Effective', 'zh-Hant': '生效', 'zh-Hans': '生效' },
  'ledger.head.people': { en: 'Entered, approved', 'zh-Hant': '提出、批准', 'zh-Hans': '提出、批准' },
  'ledger.head.state': { en: 'State', 'zh-Hant': '狀況', 'zh-Hans': '状况' },
  'ledger.head.by': { en: 'By', 'zh-Hant': '提出者', 'zh-Hans': '提出者' },
  'ledger.corrected-by': { en: 'corrected by {entry}', 'zh-Hant': '由 {entry} 更正', 'zh-Hans': '由 {entry} 更正' },
  'ledger.uploading': {
    en: 'Sending: {done:percent}, {lines} of {count} {count|entry|entries}',
    'zh-Hant': '傳送中：{done:percent}，{count}項中的{lines}項',
    'zh-Hans': '发送中：{done:percent}，{count}项中的{lines}项',
  },

  // What was typed.
  'cli.by-missing': {
    en: 'In whose name? Add --by with the person, as: --by approver',
    'zh-Hant': '以何人名義？請加上 "--by" 及該人，例如："--by approver"',
    'zh-Hans': '以何人名义？请加上 "--by" 及该人，例如："--by approver"',
  },
  'cli.reason-missing': {
    en: 'Why? Add --reason with the words, as: --reason "No minute attached"',
    'zh-Hant': '理由為何？請加上 "--reason" 及其文字，例如："--reason 未附會議紀錄"',
    'zh-Hans': '理由是什么？请加上 "--reason" 及其文字，例如："--reason 未附会议记录"',
  },
  'cli.no-number': {
    en: '“{quote}” is no number. Write it in digits, as 12.',
    'zh-Hant': '「{quote}」並非編號。請以數字書寫，例如12。',
    'zh-Hans': '“{quote}”不是编号。请用数字书写，例如12。',
  },
  'cli.csv-issuer-missing': {
    en: 'A CSV file does not say whose entries it holds. Add --issuer with the id.',
    'zh-Hant': 'CSV 檔未有說明紀錄屬何發行人。請加上 "--issuer" 及其識別碼。',
    'zh-Hans': 'CSV 文件没有说明记录属于哪个发行人。请加上 "--issuer" 及其标识。',
  },
  'cli.not-writable': {
    en: '“{path}” can’t be written: the system says {code}. Name another file.',
    'zh-Hant': '無法寫入「{path}」：系統回報 {code}。請指定另一檔案。',
    'zh-Hans': '无法写入“{path}”：系统报告 {code}。请指定另一文件。',
  },

  // A CSV file of entries.
  'entries-csv.empty': {
    en: 'The file holds no row. The first one names the columns: id, kind, effective, source, standing and the fields.',
    'zh-Hant': '檔案並無任何列。首列應為欄名："id"、"kind"、"effective"、"source"、"standing" 及各欄位。',
    'zh-Hans': '文件没有任何行。首行应为列名："id"、"kind"、"effective"、"source"、"standing" 及各字段。',
  },
  'entries-csv.unclosed': {
    en: 'A quotation mark is opened here and never closed, or stands within a cell that has none around it. Close it, and double those within.',
    'zh-Hant': '此處引號未有關閉，或出現於沒有引號的儲存格之中。請補上；格內引號須寫兩次。',
    'zh-Hans': '此处引号没有关闭，或出现在没有引号的单元格之中。请补上；格内引号须写两次。',
  },
  'entries-csv.column-missing': {
    en: 'The columns lack {columns}. Add them to the first row.',
    'zh-Hant': '欠缺以下各欄：{columns}。請加入首列。',
    'zh-Hans': '缺少以下各列：{columns}。请加入首行。',
  },
  'entries-csv.column-twice': {
    en: 'The first row names {columns} more than once. Leave one of each.',
    'zh-Hant': '首列重複列出：{columns}。請各保留一欄。',
    'zh-Hans': '首行重复列出：{columns}。请各保留一列。',
  },
  'entries-csv.cells': {
    en: 'The row has {found} {found|cell|cells} and the first row {columns}. Count the commas; a cell with a comma in it stands in quotation marks.',
    'zh-Hant': '此列有{found}格，首列有{columns}格。請核對逗號；格內含逗號者須加引號。',
    'zh-Hans': '该行有{found}格，首行有{columns}格。请核对逗号；格内含逗号的须加引号。',
  },
} as const satisfies Catalogue;
