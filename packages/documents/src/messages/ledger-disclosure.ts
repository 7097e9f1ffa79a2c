import type { Catalogue } from './catalogue.ts';

/** What the ledger, the interface and the command line say of sealed values, of what opens them, and of erasing it. */
export const ledgerDisclosureMessages = {
  'ledger.not-sealable': {
    en: 'What stands at {path} can’t be sealed in an entry “{kind}”: the record is worked out from it. Leave that path out.',
    'zh-Hant': '「{kind}」紀錄的 {path} 不可密封：帳冊須據以計算。請刪去該路徑。',
    'zh-Hans': '“{kind}”记录的 {path} 不能密封：账册须据以计算。请删去该路径。',
  },
  'ledger.seals-nothing': {
    en: 'None of the entries has anything at {path}, so nothing would be sealed there. Check the path.',
    'zh-Hant': '各項紀錄在 {path} 均無內容，無從密封。請核對該路徑。',
    'zh-Hans': '各项记录在 {path} 都没有内容，无从密封。请核对该路径。',
  },
  'ledger.erased': {
    en: 'What opens {path} of entry “{entry}” was erased and is not taken in again. Leave it out.',
    'zh-Hant': '紀錄「{entry}」在 {path} 的披露資料已經刪除，不再接收。請略去。',
    'zh-Hans': '记录“{entry}”在 {path} 的披露资料已经删除，不再接收。请略去。',
  },
  'ledger.nothing-to-erase': {
    en: 'Nothing is kept that opens a sealed value of entry “{entry}” there: it was erased already, or nothing is sealed.',
    'zh-Hant': '帳冊並無可供開啟紀錄「{entry}」該處密封內容的資料：或已刪除，或該處本無密封。',
    'zh-Hans': '账册没有可用于打开记录“{entry}”该处密封内容的资料：或已删除，或该处本无密封。',
  },
  'ledger.nothing-to-open': {
    en: 'Nothing is kept that opens {path} of this entry: it was erased, or nothing is sealed there.',
    'zh-Hant': '帳冊並無可供開啟此紀錄 {path} 的資料：或已刪除，或該處本無密封。',
    'zh-Hans': '账册没有可用于打开此记录 {path} 的资料：或已删除，或该处本无密封。',
  },
  'ledger.disclosure-broken': {
    en: 'What is kept to open {path} is not what was sealed there: it was changed afterwards. Do not rely on it.',
    'zh-Hant': '為開啟 {path} 而保存的資料與當初密封者不符：事後曾被更改。請勿依賴。',
    'zh-Hans': '为打开 {path} 而保存的资料与当初密封的不符：事后被更改。请勿依赖。',
  },
  'ledger.erase-reason': {
    en: 'Values are erased with a reason, which stays on record and so must name nobody. Write it.',
    'zh-Hant': '刪除須有理由；理由會留作紀錄，故不得提及任何人。請寫明。',
    'zh-Hans': '删除须有理由；理由会留作记录，故不得提及任何人。请写明。',
  },
  'ledger.check.disclosure': {
    en: 'What is kept to open a sealed value of entry {number}, at {path}, does not fit its commitment: it was changed afterwards.',
    'zh-Hant': '為開啟第{number}項紀錄 {path} 的密封內容而保存的資料與承諾值不符：事後曾被更改。',
    'zh-Hans': '为打开第{number}项记录 {path} 的密封内容而保存的资料与承诺值不符：事后被更改。',
  },

  // The interface.
  'server.route.disclosedEntry': {
    en: 'One entry with its sealed values opened, for those who may see them',
    'zh-Hant': '單項紀錄連同已開啟的密封內容，供獲授權者查閱',
    'zh-Hans': '单项记录连同已打开的密封内容，供获授权者查阅',
  },
  'server.route.disclosedProposal': {
    en: 'The entries of a proposal with their sealed values opened, page by page, for those who may see them',
    'zh-Hant': '分頁列出建議的各項紀錄連同已開啟的密封內容，供獲授權者查閱',
    'zh-Hans': '分页列出建议的各项记录连同已打开的密封内容，供获授权者查阅',
  },
  'server.route.disclosures': {
    en: 'Everything that opens sealed values of an issuer, page by page; beside the record, it is the whole ledger',
    'zh-Hant': '分頁列出發行人全部密封內容的披露資料；與紀錄檔合為完整帳冊',
    'zh-Hans': '分页列出发行人全部密封内容的披露资料；与记录文件合为完整账册',
  },
  'server.route.erase': {
    en: 'Erases for good what opens sealed values of an entry; the log stays as it is',
    'zh-Hant': '永久刪除用以開啟紀錄密封內容的資料；日誌維持不變',
    'zh-Hans': '永久删除用以打开记录密封内容的资料；日志保持不变',
  },
  'server.route.erasures': {
    en: 'What was erased, when, by whom and why, page by page',
    'zh-Hant': '分頁列出已刪除的項目、時間、執行人及理由',
    'zh-Hans': '分页列出已删除的项目、时间、执行人及理由',
  },

  'server.parameter.private': {
    en: 'what is to be sealed beside what is personal anyway: paths, as /fields/role, with commas between',
    'zh-Hant': '除個人資料外另須密封的路徑，以逗號分隔',
    'zh-Hans': '除个人资料外另须密封的路径，以逗号分隔',
  },
  'server.parameter.disclose': {
    en: 'which sealed values the proof opens, for those who may see them: “all”, or paths with commas between',
    'zh-Hant': '證明所開啟的密封內容，供獲授權者使用：填"all"表示全部，或以逗號分隔的路徑',
    'zh-Hans': '证明所打开的密封内容，供获授权者使用：填"all"表示全部，或以逗号分隔的路径',
  },

  // The command line.
  'cli.option.private-import': {
    en: 'also seals the values at these paths, as /fields/role, with commas between; what is personal is sealed anyway',
    'zh-Hant': '另將此等路徑的內容密封，以逗號分隔；個人資料必予密封',
    'zh-Hans': '另将这些路径的内容密封，以逗号分隔；个人资料一律密封',
  },
  'cli.option.disclosures-in': {
    en: 'the file that opens values which the record holds sealed',
    'zh-Hant': '用以開啟紀錄檔內密封內容的檔案',
    'zh-Hans': '用以打开记录文件内密封内容的文件',
  },
  'cli.option.disclosures-out': {
    en: 'also writes a file that opens the sealed values: personal data, to be kept apart',
    'zh-Hant': '另將開啟密封內容的資料寫入此檔案：屬個人資料，須分開保存',
    'zh-Hans': '另将打开密封内容的资料写入此文件：属个人资料，须分开保存',
  },
  'cli.option.disclose-entries': {
    en: 'shows the sealed values opened, as far as what opens them was not erased',
    'zh-Hant': '顯示已開啟的密封內容（披露資料未刪除者）',
    'zh-Hans': '显示已打开的密封内容（披露资料未删除的）',
  },
  'cli.option.paths': {
    en: 'only the values at these paths, with commas between',
    'zh-Hant': '僅限此等路徑的內容，以逗號分隔',
    'zh-Hans': '仅限这些路径的内容，以逗号分隔',
  },
  'cli.about.erase': {
    en: 'Erases for good what opens sealed values of an entry; log and proofs stay as they are',
    'zh-Hant': '永久刪除用以開啟紀錄密封內容的資料；日誌及證明維持不變',
    'zh-Hans': '永久删除用以打开记录密封内容的资料；日志和证明保持不变',
  },
  'cli.example.erase': {
    en: 'Erases what opens the addresses of those who witnessed an undertaking',
    'zh-Hant': '刪除用以開啟承諾見證人地址的資料',
    'zh-Hans': '删除用以打开承诺见证人地址的资料',
  },
  'ledger.erased-now': {
    en: 'Erased of entry “{entry}”: {paths}. The log and its proofs hold as before; older backups still hold what was erased.',
    'zh-Hant': '紀錄「{entry}」已刪除：{paths}。日誌及證明依然有效；先前的備份仍載有已刪除的資料。',
    'zh-Hans': '记录“{entry}”已删除：{paths}。日志和证明依然有效；先前的备份仍载有已删除的资料。',
  },
  'ledger.disclosures-exported': {
    en: 'What opens {count} sealed {count|value|values} stands in {path}. It is personal data: keep it apart, and delete it when it has served.',
    'zh-Hant': '{count}項密封內容的披露資料已寫入 {path}。此屬個人資料，請分開保存，用畢即刪。',
    'zh-Hans': '{count}项密封内容的披露资料已写入 {path}。此属个人资料，请分开保存，用完即删。',
  },
  'ledger.opened-value': {
    en: '{path}: {value}',
    'zh-Hant': '{path}：{value}',
    'zh-Hans': '{path}：{value}',
  },
  'ledger.sealed-value': {
    en: '{path}: sealed',
    'zh-Hant': '{path}：已密封',
    'zh-Hans': '{path}：已密封',
  },
  'ledger.no-disclosures': {
    en: '{path} is no file of disclosures. Take the one that “export --disclosures” wrote with the record.',
    'zh-Hant': '{path} 並非披露資料檔。請取用隨紀錄檔一併匯出者。',
    'zh-Hans': '{path} 不是披露资料文件。请取用随记录文件一并导出的文件。',
  },
  'ledger.disclosures-of-another': {
    en: '{path} opens values of {found}, not of {wanted}.',
    'zh-Hant': '{path} 所開啟者屬 {found}，並非 {wanted}。',
    'zh-Hans': '{path} 所打开的属于 {found}，而非 {wanted}。',
  },
} satisfies Catalogue;
