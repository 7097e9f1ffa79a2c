import type { Catalogue } from './catalogue.ts';

/** What stands in the way of a backup or a restore, and what the two commands say when it is done. */
export const ledgerBackupMessages = {
  'ledger-backup.no-ledger': {
    en: 'The database holds no ledger: there is nothing to back up. Check DATABASE_URL, or the data folder.',
    'zh-Hant': '資料庫內並無賬冊，沒有可備份的內容。請核對 DATABASE_URL 或資料夾。',
    'zh-Hans': '数据库内没有账册，没有可备份的内容。请核对 DATABASE_URL 或数据文件夹。',
  },
  'ledger-backup.file-there': {
    en: 'There is a file {path} already, and it is left as it is. Name another one with "--out".',
    'zh-Hant': '檔案 {path} 已存在，不會覆寫。請以 "--out" 指定另一檔案。',
    'zh-Hans': '文件 {path} 已存在，不会覆盖。请用 "--out" 指定另一文件。',
  },
  'ledger-backup.no-backup': {
    en: '{path} is no backup of a ledger. Name a file that "tenfold backup" has written.',
    'zh-Hant': '{path} 並非賬冊備份。請指明由 "tenfold backup" 寫出的檔案。',
    'zh-Hans': '{path} 不是账册备份。请指明由 "tenfold backup" 写出的文件。',
  },
  'ledger-backup.no-file': {
    en: '{path} can’t be read. Check the name and the folder, and that you may read it.',
    'zh-Hant': '無法讀取 {path}。請核對檔名及資料夾，並確定閣下有權讀取。',
    'zh-Hans': '无法读取 {path}。请核对文件名及文件夹，并确定您有权读取。',
  },
  'ledger-backup.other-format': {
    en: '{path} is a backup of the format {format}, which this version does not read. Restore it with the Tenfold that wrote it.',
    'zh-Hant': '{path} 的備份格式為 {format}，本版本無法讀取。請以寫出該備份的 Tenfold 還原。',
    'zh-Hans': '{path} 的备份格式为 {format}，本版本无法读取。请用写出该备份的 Tenfold 还原。',
  },
  'ledger-backup.damaged': {
    en: '{path} is not as it was written: its SHA-256 or a count in it does not agree. Nothing was restored. Take another copy of it.',
    'zh-Hant': '{path} 與寫出時不同：其 SHA-256 或其中的數目不符。並無還原任何內容。請改用另一副本。',
    'zh-Hans': '{path} 与写出时不同：其 SHA-256 或其中的数目不符。没有还原任何内容。请改用另一副本。',
  },
  'ledger-backup.cut-off': {
    en: '{path} breaks off before its end. Nothing was restored. Take a whole copy of it.',
    'zh-Hant': '{path} 未完即止。並無還原任何內容。請改用完整的副本。',
    'zh-Hans': '{path} 未完即止。没有还原任何内容。请改用完整的副本。',
  },
  'ledger-backup.not-empty': {
    en: 'The ledger that was to be restored into is not empty: there are rows in {table}. Nothing was changed. Restore into a new database or a new data folder.',
    'zh-Hant': '要還原至的賬冊並非空白：{table} 內已有資料。並無任何更改。請還原至新的資料庫或新的資料夾。',
    'zh-Hans': '要还原到的账册不是空白的：{table} 内已有数据。没有任何更改。请还原到新的数据库或新的数据文件夹。',
  },
  'ledger-backup.other-table': {
    en: 'The backup holds {table} in a form that its own version does not have. Nothing was restored. Take another copy of it.',
    'zh-Hant': '備份內 {table} 的結構與其版本不符。並無還原任何內容。請改用另一副本。',
    'zh-Hans': '备份内 {table} 的结构与其版本不符。没有还原任何内容。请改用另一副本。',
  },
  'ledger-backup.seal-broken': {
    en: 'In the backup the ledger of {issuer} does not hold against its seal from entry {number} on. Nothing was restored. Take an earlier backup, and find out who changed it.',
    'zh-Hant': '備份內 {issuer} 的賬冊自第{number}項起與封印不符。並無還原任何內容。請改用較早的備份，並查明由誰更改。',
    'zh-Hans': '备份内 {issuer} 的账册自第{number}项起与封印不符。没有还原任何内容。请改用较早的备份，并查明由谁更改。',
  },
  'ledger-backup.written': {
    en: 'Backed up to {path}: {issuers} {issuers|issuer|issuers} with {entries} {entries|entry|entries}, as of {taken}.',
    'zh-Hant': '已備份至 {path}：{issuers}個發行人，{entries}項記項，截至{taken}。',
    'zh-Hans': '已备份到 {path}：{issuers}个发行人，{entries}项记项，截至{taken}。',
  },
  'ledger-backup.keys-apart': {
    en: 'The keys of the seal are not in it. Keep a copy of them in another place.',
    'zh-Hant': '封印的密鑰不在其中。請另存一份於他處。',
    'zh-Hans': '封印的密钥不在其中。请另存一份于他处。',
  },
  'ledger-backup.restored': {
    en: 'Restored from {path}: {issuers} {issuers|issuer|issuers} with {entries} {entries|entry|entries}, as of {taken}. Every entry holds against its seal. Everybody signs in anew.',
    'zh-Hant':
      '已由 {path} 還原：{issuers}個發行人，{entries}項記項，截至{taken}。各記項均與封印相符。所有人須重新登入。',
    'zh-Hans':
      '已从 {path} 还原：{issuers}个发行人，{entries}项记项，截至{taken}。各记项均与封印相符。所有人须重新登录。',
  },
} satisfies Catalogue;
