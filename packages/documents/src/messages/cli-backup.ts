import type { Catalogue } from './catalogue.ts';

/** What the commands `backup` and `restore` say of themselves. */
export const cliBackupMessages = {
  'cli.about.backup': {
    en: 'Writes the whole ledger into one file, while others go on writing',
    'zh-Hant': '將整個賬冊寫入一個檔案，期間他人可繼續寫入',
    'zh-Hans': '将整个账册写入一个文件，期间他人可继续写入',
  },
  'cli.about.restore': {
    en: 'Brings a backup back into an empty ledger, all of it or nothing',
    'zh-Hant': '將備份還原至空白的賬冊：全部還原，或完全不還原',
    'zh-Hans': '将备份还原到空白的账册：全部还原，或完全不还原',
  },
  'cli.example.backup': {
    en: 'writes ledger.backup, which holds everything but the keys of the seal',
    'zh-Hant': '寫出備份檔案，內含封印密鑰以外的一切',
    'zh-Hans': '写出备份文件，内含封印密钥以外的一切',
  },
  'cli.example.restore': {
    en: 'checks the file and every seal in it, then brings it back',
    'zh-Hant': '先核對檔案及其中各封印，然後還原',
    'zh-Hans': '先核对文件及其中各封印，然后还原',
  },
  'cli.option.out-backup': {
    en: 'the file to write; one with the moment in its name if left out',
    'zh-Hant': '要寫出的檔案；不指定則以時刻命名',
    'zh-Hans': '要写出的文件；不指定则以时刻命名',
  },
} satisfies Catalogue;
